"""Both books compared: what a comparison needs of the staging database, and what it found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from include.rows import BookReport, BookState, Comparison, DifferenceRow, Link
from include.staging.books import QUICKBOOKS
from include.staging.rows import Part, load, portions
from include.staging.tables import difference, link, mirror_row, reconciliation, record, record_key
from include.states import ComparisonState

#: Comparisons of a company that are kept; the oldest beyond them go.
KEPT = 400


class Reconciliations(Part):
    """Rows of `reconciliation` and `difference`."""

    def put(self, values: Mapping[str, Any], differences: Iterable[Mapping[str, Any]]) -> int:
        """Keep one comparison whole; the same run and period again takes the place of the earlier one."""
        same = sa.select(reconciliation.c.id).where(
            reconciliation.c.company == values["company"],
            reconciliation.c.run_id == values["run_id"],
            reconciliation.c.first_day.is_not_distinct_from(values.get("first_day")),
        )
        self._drop(same)
        row = {"created_at": self._now(), "done_at": self._now(), "state": ComparisonState.DONE, **values}
        made = sa.insert(reconciliation).values(**row).returning(reconciliation.c.id)
        number = int(self._db.execute(made).scalar_one())
        for portion in portions({**one, "reconciliation_id": number} for one in differences):
            self._db.execute(sa.insert(difference), portion)
        newest = sa.select(reconciliation.c.id).where(reconciliation.c.company == values["company"])
        self._drop(newest.order_by(reconciliation.c.id.desc()).offset(KEPT))
        return number

    def recent(self, company: str | None = None, *, limit: int = 100) -> list[Comparison]:
        """The newest comparisons first."""
        query = sa.select(reconciliation).order_by(reconciliation.c.id.desc()).limit(limit)
        return self._rows(Comparison, query if company is None else query.where(reconciliation.c.company == company))

    def differences(self, reconciliation_id: int) -> list[DifferenceRow]:
        """What one comparison found, in the order in which it was told."""
        query = sa.select(difference).where(difference.c.reconciliation_id == reconciliation_id)
        return self._rows(DifferenceRow, query.order_by(difference.c.id))

    def links_of(self, company: str, salesforce_ids: Iterable[str]) -> list[Link]:
        """Every link of these records, of whatever flow and generation, oldest first."""
        found: list[Link] = []
        for portion in portions(dict.fromkeys(salesforce_ids)):
            found += self._rows(Link, _LINKS_OF, company=company, ids=portion)
        return found

    def linked(self, company: str, kinds: Sequence[str], ids: Iterable[str]) -> set[str]:
        """Which of these records of the books have a link, whatever its state."""
        found: set[str] = set()
        for portion in portions(dict.fromkeys(ids)):
            found.update(self._db.scalars(_LINKED, {"company": company, "kinds": list(kinds), "ids": portion}))
        return found

    def deals_of(self, company: str, kind: str, ids: Iterable[str]) -> set[str]:
        """The deals that these records of the books belong to, by a link or by what the way back found."""
        found: set[str] = set()
        for portion in portions(dict.fromkeys(ids)):
            for table, deal in ((link, link.c.salesforce_id), (mirror_row, mirror_row.c.deal)):
                query = sa.select(deal).where(
                    table.c.company == company, table.c.kind == kind, table.c.qb_id.in_(portion), deal.is_not(None)
                )
                found.update(self._db.scalars(query.distinct()))
        return found

    def landed(self, company: str, kinds: Sequence[str], ids: Iterable[str]) -> dict[tuple[str, str], BookState]:
        """Records of the books by (object, id), deleted ones included; `payload` is parsed."""
        found: dict[tuple[str, str], BookState] = {}
        for portion in portions(dict.fromkeys(ids)):
            asked = self._db.execute(_LANDED, {"company": company, "kinds": list(kinds), "ids": portion})
            for name, id, payload, sequence, deleted, landed_at in asked:
                found[name, id] = BookState(
                    object=name,
                    id=id,
                    payload=load(payload),
                    edit_sequence=sequence,
                    deleted=deleted,
                    landed_at=landed_at,
                )
        return found

    def report(self, company: str, kind: str, id: str | None = None) -> BookReport | None:
        """The newest report of QuickBooks of this kind, or the one of this id (its day); `payload` is parsed."""
        query = sa.select(record.c.id, record.c.payload, record.c.landed_at).where(
            record.c.company == company, record.c.system == QUICKBOOKS, record.c.object == kind
        )
        if id is not None:
            query = query.where(record.c.id == id)
        found = self._db.execute(query.order_by(record.c.id.desc()).limit(1)).first()
        if found is None:
            return None
        id, payload, landed_at = found
        return BookReport(id=id, payload=load(payload), landed_at=landed_at)

    def moved_since(self, company: str, kinds: Sequence[str], field: str, moment: datetime) -> set[str]:
        """Whom the records of these kinds name in `field` that were landed after a moment."""
        query = (
            sa.select(record_key.c.ref_id)
            .join_from(
                record,
                record_key,
                sa.and_(
                    record.c.company == record_key.c.company,
                    record.c.system == record_key.c.system,
                    record.c.object == record_key.c.object,
                    record.c.id == record_key.c.record_id,
                ),
            )
            .where(
                record.c.company == company,
                record.c.system == QUICKBOOKS,
                record.c.object.in_(kinds),
                record.c.landed_at > moment,
                record_key.c.field == field,
            )
        )
        return set(self._db.scalars(query.distinct()))

    def _drop(self, chosen: sa.Select[Any]) -> None:
        gone = list(self._db.scalars(chosen))
        for portion in portions(gone):
            self._db.execute(sa.delete(difference).where(difference.c.reconciliation_id.in_(portion)))
            self._db.execute(sa.delete(reconciliation).where(reconciliation.c.id.in_(portion)))


def _among(column: sa.Column[Any], name: str) -> sa.ColumnElement[bool]:
    return column.in_(sa.bindparam(name, expanding=True))


_COMPANY: Final[sa.BindParameter[str]] = sa.bindparam("company")
#: Kept, because to make them anew for each portion takes longer than to ask them.
_LINKS_OF: Final = (
    sa.select(link)
    .where(link.c.company == _COMPANY, _among(link.c.salesforce_id, "ids"))
    .order_by(link.c.linked_at, link.c.generation)
)
_LINKED: Final = sa.select(link.c.qb_id).where(
    link.c.company == _COMPANY, _among(link.c.kind, "kinds"), _among(link.c.qb_id, "ids")
)
_LANDED: Final = sa.select(
    record.c.object, record.c.id, record.c.payload, record.c.edit_sequence, record.c.deleted, record.c.landed_at
).where(
    record.c.company == _COMPANY,
    record.c.system == QUICKBOOKS,
    _among(record.c.object, "kinds"),
    _among(record.c.id, "ids"),
)
