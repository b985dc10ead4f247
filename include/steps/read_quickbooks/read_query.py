"""read_query: one window of one object as a query, in the local time of the QuickBooks machine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from include.model import CLOCK_DOUBT, CLOCK_WRONG, WIDEST_OFFSET
from include.qbxml.queries import VISIBLE_FIELDS, dated_between, deleted_lists, deleted_transactions, modified_since
from include.qbxml.readable import DELETED_LISTS, DELETED_TRANSACTIONS, has_custom_fields
from include.rows import ReadJob, Window
from include.staging.read_jobs import TXN_DATE

#: So far the first window of an hour looks back.
EVERY_HOUR: Final = timedelta(hours=6)


def read_query(row: ReadJob, *, request_id: str, types: Sequence[str], iterator: str | None, page: int) -> str:
    """The next page of a read job; each page sends the same filters again."""
    if row.basis == TXN_DATE:
        return _dated(row, request_id, iterator, page)
    low, high = local_bounds(row)
    if row.object == DELETED_TRANSACTIONS:
        return deleted_transactions(types, low, high, request_id=request_id)
    if row.object == DELETED_LISTS:
        return deleted_lists(types, low, high, request_id=request_id)
    return modified_since(
        row.object,
        low,
        request_id=request_id,
        iterator=_verb(iterator),
        iterator_id=iterator,
        max_returned=page,
        local_to=high,
        include_lines=True,
        include_linked=True,
        owner_ids=(VISIBLE_FIELDS,) if has_custom_fields(row.object) else (),
        from_name=row.name_from or "",
        to_name=row.name_to or "",
    )


def local_bounds(row: ReadJob) -> tuple[str | None, str]:
    """From and To without an offset: an offset is misread in summer.

    Only the outer edges of what was asked are widened: into the future, where nothing is but what a wrong clock
    stamped, and back. Windows that were cut out of it share their edges, so that nothing falls between them and a dense
    window really gets smaller.
    """
    start, end = row.window_from, row.window_to
    if start is not None and start == row.start:
        start -= CLOCK_DOUBT + (look_back(row) if row.offset_minutes is not None else WIDEST_OFFSET)
    if end == row.until:
        end += CLOCK_WRONG
    return _local(row, start) if start is not None else None, _local(row, end)


def look_back(row: ReadJob) -> timedelta:
    """How far before its beginning a window is read once more, for a clock that was wrong and told nobody.

    The first window of an hour looks back some hours, the first of a day some days; one that was cut does not.
    """
    if row.start is None or row.splits:
        return timedelta()
    start, until = row.start.astimezone(UTC), row.until.astimezone(UTC)
    if start.date() != until.date():
        return CLOCK_WRONG
    return EVERY_HOUR if start.hour != until.hour else timedelta()


def instant_of(row: Window, stamp: str | None) -> datetime | None:
    """Where a stamp of QuickBooks stands among the windows: by its wall clock, not its offset."""
    try:
        wall = datetime.fromisoformat(stamp or "").replace(tzinfo=UTC)
    except ValueError:
        return None
    return wall if row.basis == TXN_DATE else wall - timedelta(minutes=row.offset_minutes or 0)


def _dated(row: ReadJob, request_id: str, iterator: str | None, page: int) -> str:
    assert row.window_from is not None  # days always have a first one
    return dated_between(
        row.object,
        row.window_from.date(),
        row.window_to.date(),
        request_id=request_id,
        iterator=_verb(iterator),
        iterator_id=iterator,
        max_returned=page,
        from_name=row.name_from or "",
        to_name=row.name_to or "",
    )


def _verb(iterator: str | None) -> Literal["Start", "Continue"]:
    return "Continue" if iterator else "Start"


def _local(row: ReadJob, moment: datetime) -> str:
    return (moment + timedelta(minutes=row.offset_minutes or 0)).strftime("%Y-%m-%dT%H:%M:%S")
