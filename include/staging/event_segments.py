"""Which events lie in files, and how they get there: the oldest sealed ones, some thousands at a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa

from include.errors import OrderToCashError
from include.rows import Event, EventSegment
from include.staging.events import GENESIS
from include.staging.rows import Part, columns_of
from include.staging.segment_file import SegmentHead
from include.staging.tables import event, event_segment

#: So many events go into one file at the most.
MOST: Final = 10_000
#: Fewer go once the oldest of them is so much too old: a firm with little to tell has a file a month.
AT_LAST: Final = timedelta(days=31)


class EventSegments(Part):
    """Rows of `event_segment`, and the events that are to become one."""

    def all(self, company: str) -> list[EventSegment]:
        """Every file of a company, in the order of the chain."""
        query = sa.select(event_segment).where(event_segment.c.company == company)
        return self._rows(EventSegment, query.order_by(event_segment.c.first_number))

    def last(self, company: str) -> EventSegment | None:
        """The newest file."""
        query = sa.select(event_segment).where(event_segment.c.company == company)
        return self._row(EventSegment, query.order_by(event_segment.c.first_number.desc()).limit(1))

    def end(self, company: str) -> tuple[str, int]:
        """The seal behind which the chain of the table begins, and the number of that event."""
        known = self.last(company)
        return (GENESIS, 0) if known is None else (known.seal_after, known.last_number)

    def next(self, company: str, before: datetime, *, most: int = MOST) -> list[Event]:
        """The events of the next file: sealed ones that are older than this; none while they would not fill one.

        The newest sealed event stays in the table: the next one is chained to it.
        """
        _, number = self.end(company)
        full = self._at(company, number + most)
        if full is None or full >= before:
            oldest = self._at(company, number + 1)
            if oldest is None or oldest >= before - AT_LAST:
                return []
        sealed = (event.c.company == company, event.c.seal_number.between(number + 1, number + most))
        found: list[Event] = []
        for row in self._rows(Event, sa.select(event).where(*sealed).order_by(event.c.seal_number)):
            if row.at >= before or row.seal_number != number + len(found) + 1:
                break
            found.append(row)
        newest = sa.select(sa.func.max(event.c.seal_number)).where(event.c.company == company)
        return found[:-1] if found and self._db.scalar(newest) == found[-1].seal_number else found

    def close(self, head: SegmentHead, last_at: datetime) -> None:
        """These events lie in a file that was read back: they leave the table for its row, all of them or none."""
        row = {**columns_of(head), "file": head.name, "last_at": last_at, "written_at": self._now()}
        self._db.execute(sa.insert(event_segment), [row])
        numbers = event.c.seal_number.between(head.first_number, head.last_number)
        gone = self._db.execute(sa.delete(event).where(event.c.company == head.company, numbers)).rowcount
        if gone != head.events:
            raise OrderToCashError(
                f"{head.events:,} events of company {head.company} were written into {head.name}, and the log has "
                f"{gone:,} of them now. Nothing was taken out of it. Run: ./o2c events {head.company} verify"
            )

    def _at(self, company: str, number: int) -> datetime | None:
        found: datetime | None = self._db.scalar(
            sa.select(event.c.at).where(event.c.company == company, event.c.seal_number == number)
        )
        return found
