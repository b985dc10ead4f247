"""Payments: applied by hand or to the oldest open invoices, with discounts and credits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.ledger import Link, Txn
from simulators.quickbooks_desktop.changing.credits import apply_credits
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.money import to_cents
from simulators.quickbooks_desktop.qbxml.refusal import invalid_value, object_not_found, related_in_use

_TOO_MUCH = "You cannot pay more than the amount due."


def apply_payment(books: Books, payment: Txn, fields: Fields) -> Txn:
    """Apply a new payment as its request says; returns it with its effect on the balance."""
    if fields.get("IsAutoApply") == "true":
        _apply_to_oldest(books, payment)
    for wanted in _applications(fields, "AppliedToTxnAdd"):
        _apply(books, payment, wanted, "AppliedToTxnAdd")
    return _settled(books, payment)


def change_payment(books: Books, payment: Txn, fields: Fields) -> Txn:
    """Re-apply what a Mod names; other applications stay."""
    for wanted in _applications(fields, "AppliedToTxnMod"):
        books.db.execute(
            "DELETE FROM link WHERE to_id = ? AND ? IN (from_id, via_id)", (wanted["TxnID"], payment.txn_id)
        )
        if Decimal(wanted.get("PaymentAmount") or "0") or wanted.get("SetCredit") or wanted.get("DiscountAmount"):
            _apply(books, payment, wanted, "AppliedToTxnMod")
        elif (invoice := ledger.find(books, wanted["TxnID"])) is not None:
            _touch(books, invoice)
    return _settled(books, payment)


def settle_again(books: Books, txn_ids: set[str]) -> None:
    """After something came off these: write what payments among them do to the balance anew, and touch invoices."""
    for txn_id in sorted(txn_ids):
        txn = ledger.find(books, txn_id)
        if txn is not None and txn.kind == "ReceivePayment":
            ledger.keep(books, replace(txn, ar_effect=-txn.total - discounts_of(books, txn_id)))
        elif txn is not None and txn.kind == "Invoice":
            _touch(books, txn)


def discounts_of(books: Books, txn_id: str) -> int:
    """Cents of discount that a payment gives, which lower the balance beside the payment itself."""
    row = books.db.execute("SELECT total(discount) FROM link WHERE from_id = ?", (txn_id,)).fetchone()
    return int(row[0])


def _applications(fields: Fields, tag: str) -> Iterator[Fields]:
    """Whether the table of the request counts them as repeats or as a mixture."""
    yield from fields.get(tag, [])
    for name, wanted in fields.get("lines", []):
        if name == tag:
            yield wanted


def _apply(books: Books, payment: Txn, wanted: Fields, tag: str) -> None:
    invoice = ledger.find(books, wanted["TxnID"])
    if invoice is None or invoice.kind != "Invoice":
        raise object_not_found(wanted["TxnID"])
    if invoice.txn_id in books.setting("in-use").split(","):
        raise related_in_use(invoice.txn_id)
    if not _same_customer(books, payment, invoice):
        raise invalid_value(f"{tag} TxnID", invoice.txn_id, "The transaction belongs to another customer.")
    amount = to_cents(Decimal(wanted.get("PaymentAmount") or "0"))
    discount = to_cents(Decimal(wanted.get("DiscountAmount") or "0"))
    if amount + discount > ledger.balance(books, invoice):
        raise invalid_value(f"{tag} payment amount", wanted.get("PaymentAmount", ""), _TOO_MUCH)
    details = {
        name: wanted[name] for name in ("DiscountAccountRef", "DiscountClassRef") if discount and wanted.get(name)
    }
    _link(books, payment, invoice, amount, discount, details)
    apply_credits(books, invoice, wanted.get("SetCredit", []), via=payment.txn_id)


def _apply_to_oldest(books: Books, payment: Txn) -> None:
    left = payment.total
    for invoice in ledger.select(books, "kind = 'Invoice' AND entity_id = ?", (payment.entity_id,)):
        amount = 0 if invoice.is_pending else min(left, ledger.balance(books, invoice))
        if amount > 0:
            _link(books, payment, invoice, amount, 0, {})
            left -= amount


def _link(books: Books, payment: Txn, invoice: Txn, amount: int, discount: int, details: Fields) -> None:
    ledger.keep_link(
        books,
        Link(from_id=payment.txn_id, to_id=invoice.txn_id, amount=amount, discount=discount, details=details),
    )
    _touch(books, invoice)


def _touch(books: Books, invoice: Txn) -> None:
    if books.is_on("payment-touches-invoice"):
        ledger.keep(books, ledger.touched(books, invoice))


def _settled(books: Books, payment: Txn) -> Txn:
    if ledger.applied_from(books, payment.txn_id) > payment.total:
        raise invalid_value(
            "TotalAmount", payment.body["TotalAmount"], "The payment is less than what it is applied to."
        )
    settled = replace(payment, ar_effect=-payment.total - discounts_of(books, payment.txn_id))
    ledger.keep(books, settled)
    return settled


def _same_customer(books: Books, payment: Txn, invoice: Txn) -> bool:
    """The customer itself, or a job below it."""
    payer = books.record("name", payment.entity_id or "")
    owner = books.record("name", invoice.entity_id or "")
    if payer is None or owner is None:
        return False
    return owner.full_name == payer.full_name or owner.full_name.startswith(f"{payer.full_name}:")
