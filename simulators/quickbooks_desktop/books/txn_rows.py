"""A transaction as the fields of its Ret, with what is open, paid and linked at this moment."""

from __future__ import annotations

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.addresses import with_blocks
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.custom_fields import values_of
from simulators.quickbooks_desktop.books.ledger import Link, Txn
from simulators.quickbooks_desktop.books.list_rows import with_names
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.money import amount_text, from_cents


def row(
    books: Books,
    txn: Txn,
    *,
    with_lines: bool,
    with_links: bool,
    owners: tuple[str, ...] = (),
) -> Fields:
    """The Ret fields in any order."""
    body = {name: value for name, value in txn.body.items() if name != LINES}
    fields: Fields = {
        **with_names(books, body),
        "TxnID": txn.txn_id,
        "TimeCreated": books.clock.text(txn.time_created),
        "TimeModified": books.clock.text(txn.time_modified),
        "EditSequence": str(txn.edit_sequence),
        "TxnNumber": str(txn.txn_number),
        "TxnDate": txn.txn_date,
    }
    fields.update(_sums(books, txn))
    if with_links and txn.kind not in ("ReceivePayment", "SalesReceipt", "TimeTracking"):
        fields["LinkedTxn"] = _linked(books, txn)
    if with_lines:
        fields[LINES] = [(tag, _line(books, line, owners)) for tag, line in txn.body.get(LINES, [])]
        if txn.kind == "ReceivePayment":
            fields["AppliedToTxnRet"] = _applied(books, txn)
    if owners:
        fields["DataExtRet"] = values_of(books, txn.txn_id, owners)
    return with_blocks(fields)


def _sums(books: Books, txn: Txn) -> Fields:
    total = amount_text(from_cents(txn.total))
    if txn.kind == "Invoice":
        applied = ledger.applied_to(books, txn.txn_id)
        open_amount = txn.total - applied
        return {
            "AppliedAmount": amount_text(from_cents(-applied)),
            "BalanceRemaining": amount_text(from_cents(open_amount)),
            "IsPaid": "true" if open_amount == 0 and not txn.is_pending else "false",
        }
    if txn.kind == "CreditMemo":
        left = txn.total - ledger.applied_from(books, txn.txn_id)
        return {"TotalAmount": total, "CreditRemaining": amount_text(from_cents(left))}
    if txn.kind == "ReceivePayment":
        left = txn.total - ledger.applied_from(books, txn.txn_id)
        return {"TotalAmount": total, "UnusedPayment": amount_text(from_cents(left)), "UnusedCredits": "0.00"}
    if txn.kind == "TimeTracking":
        return {}
    sums = {"TotalAmount": total}
    if txn.kind == "SalesOrder":
        sums["IsFullyInvoiced"] = txn.body.get("IsFullyInvoiced", "false")
    return sums


def _line(books: Books, line: Fields, owners: tuple[str, ...]) -> Fields:
    fields = with_names(books, line)
    if owners:
        fields["DataExtRet"] = values_of(books, line["TxnLineID"], owners)
    return fields


def _linked(books: Books, txn: Txn) -> list[Fields]:
    found = [(link.from_id, link) for link in ledger.links(books, "to_id = ?", (txn.txn_id,))]
    found += [(link.to_id, link) for link in ledger.links(books, "from_id = ?", (txn.txn_id,))]
    rows = []
    for other_id, link in found:
        other = ledger.find(books, other_id)
        if other is not None:
            rows.append(_link(other, link))
    return sorted(rows, key=lambda fields: (fields["TxnDate"], fields["TxnID"]))


def _link(other: Txn, link: Link) -> Fields:
    sign = -1 if link.link_type == "AMTTYPE" else 1
    return {
        "TxnID": other.txn_id,
        "TxnType": other.kind,
        "TxnDate": other.txn_date,
        "RefNumber": other.ref_number or "",
        "LinkType": link.link_type,
        "Amount": amount_text(from_cents(sign * (link.amount + link.discount))),
    }


def _applied(books: Books, payment: Txn) -> list[Fields]:
    rows: list[Fields] = []
    for link in ledger.links(books, "from_id = ?", (payment.txn_id,)):
        invoice = ledger.find(books, link.to_id)
        if invoice is None:
            continue
        rows.append(
            {
                "TxnID": invoice.txn_id,
                "TxnType": invoice.kind,
                "TxnDate": invoice.txn_date,
                "RefNumber": invoice.ref_number or "",
                "BalanceRemaining": amount_text(from_cents(ledger.balance(books, invoice))),
                "Amount": amount_text(from_cents(link.amount)),
                "DiscountAmount": amount_text(from_cents(link.discount)) if link.discount else "",
                **with_names(books, link.details),
                "LinkedTxn": _credits(books, payment, invoice),
            }
        )
    return rows


def _credits(books: Books, payment: Txn, invoice: Txn) -> list[Fields]:
    """The credits that were applied to an invoice together with a payment."""
    found = ledger.links(books, "via_id = ? AND to_id = ?", (payment.txn_id, invoice.txn_id))
    pairs = [(ledger.find(books, link.from_id), link) for link in found]
    return [_link(credit, link) for credit, link in pairs if credit is not None]
