"""Is the generator sharp? python -m tests.schedules.sharpness [NAME ...] [--count N] [--seed N]

Each file of `undone/` takes one mend out of the product. In a copy of the project without it the schedules must find
something within so many; the copy with every mend must not, for the same seeds.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNDONE = Path(__file__).with_name("undone")
FIRST_SEED, MOST = 1, 500


@dataclass(frozen=True, slots=True)
class Sharp:
    """What came of a mend that is taken out."""

    name: str
    seed: int | None  #: of the schedule that found it
    finding: str

    def __str__(self) -> str:
        found = f"found by the schedule of seed {self.seed}: {self.finding}" if self.seed is not None else "NOT FOUND"
        return f"{self.name:<40} {found}"


def names() -> list[str]:
    """The mends that can be taken out."""
    return sorted(path.stem for path in UNDONE.glob("*.patch"))


def without(name: str, folder: Path) -> None:
    """A copy of the project, as it is committed, without a mend; CalledProcessError for a patch that does not fit."""
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-C", str(folder)], input=archive, check=True)
    patch = (UNDONE / f"{name}.patch").read_bytes()
    subprocess.run(["patch", "-p1", "--quiet", "-d", str(folder)], input=patch, check=True, capture_output=True)


def search(name: str, *, seed: int, count: int) -> Sharp:
    """Play schedules without a mend, to the first find."""
    with tempfile.TemporaryDirectory(prefix="order-to-cash-undone-") as place:
        folder = Path(place)
        without(name, folder)
        command = [sys.executable, "-m", "tests.schedules", "--seed", str(seed), "--count", str(count)]
        environment = os.environ | {"PYTHONPATH": f"{folder}:{folder / 'plugins'}"}
        played = subprocess.run(
            [*command, "--first", "--as-drawn"], cwd=folder, env=environment, capture_output=True, text=True
        )
    found = re.search(r"^seed (\d+)$.*?^  -> (.*?)$", played.stdout, re.M | re.S)
    if played.returncode not in (0, 1) or (found is None) != (played.returncode == 0):
        raise RuntimeError(f"{name}: {played.stdout}{played.stderr}")
    return Sharp(name, int(found[1]), found[2]) if found else Sharp(name, None, "")


def main(arguments: Sequence[str]) -> int:
    """1 when a fault that is put back is not found."""
    parser = argparse.ArgumentParser(prog="python -m tests.schedules.sharpness", description=__doc__)
    parser.add_argument("names", nargs="*", default=names())
    parser.add_argument("--seed", type=int, default=FIRST_SEED)
    parser.add_argument("--count", type=int, default=MOST)
    options = parser.parse_args(arguments)
    missed = 0
    for name in options.names:
        sharp = search(name, seed=options.seed, count=options.count)
        missed += sharp.seed is None
        print(sharp, flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
