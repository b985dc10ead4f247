"""python -m bench: measure, show the table, and keep it as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from bench import baseline
from bench.databases import opened
from bench.measures.endpoint import endpoint, endpoint_beside
from bench.measures.http_endpoint import http_endpoint
from bench.measures.memory import memory
from bench.measures.old_firm import both_books, idle_poll, nothing_changed, one_change, quiet_poll
from bench.measures.pages import pages
from bench.measures.space import space
from bench.measures.there_and_back import many_there_and_back, there_and_back
from bench.peers import missing
from bench.place import Place
from bench.rows import Measured, said, table

RESULTS: Final = Path(__file__).parent / "results"
MEASURES: Final[Mapping[str, Callable[[Place], Iterator[Measured]]]] = {
    "endpoint": endpoint,
    "there_and_back": there_and_back,
    "http_endpoint": http_endpoint,
    "endpoint_beside": endpoint_beside,
    "one_change": one_change,
    "nothing_changed": nothing_changed,
    "both_books": both_books,
    "pages": pages,
    "quiet_poll": quiet_poll,
    "idle_poll": idle_poll,
    "memory": memory,
    "many_there_and_back": many_there_and_back,
    "space": space,
}
#: What the whole has besides, and with which sizes.
LONG: Final = ("http_endpoint", "many_there_and_back", "space")
SIZES: Final[Mapping[bool, Mapping[str, Any]]] = {
    False: {"database": ["sqlite"], "history": 10_000, "large": 3000},
    True: {"database": ["sqlite", "postgres"], "history": 100_000, "large": 25_000},
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 1 when a ratio is worse than it was and that was asked, 0 otherwise."""
    asked = _parser().parse_args(arguments)
    for name, value in SIZES[asked.all].items():
        setattr(asked, name, getattr(asked, name) or value)
    import great_expectations  # noqa: F401  # its import is measured by itself

    gc.freeze()  # as a worker does, of whom every task is forked: include/tasks/loaded_once.py
    began, load = time.monotonic(), os.getloadavg()[0]
    rows = _measured(asked)
    print(table(rows))
    for why in missing():
        print(why)
    loads = f"load average {load:.1f} before, {os.getloadavg()[0]:.1f} after"
    print(f"\nCPU time, medians of {asked.rounds} rounds in turn; {time.monotonic() - began:.0f} s in all; {loads}.")
    print(f"Kept in {_keep(asked.results, rows, load)}.")
    if asked.keep_baseline:
        baseline.keep(rows)
    if not asked.check:
        return 0
    complaints = baseline.worse(rows, baseline.read())
    print("\n".join(complaints) or "No ratio is worse than in bench/baseline.json.")
    return 1 if complaints else 0


def _measured(asked: argparse.Namespace) -> list[Measured]:
    names = asked.measure or [name for name in MEASURES if asked.all or name not in LONG]
    rows: list[Measured] = []
    for kind in asked.database:
        with tempfile.TemporaryDirectory(prefix="order-to-cash-bench-") as folder, opened(kind, Path(folder)) as found:
            if found is None:
                print("There is no Postgres here: its rows are missing.", file=sys.stderr)
                continue
            sizes = {name: getattr(asked, name) for name in ("rounds", "records", "history", "large")}
            place = Place(found, Path(folder), **sizes)
            for name in names:
                for row in MEASURES[name](place):
                    print(f"  {name}: {row.key}: {said(row.product)} {row.unit}", file=sys.stderr, flush=True)
                    rows.append(row)
    return rows


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("measure", nargs="*", choices=[*MEASURES, []], help="only these; all but the long ones without")
    parser.add_argument("--all", action="store_true", help="the long ones too, beside a long past, on both databases")
    parser.add_argument("--check", action="store_true", help="end with 1 when a ratio is worse than the kept one")
    parser.add_argument("--keep-baseline", action="store_true", help="keep the ratios of this run for later checks")
    parser.add_argument(
        "--database", action="append", choices=["sqlite", "postgres"], help="once each; SQLite alone without"
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--records", type=int, default=1000, help="accounts, and deals, that go there and back")
    parser.add_argument("--history", type=int, help="posted deals beside the changed one")
    parser.add_argument("--large", type=int, help="deals of a run that shows what each costs in memory")
    parser.add_argument("--results", type=Path, default=RESULTS, help="the folder that figures are kept in")
    return parser


def _keep(folder: Path, rows: Sequence[Measured], load: float) -> Path:
    folder.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    path = folder / f"{now:%Y%m%dT%H%M%SZ}.json"
    found = {"at": f"{now:%Y-%m-%dT%H:%M:%SZ}", "load": round(load, 2), "rows": [row.as_json() for row in rows]}
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    # A run that is terminated ends as with Ctrl-C: its servers are stopped, and its folders taken away.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
