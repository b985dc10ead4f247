"""The receivables aging reports, by the company's own preference: from the due date or the transaction date.

Credits and unused payments are never due, so they age from their transaction date by either preference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from simulators.quickbooks_desktop.asking.customer_rows import Sums, customer_rows
from simulators.quickbooks_desktop.asking.open_items import OpenItem
from simulators.quickbooks_desktop.asking.report_text import Column, Row, RowKind
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.money import amount_text, from_cents

FROM_DUE_DATE = "AgeFromDueDate"
BUCKETS = ("Current", "1 - 30", "31 - 60", "61 - 90", "> 90")
_LAST_DAYS = (0, 30, 60, 90)
_WIDTH = len(BUCKETS) + 1
_SPOKEN = {"Invoice": "Invoice", "CreditMemo": "Credit Memo", "ReceivePayment": "Payment"}

SUMMARY_COLUMNS = (
    Column(),
    *(Column(title=title, holds="Amount", type="AMTTYPE") for title in BUCKETS),
    Column(title="TOTAL", holds="Total", type="AMTTYPE"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aged:
    """An open item with the days since it was due (or dated), and the bucket that these put it in."""

    item: OpenItem
    days: int
    bucket: int


def aged(items: list[OpenItem], *, as_of: date, basis: str) -> list[Aged]:
    """Every item with its age."""
    found = []
    for item in items:
        start = item.due_date if item.due_date and basis == FROM_DUE_DATE else item.txn_date
        days = (as_of - date.fromisoformat(start)).days
        found.append(Aged(item=item, days=days, bucket=sum(days > last for last in _LAST_DAYS)))
    return found


def summary_rows(books: Books, items: list[Aged]) -> list[Row]:
    """One row for each customer and job with something open."""
    sums: dict[str, Sums] = {}
    for entry in items:
        before = sums.get(entry.item.entity_id, (0,) * _WIDTH)
        cents = entry.item.open
        sums[entry.item.entity_id] = tuple(
            amount + cents if column in (entry.bucket, _WIDTH - 1) else amount for column, amount in enumerate(before)
        )
    return customer_rows(books, {key: amounts for key, amounts in sums.items() if any(amounts)}, _WIDTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Detail:
    column: Column
    value: Callable[[Books, Aged], str]


def _title(books: Books, space: str, list_id: str) -> str:
    record = books.record(space, list_id) if list_id else None
    return record.full_name if record else ""


#: ColType -> its column; those of the report itself first, in its order.
_DETAILS: dict[str, _Detail] = {
    "TxnType": _Detail(
        column=Column(title="Type", holds="TxnType"),
        value=lambda books, entry: _SPOKEN[entry.item.kind],
    ),
    "Date": _Detail(
        column=Column(title="Date", holds="Date", type="DATETYPE"), value=lambda books, entry: entry.item.txn_date
    ),
    "RefNumber": _Detail(
        column=Column(title="Num", holds="RefNumber"), value=lambda books, entry: entry.item.ref_number
    ),
    "PONumber": _Detail(
        column=Column(title="P. O. #", holds="PONumber"), value=lambda books, entry: entry.item.po_number
    ),
    "Name": _Detail(
        column=Column(title="Name", holds="Name"),
        value=lambda books, entry: _title(books, "name", entry.item.entity_id),
    ),
    "Terms": _Detail(
        column=Column(title="Terms", holds="Terms"),
        value=lambda books, entry: _title(books, "terms", entry.item.terms_id),
    ),
    "DueDate": _Detail(
        column=Column(title="Due Date", holds="DueDate", type="DATETYPE"),
        value=lambda books, entry: entry.item.due_date,
    ),
    "Aging": _Detail(
        column=Column(title="Aging", holds="Aging", type="INTTYPE"),
        value=lambda books, entry: str(entry.days) if entry.bucket else "",
    ),
    "OpenBalance": _Detail(
        column=Column(title="Open Balance", holds="OpenBalance", type="AMTTYPE"),
        value=lambda books, entry: amount_text(from_cents(entry.item.open)),
    ),
    "TxnID": _Detail(
        column=Column(title="Trans ID", holds="TxnID", type="IDTYPE"), value=lambda books, entry: entry.item.txn_id
    ),
}
_USUAL = tuple(name for name in _DETAILS if name != "TxnID")
DETAIL_NAMES = frozenset(_DETAILS)


def detail_columns(wanted: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of the detail report; `wanted` are ColTypes, none for the usual ones."""
    return (Column(), *(_DETAILS[name].column for name in _chosen(wanted)))


def detail_rows(books: Books, items: list[Aged], wanted: tuple[str, ...]) -> Iterator[Row]:
    """Every open transaction under its bucket, with a subtotal for each and one total."""
    names = _chosen(wanted)
    for bucket, title in enumerate(BUCKETS):
        found = [entry for entry in items if entry.bucket == bucket]
        if found:
            yield Row(kind=RowKind.TEXT, values=(title,))
            for entry in found:
                values = tuple(_DETAILS[name].value(books, entry) for name in names)
                yield Row(kind=RowKind.DATA, values=("", *values))
            yield _sum(RowKind.SUBTOTAL, f"Total {title}", found, names)
    if items:
        yield _sum(RowKind.TOTAL, "TOTAL", items, names)


def _chosen(wanted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in _DETAILS if name in wanted) if wanted else _USUAL


def _sum(kind: RowKind, label: str, items: list[Aged], names: tuple[str, ...]) -> Row:
    total = amount_text(from_cents(sum(entry.item.open for entry in items)))
    return Row(kind=kind, values=(label, *(total if name == "OpenBalance" else "" for name in names)))
