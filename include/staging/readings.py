"""Changed-since queries of the books: which window of which object is asked for, and how far it has been read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.model import ReadingState
from include.staging.rows import Part, Row
from include.staging.tables import READING_OPEN, reading


class Readings(Part):
    """Rows of `reading`; at most one of a company and object is unfinished, which the database guards."""

    def ask(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New readings, in one statement."""
        complete = [
            {
                "state": ReadingState.ASKED,
                "asked_at": self._now(),
                "cuts": 0,
                "pages": 0,
                "landed": 0,
                "fails": 0,
                **row,
            }
            for row in rows
        ]
        if complete:
            self._db.execute(sa.insert(reading), complete)

    def unfinished(self, company: str, objects: Sequence[str]) -> list[Row]:
        """What is still to be read of these: what failed least first, then in the order in which it was asked."""
        if not objects:
            return []
        query = sa.select(reading).where(
            reading.c.company == company, reading.c.object.in_(objects), sa.text(READING_OPEN)
        )
        return self._rows(query.order_by(reading.c.fails, reading.c.id))

    def is_waiting(self, company: str, objects: Sequence[str]) -> bool:
        """Whether any of these objects is still to be read; without objects nothing is asked."""
        if not objects:
            return False
        waiting = sa.select(reading.c.id).where(
            reading.c.company == company, reading.c.object.in_(objects), sa.text(READING_OPEN)
        )
        return bool(self._db.scalar(sa.select(sa.exists(waiting))))

    def get(self, number: int) -> Row | None:
        """One reading."""
        return self._row(sa.select(reading).where(reading.c.id == number))

    def change(self, number: int, **values: Any) -> None:
        """Set columns of one reading."""
        self._db.execute(sa.update(reading).where(reading.c.id == number).values(**values))

    def finish(self, number: int) -> None:
        """Its last page has been landed."""
        self.change(number, state=ReadingState.DONE, done_at=self._now(), session_id=None)

    def recent(self, company: str, *, limit: int = 100) -> list[Row]:
        """The newest readings first."""
        query = sa.select(reading).where(reading.c.company == company).order_by(reading.c.id.desc())
        return self._rows(query.limit(limit))
