"""lanes: a company is worked on by one run of a DAG at a time; other runs leave it to that one, and take the rest.

Who hangs or fails holds up nobody else: the next run begins while this one goes on with the company that hangs. A run
of the clock does not go away from a company on which a person's run is at work: it has it next, before more of those.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from include.errors import SetupError
from include.rows import Lane
from include.staging.door import Staging, Work

#: Whether a run is not going on any more, as Airflow knows it.
IsOver = Callable[[str], bool]
#: Of companies in their order those that a run can take.
Some = Callable[[Sequence[str]], Sequence[str]]
#: Each try of a task holds its lane anew and has an hour. What was not held for so long is free, whatever Airflow knows
#: of the run: it may go on with other companies, while the boxes of this one are marked, cleared or killed.
LEASE: Final = timedelta(hours=2)
#: A run that waits for a company says so anew every some seconds; one that has not for so long waits no more.
WAIT: Final = timedelta(minutes=20)


def free_ended(staging: Staging, dag: str, run_id: str, is_over: IsOver) -> None:
    """Free the companies of runs that ended without leaving them; each run that holds one is asked for once."""
    with staging.read() as db:
        rows = [row for row in db.lanes.of(dag).values() if _others(row, run_id)]
        stale = [(row.company, run) for row in rows for run in _stale(db, row)]
    over = {run for run in {run for row in rows for run in _others(row, run_id)} if is_over(run)}
    with staging.begin() as db:
        db.lanes.free(dag, over)
        for company, run in stale:
            db.lanes.leave(dag, company, run)


def own_lanes(db: Work, dag: str, run_id: str) -> set[str]:
    """The companies that a run has already: its first task is repeated."""
    return {str(row.company) for row in db.lanes.of(dag).values() if row.run_id == run_id}


def open_lanes(db: Work, dag: str, run_id: str, companies: Collection[str]) -> set[str]:
    """Those that this run of the clock may have now, or next: no other run works on them, or a person's does."""
    known = db.lanes.of(dag)
    return {*_free(known, db.now, run_id, companies), *_next(known, run_id, companies)}


def take_lanes(
    db: Work, dag: str, run_id: str, companies: Sequence[str], *, asked: bool = False, some: Some = list
) -> list[str]:
    """Give a run those of the companies on which no other one works, as many as it can take; their keys.

    The others are among them where a person `asked` for the run, and where one asked for the run that works on them:
    its tasks wait for them (`hold_lane`). Raises `SetupError` where so many were asked for that some would be left out.
    """
    known = db.lanes.of(dag)
    free = _free(known, db.now, run_id, companies)
    busy = companies if asked else _next(known, run_id, companies)
    wanted = [*free, *(key for key in busy if key not in free)]
    chosen = some(wanted)
    if asked and len(chosen) < len(wanted):
        left = ", ".join(wanted[len(chosen) :])
        raise SetupError(
            f"One run takes {len(chosen)} companies, and {len(wanted)} were asked for; nothing was done. Trigger it "
            f"for each company by itself, with its key as the param company. For these there was no room: {left}",
            field="company",
        )
    got = db.lanes.claim(dag, [key for key in chosen if key in free], run_id, asked=asked)
    if not asked:
        got |= db.lanes.wait(dag, [key for key in chosen if key not in free], run_id)
    return [key for key in chosen if asked or key in got]


def hold_lane(
    staging: Staging, dag: str, company: str, run_id: str, is_over: IsOver, *, asked: bool = False
) -> Lane | None:
    """Let a run work on a company now; None, or the lane as another run holds it, or has it next."""
    lane = _hold(staging, dag, company, run_id, asked=asked)
    if lane is None:
        return None
    with staging.read() as db:
        stale = _stale(db, lane)
    gone = [run for run in _others(lane, run_id) if run in stale or is_over(run)]
    if not gone:
        return lane
    with staging.begin() as db:
        for run in gone:
            db.lanes.leave(dag, company, run)
    return _hold(staging, dag, company, run_id, asked=asked)


def leave_lane(staging: Staging, dag: str, company: str, run_id: str) -> None:
    """The run has done with the company: the next one may begin."""
    with staging.begin() as db:
        db.lanes.leave(dag, company, run_id)


def _hold(staging: Staging, dag: str, company: str, run_id: str, *, asked: bool) -> Lane | None:
    with staging.begin() as db:
        if db.lanes.claim(dag, [company], run_id, asked=asked):
            return None
        if not asked:
            db.lanes.wait(dag, [company], run_id)
        return db.lanes.of(dag)[company]


def _free(known: Mapping[str, Lane], now: datetime, run_id: str, companies: Iterable[str]) -> list[str]:
    free = [key for key in companies if key not in known or _is_free(known[key], run_id)]
    return sorted(free, key=lambda key: (key in known, known[key].claimed_at if key in known else now, key))


def _next(known: Mapping[str, Lane], run_id: str, companies: Iterable[str]) -> list[str]:
    return [key for key in companies if key in known and _may_be_next(known[key], run_id)]


def _is_free(lane: Lane, run_id: str) -> bool:
    return lane.run_id == run_id or (lane.run_id is None and lane.next_run_id in (None, run_id))


def _may_be_next(lane: Lane, run_id: str) -> bool:
    is_asked = lane.run_id not in (None, run_id) and bool(lane.is_asked) and lane.next_run_id is None
    return is_asked or lane.next_run_id == run_id


def _others(lane: Lane, run_id: str) -> list[str]:
    """The other runs that hold a company, or have it next."""
    return [run for run in (lane.run_id, lane.next_run_id) if run not in (None, run_id)]


def _stale(db: Work, lane: Lane) -> set[str]:
    """Those of which nothing was heard for too long."""
    held, waits = lane.claimed_at < db.now - LEASE, lane.next_at is not None and lane.next_at < db.now - WAIT
    runs = {lane.run_id if held else None, lane.next_run_id if waits else None}
    return {run for run in runs if run is not None}
