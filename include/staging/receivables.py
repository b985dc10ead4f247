"""Who owes too much for too long: read only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

import sqlalchemy as sa

from include.rows import OverdueInvoice, Owed
from include.staging.books import QUICKBOOKS
from include.staging.rows import Part, portions
from include.staging.tables import KEY_OPEN, mirror_row, record, record_key
from include.states import RowState

_INVOICE: Final = "Invoice"


class Receivables(Part):
    """Reads over several tables, each bounded by what is open or by what is asked for."""

    def owed(self, company: str, flow: str, keys: Iterable[str]) -> list[Owed]:
        """What these customers owe, as it was last written on their Accounts: key, salesforce_id, content."""
        found: list[Owed] = []
        for portion in portions(sorted(keys)):
            query = sa.select(mirror_row.c.key, mirror_row.c.salesforce_id, mirror_row.c.content)
            query = query.where(*_written(company, flow), mirror_row.c.key.in_(portion))
            found += self._rows(Owed, query.order_by(mirror_row.c.key))
        return found

    def is_any_owed(self, company: str, flow: str) -> bool:
        """Whether any Account of the company tells what is owed."""
        return self._db.scalar(sa.select(mirror_row.c.key).where(*_written(company, flow)).limit(1)) is not None

    def accounts(self, company: str, flow: str, ids: Iterable[str]) -> set[str]:
        """Those of these Accounts that tell what is owed to the company."""
        found: set[str] = set()
        for portion in portions(ids):
            query = sa.select(mirror_row.c.salesforce_id)
            found.update(
                self._db.scalars(query.where(*_written(company, flow), mirror_row.c.salesforce_id.in_(portion)))
            )
        return found

    def overdue_invoices(self, company: str, *, due_by: date) -> list[OverdueInvoice]:
        """Unpaid invoices that were due on `due_by` or earlier: id, customer, number, due, remaining (as texts).

        Of what is paid nothing is looked at, however much there is of it.
        """
        invoice = self._payload
        open_ones = sa.select(record_key.c.record_id).where(
            record_key.c.company == company,
            record_key.c.system == QUICKBOOKS,
            record_key.c.object == _INVOICE,
            sa.text(KEY_OPEN),
        )
        due = sa.func.coalesce(invoice("DueDate"), invoice("TxnDate"))
        query = sa.select(
            record.c.id,
            invoice("CustomerRef", "ListID").label("customer"),
            invoice("RefNumber").label("number"),
            due.label("due"),
            invoice("BalanceRemaining").label("remaining"),
        ).where(
            record.c.company == company,
            record.c.system == QUICKBOOKS,
            record.c.object == _INVOICE,
            record.c.id.in_(open_ones),
            sa.not_(record.c.deleted),
            due <= due_by.isoformat(),
            sa.func.coalesce(invoice("IsPaid"), "false") != "true",
        )
        return self._rows(OverdueInvoice, query.order_by(due, record.c.id))

    def _payload(self, *path: str) -> Any:
        """A text of the payload."""
        return self._json_text(record.c.payload, *path)


def _written(company: str, flow: str) -> tuple[sa.ColumnElement[bool], ...]:
    stands = (mirror_row.c.salesforce_id.is_not(None), mirror_row.c.state != RowState.GONE)
    return mirror_row.c.company == company, mirror_row.c.flow == flow, *stands
