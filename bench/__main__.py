"""python -m bench: measure, show the table, and keep it as JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bench.databases import opened
from bench.measures.endpoint import endpoint
from bench.measures.old_firm import both_books, idle_poll, nothing_changed, one_change, quiet_poll
from bench.measures.there_and_back import there_and_back
from bench.place import Place
from bench.rows import Measured, table

RESULTS: Final = Path(__file__).parent / "results"
MEASURES: Final[Mapping[str, Callable[[Place], Iterator[Measured]]]] = {
    "endpoint": endpoint,
    "there_and_back": there_and_back,
    "one_change": one_change,
    "nothing_changed": nothing_changed,
    "both_books": both_books,
    "quiet_poll": quiet_poll,
    "idle_poll": idle_poll,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 0, also where a database is missing, which is said."""
    asked = _parser().parse_args(arguments)
    import great_expectations  # noqa: F401  # its import is measured by itself

    rows: list[Measured] = []
    began, load = time.monotonic(), os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="order-to-cash-bench-") as folder:
        for kind in asked.database or ["sqlite"]:
            with ExitStack() as stack:
                databases = stack.enter_context(opened(kind, Path(folder)))
                if databases is None:
                    print("There is no Postgres here: its rows are missing.", file=sys.stderr)
                    continue
                place = Place(
                    databases, Path(folder), rounds=asked.rounds, records=asked.records, history=asked.history
                )
                for name in asked.measure or MEASURES:
                    print(f"{name} on {kind} ...", file=sys.stderr, flush=True)
                    rows += MEASURES[name](place)
    print(table(rows))
    loads = f"load average {load:.1f} before, {os.getloadavg()[0]:.1f} after"
    print(f"\nCPU time, medians of {asked.rounds} rounds in turn; {time.monotonic() - began:.0f} s in all; {loads}.")
    print(f"Kept in {_keep(asked.results, rows, load)}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("measure", nargs="*", choices=[*MEASURES, []], help="only these; all without")
    parser.add_argument("--database", action="append", choices=["sqlite", "postgres"], help="once each; SQLite without")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--results", type=Path, default=RESULTS, help="the folder that figures are kept in")
    parser.add_argument("--history", type=int, default=10_000, help="posted deals beside the changed one")
    parser.add_argument("--records", type=int, default=1000, help="accounts, and deals")
    return parser


def _keep(folder: Path, rows: Sequence[Measured], load: float) -> Path:
    folder.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    path = folder / f"{now:%Y%m%dT%H%M%SZ}.json"
    found = {"at": f"{now:%Y-%m-%dT%H:%M:%SZ}", "load": round(load, 2), "rows": [row.as_json() for row in rows]}
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
