"""Deleting and voiding, and what was deleted in the last 90 days."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from simulators.quickbooks_desktop.asking.selections import joined, modified_between, one_of
from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.custom_fields import forget, list_holder
from simulators.quickbooks_desktop.books.ledger import Txn
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS
from simulators.quickbooks_desktop.books.references import held_by
from simulators.quickbooks_desktop.books.txn_kinds import TXN_KINDS
from simulators.quickbooks_desktop.changing.lines import flat
from simulators.quickbooks_desktop.changing.orders import free_orders
from simulators.quickbooks_desktop.changing.payments import settle_again
from simulators.quickbooks_desktop.changing.stock import move
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.refusal import (
    NOTHING_FOUND,
    cannot_delete,
    cannot_delete_closed,
    in_use,
    object_not_found,
)

DAYS_REMEMBERED = 90
_DAY = 24 * 60 * 60


def delete_list(books: Books, request: Request) -> Answer:
    """ListDel: refused while anything refers to the record (3160); in multi-user mode it only becomes inactive."""
    assert request.fields is not None
    kind, list_id = request.fields["ListDelType"], request.fields["ListID"]
    record = books.record(LIST_KINDS[kind].space, list_id) if kind in LIST_KINDS else None
    if record is None or record.kind != kind:
        raise object_not_found(list_id)
    if list_id in books.setting("in-use").split(","):
        raise in_use(list_id)
    if _is_used(books, record):
        raise cannot_delete(kind, record.full_name, "The element is being used and cannot be deleted.")
    if books.setting("file-mode") == "MultiUser":
        books.keep(replace(books.touched(record), is_active=False))
    else:
        books.remove(record)
        forget(books, list_holder(record))
        remember_list(books, record)
    time = books.clock.text(books.moment)
    return Answer(loose={"ListDelType": kind, "ListID": list_id, "TimeDeleted": time, "FullName": record.full_name})


def delete_txn(books: Books, request: Request) -> Answer:
    """TxnDel: what was applied from or to the transaction is free again."""
    assert request.fields is not None
    kind, txn_id = request.fields["TxnDelType"], request.fields["TxnID"]
    txn = _removable(books, kind, txn_id)
    if txn.txn_date <= books.setting("closing-date"):
        raise cannot_delete_closed(kind)
    move(books, TXN_KINDS[kind], txn.body.get(LINES, []), [])
    books.db.execute("DELETE FROM txn WHERE txn_id = ?", (txn_id,))
    free_orders(books, txn_id)
    settle_again(books, ledger.drop_links(books, txn_id))
    forget(books, txn_id)
    _remember(books, "txn", kind, txn_id, txn.ref_number, txn.time_created)
    time = books.clock.text(books.moment)
    return Answer(loose={"TxnDelType": kind, "TxnID": txn_id, "TimeDeleted": time, "RefNumber": txn.ref_number or ""})


def void(books: Books, request: Request) -> Answer:
    """TxnVoid: the TxnID stays, every amount is zero, nothing is applied any more."""
    assert request.fields is not None
    kind, txn_id = request.fields["TxnVoidType"], request.fields["TxnID"]
    txn = _removable(books, kind, txn_id)
    ledger.check_open(books, kind, txn.txn_date)
    lines = txn.body.get(LINES, [])
    move(books, TXN_KINDS[kind], lines, [])
    free_orders(books, txn_id)
    settle_again(books, ledger.drop_links(books, txn_id))
    for line in flat(lines):
        _zero(line, ("Amount", "Rate"))
        line.pop("Quantity", None)
    for _, line in lines:
        _zero(line, ("TotalAmount",))
    body = {**txn.body, "Memo": f"VOID: {txn.body.get('Memo', '')}", "IsPending": "false"}
    _zero(body, ("Subtotal", "SalesTaxTotal"))
    voided = replace(ledger.touched(books, txn), total=0, ar_effect=0, body=body)
    ledger.keep(books, voided)
    return Answer(
        loose={
            "TxnVoidType": kind,
            "TxnID": txn_id,
            "TimeCreated": books.clock.text(voided.time_created),
            "TimeModified": books.clock.text(voided.time_modified),
            "RefNumber": txn.ref_number or "",
        }
    )


def deleted(books: Books, request: Request) -> Answer:
    """TxnDeletedQuery and ListDeletedQuery: only the types that are named, only 90 days back."""
    assert request.fields is not None
    family = request.kind.removesuffix("Deleted").lower()
    prefix = "Txn" if family == "txn" else "List"
    span = request.fields.get("DeletedDateRangeFilter", {})
    conditions = [
        ("family = ?", (family,)),
        one_of("kind", tuple(request.fields[f"{prefix}DelType"])),
        ("time_deleted > ?", (books.moment - DAYS_REMEMBERED * _DAY,)),
        *modified_between(books, "time_deleted", span.get("FromDeletedDate", ""), span.get("ToDeletedDate", "")),
    ]
    where, values = joined(conditions)
    rows = books.db.execute(
        f"SELECT kind, id, time_created, time_deleted, label FROM deleted WHERE {where} ORDER BY time_deleted", values
    ).fetchall()
    if not rows:
        return Answer(status=NOTHING_FOUND)
    label = "RefNumber" if family == "txn" else "FullName"
    return Answer(
        rows=tuple(
            (
                f"{prefix}DeletedRet",
                {
                    f"{prefix}DelType": kind,
                    f"{prefix}ID": identity,
                    "TimeCreated": books.clock.text(created),
                    "TimeDeleted": books.clock.text(gone),
                    label: name or "",
                },
            )
            for kind, identity, created, gone, name in rows
        )
    )


def remember_list(books: Books, record: ListRecord) -> None:
    """Note a list record among the deleted ones."""
    _remember(books, "list", record.kind, record.list_id, record.full_name, record.time_created)


def _removable(books: Books, kind: str, txn_id: str) -> Txn:
    txn = ledger.find(books, txn_id)
    if txn is None or txn.kind != kind:
        raise object_not_found(txn_id)
    ledger.check_unlocked(books, txn_id)
    return txn


def _is_used(books: Books, record: ListRecord) -> bool:
    """Whether a child, another record or a transaction refers to it; the text search only narrows."""
    own = (record.space, record.list_id)
    text = f"%{record.list_id}%"
    if any(books.records("space = ? AND parent_id = ?", own)):
        return True
    others = books.records("body LIKE ? AND NOT (space = ? AND list_id = ?)", (text, *own))
    return any(own in held_by(other.body) for other in others) or any(
        own in held_by(txn.body) for txn in ledger.select(books, "body LIKE ?", (text,))
    )


def _zero(fields: Fields, names: tuple[str, ...]) -> None:
    for name in names:
        if Decimal(fields.get(name) or "0"):
            fields[name] = "0.00"


def _remember(books: Books, family: str, kind: str, identity: str, label: str | None, created: int) -> None:
    books.db.execute(
        "INSERT INTO deleted VALUES (?, ?, ?, ?, ?, ?)", (family, kind, identity, label, created, books.moment)
    )
