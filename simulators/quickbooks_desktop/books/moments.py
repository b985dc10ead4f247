"""The clock of the PC that QuickBooks runs on: local times out, local times in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_PARTS = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})([+\-]\d{1,2}:\d{1,2})?)?)?)?", re.ASCII
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WallClock:
    """A time zone, and whether summer times carry the standard offset.

    Some builds of QuickBooks write the standard-time offset also in summer: the wall clock is right, the instant that
    the text names is an hour off.
    """

    zone: ZoneInfo
    standard_offset_in_summer: bool

    def text(self, epoch: int) -> str:
        """An instant as QuickBooks writes it, such as `2014-11-27T18:03:44-05:00`."""
        local = datetime.fromtimestamp(epoch, self.zone)
        offset = local.utcoffset() or timedelta()
        if self.standard_offset_in_summer:
            offset -= local.dst() or timedelta()
        sign, minutes = ("-", -offset) if offset < timedelta() else ("+", offset)
        hours, rest = divmod(int(minutes.total_seconds()) // 60, 60)
        return f"{local:%Y-%m-%dT%H:%M:%S}{sign}{hours:02d}:{rest:02d}"

    def today(self, epoch: int) -> date:
        """The date on the wall calendar at an instant."""
        return datetime.fromtimestamp(epoch, self.zone).date()

    def epoch(self, text: str, *, end_of_day: bool) -> int | None:
        """The instant of a filter; local time when it has no offset, None when there is no such date.

        A date alone means 00:00:00, or 23:59:59 when `end_of_day`. A local time that the clock shows twice, or skips,
        is read as standard time, as Windows does.
        """
        match = _PARTS.fullmatch(text)
        if match is None:
            return None
        year, month, day, hour, minute, second, offset = match.groups()
        try:
            if hour is None and end_of_day:
                moment = datetime(int(year), int(month), int(day), 23, 59, 59, tzinfo=self.zone)
            else:
                numbers = (int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
                moment = datetime(*numbers, tzinfo=self.zone)
        except ValueError:
            return None
        if offset is not None:
            sign = -1 if offset[0] == "-" else 1
            hours, minutes = (int(part) for part in offset[1:].split(":"))
            return int(moment.replace(tzinfo=UTC).timestamp()) - sign * (hours * 3600 + minutes * 60)
        second = moment.replace(fold=1)
        return int((moment if second.dst() else second).timestamp())
