"""learn_clock: what the answers of QuickBooks tell of the clock of its machine, by whose local time its filters go.

The zone is told by the newest stamp that an answer has, at the beginning of each session by records that we know. How
far the clock itself is wrong is told by what QuickBooks has just written for us. When one of the two has moved, or our
own clock was ahead, a person is told, and what was changed since is read again: stamps of that time may be wrong ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from include.events import EventAction
from include.model import CLOCK_WRONG
from include.qbxml.answers import Ret
from include.rows import Company
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.steps.callback import Callback

#: A stamp that is older may have been written by the other clock of the year.
FRESH: Final = timedelta(days=1)
#: By so much the two clocks of a year differ.
SEASON: Final = timedelta(hours=1)
#: Zones differ by quarters of an hour; what is less is the time that an answer takes.
_QUARTER: Final = 15


def learn_zone(call: Callback, rets: Iterable[Ret]) -> None:
    """Keep the offset of the newest stamp.

    An old stamp tells of today only what the season cannot explain: that the machine is in another zone.
    """
    newest = max((found for ret in rets if (found := stamp_of(ret.text("TimeModified"))) is not None), default=None)
    offset = newest.utcoffset() if newest is not None else None
    if newest is None or offset is None:
        return
    known = call.company.utc_offset_minutes
    moved = offset - call.company.ahead_as_written
    if known is not None and call.db.now - newest > FRESH and abs(moved) <= SEASON:
        return
    if offset != call.company.ahead_as_written or known is None:
        _keep(call, utc_offset_minutes=_minutes(offset))
    if known is not None and abs(moved) > SEASON:
        told = (
            f"was {_zone(offset - moved)} and is {_zone(offset)} now. If nobody moved it, correct the zone in Windows."
        )
        _tell(call, f"The time zone of the machine of QuickBooks {told} {_again(call.company, call.db.now)}")
        read_gap(call.db, call.key, abs(moved) + CLOCK_WRONG)


def measure_clock(call: Callback, rets: Iterable[Ret], served_at: datetime) -> None:
    """How far the clock of the machine is wrong: what it wrote for us was written after `served_at`, and before now."""
    walls = [found.replace(tzinfo=UTC) for ret in rets if (found := stamp_of(ret.text("TimeModified"))) is not None]
    if not walls or call.company.utc_offset_minutes is None:
        return
    wall, ahead = max(walls), call.company.ahead_as_written
    late, early = wall - (call.db.now + ahead), wall - (served_at + ahead)
    off = late if late > timedelta() else min(early, timedelta())
    minutes = _QUARTER * round(_minutes(off) / _QUARTER)
    before = call.company.clock_off_minutes or 0
    if minutes == before:
        return
    _keep(call, clock_off_minutes=minutes)
    if abs(minutes - before) <= _minutes(SEASON):
        return
    if abs(minutes) > _minutes(SEASON):
        _tell(call, _wrong(minutes, call.company, call.db.now))
    else:
        _keep(call, clock_problem=None, clock_problem_at=None)
        call.log(EventAction.CLOCK_MOVED, why="The clock of the machine of QuickBooks is right again.")
    read_gap(call.db, call.key, timedelta(minutes=abs(minutes - before)) + CLOCK_WRONG)


def tell_late_stamp(call: Callback, title: str, stamp: datetime, mark: datetime) -> None:
    """A record that is new bears a time at which everything had been read already.

    It was entered after `mark`, so the clock was slow by up to its whole age, and from `mark` on.
    """
    if call.context.get("late_stamp"):
        return
    call.context["late_stamp"] = True
    _tell(
        call,
        f"{title} is new in QuickBooks and bears the time {stamp:%Y-%m-%d %H:%M}, but everything up to "
        f"{mark.astimezone(stamp.tzinfo):%Y-%m-%d %H:%M} had been read. The clock of the machine of QuickBooks was "
        "wrong or was set back, or the clock of this server was ahead. Set both right; what was entered in these hours "
        "is read again.",
    )
    now = call.db.now
    read_gap(call.db, call.key, (now - mark) + (now - stamp) + CLOCK_WRONG)


def read_gap(db: Work, company: str, back: timedelta) -> None:
    """What was changed within this time is read again.

    What was asked and has not begun reads it too; behind what has begun the mark stays, so the next reading begins
    there.
    """
    since = db.now - back
    db.watermarks.set_back(company, QUICKBOOKS, since)
    db.read_jobs.widen(company, since)


def stamp_of(text: str | None) -> datetime | None:
    """A moment as QuickBooks writes it, aware; None for anything else."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _keep(call: Callback, **values: Any) -> None:
    call.db.companies.change(call.key, **values)
    call.company = replace(call.company, **values)


def _tell(call: Callback, words: str) -> None:
    _keep(call, clock_problem=words, clock_problem_at=call.db.now)
    call.log(EventAction.CLOCK_MOVED, why=words)


def _wrong(minutes: int, company: Company, now: datetime) -> str:
    shown, right = now + company.wall, now + company.ahead_as_written
    slow = f"{abs(minutes)} minutes {'slow' if minutes < 0 else 'fast'}"
    return (
        f"The clock of the machine of QuickBooks shows {shown:%Y-%m-%d %H:%M} where it is {right:%Y-%m-%d %H:%M}: it "
        f"is {slow}. Set it right in Windows, and the clock of this server if that one is wrong. {_again(company, now)}"
    )


def _again(company: Company, now: datetime) -> str:
    return f"What was changed since {company.day_of(now - CLOCK_WRONG)} is read again."


def _zone(offset: timedelta) -> str:
    hours, minutes = divmod(abs(_minutes(offset)), 60)
    return f"UTC{'-' if offset < timedelta() else '+'}{hours:02d}:{minutes:02d}"


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)
