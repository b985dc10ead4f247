"""Lanes: a company is worked on by one run of a DAG at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from include.rows import Lane
from include.staging.rows import Part, portions
from include.staging.tables import lane


class Lanes(Part):
    """Rows of `lane`, one of each company and DAG that ever had a run."""

    def of(self, dag: str) -> dict[str, Lane]:
        """The lanes of a DAG, by company."""
        return {row.company: row for row in self._rows(Lane, sa.select(lane).where(lane.c.dag == dag))}

    def claim(self, dag: str, companies: Iterable[str], run_id: str, *, asked: bool = False) -> set[str]:
        """Give these companies to a run; answers which of them it has now, for the others are another run's."""
        got: set[str] = set()
        for portion in portions(sorted(companies)):  # in one order, or two runs wait for each other
            rows = [{"dag": dag, "company": key, "run_id": None, "claimed_at": self._now()} for key in portion]
            self._upsert(lane, rows, keys=("dag", "company"), keep=("run_id", "claimed_at"))
            is_next = sa.or_(lane.c.next_run_id.is_(None), lane.c.next_run_id == run_id)
            free = sa.or_(sa.and_(lane.c.run_id.is_(None), is_next), lane.c.run_id == run_id)
            claimed = sa.update(lane).where(lane.c.dag == dag, lane.c.company.in_(portion), free)
            claimed = claimed.values(
                run_id=run_id, claimed_at=self._now(), is_asked=asked, next_run_id=_without(lane.c.next_run_id, run_id)
            )
            got.update(self._db.scalars(claimed.returning(lane.c.company)))
        return got

    def wait(self, dag: str, companies: Iterable[str], run_id: str) -> set[str]:
        """A run has these companies next, when the run that a person asked for leaves them; answers which of them.

        Of the others another run is the next one, or they are not at work for a person.
        """
        got: set[str] = set()
        for portion in portions(sorted(companies)):
            busy = sa.and_(lane.c.is_asked, lane.c.run_id.is_not(None), lane.c.next_run_id.is_(None))
            waits = sa.update(lane).where(
                lane.c.dag == dag, lane.c.company.in_(portion), sa.or_(busy, lane.c.next_run_id == run_id)
            )
            waits = waits.values(next_run_id=run_id, next_at=self._now())
            got.update(self._db.scalars(waits.returning(lane.c.company)))
        return got

    def leave(self, dag: str, company: str, run_id: str) -> None:
        """A run is done with a company, or waits for it no more; of one that is another run's nothing changes."""
        self._leave((run_id,), lane.c.dag == dag, lane.c.company == company)

    def free(self, dag: str, runs: Iterable[str]) -> None:
        """These runs are over, and so is their work on every company, and their waiting for it."""
        for portion in portions(runs):
            self._leave(portion, lane.c.dag == dag)

    def _leave(self, runs: Sequence[str], *which: sa.ColumnElement[bool]) -> None:
        theirs = sa.or_(lane.c.run_id.in_(runs), lane.c.next_run_id.in_(runs))
        left = {name: _without(lane.c[name], *runs) for name in ("run_id", "next_run_id")}
        self._db.execute(sa.update(lane).where(*which, theirs).values(left))


def _without(run: sa.Column[str], *runs: str) -> sa.Case[str | None]:
    """A run, or none when it is one of these."""
    return sa.case((run.in_(runs), None), else_=run)
