"""narrow_window: which part of a window is read first after a session was cut, and which part comes next.

A window is halved down to one second, then cut into ranges of names. Where the pages that did come say when their
records were changed, half of what they span is taken instead of half of what was asked, so that an import of many
records in one minute is found after a few sessions. Neighbouring windows share their edge: nothing falls between them,
whatever the order in which QuickBooks sorts.

A window of days, in which transactions are dated, is halved down to one day; the next one begins on the day after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from include.qbxml.answers import Ret
from include.qbxml.readable import DELETIONS, is_list
from include.rows import Window
from include.staging.read_jobs import TXN_DATE
from include.steps.read_quickbooks.read_query import instant_of

SECOND: Final = timedelta(seconds=1)
DAY: Final = timedelta(days=1)
#: QuickBooks knows no earlier change.
BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)
FORGET: Final[Mapping[str, None]] = {"seen_from": None, "seen_to": None, "name_low": None, "name_high": None}
#: The printable letters of ASCII.
_FIRST, _LAST = 0x20, 0x7E
#: More than QuickBooks has; some letters become two where their case does not count.
_LETTERS: Final = 250
#: Where a letter is looked for at most.
_MOST_GAPS: Final = 1000


def narrowed(row: Window) -> dict[str, Any] | None:
    """The columns of a read job that make it smaller, or None when nothing smaller can be asked."""
    earlier = _earlier_day if row.basis == TXN_DATE else _earlier_end
    if row.name_from is None and row.name_to is None and (end := earlier(row)) is not None:
        return {"window_to": end, **FORGET}
    name = _earlier_name(row)
    return None if name is None else {"name_to": name, **FORGET}


def following(row: Window) -> dict[str, Any] | None:
    """The columns of the read job that goes on where this one ended, or None at the end of what was asked.

    What could be read in one go is followed by twice as much.
    """
    if row.name_to is not None:
        return {"window_from": row.window_from, "window_to": row.window_to, "name_from": row.name_to}
    if row.basis == TXN_DATE:
        return _following_days(row)
    start, until = row.window_to, row.until
    if start >= until:
        return None
    length = start - (row.window_from or BEGINNING)
    return {"window_from": start, "window_to": min(until, start + 2 * max(length, SECOND)), "name_from": None}


def spanned(row: Window, rets: Sequence[Ret]) -> dict[str, Any]:
    """The columns of what the pages of a window span, one more page among them, for the day on which it must be cut."""
    time_of = "TimeDeleted" if row.object in DELETIONS else "TimeModified"
    time_of = "TxnDate" if row.basis == TXN_DATE else time_of
    name_of = "FullName" if is_list(row.object) else "RefNumber"
    times = [moment for ret in rets if (moment := instant_of(row, ret.text(time_of))) is not None]
    names = [(ret.text(name_of) or ret.text("Name") or "").casefold()[:_LETTERS] for ret in rets]
    if row.object in DELETIONS:
        names = []
    return {
        "seen_from": min([*times, *filter(None, [row.seen_from])], default=None),
        "seen_to": max([*times, *filter(None, [row.seen_to])], default=None),
        "name_low": min([*names, *([row.name_low] if row.name_low is not None else [])], default=None),
        "name_high": max([*names, *([row.name_high] if row.name_high is not None else [])], default=None),
    }


def _following_days(row: Window) -> dict[str, Any] | None:
    start, until = row.window_to + DAY, row.until
    if start > until:
        return None
    length = row.window_to - _first_day(row) + DAY
    return {"window_from": start, "window_to": min(until, start + 2 * length - DAY), "name_from": None}


def _earlier_day(row: Window) -> datetime | None:
    start, end = _first_day(row), row.window_to
    low = min(max(start, row.seen_from or start), end)
    high = max(low, min(end, row.seen_to or end))
    if (days := (high - low).days) > 0:
        cut = low + (days // 2) * DAY
    else:
        cut = max(start, low - DAY)
    return cut if start <= cut < end else None


def _first_day(row: Window) -> datetime:
    assert row.window_from is not None  # days always have a first one
    return row.window_from


def _earlier_end(row: Window) -> datetime | None:
    start, end = row.window_from or BEGINNING, row.window_to
    low = min(max(start, row.seen_from or start), end)
    high = max(low, min(end, row.seen_to or end))
    if high - low > SECOND:
        cut = low + (high - low) / 2
    elif low - start > SECOND:
        cut = low - SECOND
    else:
        cut = start + SECOND
    cut = cut.replace(microsecond=0)
    return cut if start < cut < end else None


def _earlier_name(row: Window) -> str | None:
    low, high = row.name_low, row.name_high
    if low is None or high is None:
        return None
    low = max(low, (row.name_from or "").casefold())
    if row.name_to is not None:
        high = min(high, row.name_to.casefold())
    return middle(low, high) if low < high else None


def middle(low: str, high: str) -> str | None:
    """A short text behind `low` and before `high`, about half way; None when there is no room.

    Both are case-folded. The text need not stand between them in QuickBooks' order: neighbours share their edge.
    """
    place = next((n for n, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high)))
    if letter := _between(low[place : place + 1], ord(high[place])):
        return low[:place] + letter
    if len(high) > place + 1:
        return high[: place + 1]
    for deeper in range(place + 1, len(low) + 1):
        if letter := _between(low[deeper : deeper + 1], _LAST):
            return low[:deeper] + letter
    return None


def _between(first: str, last: int) -> str | None:
    """A plain letter about half way between two, both left out; no `first` stands before every letter.

    Half way, then half way of both halves, and so on: all that stands between two letters of one script is looked at,
    and of the deserts between the scripts a few hundred places.
    """
    gaps = [(ord(first) if first else _FIRST - 1, last)]
    for low, high in gaps:
        half = (low + high) // 2
        if low < half and chr(half).isprintable() and chr(half).casefold() == chr(half):
            return chr(half)
        if low < half and len(gaps) < _MOST_GAPS:
            gaps += [(low, half), (half, high)]
    return None
