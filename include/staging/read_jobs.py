"""Queries of the books: which window of which object is asked for, and how far it has been read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from include.model import ReadJobState
from include.rows import ReadJob
from include.staging.rows import Part
from include.staging.tables import READ_JOB_OPEN, read_job
from include.states import Basis

#: What a window is over: when records were changed, the days that transactions bear, or a report of a day.
MODIFIED, TXN_DATE, REPORT = Basis.MODIFIED, Basis.TXN_DATE, Basis.REPORT


class ReadJobs(Part):
    """Rows of `read_job`.

    At most one of a company, object and basis is unfinished, and one of each interval of history; the database guards
    it.
    """

    def ask(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New read jobs, in one statement."""
        complete = [
            {
                "basis": MODIFIED,
                "types": None,
                "interval_id": None,
                "name_from": None,
                "state": ReadJobState.ASKED,
                "asked_at": self._now(),
                "splits": 0,
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
            self._db.execute(sa.insert(read_job), complete)

    def unfinished(self, company: str, basis: str = MODIFIED) -> dict[str, ReadJob]:
        """What is still to be read on a basis, by object; intervals of history are left out."""
        query = sa.select(read_job).where(
            read_job.c.company == company,
            read_job.c.basis == basis,
            read_job.c.interval_id.is_(None),
            sa.text(READ_JOB_OPEN),
        )
        return {row.object: row for row in self._rows(ReadJob, query)}

    def next(
        self, company: str, session_id: int, *, without: Sequence[int] = (), reports: bool = False
    ) -> ReadJob | None:
        """What a session reads next: what it has begun, then what failed least, changes before history.

        Reports are asked for apart, because they come last.
        """
        query = (
            sa.select(read_job)
            .where(
                read_job.c.company == company,
                read_job.c.basis == REPORT if reports else read_job.c.basis != REPORT,
                read_job.c.id.not_in(list(without)),
                sa.text(READ_JOB_OPEN),
            )
            .order_by(
                sa.case((read_job.c.session_id == session_id, 0), else_=1),
                read_job.c.fails,
                sa.case((read_job.c.interval_id.is_(None), 0), else_=1),
                read_job.c.id,
            )
            .limit(1)
        )
        return self._row(ReadJob, query)

    def get(self, number: int) -> ReadJob | None:
        """One read job."""
        return self._row(ReadJob, sa.select(read_job).where(read_job.c.id == number))

    def of_history(self, company: str, interval_id: int) -> ReadJob | None:
        """The newest read job of an interval of history; finished, it counts for the whole interval."""
        query = sa.select(read_job).where(read_job.c.company == company, read_job.c.interval_id == interval_id)
        return self._row(ReadJob, query.order_by(read_job.c.id.desc()).limit(1))

    def change(self, number: int, **values: Any) -> None:
        """Set columns of one read job."""
        self._db.execute(sa.update(read_job).where(read_job.c.id == number).values(**values))

    def fetch(self, numbers: Sequence[int]) -> dict[int, ReadJob]:
        """Read jobs by their number."""
        query = sa.select(read_job).where(read_job.c.id.in_(list(numbers)))
        return {row.id: row for row in self._rows(ReadJob, query)}

    def change_all(self, values: Mapping[int, Mapping[str, Any]]) -> None:
        """Set the same columns of several read jobs, in one statement."""
        if not values:
            return
        names = next(iter(values.values()))
        columns = {name: sa.bindparam(f"new_{name}", type_=read_job.c[name].type) for name in names}
        update = sa.update(read_job).where(read_job.c.id == sa.bindparam("this")).values(columns)
        told = [{f"new_{name}": value for name, value in each.items()} for each in values.values()]
        self._db.execute(update, [{"this": number, **each} for number, each in zip(values, told, strict=True)])

    def widen(self, company: str, since: datetime) -> None:
        """What is asked and has not begun reads from `since` at the latest."""
        waiting = (
            read_job.c.company == company,
            read_job.c.basis == MODIFIED,
            read_job.c.interval_id.is_(None),
            read_job.c.opened_at.is_(None),
            read_job.c.splits == 0,
            read_job.c.start > since,
            sa.text(READ_JOB_OPEN),
        )
        self._db.execute(sa.update(read_job).where(*waiting).values(start=since, window_from=since))

    def complete(self, company: str) -> None:
        """What is to be read is read from the beginning; what has begun is followed by that."""
        changes = (read_job.c.company == company, read_job.c.basis == MODIFIED, read_job.c.interval_id.is_(None))
        begun = sa.or_(read_job.c.opened_at.is_not(None), read_job.c.splits > 0)
        asked = sa.update(read_job).where(*changes, sa.text(READ_JOB_OPEN))
        self._db.execute(asked.where(sa.not_(begun)).values(start=None, window_from=None))
        self._db.execute(asked.where(begun).values(then_complete=True))

    def last_done(self, company: str) -> datetime | None:
        """When something was read to its end, as far as that is not in the future."""
        done = (read_job.c.company == company, read_job.c.done_at <= self._now())
        found: datetime | None = self._db.scalar(sa.select(sa.func.max(read_job.c.done_at)).where(*done))
        return found

    def finish(self, number: int, **values: Any) -> None:
        """Its last page has been landed."""
        self.change(number, state=ReadJobState.DONE, done_at=self._now(), session_id=None, **values)

    def drop(self, numbers: Sequence[int]) -> None:
        """These are not to be read any more."""
        if numbers:
            self._db.execute(sa.delete(read_job).where(read_job.c.id.in_(list(numbers))))

    def recent(self, company: str, *, limit: int = 100) -> list[ReadJob]:
        """The newest read jobs first."""
        query = sa.select(read_job).where(read_job.c.company == company).order_by(read_job.c.id.desc())
        return self._rows(ReadJob, query.limit(limit))
