"""Fills a company with many customers and invoices, for tests and measurements of size.

Every record is added by the code that executes CustomerAdd and InvoiceAdd, so that names, numbers, sums, terms and
balances follow the same rules; only the XML around it is saved.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.changing import lists, transactions
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.refusal import Refusal

_ITEMS = (("Consulting", "120.00"), ("Support", "45.50"), ("Training", "310.00"))
_TERMS = ("Due on receipt", "Net 15", "Net 30", "Net 60")
_JOB_EVERY = 10  #: every tenth is a job of the customer before it
_STRIDE = 7919  #: a prime, so that invoices wander over the customers


def fill(path: Path, *, customers: int, invoices: int, days: int = 0, now: Clock = wall_time) -> str:
    """Add so many of each, entered evenly over the last days; returns a sentence. ValueError when one is refused."""
    with closing(Books(path, now)) as books, books.transaction():
        end = books.moment
        try:
            for name, price in _ITEMS:
                _item(books, name, price)
            names: list[str] = []
            for books.moment in _moments(end, days, customers):
                names.append(_customer(books, names))
            everybody = names or _known(books)
            if invoices and not everybody:
                raise ValueError("there is no customer to invoice: add some with --customers")
            for number, books.moment in enumerate(_moments(end, days, invoices)):
                known = 1 + number * len(everybody) // invoices
                _invoice(books, everybody[number * _STRIDE % known], number)
        except Refusal as refusal:
            raise ValueError(refusal.status.message) from refusal
    return f"{customers} customers and {invoices} invoices added to {path}."


def _moments(end: int, days: int, count: int) -> Iterator[int]:
    span = days * 24 * 60 * 60
    return (end - span + span * (number + 1) // count for number in range(count))


def _item(books: Books, name: str, price: str) -> None:
    if books.record_named("item", name) is None:
        prices = {"Desc": name, "Price": price, "AccountRef": {"FullName": "Service Income"}}
        lists.add(books, _add("ItemService", {"Name": name, "SalesOrPurchase": prices}))


def _customer(books: Books, names: list[str]) -> str:
    number = books.next("fill")
    while books.record_named("name", f"Customer {number:05d}"):
        number = books.next("fill")
    name = f"Customer {number:05d}"
    fields: Fields = {
        "Name": name,
        "CompanyName": f"{name} Incorporated",
        "BillAddress": {"Addr1": f"{number} Main Street", "City": "Albany", "State": "NY", "PostalCode": "12207"},
        "Phone": f"518-555-{number % 10000:04d}",
        "Email": f"billing@customer{number:05d}.example",
        "TermsRef": {"FullName": _TERMS[number % len(_TERMS)]},
    }
    is_job = len(names) % _JOB_EVERY == _JOB_EVERY - 1
    if is_job:
        fields["ParentRef"] = {"FullName": names[-1]}
    lists.add(books, _add("Customer", fields))
    return f"{names[-1]}:{name}" if is_job else name


def _known(books: Books) -> list[str]:
    rows = books.db.execute("SELECT full_name FROM list_object WHERE kind = 'Customer' AND is_active ORDER BY list_id")
    return [row[0] for row in rows]


def _invoice(books: Books, customer: str, number: int) -> None:
    lines: list[tuple[str, Any]] = [
        (
            "InvoiceLineAdd",
            {"ItemRef": {"FullName": _ITEMS[(number + line) % len(_ITEMS)][0]}, "Quantity": str(1 + number % 7)},
        )
        for line in range(1 + number % 2)
    ]
    transactions.add(books, _add("Invoice", {"CustomerRef": {"FullName": customer}, LINES: lines}))


def _add(kind: str, fields: Fields) -> Request:
    return Request(name=f"{kind}AddRq", kind=kind, verb="Add", attributes={}, fields={f"{kind}Add": fields})
