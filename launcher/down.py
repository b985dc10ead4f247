"""`make down`: ends what `make up` or `make demo` started, also where it was killed and left its processes running."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import time
from pathlib import Path

from launcher.places import Places
from launcher.processes import end_left_over, left_over
from launcher.standing import VAR, Standing, homes, standing

SECONDS = 60.0


def main() -> int:
    """0 when nothing is left running."""
    parser = argparse.ArgumentParser(prog="make down", description=__doc__)
    parser.add_argument("--home", type=Path, default=VAR, help="folder in which everything is kept")
    parser.add_argument("--clean", action="store_true", help="forget the folder instead, where nothing is up")
    options = parser.parse_args()
    return _clean(options.home) if options.clean else _down(options.home)


def _down(var: Path) -> int:
    up = [(home, found) for home in homes(var) if (found := standing(home))]
    ended = [_end(home, found) for home, found in up]
    left = [logs for home in homes(var) if left_over(logs := Places(home=home).logs)]
    ended += [_end_left_over(logs) for logs in left]
    if not ended:
        print("Nothing is up.")
    elif all(ended):
        print("Everything is down.")
    return 0 if all(ended) else 1


def _clean(var: Path) -> int:
    """A rehearsal that is up would go on without its files."""
    for home in homes(var):
        names = left_over(Places(home=home).logs)
        if up := standing(home) or (f"Of a killed rehearsal there still runs {', '.join(names)}" if names else None):
            print(f"{up}: nothing was removed. End it with make down first.", file=sys.stderr)
            return 1
    shutil.rmtree(var, ignore_errors=True)
    return 0


def _end(home: Path, found: Standing) -> bool:
    os.kill(found.pid, signal.SIGTERM)
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if standing(home) != found:
            return True
        time.sleep(0.25)
    print(
        f"{found} and has not ended after {SECONDS:.0f} s; its logs are in {Places(home=home).logs}.", file=sys.stderr
    )
    return False


def _end_left_over(logs: Path) -> bool:
    names = left_over(logs)
    print(f"An earlier rehearsal was killed; {', '.join(names)} of it {'is' if len(names) == 1 else 'are'} ended.")
    if stubborn := end_left_over(logs):
        print(f"{', '.join(stubborn)} do not end; their logs are in {logs}.", file=sys.stderr)
    return not stubborn


if __name__ == "__main__":
    sys.exit(main())
