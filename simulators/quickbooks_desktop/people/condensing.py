"""What a person does at year end: Condense Data takes what is settled out of the company file.

Intuit's help: closed transactions before the day are replaced by summary journal entries, open ones stay. The TxnIDs of
what is taken out are gone, and nothing published says that TxnDeletedQuery tells of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.books.ledger import Txn

#: What is still open of a transaction in cents; what is not here stays in the file.
_OPEN: Mapping[str, Callable[[Books, Txn], int]] = {
    "Invoice": ledger.balance,
    "SalesReceipt": lambda books, txn: 0,
    "ReceivePayment": lambda books, txn: txn.total - ledger.applied_from(books, txn.txn_id),
    "CreditMemo": lambda books, txn: txn.total - ledger.applied_from(books, txn.txn_id),
}


def condense(path: Path, before: str, *, now: Clock = wall_time) -> str:
    """Take out the settled transactions dated before a day; how many, in words."""
    day = date.fromisoformat(before).isoformat()
    with closing(Books(path, now)) as books, books.transaction():
        gone = _settled(books, {txn.txn_id: txn for txn in ledger.select(books, "txn_date < ?", (day,))})
        for txn_id in gone:
            ledger.drop_links(books, txn_id)
            books.db.execute("DELETE FROM txn WHERE txn_id = ?", (txn_id,))
    return f"{len(gone)} transactions dated before {day} are condensed."


def _settled(books: Books, old: dict[str, Txn]) -> set[str]:
    """Of the old transactions those of which nothing is open, and which nothing refers to that stays."""
    gone = {name for name, txn in old.items() if txn.kind in _OPEN and _OPEN[txn.kind](books, txn) == 0}
    while True:
        tied = {
            name
            for link in ledger.links(books, "1 = 1", ())
            if (link.from_id in gone) != (link.to_id in gone)
            for name in (link.from_id, link.to_id)
        }
        if gone.isdisjoint(tied):
            return gone
        gone -= tied
