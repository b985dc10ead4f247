"""Links that a person's word makes, and what becomes of them when it is taken back."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from include.errors import DataError
from include.events import ChangeCause
from include.model import Key
from include.rows import Link, NewLink
from include.staging.link_steps import made, renumbered, step
from include.staging.links import Links
from include.staging.references import renew_references
from include.staging.tables import WRITES, link
from include.states import LinkState


class BoundLinks(Links):
    """Rows of `link` whose origin is a person."""

    def bind(self, bound: NewLink) -> None:
        """A person says which QuickBooks record this is; refused when it stands for another record already."""
        before = self.fetch(bound.company, [(bound.kind, bound.qb_id)]).get((bound.kind, bound.qb_id))
        if before is not None and before.salesforce_id != bound.salesforce_id:
            raise DataError(
                f"{bound.kind} {bound.qb_id} already stands for Salesforce record {before.salesforce_id}. "
                "Nothing was changed. Merge the two Salesforce records, or name another QuickBooks record.",
                record_id=bound.salesforce_id,
            )
        self._upsert(link, self._complete([bound], writes=True), keys=("company", "kind", "qb_id"), where=WRITES)
        if before is None or before.generation == bound.generation:
            self._tell([made(bound, before)])
        else:
            self._tell(renumbered(before, bound.generation, bound.state, ChangeCause.PERSON))
        renew_references(self._db, self._now, bound.company, [Key(flow=bound.flow, record_id=bound.salesforce_id)])

    def belong(self, deals: Mapping[int, str]) -> None:
        """These links, by number, belong to these deals, which nobody knew when they were made."""
        if deals:
            update = sa.update(link).where(link.c.id == sa.bindparam("link_number")).values(deal=sa.bindparam("its"))
            self._db.execute(update, [{"link_number": number, "its": deal} for number, deal in deals.items()])

    def replaced_by(self, bound: Link) -> Link | None:
        """The link that a person's word has taken the place of, if its record of the books is free still."""
        query = sa.select(link).where(
            link.c.company == bound.company,
            link.c.flow == bound.flow,
            link.c.salesforce_id == bound.salesforce_id,
            link.c.part == bound.part,
            link.c.generation == bound.generation - 1,
            link.c.state == LinkState.RETIRED,
            link.c.changed_at == bound.linked_at,
        )
        before = self._row(Link, query)
        taken = self.fetch(bound.company, [(before.kind, before.qb_id)]) if before is not None else {}
        return None if taken else before

    def taken_from(self, bound: Link) -> Link | None:
        """The link of a deleted record that gave its record of the books to this one, by a person's word."""
        query = sa.select(link).where(
            link.c.company == bound.company,
            link.c.kind == bound.kind,
            link.c.qb_id == bound.qb_id,
            link.c.salesforce_id != bound.salesforce_id,
            link.c.state == LinkState.RETIRED,
            link.c.changed_at == bound.linked_at,
        )
        return self._row(Link, query)

    def never_was(self, gone: Link, cause: ChangeCause) -> None:
        """It was never so."""
        self._end_bills(sa.select(link.c.id).where(link.c.id == gone.id))
        self._db.execute(sa.delete(link).where(link.c.id == gone.id))
        self._tell([step(gone, None, cause)])
        self._renew_references([gone])
