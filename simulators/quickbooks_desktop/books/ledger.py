"""The transactions of the books: kept, found, numbered, and what is applied between them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import books_closed, in_use, object_not_found, stale_edit_sequence

_COLUMNS = (
    "txn_id, kind, txn_number, txn_date, ref_number, entity_id, time_created, time_modified, edit_sequence, total, "
    "ar_effect, body"
)
_TRAILING_NUMBER = re.compile(r"(.*?)(\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Txn:
    """One transaction; `total` and `ar_effect` are cents, `body` holds its own fields, references by ListID."""

    txn_id: str
    kind: str
    txn_number: int
    txn_date: str
    ref_number: str | None
    entity_id: str | None
    time_created: int
    time_modified: int
    edit_sequence: int
    total: int
    ar_effect: int
    body: Fields

    @property
    def is_pending(self) -> bool:
        """A pending transaction does not post."""
        return bool(self.body.get("IsPending") == "true")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Cents of one transaction applied to another, or an order carried into an invoice."""

    from_id: str
    to_id: str
    via_id: str = ""
    link_type: str = "AMTTYPE"
    amount: int
    discount: int = 0
    details: Fields


def keep(books: Books, txn: Txn) -> None:
    """Insert or replace a transaction."""
    books.db.execute(
        f"INSERT OR REPLACE INTO txn ({_COLUMNS}) VALUES ({', '.join('?' * 12)})",
        (
            txn.txn_id,
            txn.kind,
            txn.txn_number,
            txn.txn_date,
            txn.ref_number,
            txn.entity_id,
            txn.time_created,
            txn.time_modified,
            txn.edit_sequence,
            txn.total,
            txn.ar_effect,
            json.dumps(txn.body),
        ),
    )


def select(books: Books, where: str, values: tuple[Any, ...]) -> Iterator[Txn]:
    """Transactions by a condition on their columns, by date and number."""
    for row in books.db.execute(f"SELECT {_COLUMNS} FROM txn WHERE {where} ORDER BY txn_date, txn_number", values):
        yield Txn(
            txn_id=row[0],
            kind=row[1],
            txn_number=row[2],
            txn_date=row[3],
            ref_number=row[4],
            entity_id=row[5],
            time_created=row[6],
            time_modified=row[7],
            edit_sequence=row[8],
            total=row[9],
            ar_effect=row[10],
            body=json.loads(row[11]),
        )


def ids(books: Books, where: str, values: tuple[Any, ...]) -> list[str]:
    """TxnIDs by a condition on the columns, in the same order."""
    query = f"SELECT txn_id FROM txn WHERE {where} ORDER BY txn_date, txn_number"
    return [row[0] for row in books.db.execute(query, values)]


def find(books: Books, txn_id: str) -> Txn | None:
    """The transaction with this TxnID."""
    return next(select(books, "txn_id = ?", (txn_id,)), None)


def editable(books: Books, kind: str, txn_id: str, edit_sequence: str) -> Txn:
    """The transaction, when it exists (3120), is not open elsewhere (3175), not stale (3200) and not closed (3171)."""
    txn = find(books, txn_id)
    if txn is None or txn.kind != kind:
        raise object_not_found(txn_id)
    check_unlocked(books, txn_id)
    if edit_sequence != str(txn.edit_sequence):
        raise stale_edit_sequence(edit_sequence)
    check_open(books, kind, txn.txn_date)
    return txn


def check_unlocked(books: Books, txn_id: str) -> None:
    """Raises 3175 when another user has the transaction open."""
    if txn_id in books.setting("in-use").split(","):
        raise in_use(txn_id)


def check_open(books: Books, kind: str, txn_date: str) -> None:
    """Raises 3171 for a date on or before the closing date."""
    if txn_date <= books.setting("closing-date"):
        raise books_closed(kind)


def touched(books: Books, txn: Txn) -> Txn:
    """The transaction as edited now: its EditSequence is the time, and always another than before."""
    return replace(txn, time_modified=books.moment, edit_sequence=max(books.moment, txn.edit_sequence + 1))


def next_ref_number(books: Books, kind: str) -> str:
    """The number after the last one used for this kind, from 1."""
    row = books.db.execute("SELECT value FROM counter WHERE name = ?", (f"ref {kind}",)).fetchone()
    match = _TRAILING_NUMBER.fullmatch(row[0]) if row else None
    if match is None:
        return "1"
    return f"{match[1]}{int(match[2]) + 1:0{len(match[2])}d}"[-11:]


def remember_ref_number(books: Books, kind: str, ref_number: str) -> None:
    """The number that counting goes on from."""
    if _TRAILING_NUMBER.fullmatch(ref_number):
        books.db.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", (f"ref {kind}", ref_number))


def links(books: Books, where: str, values: tuple[Any, ...]) -> list[Link]:
    """Links by a condition on their columns."""
    rows = books.db.execute(
        f"SELECT from_id, to_id, via_id, link_type, amount, discount, details FROM link WHERE {where}", values
    )
    return [
        Link(
            from_id=row[0],
            to_id=row[1],
            via_id=row[2],
            link_type=row[3],
            amount=row[4],
            discount=row[5],
            details=json.loads(row[6]),
        )
        for row in rows
    ]


def keep_link(books: Books, link: Link) -> None:
    """Insert a link; a second one between the same two adds up."""
    books.db.execute(
        "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
        "SET amount = amount + excluded.amount, discount = discount + excluded.discount",
        (
            link.from_id,
            link.to_id,
            link.via_id,
            link.link_type,
            link.amount,
            link.discount,
            json.dumps(link.details),
        ),
    )


def drop_links(books: Books, txn_id: str) -> set[str]:
    """Take off everything applied from, to or by this transaction; returns the other transactions."""
    rows = books.db.execute("DELETE FROM link WHERE ? IN (from_id, to_id, via_id) RETURNING from_id, to_id", (txn_id,))
    return {other for row in rows.fetchall() for other in row} - {txn_id}


def applied_to(books: Books, txn_id: str) -> int:
    """Cents that payments, credits and discounts have taken off a transaction."""
    return _sum(books, "total(amount + discount)", "to_id", txn_id)


def applied_from(books: Books, txn_id: str) -> int:
    """Cents of a payment or credit that are used up."""
    return _sum(books, "total(amount)", "from_id", txn_id)


def balance(books: Books, txn: Txn) -> int:
    """Cents still open."""
    return txn.total - applied_to(books, txn.txn_id)


def _sum(books: Books, what: str, column: str, txn_id: str) -> int:
    row = books.db.execute(
        f"SELECT {what} FROM link WHERE {column} = ? AND link_type = 'AMTTYPE'", (txn_id,)
    ).fetchone()
    return int(row[0])
