"""Lanes: a company is worked on by one run of a DAG at a time."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from include.rows import Lane
from include.staging.rows import Part, portions
from include.staging.tables import lane


class Lanes(Part):
    """Rows of `lane`, one of each company and DAG that ever had a run."""

    def of(self, dag: str) -> dict[str, Lane]:
        """The lanes of a DAG, by company."""
        return {row.company: row for row in self._rows(Lane, sa.select(lane).where(lane.c.dag == dag))}

    def claim(self, dag: str, companies: Iterable[str], run_id: str) -> set[str]:
        """Give these companies to a run; answers which of them it has now, for the others are another run's."""
        got: set[str] = set()
        for portion in portions(sorted(companies)):  # in one order, or two runs wait for each other
            rows = [{"dag": dag, "company": key, "run_id": None, "claimed_at": self._now()} for key in portion]
            self._upsert(lane, rows, keys=("dag", "company"), keep=("run_id", "claimed_at"))
            free = sa.or_(lane.c.run_id.is_(None), lane.c.run_id == run_id)
            claimed = sa.update(lane).where(lane.c.dag == dag, lane.c.company.in_(portion), free)
            claimed = claimed.values(run_id=run_id, claimed_at=self._now())
            got.update(self._db.scalars(claimed.returning(lane.c.company)))
        return got

    def leave(self, dag: str, company: str, run_id: str) -> None:
        """A run is done with a company; of one that is another run's by now nothing changes."""
        own = (lane.c.dag == dag, lane.c.company == company, lane.c.run_id == run_id)
        self._db.execute(sa.update(lane).where(*own).values(run_id=None))

    def free(self, dag: str, runs: Iterable[str]) -> None:
        """These runs are over, and so is their work on every company."""
        for portion in portions(runs):
            self._db.execute(sa.update(lane).where(lane.c.dag == dag, lane.c.run_id.in_(portion)).values(run_id=None))
