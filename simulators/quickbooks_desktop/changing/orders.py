"""Sales orders and estimates carried into an invoice, whole (LinkToTxnID) or line by line (LinkToTxn)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.ledger import Link, Txn
from simulators.quickbooks_desktop.books.txn_kinds import TxnKind
from simulators.quickbooks_desktop.changing.lines import Line, flat, new_line
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.money import quantity_text
from simulators.quickbooks_desktop.qbxml.refusal import bad_line, element_not_allowed, object_not_found

_ORDERS = ("SalesOrder", "Estimate")
_OWN = ("TxnLineID", "Invoiced", "IsManuallyClosed", "Amount")


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """So much of an order's line goes into the new transaction."""

    order: Txn
    line_id: str
    quantity: Decimal


def carried_lines(books: Books, kind: TxnKind, txn_ids: list[str], carried: list[Carried]) -> list[Line]:
    """The open lines of whole orders; notes in `carried` what was taken."""
    lines: list[Line] = []
    for txn_id in txn_ids:
        order = _order(books, txn_id)
        for tag, line in order.body.get(LINES, []):
            rest = _rest(line)
            if "LineGroup" in tag or "ItemRef" not in line:
                lines.extend((f"{kind.kind}LineRet", _copied(books, single)) for single in flat([(tag, line)]))
            elif rest > 0:
                lines.append((f"{kind.kind}LineRet", _copied(books, line, rest)))
            carried.append(Carried(order=order, line_id=line["TxnLineID"], quantity=rest))
    return lines


def pulled_line(books: Books, kind: TxnKind, given: Fields, carried: list[Carried]) -> Line:
    """One line of an order, with what the request says about it on top; it must not name an item itself."""
    if given.get("ItemRef"):
        raise element_not_allowed("ItemRef", "A line with LinkToTxn takes its item from the other transaction.")
    order = _order(books, given["LinkToTxn"]["TxnID"])
    line_id = given["LinkToTxn"]["TxnLineID"]
    line = next((line for line in flat(order.body.get(LINES, [])) if line["TxnLineID"] == line_id), None)
    if line is None:
        raise object_not_found(line_id)
    quantity = Decimal(given["Quantity"]) if given.get("Quantity") else _rest(line)
    if quantity > _rest(line):
        raise bad_line("The quantity is more than what the order still has open.")
    carried.append(Carried(order=order, line_id=line_id, quantity=quantity))
    return new_line(books, kind, {**_copied(books, line, quantity), **given})


def link_orders(books: Books, txn: Txn, carried: list[Carried]) -> None:
    """Link the new transaction to its orders and write into their lines what has been invoiced."""
    for order in {entry.order.txn_id: entry.order for entry in carried}.values():
        taken = {entry.line_id: entry.quantity for entry in carried if entry.order.txn_id == order.txn_id}
        body = {**order.body, LINES: [(tag, _invoiced(tag, line, taken)) for tag, line in order.body.get(LINES, [])]}
        if order.kind == "SalesOrder":
            is_done = all(_rest(line) <= 0 for line in flat(body[LINES]) if "ItemRef" in line)
            body["IsFullyInvoiced"] = "true" if is_done else "false"
        ledger.keep(books, replace(ledger.touched(books, order), body=body))
        ledger.keep_link(
            books,
            Link(
                from_id=order.txn_id,
                to_id=txn.txn_id,
                link_type="QUANTYPE",
                amount=txn.total,
                details={line_id: str(quantity) for line_id, quantity in taken.items()},
            ),
        )


def free_orders(books: Books, txn_id: str) -> None:
    """Open again in the orders what a transaction that goes away had taken from them."""
    for link in ledger.links(books, "to_id = ? AND link_type = 'QUANTYPE'", (txn_id,)):
        order = ledger.find(books, link.from_id)
        if order is not None:
            given_back = {line_id: -Decimal(quantity) for line_id, quantity in link.details.items()}
            lines = [(tag, _invoiced(tag, line, given_back)) for tag, line in order.body.get(LINES, [])]
            body = {**order.body, LINES: lines}
            if order.kind == "SalesOrder":
                body["IsFullyInvoiced"] = "false"
            ledger.keep(books, replace(ledger.touched(books, order), body=body))


def _order(books: Books, txn_id: str) -> Txn:
    order = ledger.find(books, txn_id)
    if order is None or order.kind not in _ORDERS:
        raise object_not_found(txn_id)
    ledger.check_unlocked(books, txn_id)
    return order


def _rest(line: Fields) -> Decimal:
    return Decimal(line.get("Quantity") or "1") - Decimal(line.get("Invoiced") or "0")


def _copied(books: Books, line: Fields, quantity: Decimal | None = None) -> Fields:
    copy = {name: value for name, value in line.items() if name not in _OWN}
    if quantity is not None and "Quantity" in line:
        copy["Quantity"] = quantity_text(quantity)
    return {"TxnLineID": books.new_txn_id(), **copy}


def _invoiced(tag: str, line: Fields, taken: dict[str, Decimal]) -> Fields:
    if line["TxnLineID"] not in taken:
        return line
    if "LineGroup" in tag:
        inner = tag.replace("Group", "")
        is_back = taken[line["TxnLineID"]] < 0
        return {
            **line,
            inner: [
                {**member, "Invoiced": "0" if is_back else member.get("Quantity", "1")}
                for member in line.get(inner, [])
            ],
        }
    if "ItemRef" not in line:
        return line
    done = Decimal(line.get("Invoiced") or "0") + taken[line["TxnLineID"]]
    return {**line, "Invoiced": quantity_text(done)}
