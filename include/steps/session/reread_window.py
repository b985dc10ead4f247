"""reread_window: which part of what changed in the books a reread asks for, and up to when its kind is known then.

A kind is read in one go where a session comes to the end of it. Where one was cut off, the next goes on in the part
that it stood in, and makes that smaller; each part that was read to its end moves the mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from include.model import CLOCK_DOUBT, WIDEST_OFFSET
from include.rows import Window
from include.staging.books import QUICKBOOKS
from include.states import Basis
from include.steps.callback import Callback
from include.steps.read_quickbooks.narrow_window import FORGET, following, narrowed

#: The window of the mark that tells up to when the records of a kind are known.
REREAD: Final = "reread"
_MOMENTS: Final = ("until", "window_from", "window_to", "seen_from", "seen_to")


def begin_window(call: Callback, target: str, left: Mapping[str, Any] | None, *, is_too_much: bool) -> Window:
    """All that was changed since the mark, or the part that an earlier session has left unfinished.

    The part is made smaller where some of its pages came and not all, or where it was too much for one answer.
    """
    mark = call.db.watermarks.get(call.key, QUICKBOOKS, target, REREAD)
    whole = _since(call, target, mark.value if mark is not None else None)
    window = window_of(left) if left is not None else None
    if window is None or window.offset_minutes != whole.offset_minutes:
        return whole
    if mark is not None and mark.value < _known(window, window.window_from):
        return whole
    to = whole.until if is_open(window) else window.window_to
    window = replace(window, until=whole.until, window_to=to)
    smaller = narrowed(window) if is_too_much or window.name_low is not None else None
    return replace(window, **smaller or {})


def end_window(call: Callback, window: Window) -> Window | None:
    """Keep up to when its kind is known; what is to be asked next, None when all was."""
    if window.name_to is None:
        known = window.until if is_open(window) else _known(window, window.window_to)
        begun_at = _known(window, window.window_from)
        call.db.watermarks.move(call.key, QUICKBOOKS, window.object, known, window=REREAD, begun_at=begun_at)
    rest = following(window)
    return None if rest is None else replace(window, **{"name_to": None, **FORGET, **rest})


def is_open(window: Window) -> bool:
    """Whether it reaches to now, and beyond: stamps of a wrong clock lie there."""
    return window.window_to >= window.until


def local_edges(window: Window) -> tuple[str | None, str | None]:
    """From and To as local time of the QuickBooks machine, without an offset, as its filters want it."""
    return _local(window, window.window_from), None if is_open(window) else _local(window, window.window_to)


def kept(window: Window) -> dict[str, Any]:
    """A window as the context of a session keeps it."""
    return {name: value.isoformat() if name in _MOMENTS and value else value for name, value in asdict(window).items()}


def window_of(said: Mapping[str, Any]) -> Window:
    """A window that the context of a session has kept."""
    times = {name: datetime.fromisoformat(said[name]) for name in _MOMENTS if said[name]}
    return Window(**{**said, **times, "basis": Basis(said["basis"])})


def _since(call: Callback, target: str, mark: datetime | None) -> Window:
    last = mark or datetime.combine(call.posts_from or call.db.now.date(), time(), tzinfo=UTC)
    is_known = call.company.utc_offset_minutes is not None
    until = max(last, call.db.now)
    return Window(
        object=target,
        basis=Basis.MODIFIED,
        until=until,
        window_from=last - CLOCK_DOUBT - (timedelta() if is_known else WIDEST_OFFSET),
        window_to=until,
        offset_minutes=int(call.company.least_ahead.total_seconds() // 60) if is_known else None,
        name_from=None,
        name_to=None,
        **FORGET,
    )


def _known(window: Window, moment: datetime | None) -> datetime:
    """The moment up to which all is known when a window ends there; less, where nobody knows the zone of its stamps."""
    assert moment is not None  # something is always known up to the day from which the company posts
    return moment if window.offset_minutes is not None else moment - WIDEST_OFFSET


def _local(window: Window, moment: datetime | None) -> str | None:
    offset = timedelta(minutes=window.offset_minutes or 0)
    return None if moment is None else (moment + offset).strftime("%Y-%m-%dT%H:%M:%S")
