"""lanes: a company is worked on by one run of a DAG at a time; other runs leave it to that one, and take the rest.

Who hangs or fails holds up nobody else: the next run begins while this one goes on with the company that hangs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
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


def free_ended(staging: Staging, dag: str, run_id: str, is_over: IsOver) -> None:
    """Free the companies of runs that ended without leaving them; each run that holds one is asked for once."""
    with staging.read() as db:
        held = [row for row in db.lanes.of(dag).values() if row.run_id not in (None, run_id)]
        stale = [row for row in held if _is_stale(db, row)]
    over = {run for run in {row.run_id for row in held} if run is not None and is_over(run)}
    with staging.begin() as db:
        db.lanes.free(dag, over)
        for row in stale:
            db.lanes.leave(dag, row.company, str(row.run_id))


def own_lanes(db: Work, dag: str, run_id: str) -> set[str]:
    """The companies that a run has already: its first task is repeated."""
    return {str(row.company) for row in db.lanes.of(dag).values() if row.run_id == run_id}


def free_lanes(db: Work, dag: str, run_id: str, companies: Iterable[str]) -> Sequence[str]:
    """Those on which no other run works; whose turn is longest ago comes first."""
    known = db.lanes.of(dag)
    free = [key for key in companies if key not in known or known[key].run_id in (None, run_id)]
    return sorted(free, key=lambda key: (key in known, known[key].claimed_at if key in known else db.now, key))


def take_lanes(
    db: Work, dag: str, run_id: str, companies: Sequence[str], *, asked: bool = False, some: Some = list
) -> list[str]:
    """Give a run those of the companies on which no other one works, as many as it can take; their keys.

    The others are among them where a person `asked` for the run: its tasks wait for them (`hold_lane`). Raises
    `SetupError` where so many were asked for that some would be left out.
    """
    free = free_lanes(db, dag, run_id, companies)
    wanted = [*free, *(key for key in companies if asked and key not in free)]
    chosen = some(wanted)
    if asked and len(chosen) < len(wanted):
        left = ", ".join(wanted[len(chosen) :])
        raise SetupError(
            f"One run takes {len(chosen)} companies, and {len(wanted)} were asked for; nothing was done. Trigger it "
            f"for each company by itself, with its key as the param company. For these there was no room: {left}",
            field="company",
        )
    got = db.lanes.claim(dag, [key for key in chosen if key in free], run_id)
    return [key for key in chosen if asked or key in got]


def hold_lane(staging: Staging, dag: str, company: str, run_id: str, is_over: IsOver) -> Lane | None:
    """Let a run work on a company now; None, or the lane as another run holds it."""
    held = _hold(staging, dag, company, run_id)
    if held is None or held.run_id is None:
        return held
    with staging.read() as db:
        is_stale = _is_stale(db, held)
    if not (is_stale or is_over(held.run_id)):
        return held
    with staging.begin() as db:
        db.lanes.leave(dag, company, held.run_id)
    return _hold(staging, dag, company, run_id)


def leave_lane(staging: Staging, dag: str, company: str, run_id: str) -> None:
    """The run has done with the company: the next one may begin."""
    with staging.begin() as db:
        db.lanes.leave(dag, company, run_id)


def _is_stale(db: Work, lane: Lane) -> bool:
    return lane.claimed_at < db.now - LEASE


def _hold(staging: Staging, dag: str, company: str, run_id: str) -> Lane | None:
    with staging.begin() as db:
        return None if db.lanes.claim(dag, [company], run_id) else db.lanes.of(dag)[company]
