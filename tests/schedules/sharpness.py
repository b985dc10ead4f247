"""Is the generator sharp? python -m tests.schedules.sharpness [NAME ...] [--count N] [--seed N] [--workers N]

Each file of `undone/` takes one mend out of the product. The schedules are played in a copy of the project without any
of them. The first that ends otherwise than it should is played again with half of the mends, until the one is known
that it takes: that schedule finds it alone. With this mend back in its place the search goes on from the same seed, so
that it is not made again for each mend. What only two mends together bring about is searched for once more by itself.
What no schedule can show is left to the test of its mend, and the patch says why.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNDONE = Path(__file__).with_name("undone")
FIRST_SEED, MOST = 1, 500


@dataclass(frozen=True, slots=True)
class Found:
    """The first schedule that ended otherwise than it should."""

    seed: int
    finding: str


def names() -> list[str]:
    """The mends that can be taken out."""
    return sorted(path.stem for path in UNDONE.glob("*.patch"))


def left_to_its_test(name: str) -> str | None:
    """Why no schedule can show that a mend is out; None where one can."""
    found = re.search(r"^Left to its test: (.+)$", (UNDONE / f"{name}.patch").read_text("utf-8"), re.M)
    return found[1] if found else None


@contextmanager
def without(mends: Sequence[str]) -> Iterator[Path]:
    """A copy of the project, as it is committed, without mends; CalledProcessError for a patch that does not fit."""
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True).stdout
    with tempfile.TemporaryDirectory(prefix="order-to-cash-undone-") as place:
        subprocess.run(["tar", "-x", "-C", place], input=archive, check=True)
        for name in mends:
            patch = (UNDONE / f"{name}.patch").read_bytes()
            subprocess.run(["patch", "-p1", "--quiet", "-d", place], input=patch, check=True, capture_output=True)
        yield Path(place)


def search(mends: Sequence[str], seed: int, count: int, workers: int) -> Found | None:
    """Play schedules without mends, to the first find."""
    with without(mends) as folder:
        command = [sys.executable, "-m", "tests.schedules", "--seed", str(seed), "--count", str(count)]
        played = subprocess.run(
            [*command, "--workers", str(workers), "--first", "--as-drawn"],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": f"{folder}:{folder / 'plugins'}"},
            capture_output=True,
            text=True,
        )
    found = re.search(r"^seed (\d+)$.*?^  -> (.*?)$", played.stdout, re.M | re.S)
    if played.returncode not in (0, 1) or (found is None) != (played.returncode == 0):
        raise RuntimeError(f"{', '.join(mends)}: {played.stdout}{played.stderr}")
    return Found(int(found[1]), found[2]) if found else None


def blame(mends: Sequence[str], found: Found) -> tuple[list[str], Found]:
    """The mends that a schedule takes to end as it did, one in most cases, and how it ends without these alone."""
    half = len(mends) // 2
    for part in (mends[:half], mends[half:]) if half else ():
        if again := search(part, found.seed, 1, 1):
            return blame(part, again)
    return list(mends), found


def main(arguments: Sequence[str]) -> int:
    """1 when a fault that is put back is not found."""
    parser = argparse.ArgumentParser(prog="python -m tests.schedules.sharpness", description=__doc__)
    parser.add_argument("names", nargs="*", default=names())
    parser.add_argument("--seed", type=int, default=FIRST_SEED)
    parser.add_argument("--count", type=int, default=MOST)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args(arguments)
    missed: list[str] = []
    left_out = {name: why for name in options.names if (why := left_to_its_test(name))}
    for name, why in left_out.items():
        print(f"{name:<44} left to its test: {why}", flush=True)
    groups = [[name for name in options.names if name not in left_out]]
    while groups:
        left, seed, end = groups.pop(0), options.seed, options.seed + options.count
        while left and (found := search(left, seed, end - seed, options.workers)):
            if search((), found.seed, 1, 1):
                print(f"seed {found.seed} ends otherwise than it should with every mend in its place", flush=True)
                seed = found.seed + 1
                continue
            seed, (guilty, alone) = found.seed, blame(left, found)
            left = [name for name in left if name not in guilty]
            if len(guilty) == 1:
                print(f"{guilty[0]:<44} found by the schedule of seed {seed}: {alone.finding}", flush=True)
            else:
                groups += [[name] for name in guilty]
        missed += left
    for name in missed:
        print(f"{name:<44} NOT FOUND within {options.count} schedules from seed {options.seed}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
