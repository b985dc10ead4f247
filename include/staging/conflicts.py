"""Fields on which Salesforce and QuickBooks disagree, until a person says which of the two counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from include.rows import Conflict
from include.staging.rows import Part, portions
from include.staging.tables import CONFLICT_OPEN, conflict
from include.states import ConflictState

#: States of a conflict: open -> settled by a person's choice, -> gone when both sides say the same again.
OPEN, SETTLED, GONE = ConflictState.OPEN, ConflictState.SETTLED, ConflictState.GONE


class Conflicts(Part):
    """Rows of `conflict`."""

    def get(self, number: int) -> Conflict | None:
        """One conflict."""
        return self._row(Conflict, sa.select(conflict).where(conflict.c.id == number))

    def open_of(self, company: str, flow: str, qb_ids: Iterable[str]) -> dict[tuple[str, str], Conflict]:
        """Open conflicts of records of the books, by (id, field)."""
        found: dict[tuple[str, str], Conflict] = {}
        for portion in portions(dict.fromkeys(qb_ids)):
            query = sa.select(conflict).where(
                conflict.c.company == company,
                conflict.c.flow == flow,
                sa.text(CONFLICT_OPEN),
                conflict.c.qb_id.in_(portion),
            )
            found |= {(row.qb_id, row.field): row for row in self._rows(Conflict, query)}
        return found

    def of_salesforce(self, company: str, ids: Iterable[str]) -> list[Conflict]:
        """Open conflicts of Salesforce records, in the order in which they were found."""
        found: list[Conflict] = []
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(conflict).where(
                conflict.c.company == company, sa.text(CONFLICT_OPEN), conflict.c.salesforce_id.in_(portion)
            )
            found += self._rows(Conflict, query.order_by(conflict.c.id))
        return found

    def open_all(self, company: str, *, limit: int = 1000) -> list[Conflict]:
        """Every open conflict of a company, the oldest first."""
        query = sa.select(conflict).where(conflict.c.company == company, sa.text(CONFLICT_OPEN))
        return self._rows(Conflict, query.order_by(conflict.c.id).limit(limit))

    def add_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New conflicts, all with the same columns; one that another run has found meanwhile stays as it is."""
        if rows:
            new = {"state": OPEN, "found_at": self._now()}
            maker = sqlite.insert if self._db.dialect.name == "sqlite" else postgresql.insert
            self._db.execute(maker(conflict).on_conflict_do_nothing(), [{**new, **row} for row in rows])

    def change(self, number: int, **values: Any) -> None:
        """Set columns of one conflict."""
        self._db.execute(sa.update(conflict).where(conflict.c.id == number).values(**values))

    def choose(self, number: int, choice: str, by: str) -> None:
        """A person says which side counts; the next run carries it out."""
        self.change(number, choice=choice, settled_by=by, settled_at=self._now())

    def close(self, numbers: Sequence[int], state: str) -> None:
        """These are settled, or gone."""
        for portion in portions(numbers):
            self._db.execute(sa.update(conflict).where(conflict.c.id.in_(portion)).values(state=state))
