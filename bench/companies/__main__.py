"""python -m bench.companies: 50 companies with Celery, Redis, Postgres and two workers, on loopback only.

One company stands alone first; then all of them, of which one is stuck in Salesforce and one has very many deals.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from bench.companies.company import Company, write_settings
from bench.companies.orgs import Org, running_orgs
from bench.companies.play import BACK, THERE, Failed, Play, said
from bench.companies.stack import Missing, running_stack
from bench.companies.trees import cpu, memory
from include.staging.door import Staging
from launcher.processes import RehearsalError

RESULTS = Path(__file__).parents[1] / "results"
ACCOUNTS_OF_MANY = 100
_BEGAN = time.monotonic()


def main() -> int:
    """0 when it was measured; 1, with the reason, when not; 130 when it was stopped."""
    asked = _parser().parse_args()
    try:
        with _folder(asked.folder) as folder:
            found = _measure(folder, asked)
    except (Missing, Failed, RehearsalError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"companies-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.json"
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    say(f"Kept in {path}.")
    return 0


@contextmanager
def _folder(asked: Path | None) -> Iterator[Path]:
    """Where everything lies: a folder that is kept where one was asked for."""
    if asked is not None:
        yield asked.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="order-to-cash-companies-") as folder:
        yield Path(folder)


def _measure(folder: Path, asked: argparse.Namespace) -> dict[str, Any]:
    keys = [f"c{number:03}" for number in range(1, asked.companies - 1)]
    shared = [each for first in range(asked.orgs) if (each := keys[1 + first :: asked.orgs])]
    groups = [dict.fromkeys(group, 1) for group in (keys[:1], *shared, ["stuck"])] + [{"many": ACCOUNTS_OF_MANY}]
    with ExitStack() as stack:
        say(f"Starting {len(groups)} orgs")
        orgs = stack.enter_context(running_orgs(folder / "orgs", groups))
        connections = {f"AIRFLOW_CONN_{org.connection.upper()}": org.as_connection() for org in orgs}
        bundle = orgs[0].simulated.bundle
        say("Starting Postgres, Redis, Airflow and its workers")
        sizes = {"workers": asked.workers, "slots": asked.slots, "lanes": asked.lanes}
        running = stack.enter_context(running_stack(folder / "stack", connections, bundle, **sizes))
        staging = Staging(running.staging_url)
        stack.callback(staging.close)
        staging.migrate()
        of = {key: org for group, org in zip(groups, orgs, strict=True) for key in group}
        firms = [
            _found(folder, staging, number, key, of[key]) for number, key in enumerate([*keys, "stuck", "many"], 1)
        ]
        peak = stack.enter_context(_Watch(lambda: memory(running.processes.values())))
        found = _play(Play(running, staging), firms, asked)
        found["memory_mb"] = round(peak.most)
    say(f"Memory of all but orgs and books, at the most: {found['memory_mb']:,} MB")
    return found


def _found(folder: Path, staging: Staging, number: int, key: str, org: Org) -> Company:
    company = Company(key=key, number=number, org=org, books=folder / f"{key}.books")
    company.found(staging)
    return company


def _play(play: Play, firms: Sequence[Company], asked: argparse.Namespace) -> dict[str, Any]:
    *healthy, stuck, many = firms
    alone = healthy[0]
    say(f"Winning {asked.deals:,} deals of one company")
    many.org.win(many.key, asked.deals)
    _pause(play, many)
    write_settings(play.stack.places.settings, [alone])
    play.stack.airflow.unpause(THERE, BACK)
    play.alone(alone, 2)  # everything is loaded
    rest = play.at_rest(asked.rest)
    parts = ", ".join(f"{name} {spent * 3600 / asked.rest:.0f}" for name, spent in rest.items())
    say(f"At rest, CPU s an hour: {play.rest * 3600:.0f} ({parts})")
    before = play.alone(alone, asked.samples)
    say(f"One company alone: {said(before)}")

    write_settings(play.stack.places.settings, firms)
    deals = [(company, company.org.win(company.key)[0]) for company in (*healthy, stuck)]
    news = play.run(THERE)
    say(
        f"Forward run, {len(deals)} of {len(firms)} companies with a deal each: {news.wall:.1f} s, {news.cpu:.0f} CPU s"
    )
    play.run(BACK)  # the work of the day
    play.settle()
    idle = {dag: play.run(dag) for dag in (THERE, BACK)}
    for dag, cost in idle.items():
        say(f"{dag} of {len(firms)} companies with nothing to do: {cost.wall:.1f} s, {cost.cpu:.1f} CPU s")

    stuck.org.hang()
    stuck.update(play.stack.endpoint)
    _resume(play, many)
    play.stack.airflow.trigger(THERE)
    runs, before_all = play.stack.count_runs(BACK), cpu(play.stack.processes)
    with play.polling(many):
        waits = play.beside(deals[:-1], asked.minutes * 60)
    after_all, runs = cpu(play.stack.processes), play.stack.count_runs(BACK) - runs
    say(f"{len(waits)} companies beside one that is stuck and one with {asked.deals:,} deals: {said(waits)}")
    spent = {name: round(after_all[name] - before_all[name]) for name in after_all}
    say(f"Meanwhile {runs} runs of {BACK}, CPU s {sum(spent.values())}: {spent}")
    say(f"Meanwhile of the one with many: {play.work(many)}; of the stuck one: {play.work(stuck)}")
    for company in (many, stuck):
        _pause(play, company)
    _end_runs(play)
    stuck.org.answer_again()
    after = play.alone(alone, asked.samples)
    say(f"The one company alone again: {said(after)}")
    ratio = median(waits) / median([*before, *after])
    say(f"Ratio of the medians: {ratio:.2f}")
    return {
        "at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "asked": {name: value for name, value in vars(asked).items() if name != "folder"},
        "rest": rest,
        "alone": [*before, *after],
        "beside": waits,
        "beside_runs": runs,
        "beside_cpu": spent,
        "ratio": ratio,
        "with_news": [news.wall, news.cpu],
        "idle": {dag: [cost.wall, cost.cpu] for dag, cost in idle.items()},
    }


def _pause(play: Play, company: Company) -> None:
    with play.staging.begin() as db:
        db.companies.pause(company.key, "bench")


def _resume(play: Play, company: Company) -> None:
    with play.staging.begin() as db:
        db.companies.resume(company.key)


def _end_runs(play: Play) -> None:
    """A person marks the runs of the one that hangs as failed."""
    airflow = play.stack.airflow
    for dag in (THERE, BACK):
        for run in airflow.call("GET", f"/api/v2/dags/{dag}/dagRuns?state=running&limit=100")["dag_runs"]:
            airflow.call("PATCH", f"/api/v2/dags/{dag}/dagRuns/{run['dag_run_id']}", {"state": "failed"})


class _Watch:
    """Looks at a figure every ten seconds, and keeps the most."""

    def __init__(self, look: Callable[[], float]) -> None:
        self._look, self._end = look, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.most = 0.0

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._end.wait(10):
            self.most = max(self.most, self._look())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.companies", description=__doc__)
    parser.add_argument("--companies", type=int, default=50, help="with the stuck one and the one with many deals")
    parser.add_argument("--deals", type=int, default=10_000, help="of the one with many")
    parser.add_argument("--minutes", type=float, default=8, help="over which the polls of the others are spread")
    parser.add_argument("--samples", type=int, default=6, help="of the one alone, before and after")
    parser.add_argument("--orgs", type=int, default=12, help="that the others share")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--slots", type=int, default=6, help="of each worker")
    parser.add_argument("--lanes", type=int, default=10, help="slots of the pool")
    parser.add_argument("--rest", type=float, default=60, help="seconds over which Airflow is watched at rest")
    parser.add_argument("--folder", type=Path, help="in which everything is kept, logs too; a new one")
    return parser


def say(words: str) -> None:
    """A line with the time that it took so far."""
    load = os.getloadavg()[0]
    print(f"  {time.monotonic() - _BEGAN:6.0f} s  {words}  [load {load:.1f}]", flush=True)


if __name__ == "__main__":
    # One that is terminated ends as with Ctrl-C: its servers are stopped, and its folders taken away.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
