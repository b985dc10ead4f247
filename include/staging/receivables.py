"""Who owes too much for too long: read only."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from include.rows import OverdueInvoice, Owed
from include.staging.rows import Part
from include.staging.tables import mirror_row, record
from include.states import RowState


class Receivables(Part):
    """Reads over several tables, each bounded by an index or by the day."""

    def owed(self, company: str, flow: str) -> list[Owed]:
        """What each Account owes, as it was last written: key, salesforce_id, content."""
        columns = (mirror_row.c.key, mirror_row.c.salesforce_id, mirror_row.c.content)
        query = sa.select(*columns).where(
            mirror_row.c.company == company,
            mirror_row.c.flow == flow,
            mirror_row.c.salesforce_id.is_not(None),
            mirror_row.c.state != RowState.GONE,
        )
        return self._rows(Owed, query.order_by(mirror_row.c.key))

    def overdue_invoices(self, company: str, *, due_by: date) -> list[OverdueInvoice]:
        """Unpaid invoices that were due on `due_by` or earlier: id, customer, number, due, remaining (as texts)."""
        invoice = self._payload
        due = sa.func.coalesce(invoice("DueDate"), invoice("TxnDate"))
        query = sa.select(
            record.c.id,
            invoice("CustomerRef", "ListID").label("customer"),
            invoice("RefNumber").label("number"),
            due.label("due"),
            invoice("BalanceRemaining").label("remaining"),
        ).where(
            record.c.company == company,
            record.c.system == "quickbooks",
            record.c.object == "Invoice",
            sa.not_(record.c.deleted),
            due <= due_by.isoformat(),
            sa.func.coalesce(invoice("IsPaid"), "false") != "true",
        )
        return self._rows(OverdueInvoice, query.order_by(due, record.c.id))

    def parents(self, company: str) -> dict[str, str]:
        """Job -> the customer or job above it."""
        parent = self._payload("ParentRef", "ListID")
        query = sa.select(record.c.id, parent).where(
            record.c.company == company,
            record.c.system == "quickbooks",
            record.c.object == "Customer",
            sa.not_(record.c.deleted),
            parent.is_not(None),
        )
        return self._pairs(query)

    def _payload(self, *path: str) -> Any:
        """A text of the payload; Postgres wants a cast, SQLite would make a number of it."""
        kind = sa.type_coerce if self._db.dialect.name == "sqlite" else sa.cast
        return kind(record.c.payload, sa.JSON)[path if len(path) > 1 else path[0]].as_string()
