"""finish_work and fail_work: work items that were acted on, and those that Salesforce refused for a person to see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from include.rows import NewDecision, WorkItem
from include.staging.door import Work
from include.states import DecisionKind

_WRITE_BACK: Final = (DecisionKind.WRITE_BACK,)


def finish_work(db: Work, company: str, rows: Sequence[WorkItem]) -> None:
    """These have been acted on; what was asked about them before is settled."""
    db.work_items.finish([row.id for row in rows])
    for source in dict.fromkeys(row.source for row in rows):
        db.decisions.settle(company, source, [row.record_id for row in rows if row.source == source], _WRITE_BACK)


def fail_work(db: Work, company: str, why: Mapping[int, str], *, again: bool) -> None:
    """These could not be written; those that are not tried again by themselves wait for a person."""
    db.work_items.fail(why, again=again)
    db.decisions.ask(company, [_asked(row) for row in _newest(db.work_items.failed_of(why))])


def _newest(rows: Iterable[WorkItem]) -> Iterable[WorkItem]:
    """One for each record: several work items of one record say the same."""
    return {(row.source, row.record_id): row for row in rows}.values()


def _asked(row: WorkItem) -> NewDecision:
    return NewDecision(
        kind=DecisionKind.WRITE_BACK,
        flow=row.source,
        record_id=row.record_id,
        title=f"{row.source} {row.record_id}",
        message=row.problem or "Salesforce refused it.",
    )
