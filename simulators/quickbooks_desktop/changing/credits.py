"""Credit memos applied to invoices (SetCredit)."""

from __future__ import annotations

from decimal import Decimal

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.ledger import Link, Txn
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.money import to_cents
from simulators.quickbooks_desktop.qbxml.refusal import invalid_value, object_not_found

_CREDITS = ("CreditMemo", "ReceivePayment")


def apply_credits(books: Books, invoice: Txn, credits: list[Fields], *, via: str = "") -> None:
    """Take credits off an invoice; 3120 for an unknown one, 3210 for more than is left on either side."""
    for wanted in credits:
        credit = ledger.find(books, wanted["CreditTxnID"])
        if credit is None or credit.kind not in _CREDITS or credit.entity_id != invoice.entity_id:
            raise object_not_found(wanted["CreditTxnID"])
        amount = to_cents(Decimal(wanted["AppliedAmount"] or "0"))
        left = credit.total - ledger.applied_from(books, credit.txn_id)
        if amount > left or amount > ledger.balance(books, invoice):
            raise invalid_value(
                "SetCredit applied amount", wanted["AppliedAmount"], "You cannot apply more than what is left."
            )
        ledger.keep_link(
            books, Link(from_id=credit.txn_id, to_id=invoice.txn_id, via_id=via, amount=amount, details={})
        )
