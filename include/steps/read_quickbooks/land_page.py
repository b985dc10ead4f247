"""land_page: the records of one page, kept where they changed, and a work item for each change.

The same few statements whatever is on the page.
"""

from __future__ import annotations

from collections.abc import Sequence

from include.model import CLOCK_DOUBT
from include.qbxml.answers import Answer, Ret
from include.qbxml.readable import DELETIONS, is_list
from include.qbxml.status import MISSING
from include.rows import ReadJob
from include.staging.books import BookRecord, Change
from include.staging.read_jobs import MODIFIED
from include.staging.work_items import READ
from include.standing import Place, place_in_books
from include.states import WorkKind
from include.steps.callback import Callback
from include.steps.read_quickbooks.keep_unlinked import keep_unlinked
from include.steps.read_quickbooks.land_history import land_history
from include.steps.read_quickbooks.learn_clock import learn_zone, stamp_of, tell_late_stamp
from include.steps.read_quickbooks.mark_related import mark_related
from include.steps.read_quickbooks.narrow_window import spanned
from include.steps.read_quickbooks.read_query import instant_of
from include.steps.read_quickbooks.stand_again import came_back
from include.steps.read_quickbooks.try_again import try_again


def land_page(call: Callback, row: ReadJob, answer: Answer) -> int:
    """Keep what is new on a page, tell the way back of it, and note what the page spans; how many records it had."""
    rets = [ret for ret in answer.rets if ret.id]
    records = [_deleted(ret) if row.object in DELETIONS else record_of(ret) for ret in rets]
    interval = call.db.intervals.get(row.interval_id) if row.interval_id is not None else None
    if interval is not None:
        changes = land_history(call, row, interval, records)
    else:
        changes = keep_records(call, records, interval_id=row.interval_id)
    learn_zone(call, rets)
    _tell_late(call, row, changes, rets)
    call.db.read_jobs.change(
        row.id,
        pages=row.pages + 1,
        landed=row.landed + len(changes),
        new=row.new + sum(change.text is None for change in changes),
        fails=0,
        problem=None,
        **spanned(row, rets),
    )
    return len(rets)


def _tell_late(call: Callback, row: ReadJob, changes: Sequence[Change], rets: Sequence[Ret]) -> None:
    """What is new and was changed, by its stamp, before all of that time had been read: a clock was wrong."""
    if row.basis != MODIFIED or row.interval_id is not None or row.start is None or row.object in DELETIONS:
        return
    new = {change.id for change in changes if change.text is None}
    for ret in rets if new else ():
        moment, stamp = instant_of(row, ret.text("TimeModified")), stamp_of(ret.text("TimeModified"))
        if ret.id in new and moment is not None and stamp is not None and moment < row.start - CLOCK_DOUBT:
            name = ret.text("RefNumber") or ret.text("FullName") or ret.text("Name") or ret.id
            tell_late_stamp(call, f"{ret.kind} {name}", stamp, row.start)


def keep_records(call: Callback, records: Sequence[BookRecord], *, interval_id: int | None = None) -> list[Change]:
    """Land records, mark what they touch, and leave a work item for each change, echoes of our own writes too."""
    changes = call.db.books.land(call.key, records)
    work_items = call.db.work_items
    work_items.add_all(
        [work_items.row(call.key, READ, each.object, each.id) | {"interval_id": interval_id} for each in changes]
    )
    _tell_moved(call, changes)
    new = {(each.object, each.id) for each in changes if each.text is None and not is_list(each.object)}
    keep_unlinked(call, [each for each in records if (each.object, each.id) in new and not each.deleted])
    if back := [(each.object, each.id) for each in changes if each.is_back or _is_void_no_more(each)]:
        came_back(call, back)
    mark_related(call, changes)
    if any(is_list(each.object) for each in changes):
        try_again(call, why="records of a list came, changed or went", codes=MISSING)
    return changes


def _tell_moved(call: Callback, changes: Sequence[Change]) -> None:
    """A transaction that was voided, closed or opened again: its deal says so."""
    moved = [
        (each.object, each.id)
        for each in changes
        if not each.deleted and place_in_books(each.fields) is not place_in_books(each.before)
    ]
    links = call.db.links.fetch(call.key, moved) if moved else {}
    row = call.db.work_items.row
    call.db.work_items.add_all(
        [row(call.key, WorkKind.FLAGGED, link.flow, link.salesforce_id) for link in links.values() if not link.is_list]
    )


def _is_void_no_more(change: Change) -> bool:
    now = Place.GONE if change.deleted else place_in_books(change.fields)
    return place_in_books(change.before) is Place.VOID and now not in (Place.VOID, Place.GONE)


def record_of(ret: Ret) -> BookRecord:
    """A record of an answer as it is landed."""
    return BookRecord(
        object=ret.kind,
        id=ret.id or "",
        fields=ret.fields,
        edit_sequence=ret.edit_sequence,
        stamp=stamp_of(ret.text("TimeModified")),
    )


def _deleted(ret: Ret) -> BookRecord:
    return BookRecord(
        object=ret.text("TxnDelType") or ret.text("ListDelType") or ret.kind,
        id=ret.id or "",
        fields=ret.fields,
        stamp=stamp_of(ret.text("TimeDeleted")),
        deleted=True,
    )
