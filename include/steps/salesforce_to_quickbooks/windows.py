"""windows: pieces of time in which a large object is read, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from include.steps.salesforce_to_quickbooks.extract_records import Window

#: Nothing in Salesforce is older.
FIRST_DAY: Final = datetime(1999, 1, 1, tzinfo=UTC)
#: From so long ago on, a window is a month; before that, a year.
MONTHS_FOR: Final = timedelta(days=400)
#: A shorter piece of time is not asked for: stamps are told apart by the second, and a change may touch thousands.
SHORTEST: Final = timedelta(minutes=1)


def calendar_windows(window: Window, now: datetime) -> list[Window]:
    """A window in years, and months of late, the oldest first; the last one has the window's own end."""
    first = window.since or FIRST_DAY
    last = window.until or now
    edges = [edge for edge in _edges(first, last, now) if first < edge < last]
    return [
        Window(since=since, until=until)
        for since, until in zip([window.since, *edges], [*edges, window.until], strict=True)
    ]


def narrower(window: Window, now: datetime) -> Sequence[Window]:
    """The same time in smaller pieces; none when it is a minute or less."""
    if window.since is None and len(pieces := calendar_windows(window, now)) > 1:
        return pieces
    since, until = window.since or FIRST_DAY, window.until or now
    if until - since <= SHORTEST:
        return ()
    middle = (since + (until - since) / 2).replace(microsecond=0)
    return (Window(since=window.since, until=middle), Window(since=middle, until=window.until))


def _edges(first: datetime, last: datetime, now: datetime) -> Iterator[datetime]:
    for year in range(first.year, last.year + 1):
        for month in range(1, 13):
            edge = datetime(year, month, 1, tzinfo=UTC)
            if month == 1 or edge > now - MONTHS_FOR:
                yield edge
