"""What the endpoint refused before it knew a ticket: counted by day, company, reason and address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from include.rows import Refusal
from include.staging.rows import Part, columns_of
from include.staging.tables import refusal

#: So many addresses of a day, company and reason have a row; whoever has more addresses than that fills no table.
MOST_SOURCES: Final = 100
OTHERS: Final = "other addresses"
KEPT: Final = timedelta(days=30)
_KEYS: Final = ("company", "day", "kind", "source")


class Refusals(Part):
    """Rows of `refusal`."""

    def add(self, found: Sequence[Refusal]) -> None:
        """Add to what was counted before; what is older than `KEPT` goes."""
        self._db.execute(sa.delete(refusal).where(refusal.c.day < (self._now() - KEPT).date()))
        known = self._known(found)
        rows: dict[tuple[object, ...], Refusal] = {}
        for each in found:
            group = known.setdefault((each.company, each.day, each.kind), set())
            each = each if each.source in group or len(group) < MOST_SOURCES else replace(each, source=OTHERS)
            group.add(each.source)
            key = (each.company, each.day, each.kind, each.source)
            rows[key] = together(rows[key], each) if key in rows else each
        if rows:
            self._db.execute(self._upsert_counts(), [columns_of(row) for row in rows.values()])

    def since(self, moment: datetime) -> list[Refusal]:
        """What was refused on the day of this moment and later, the most first."""
        query = sa.select(refusal).where(refusal.c.day >= moment.date())
        return self._rows(Refusal, query.order_by(refusal.c.count.desc(), refusal.c.source))

    def _known(self, found: Sequence[Refusal]) -> dict[tuple[object, ...], set[str]]:
        days = {each.day for each in found}
        query = sa.select(refusal.c.company, refusal.c.day, refusal.c.kind, refusal.c.source)
        known: dict[tuple[object, ...], set[str]] = {}
        for company, day, kind, source in self._db.execute(query.where(refusal.c.day.in_(days))):
            known.setdefault((company, day, kind), set()).add(source)
        return known

    def _upsert_counts(self) -> sa.Executable:
        maker = sqlite.insert if self._db.dialect.name == "sqlite" else postgresql.insert
        statement = maker(refusal)
        added = {"count": refusal.c.count + statement.excluded["count"], "last_at": statement.excluded["last_at"]}
        return statement.on_conflict_do_update(index_elements=list(_KEYS), set_=added)


def together(one: Refusal, other: Refusal) -> Refusal:
    """Two counts of the same, or of others, as one."""
    first, last = min(one.first_at, other.first_at), max(one.last_at, other.last_at)
    return replace(one, count=one.count + other.count, first_at=first, last_at=last)
