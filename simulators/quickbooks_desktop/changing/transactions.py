"""Adding and changing transactions: one way for all kinds, driven by their table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.custom_fields import write
from simulators.quickbooks_desktop.books.ledger import Txn
from simulators.quickbooks_desktop.books.references import resolve, target
from simulators.quickbooks_desktop.books.txn_kinds import TXN_KINDS, TxnKind
from simulators.quickbooks_desktop.books.txn_rows import row
from simulators.quickbooks_desktop.changing.credits import apply_credits
from simulators.quickbooks_desktop.changing.line_changes import changed_lines
from simulators.quickbooks_desktop.changing.lines import Line, calculate, flat, new_group, new_line
from simulators.quickbooks_desktop.changing.merging import merged
from simulators.quickbooks_desktop.changing.orders import Carried, carried_lines, link_orders, pulled_line
from simulators.quickbooks_desktop.changing.payments import apply_payment, change_payment, discounts_of
from simulators.quickbooks_desktop.changing.sales_tax import tax, with_line_tax, with_tax_defaults
from simulators.quickbooks_desktop.changing.stock import move
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.money import ZERO, amount_text, from_cents, to_cents
from simulators.quickbooks_desktop.qbxml.refusal import invalid_value, missing_element

_NOT_KEPT = frozenset(
    {"LinkToTxnID", "SetCredit", "AppliedToTxnAdd", "AppliedToTxnMod", "IsAutoApply", "TxnID", "EditSequence"}
)


def add(books: Books, request: Request) -> Answer:
    """Insert a transaction with its defaults, lines, sums and links."""
    assert request.fields is not None
    kind = TXN_KINDS[request.kind]
    fields = resolve(books, request.fields[f"{kind.kind}Add"], kind.kind)
    header = _kept({name: value for name, value in fields.items() if value not in ("", {}, [])})
    entity = target(books, kind.entity, header)
    if entity is None and kind.kind not in ("SalesReceipt", "PurchaseOrder"):
        raise missing_element(kind.entity)
    header.setdefault("TxnDate", books.clock.today(books.moment).isoformat())
    ledger.check_open(books, kind.kind, header["TxnDate"])
    _fill_in(books, kind, header, entity)
    txn = Txn(
        txn_id=books.new_txn_id(),
        kind=kind.kind,
        txn_number=books.next("txn number"),
        txn_date=header["TxnDate"],
        ref_number=_ref_number(books, kind, header, fields),
        entity_id=entity.list_id if entity else None,
        time_created=books.moment,
        time_modified=books.moment,
        edit_sequence=books.moment,
        total=0,
        ar_effect=0,
        body=header,
    )
    lines, carried = _lines(books, kind, fields)
    if kind.needs_lines and not lines:
        raise missing_element(f"{kind.kind}LineAdd")
    txn = _summed(books, kind, txn, lines)
    move(books, kind, [], lines)
    ledger.keep(books, txn)
    _line_fields(books, fields.get(LINES, []), lines)
    link_orders(books, txn, carried)
    if kind.kind == "ReceivePayment":
        txn = apply_payment(books, txn, fields)
    apply_credits(books, txn, fields.get("SetCredit", []))
    return Answer(rows=((f"{kind.kind}Ret", row(books, txn, with_lines=True, with_links=True)),))


def mod(books: Books, request: Request) -> Answer:
    """Change a transaction; when the request has lines, they are all the lines there will be."""
    assert request.fields is not None
    kind = TXN_KINDS[request.kind]
    fields = request.fields[f"{kind.kind}Mod"]
    txn = ledger.editable(books, kind.kind, fields["TxnID"], fields["EditSequence"])
    fields = resolve(books, fields, kind.kind)
    old_lines = txn.body.get(LINES, [])
    header = merged(txn.body, _kept(fields))
    header.setdefault("TxnDate", txn.txn_date)
    ledger.check_open(books, kind.kind, header["TxnDate"])
    if "TermsRef" in fields and "DueDate" not in fields:
        header["DueDate"] = _due_date(books, header)
    entity = target(books, kind.entity, header)
    lines = old_lines
    if LINES in fields:
        lines = changed_lines(books, kind, old_lines, fields[LINES])
    if fields.get("RefNumber"):
        ledger.remember_ref_number(books, kind.kind, fields["RefNumber"])
    changed = replace(
        ledger.touched(books, txn),
        txn_date=header["TxnDate"],
        ref_number=header.get("RefNumber"),
        entity_id=entity.list_id if entity else None,
        body=header,
    )
    changed = _summed(books, kind, changed, lines)
    if kind.kind != "ReceivePayment" and changed.total < ledger.applied_to(books, txn.txn_id):
        raise invalid_value("Amount", amount_text(from_cents(changed.total)), "It is less than what has been paid.")
    move(books, kind, old_lines, lines)
    ledger.keep(books, changed)
    if kind.kind == "ReceivePayment":
        changed = change_payment(books, changed, fields)
    apply_credits(books, changed, fields.get("SetCredit", []))
    return Answer(rows=((f"{kind.kind}Ret", row(books, changed, with_lines=True, with_links=True)),))


def open_with(books: Books, customer: ListRecord, amount: Decimal, txn_date: str) -> None:
    """The invoice without lines that an opening balance is."""
    kind = TXN_KINDS["Invoice"]
    header: Fields = {
        "CustomerRef": {"ListID": customer.list_id},
        "TxnDate": txn_date,
        "Memo": "Opening balance",
        "Subtotal": amount_text(amount),
    }
    _fill_in(books, kind, header, customer)
    ledger.keep(
        books,
        Txn(
            txn_id=books.new_txn_id(),
            kind=kind.kind,
            txn_number=books.next("txn number"),
            txn_date=txn_date,
            ref_number=None,
            entity_id=customer.list_id,
            time_created=books.moment,
            time_modified=books.moment,
            edit_sequence=books.moment,
            total=to_cents(amount),
            ar_effect=to_cents(amount),
            body=header,
        ),
    )


def _kept(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if name not in _NOT_KEPT and name != LINES}


def _fill_in(books: Books, kind: TxnKind, header: Fields, entity: ListRecord | None) -> None:
    """What QuickBooks adds of its own: defaults, form, accounts, addresses, terms, dates, tax."""
    for name, value in kind.defaults:
        header.setdefault(name, value)
    defaults = [(name, books.record_named("account", account)) for name, account in kind.accounts]
    if kind.template:
        defaults.append(("TemplateRef", books.record_named("template", kind.template)))
    for name, record in defaults:
        if record is not None:
            header.setdefault(name, {"ListID": record.list_id})
    if kind.kind in ("ReceivePayment", "TimeTracking"):
        return
    if entity is not None:
        for name in ("BillAddress", "ShipAddress", "VendorAddress", "TermsRef", "SalesRepRef"):
            wanted = (name != "VendorAddress") == (kind.entity == "CustomerRef") or name == "TermsRef"
            if wanted and entity.body.get(name):
                header.setdefault(name, entity.body[name])
    header.setdefault("DueDate", _due_date(books, header))
    if not kind.purchase:
        header.setdefault("ShipDate", header["TxnDate"])
    if kind.taxed:
        with_tax_defaults(books, header, entity)


def _due_date(books: Books, header: Fields) -> str:
    terms = target(books, "TermsRef", header)
    days = int(terms.body.get("StdDueDays") or "0") if terms else 0
    return (date.fromisoformat(header["TxnDate"]) + timedelta(days=days)).isoformat()


def _ref_number(books: Books, kind: TxnKind, header: Fields, fields: Fields) -> str | None:
    if kind.numbered and "RefNumber" not in fields:
        header["RefNumber"] = ledger.next_ref_number(books, kind.kind)
    number: str | None = header.get("RefNumber")
    if number and kind.numbered:
        ledger.remember_ref_number(books, kind.kind, number)
    return number


def _lines(books: Books, kind: TxnKind, fields: Fields) -> tuple[list[Line], list[Carried]]:
    carried: list[Carried] = []
    lines: list[Line] = carried_lines(books, kind, fields.get("LinkToTxnID", []), carried)
    for tag, given in fields.get(LINES, []):
        if "LineGroup" in tag:
            lines.append(new_group(books, kind, given))
        elif given.get("LinkToTxn"):
            lines.append(pulled_line(books, kind, given, carried))
        else:
            lines.append(new_line(books, kind, given))
    return lines, carried


def _summed(books: Books, kind: TxnKind, txn: Txn, lines: list[Line]) -> Txn:
    """The transaction with its lines and sums."""
    header = {name: value for name, value in txn.body.items() if name != LINES}
    if kind.kind == "TimeTracking":
        if header.get("BillableStatus") == "Billable" and not header.get("CustomerRef"):
            raise missing_element("CustomerRef")
        return replace(txn, body=header)
    if kind.kind == "ReceivePayment":
        total = to_cents(Decimal(header.setdefault("TotalAmount", "0.00")))
        return replace(txn, total=total, ar_effect=-total - discounts_of(books, txn.txn_id), body=header)
    amount = Decimal(header["Subtotal"]) if not lines and "Subtotal" in header else calculate(books, lines)
    amount += Decimal(books.setting("subtotal-off-by")) if lines else ZERO
    if kind.taxed:
        with_line_tax(books, flat(lines))
        header["Subtotal"] = amount_text(amount)
        amount += tax(books, header, flat(lines))
    if amount < ZERO and kind.kind in ("Invoice", "SalesReceipt", "CreditMemo"):
        raise invalid_value("Amount", amount_text(amount), "The total of a transaction cannot be less than zero.")
    if lines:
        header[LINES] = lines
    pending = header.get("IsPending") == "true"
    total = to_cents(amount)
    return replace(txn, total=total, ar_effect=0 if pending else kind.ar_sign * total, body=header)


def _line_fields(books: Books, given: list[tuple[str, Any]], lines: list[Line]) -> None:
    """Custom fields that came with the lines; lines carried from an order stand before the given ones."""
    for (_, wanted), (_, line) in zip(reversed(given), reversed(lines), strict=False):
        for extension in wanted.get("DataExt", ()):
            write(books, line["TxnLineID"], extension["OwnerID"], extension["DataExtName"], extension["DataExtValue"])
