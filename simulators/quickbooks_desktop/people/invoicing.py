"""What the person who invoices does: a sales order becomes an invoice, at once or in parts."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.changing.lines import flat
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.found import transaction
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.money import ZERO, quantity_text


def invoice_order(
    path: Path, order: str, *, part: str = "", day: str = "", ref_number: str = "", now: Clock = wall_time
) -> str:
    """Invoice the sales order with this TxnID or number; returns the answers of QuickBooks.

    `part` such as `0.5` takes that share of what each line has ordered, at most what is still open, through
    LinkToTxn; without it all that is open is taken. ValueError when nothing is open.
    """
    _, fields = transaction(path, ("SalesOrder",), order, now)
    lines = [line for line in flat(fields.get(LINES, ())) if line.get("ItemRef")]
    shares = [(line, min(_open(line), _ordered(line) * Decimal(part or "1"))) for line in lines]
    if not any(share > 0 for _, share in shares):
        raise ValueError(f"sales order {order} has nothing open")
    linked = "".join(_line(fields["TxnID"], line, share) for line, share in shares if share > 0)
    head = "".join(
        f"<{name}>{escape(value)}</{name}>" for name, value in (("TxnDate", day), ("RefNumber", ref_number)) if value
    )
    if not part:
        head, linked = f"{head}<LinkToTxnID>{fields['TxnID']}</LinkToTxnID>", ""
    customer = f"<CustomerRef><ListID>{fields['CustomerRef']['ListID']}</ListID></CustomerRef>"
    return enter(path, f"<InvoiceAddRq><InvoiceAdd>{customer}{head}{linked}</InvoiceAdd></InvoiceAddRq>", now=now)


def _ordered(line: Fields) -> Decimal:
    return Decimal(line.get("Quantity") or "1")


def _open(line: Fields) -> Decimal:
    return max(_ordered(line) - Decimal(line.get("Invoiced") or "0"), ZERO)


def _line(txn_id: str, line: Fields, share: Decimal) -> str:
    link = f"<LinkToTxn><TxnID>{txn_id}</TxnID><TxnLineID>{line['TxnLineID']}</TxnLineID></LinkToTxn>"
    return f"<InvoiceLineAdd><Quantity>{quantity_text(share)}</Quantity>{link}</InvoiceLineAdd>"
