"""Which of several companies of one org has a record in its books: the one question that is asked across companies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from include.staging.rows import Part, portions
from include.staging.tables import OPEN, link, request
from include.states import LinkState


class Holders(Part):
    """Rows of `link` and `request` of the companies that share an org."""

    def elsewhere(self, companies: Sequence[str], ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """(company, what) of transactions of these records in the books of one of these companies, or on their way."""
        found: dict[str, tuple[str, str]] = {}
        for portion in portions(ids):
            on_the_way = sa.select(request.c.record_id, request.c.company, request.c.target).where(
                request.c.company.in_(companies),
                request.c.record_id.in_(portion),
                sa.not_(request.c.is_list),
                sa.text(OPEN),
            )
            posted = sa.select(link.c.salesforce_id, link.c.company, link.c.kind, link.c.number, link.c.qb_id).where(
                link.c.company.in_(companies),
                link.c.salesforce_id.in_(portion),
                sa.not_(link.c.is_list),
                link.c.state == LinkState.ACTIVE,
            )
            for record_id, company, target in self._db.execute(on_the_way):
                found[record_id] = (company, f"A {target} on its way to QuickBooks")
            for record_id, company, kind, number, qb_id in self._db.execute(posted):
                found[record_id] = (company, f"{kind} {number or qb_id}")
        return found

    def of(self, companies: Sequence[str], flows: Sequence[str], ids: Iterable[str]) -> dict[str, list[str]]:
        """The companies that have each of these records in their books, the one that had it first in front."""
        found: dict[str, dict[str, None]] = {}
        for portion in portions(ids):
            query = (
                sa.select(link.c.salesforce_id, link.c.company)
                .where(
                    link.c.company.in_(companies),
                    link.c.flow.in_(flows),
                    link.c.salesforce_id.in_(portion),
                    link.c.state == LinkState.ACTIVE,
                )
                .order_by(link.c.linked_at, link.c.company)
            )
            for record_id, company in self._db.execute(query):
                found.setdefault(record_id, {})[company] = None
        return {record_id: list(holders) for record_id, holders in found.items()}
