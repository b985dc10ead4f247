"""The opening balance of a new customer, which QuickBooks books as an invoice."""

from __future__ import annotations

from decimal import Decimal

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.changing.transactions import open_with
from simulators.quickbooks_desktop.qbxml.grammar import Fields


def open_balance(books: Books, customer: ListRecord, fields: Fields) -> None:
    """Book OpenBalance on OpenBalanceDate, or today."""
    amount = Decimal(fields["OpenBalance"])
    if amount > 0:
        today = books.clock.today(books.moment).isoformat()
        open_with(books, customer, amount, fields.get("OpenBalanceDate") or today)
