"""`make down`: ends what `make up` started, by its process id."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from launcher.places import ROOT

SECONDS = 60.0


def main() -> int:
    """0 when nothing is left running."""
    files = [path for path in (ROOT / "var" / "up.pid", ROOT / "var" / "data" / "up.pid") if path.exists()]
    if not files:
        print("Nothing is up.")
    return max((_end(path) for path in files), default=0)


def _end(path: Path) -> int:
    number = int(path.read_text(encoding="ascii"))
    try:
        os.kill(number, signal.SIGTERM)
    except ProcessLookupError:
        path.unlink(missing_ok=True)
        print(f"Process {number} is gone already.")
        return 0
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        if not path.exists():
            print("Everything is down.")
            return 0
        time.sleep(0.5)
    print(f"Process {number} has not ended after {SECONDS:.0f} s.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
