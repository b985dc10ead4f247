"""Counts and sums for the closing table and the pages; read only, never in a callback."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from include.rows import OutboxRow
from include.staging.rows import Part
from include.staging.tables import link, message_set, outbox, record, work_item
from include.states import LinkState


class Totals(Part):
    """Read-only counts over several tables."""

    def records(self, company: str, *, system: str = "salesforce") -> dict[str, int]:
        """Landed records of one system by object, deleted ones left out."""
        query = (
            sa.select(record.c.object, sa.func.count())
            .where(record.c.company == company, record.c.system == system, sa.not_(record.c.deleted))
            .group_by(record.c.object)
            .order_by(record.c.object)
        )
        return self._pairs(query)

    def links(self, company: str) -> dict[str, int]:
        """Linked records by flow."""
        query = (
            sa.select(link.c.flow, sa.func.count())
            .where(link.c.company == company, link.c.state == LinkState.ACTIVE)
            .group_by(link.c.flow)
        )
        return self._pairs(query)

    def requests(self, company: str, flow: str) -> list[OutboxRow]:
        """The newest request of each record of a flow: record_id, state, held, unmet, amount, title, message."""
        newest = (
            sa.select(sa.func.max(outbox.c.id))
            .where(outbox.c.company == company, outbox.c.flow == flow)
            .group_by(outbox.c.record_id)
        )
        return self._rows(
            OutboxRow, sa.select(outbox).where(outbox.c.id.in_(newest.scalar_subquery())).order_by(outbox.c.id)
        )

    def work_items(self, company: str) -> dict[str, int]:
        """Work items by state."""
        query = (
            sa.select(work_item.c.state, sa.func.count())
            .where(work_item.c.company == company)
            .group_by(work_item.c.state)
        )
        return self._pairs(query)

    def exchanges(self, company: str) -> dict[str, int]:
        """Documents handed out, by purpose."""
        query = (
            sa.select(message_set.c.purpose, sa.func.count())
            .where(message_set.c.company == company)
            .group_by(message_set.c.purpose)
        )
        return self._pairs(query)

    def count(self, table: str) -> Any:
        """Rows of one table (tests and figures)."""
        return self._db.scalar(sa.text(f"SELECT count(*) FROM {sa.sql.quoted_name(table, True)}"))
