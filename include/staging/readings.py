"""Queries of the books: which window of which object is asked for, and how far it has been read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa

from include.model import ReadingState
from include.rows import ReadJob
from include.staging.rows import Part
from include.staging.tables import READING_OPEN, reading
from include.states import Basis

#: What a window is over: when records were changed, the days that transactions bear, or a report of a day.
MODIFIED, TXN_DATE, REPORT = Basis.MODIFIED, Basis.TXN_DATE, Basis.REPORT
#: Finished readings of a company that are kept.
KEPT: Final = 1000


class Readings(Part):
    """Rows of `reading`.

    At most one of a company, object and basis is unfinished, and one of each piece of history; the database guards it.
    """

    def ask(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New readings, in one statement."""
        complete = [
            {
                "basis": MODIFIED,
                "types": None,
                "history_id": None,
                "name_from": None,
                "state": ReadingState.ASKED,
                "asked_at": self._now(),
                "cuts": 0,
                "pages": 0,
                "landed": 0,
                "found": 0,
                "new": 0,
                "fails": 0,
                "then_complete": False,
                **row,
            }
            for row in rows
        ]
        if complete:
            self._db.execute(sa.insert(reading), complete)

    def unfinished(self, company: str, basis: str = MODIFIED) -> dict[str, ReadJob]:
        """What is still to be read on a basis, by object; pieces of history are left out."""
        query = sa.select(reading).where(
            reading.c.company == company,
            reading.c.basis == basis,
            reading.c.history_id.is_(None),
            sa.text(READING_OPEN),
        )
        return {row.object: row for row in self._rows(ReadJob, query)}

    def next(
        self, company: str, session_id: int, *, without: Sequence[int] = (), reports: bool = False
    ) -> ReadJob | None:
        """What a session reads next: what it has begun, then what failed least, changes before history.

        Reports are asked for apart, because they come last.
        """
        query = (
            sa.select(reading)
            .where(
                reading.c.company == company,
                reading.c.basis == REPORT if reports else reading.c.basis != REPORT,
                reading.c.id.not_in(list(without)),
                sa.text(READING_OPEN),
            )
            .order_by(
                sa.case((reading.c.session_id == session_id, 0), else_=1),
                reading.c.fails,
                sa.case((reading.c.history_id.is_(None), 0), else_=1),
                reading.c.id,
            )
            .limit(1)
        )
        return self._row(ReadJob, query)

    def is_waiting(self, company: str) -> bool:
        """Whether anything is still to be read."""
        waiting = sa.select(reading.c.id).where(reading.c.company == company, sa.text(READING_OPEN))
        return bool(self._db.scalar(sa.select(sa.exists(waiting))))

    def get(self, number: int) -> ReadJob | None:
        """One reading."""
        return self._row(ReadJob, sa.select(reading).where(reading.c.id == number))

    def of_history(self, company: str, history_id: int) -> ReadJob | None:
        """The newest reading of a piece of history; finished, it counts for the whole piece."""
        query = sa.select(reading).where(reading.c.company == company, reading.c.history_id == history_id)
        return self._row(ReadJob, query.order_by(reading.c.id.desc()).limit(1))

    def change(self, number: int, **values: Any) -> None:
        """Set columns of one reading."""
        self._db.execute(sa.update(reading).where(reading.c.id == number).values(**values))

    def finish(self, number: int, **values: Any) -> None:
        """Its last page has been landed."""
        self.change(number, state=ReadingState.DONE, done_at=self._now(), session_id=None, **values)

    def drop(self, numbers: Sequence[int]) -> None:
        """These are not to be read any more."""
        if numbers:
            self._db.execute(sa.delete(reading).where(reading.c.id.in_(list(numbers))))

    def recent(self, company: str, *, limit: int = 100) -> list[ReadJob]:
        """The newest readings first."""
        query = sa.select(reading).where(reading.c.company == company).order_by(reading.c.id.desc())
        return self._rows(ReadJob, query.limit(limit))

    def forget(self, company: str, *, kept: int = KEPT, limit: int) -> int:
        """Take away at most `limit` finished readings that are older than the newest `kept`; how many it were."""
        done = sa.select(reading.c.id).where(reading.c.company == company, reading.c.state == ReadingState.DONE)
        newest = self._db.scalar(done.order_by(reading.c.id.desc()).offset(kept).limit(1))
        if newest is None:
            return 0
        old = done.where(reading.c.id <= newest).order_by(reading.c.id).limit(limit)
        return self._db.execute(sa.delete(reading).where(reading.c.id.in_(old))).rowcount
