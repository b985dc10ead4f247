"""land_history: the records of one page of the past. A dry run only keeps them until the way back has counted them.

Whatever was landed before, each record of the interval gets one work item: what a dry run has seen, or what was landed
while a flow was switched off, is brought by the real run all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from include.rows import Interval, ReadJob
from include.staging.books import BookRecord, Change
from include.staging.intervals import ASKED, READING
from include.staging.read_jobs import MODIFIED
from include.staging.work_items import COUNT, READ
from include.states import WorkKind
from include.steps.callback import Callback
from include.steps.read_quickbooks.mark_related import mark_related


def land_history(call: Callback, row: ReadJob, interval: Interval, records: Sequence[BookRecord]) -> list[Change]:
    """Keep the records of a page that belong to the interval, and leave them to the way back; answers what changed.

    A page that is read again, because a session ended early, adds nothing.
    """
    inside = [item for item in records if row.basis != MODIFIED or _is_inside(interval, item)]
    known = call.db.intervals.counted(interval.id, [(item.object, item.id) for item in inside])
    fresh = [item for item in inside if (item.object, item.id) not in known]
    if interval.state == ASKED:
        call.db.intervals.change(interval.id, state=READING)
    if interval.dry_run:
        call.db.intervals.shelve(call.key, fresh)
        _leave(call, COUNT, [(item.object, item.id) for item in fresh], interval.id)
        return []
    changes = call.db.books.land(call.key, inside)
    mark_related(call, changes)
    _leave(call, READ, [(item.object, item.id) for item in fresh], interval.id)
    # Changed while it was read: it is counted, and what it says now is brought as any other change.
    _leave(call, READ, [(each.object, each.id) for each in changes if (each.object, each.id) in known], None)
    return changes


def _leave(call: Callback, kind: WorkKind, keys: Sequence[tuple[str, str]], number: int | None) -> None:
    work_items = call.db.work_items
    work_items.add_all([work_items.row(call.key, kind, *key) | {"interval_id": number} for key in keys])


def _is_inside(interval: Interval, item: BookRecord) -> bool:
    """Whether QuickBooks' own stamp lies on one of the days; the window that is asked for is wider than they are."""
    day: date | None = item.stamp.date() if item.stamp is not None else None
    return day is None or bool(interval.first_day <= day <= interval.last_day)
