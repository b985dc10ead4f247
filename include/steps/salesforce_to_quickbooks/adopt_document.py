"""adopt_document: a document of the books stands for a deal, and nobody has held the one against the other yet.

A person has named it, or it bears a key of ours that our own records had forgotten. What it says is taken, or told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from include.model import Key, Mapped, Reference, Values
from include.rows import Link
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.rows import load
from include.states import DecisionKind, DocumentState, LinkOrigin, LinkState, WorkKind
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.stager import OF_CONTENT, Stager

#: Who says that it stands for the record, where nobody knows what it says.
FOREIGN: Final = frozenset({LinkOrigin.BOUND, LinkOrigin.FOUND})


def is_to_adopt(link: Link) -> bool:
    """Whether nobody has held its content against the record that it stands for."""
    is_living = link.state is LinkState.ACTIVE and not link.is_list
    return is_living and link.origin in FOREIGN and link.applied_hash is None


def read_typed(db: Work, run: Run, links: Mapping[str, Link]) -> dict[str, Values]:
    """What the books say of the documents that are to be adopted, by record; as it was read last."""
    asked = {record_id: link for record_id, link in links.items() if is_to_adopt(link)}
    found: dict[str, Values] = {}
    for kind in dict.fromkeys(link.kind for link in asked.values()):
        same = {record_id: link for record_id, link in asked.items() if link.kind == kind}
        read = db.records.fetch(run.key, kind, [link.qb_id for link in same.values()], system=QUICKBOOKS)
        for record_id, link in same.items():
            found[record_id] = read[link.qb_id].payload if link.qb_id in read else load(link.snapshot)
    return found


def adopt_document(
    work: Stager, link: Link, mapped: Mapped, content: str, books: Values, depends_on: Mapping[Key, str]
) -> None:
    """Take it as it stands where it says the same; else a person is told what differs, and by how much."""
    name = f"{link.kind} {link.number or link.qb_id}"
    differing = list(_differing(name, mapped, books, depends_on))
    if link.origin is LinkOrigin.FOUND:
        differing += _other_day(name, mapped, books)
    if differing:
        cure = f"Correct the one that is wrong, {mapped.title} in Salesforce or {name} in QuickBooks."
        work.ask(link, DecisionKind.DIFFERENCE, " ".join([*differing, cure]), hash=content)
        work.mark(mapped.record_id, DocumentState.FLAGGED)
        work.result.flagged += 1
        return
    work.taken_over[link.kind, link.qb_id] = content
    if work.settle(mapped.record_id, OF_CONTENT):
        work.tell(WorkKind.RELEASED, mapped.record_id)
    work.unchanged(mapped.record_id)


def _other_day(name: str, mapped: Mapped, books: Values) -> list[str]:
    """Of a document that was ours the day counts too; one that a person named keeps its own."""
    ours, theirs = mapped.values.get("TxnDate"), books.get("TxnDate")
    is_same = not isinstance(ours, date) or not theirs or ours.isoformat() == theirs
    return [] if is_same else [f"{name} is dated {theirs}, {mapped.title} {ours}."]


def _differing(name: str, mapped: Mapped, books: Values, depends_on: Mapping[Key, str]) -> Iterator[str]:
    there = books.get("Subtotal") or books.get("TotalAmount")
    if there is not None and mapped.amount is not None and Decimal(str(there)) != mapped.amount:
        apart = mapped.amount - Decimal(str(there))
        yield (
            f"{name} comes to {Decimal(str(there)):,.2f} before tax, {mapped.title} to {mapped.amount:,.2f}: "
            f"{abs(apart):,.2f} {'more' if apart > 0 else 'less'}."
        )
    ours, theirs = mapped.values.get("CustomerRef"), books.get("CustomerRef")
    if isinstance(ours, Reference) and isinstance(theirs, Mapping):
        customer = depends_on.get(ours.key)
        if customer is not None and customer != theirs.get("ListID"):
            yield f"{name} is of the customer {theirs.get('FullName')}, and that is not the one of {mapped.title}."
