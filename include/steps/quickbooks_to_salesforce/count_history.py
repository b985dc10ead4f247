"""count_history: each record of the past is counted once, before it is brought; a dry run ends here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.events import EventAction
from include.model import ReadJobState
from include.rows import Interval, WorkItem
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.intervals import ASKED, NOT_MAPPED, SCRATCH, TO_SALESFORCE
from include.staging.rows import portions
from include.staging.work_items import COUNT
from include.steps.quickbooks_to_salesforce.judge_history import Found, judge_history
from include.steps.returning import Returning, states_of

#: What the event log says of a finished interval.
TOLD = ("found", "new", "changed", "held", "written", "refused")
#: Reasons that an interval tells; they are few kinds in many records.
MOST_TOLD = 20


def count_history(work: Returning) -> None:
    """Judge the records of history that this run holds for a company, and take those of a dry run out of the scratch
    records.

    What a record was found to be is kept with its work item, in the transaction that ends it for a dry run: a run that
    dies in between, or after it has written, changes no count.
    """
    with work.staging.read() as db:
        held = [
            row
            for row in db.work_items.claimed(work.run_id)
            if row.company == work.key and row.interval_id is not None and row.verdict is None
        ]
    for is_dry in (True, False):
        kinds = {row.source for row in held if (row.kind == COUNT) is is_dry}
        for kind in sorted(kinds):
            rows = [row for row in held if row.source == kind and (row.kind == COUNT) is is_dry]
            for portion in portions(rows):
                _count(work, kind, portion, is_dry=is_dry)


def close_intervals(work: Returning) -> None:
    """Bring the counts of the intervals that are under way up to date, and end those that have nothing left to do.

    An interval of which nothing has come since is only looked at.
    """
    with work.staging.read() as db:
        found = [
            (interval, _standing(db, work.key, interval))
            for interval in db.intervals.unfinished(work.key, TO_SALESFORCE)
        ]
    for interval, standing in found:
        if standing.is_done:
            with work.staging.begin() as db:
                db.intervals.finish(interval.id, **standing.values)
                facts = {name: standing.values[name] for name in TOLD}
                db.events.add(
                    work.key, EventAction.HISTORY_DONE, run_id=interval.run_id, object=interval.object, **facts
                )
        elif any(getattr(interval, name) != value for name, value in standing.values.items()):
            with work.staging.begin() as db:
                db.intervals.change(interval.id, **standing.values)


def told_of_held(reasons: Sequence[str]) -> str | None:
    """Why some are held, for the person who looks at an interval; the first ones only."""
    return "\n".join(reasons[:MOST_TOLD]) or None


def _count(work: Returning, kind: str, rows: Sequence[WorkItem], *, is_dry: bool) -> None:
    ids = list(dict.fromkeys(row.record_id for row in rows))
    with work.staging.read() as db:
        states = states_of(db, work.key, kind, ids, system=SCRATCH if is_dry else QUICKBOOKS)
    judged = judge_history(work, kind, states)
    with work.staging.begin() as db:
        if is_dry:
            db.work_items.finish([row.id for row in rows])
            db.intervals.clear_scratch(work.key, kind, ids)
        found = {row.id: judged.get(row.record_id, Found(NOT_MAPPED)) for row in rows}
        db.intervals.judge({number: (each.verdict, each.why) for number, each in found.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How far an interval is: its columns as they should be."""

    values: Mapping[str, Any]
    is_done: bool = False


def _standing(db: Work, company: str, interval: Interval) -> _Standing:
    read_job = db.read_jobs.of_history(company, interval.id)
    is_read = read_job is None or read_job.state == ReadJobState.DONE
    if read_job is not None and not is_read and interval.state == ASKED:
        return _Standing(values={"problem": read_job.problem})
    counts = db.intervals.tally(interval.id)
    left, failed = counts.pop("open"), counts.pop("failed")
    if interval.dry_run:
        counts |= {"written": 0, "refused": 0}
    if read_job is not None and not is_read:
        return _Standing(values={"problem": read_job.problem, **counts})
    if left:
        return _Standing(values={"problem": None, **counts})
    words = f"{failed} records could not be brought. Correct the cause, then: ./o2c retry-write-back {company}"
    told = words if failed else told_of_held(db.intervals.reasons(interval.id, limit=MOST_TOLD))
    return _Standing(values={"problem": told, **counts}, is_done=True)
