"""What a person means by a number or a name: the one record of the books that has it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.company_file import Clock
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS
from simulators.quickbooks_desktop.books.list_rows import row as list_row
from simulators.quickbooks_desktop.books.txn_rows import row as txn_row
from simulators.quickbooks_desktop.qbxml.grammar import Fields


def transaction(path: Path, kinds: tuple[str, ...], wanted: str, now: Clock) -> tuple[str, Fields]:
    """Kind and fields of the transaction with this TxnID or RefNumber; ValueError unless there is exactly one."""
    marks = ", ".join("?" * len(kinds))
    with closing(Books(path, now)) as books, books.transaction():
        rows = [
            (txn.kind, txn_row(books, txn, with_lines=True, with_links=True))
            for txn in list(
                ledger.select(books, f"kind IN ({marks}) AND ? IN (txn_id, ref_number)", (*kinds, wanted)),
            )
        ]
    if len(rows) != 1:
        raise ValueError(
            f"{len(rows) or 'no'} {' or '.join(kinds)} with the TxnID or number {wanted!r}: name its TxnID"
        )
    return rows[0]


def list_record(path: Path, kind: str, wanted: str, now: Clock) -> Fields:
    """The fields of the list record with this ListID or full name; ValueError when there is none."""
    if kind not in LIST_KINDS:
        raise ValueError(f"there is no list of {kind!r}; there are: {', '.join(LIST_KINDS)}")
    space = LIST_KINDS[kind].space
    with closing(Books(path, now)) as books, books.transaction():
        record = books.record(space, wanted) or books.record_named(space, wanted)
        if record is None or record.kind != kind:
            raise ValueError(f"there is no {kind} with the ListID or name {wanted!r}")
        return list_row(books, record)


def sold_item(path: Path, now: Clock) -> str:
    """The full name of the first active item that can stand on an invoice without more being said."""
    with closing(Books(path, now)) as books, books.transaction():
        for kind in ("ItemService", "ItemNonInventory", "ItemOtherCharge", "ItemInventory"):
            for record in books.records("kind = ? AND is_active = 1", (kind,)):
                return record.full_name
    raise ValueError("there is no item yet: name one, or add one first")
