"""What went wrong and waits for a person, and what is overdue: read only."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from include.rows import Conflict, OutboxRow, OverdueInvoice, Owed
from include.staging.rows import Part
from include.staging.tables import CONFLICT_OPEN, REJECTED, conflict, mirror_row, outbox, quarantine, record
from include.states import HeldState, RowState

#: So many of a sort are told one by one; a fault of everything does not need a line for each.
MOST = 500


class Failures(Part):
    """Reads over several tables, each bounded by an index or by the day."""

    def rejected(self, company: str) -> list[OutboxRow]:
        """Refused requests whose record has not been sent again since; the newest `MOST`."""
        later = outbox.alias("later")
        again = sa.select(later.c.id).where(
            later.c.company == outbox.c.company,
            later.c.flow == outbox.c.flow,
            later.c.record_id == outbox.c.record_id,
            later.c.id > outbox.c.id,
        )
        query = sa.select(outbox).where(outbox.c.company == company, sa.text(f"outbox.{REJECTED}"), ~sa.exists(again))
        return self._rows(OutboxRow, query.order_by(outbox.c.id.desc()).limit(MOST))

    def conflicts(self, company: str) -> list[Conflict]:
        """Fields on which both sides disagree; the newest `MOST`."""
        query = sa.select(conflict).where(conflict.c.company == company, sa.text(CONFLICT_OPEN))
        return self._rows(Conflict, query.order_by(conflict.c.id.desc()).limit(MOST))

    def count_held(self, company: str) -> int:
        """How many documents are held."""
        query = sa.select(sa.func.count()).where(quarantine.c.company == company, quarantine.c.state == HeldState.HELD)
        return int(self._db.scalar(query) or 0)

    def receivables(self, company: str, flow: str) -> list[Owed]:
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
