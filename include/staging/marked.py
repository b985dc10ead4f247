"""Marked: records of the books that are not any more what was landed, and are asked for again by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from include.staging.books import QUICKBOOKS
from include.staging.rows import Part, pair_portions
from include.staging.tables import DIRTY, record, record_key


class Marked(Part):
    """Rows of `record` that are dirty."""

    def next(self, company: str, *, without: Sequence[str] = (), limit: int) -> tuple[str, list[str]] | None:
        """An object and the ids of some of its records, or None."""
        query = (
            sa.select(record.c.object, record.c.id)
            .where(
                record.c.company == company,
                record.c.system == QUICKBOOKS,
                sa.text(DIRTY),
                record.c.object.not_in(list(without)),
            )
            .order_by(record.c.object)
            .limit(limit)
        )
        found = [(row.object, row.id) for row in self._db.execute(query)]
        return (found[0][0], [id for object, id in found if object == found[0][0]]) if found else None

    def add(self, company: str, keys: Iterable[tuple[str, str]]) -> None:
        """Mark these (object, id); those that were not landed are left out."""
        for portion in pair_portions(sorted({*keys})):
            for name, ids in portion.items():
                self._db.execute(_living(company, sa.and_(record.c.object == name, record.c.id.in_(ids))))

    def add_holders(self, company: str, field: str, ids: Sequence[str], objects: Sequence[str]) -> None:
        """Mark the records of these objects whose `field` names one of `ids`."""
        holders = sa.select(record_key.c.object, record_key.c.record_id).where(
            record_key.c.company == company,
            record_key.c.system == QUICKBOOKS,
            record_key.c.object.in_(list(objects)),
            record_key.c.field == field,
            record_key.c.ref_id.in_(list(ids)),
        )
        if ids:
            self._db.execute(_living(company, sa.tuple_(record.c.object, record.c.id).in_(holders)))

    def add_deleted(self, company: str, since: datetime) -> None:
        """Mark what was deleted since a moment: an older copy of the books may have it still."""
        deleted = (record.c.company == company, record.c.system == QUICKBOOKS, record.c.deleted)
        self._db.execute(sa.update(record).where(*deleted, record.c.landed_at >= since).values(dirty=True))


def _living(company: str, which: sa.ColumnElement[bool]) -> sa.Update:
    return (
        sa.update(record)
        .where(record.c.company == company, record.c.system == QUICKBOOKS, sa.not_(record.c.deleted), which)
        .values(dirty=True)
    )
