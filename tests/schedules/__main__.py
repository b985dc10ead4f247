"""Many random schedules: python -m tests.schedules [--seed N] [--count N] [--workers N] [--show]

Without --seed they begin with the seed of the day. A schedule that ends otherwise than it should is shrunk to the acts
that are needed for it, and printed with its seed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context

from tests.kit.org_process import preload
from tests.schedules.play import Played, drawn, play, play_seed
from tests.schedules.shrink import shrink

DAY = 100_000  #: seeds of a day: 2026-11-29 begins with 2026112900000


def main(arguments: Sequence[str]) -> int:
    """1 when a schedule ended otherwise than it should."""
    parser = argparse.ArgumentParser(prog="python -m tests.schedules", description=__doc__)
    parser.add_argument("--seed", type=int, default=int(f"{datetime.now(UTC):%Y%m%d}") * DAY, help="the first seed")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--first", action="store_true", help="stop at the first find")
    parser.add_argument("--as-drawn", action="store_true", help="do not shrink")
    parser.add_argument("--show", action="store_true", help="print what happened in each, also in those that end well")
    options = parser.parse_args(arguments)
    began, found, kinds = time.monotonic(), 0, Counter[str]()
    seeds = range(options.seed, options.seed + options.count)
    spawned, program = get_context("spawn"), ("tests.schedules.__main__",)
    with ProcessPoolExecutor(options.workers, mp_context=spawned, initializer=preload, initargs=program) as pool:
        for seed, played in zip(seeds, pool.map(play_seed, seeds), strict=True):
            if options.show:
                print("\n".join(played.told))
            if not played.findings:
                continue
            found += 1
            kinds.update(finding.kind for finding in played.findings)
            _tell(seed, played, as_drawn=options.as_drawn)
            if options.first:
                pool.shutdown(cancel_futures=True)
                break
    print(f"{options.count} schedules from seed {options.seed}, {time.monotonic() - began:.0f} s: {found} went wrong.")
    print(", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    return 1 if found else 0


def _tell(seed: int, played: Played, *, as_drawn: bool) -> None:
    schedule = drawn(seed)
    if not as_drawn:
        schedule, played = shrink(schedule, played, play)
    print(f"\nseed {seed}\n{schedule}")
    for finding in played.findings:
        print(f"  -> {finding}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
