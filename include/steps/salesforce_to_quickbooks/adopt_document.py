"""adopt_document: a document of the books stands for a deal, and nobody has held the one against the other yet.

A person has named it, or it bears a key of ours that our own records had forgotten. What it says is taken, or told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from include.model import Key, Mapped, OutboxAction, Reference, Values
from include.qbxml.answers import Ret
from include.qbxml.compare import differing_lines
from include.qbxml.differences import in_words
from include.qbxml.posted_lines import lines_there
from include.rows import Link
from include.staging.books import BookRecord
from include.staging.door import Work
from include.states import DecisionKind, DocumentState, LinkOrigin, LinkState, SyncState, WorkKind
from include.steps.billing.end_bills import read_landed
from include.steps.salesforce_to_quickbooks.follow_merges import links_of_losers
from include.steps.salesforce_to_quickbooks.map_records import build_request
from include.steps.salesforce_to_quickbooks.said_in_books import said_in_books
from include.steps.salesforce_to_quickbooks.stager import OF_CONTENT, Stager

#: So many lines are told in words; more are counted.
_TOLD: Final = 3
#: Who says that it stands for the record, where nobody knows what it says.
FOREIGN: Final = frozenset({LinkOrigin.BOUND, LinkOrigin.FOUND})


def is_to_adopt(link: Link) -> bool:
    """Whether nobody has held its content against the record that it stands for."""
    is_living = link.state is LinkState.ACTIVE and not link.is_list
    return is_living and link.origin in FOREIGN and link.applied_hash is None


def read_typed(work: Stager) -> dict[str, Values]:
    """What the books say of what they had before it was linked, by record."""
    asked = [link for link in work.links.values() if is_to_adopt(link) or link.sync_state is SyncState.MEETING]
    return said_in_books(work.db, work.run.key, asked)


def read_whole(db: Work, company: str, unread: Mapping[tuple[str, str], Values]) -> None:
    """Have documents read by their ids, with their lines, whatever else of the books is read."""
    if not unread:
        return
    known = read_landed(db, company, list(unread))
    news = [BookRecord(object=key[0], id=key[1], fields=said) for key, said in unread.items() if key not in known]
    db.books.land(company, news)
    db.marked.add(company, unread)


def adopt_document(
    work: Stager, link: Link, mapped: Mapped, content: str, books: Values, depends_on: Mapping[Key, str]
) -> None:
    """Take it as it stands where it says the same; else a person is told what differs, and by how much."""
    name = link.name
    if link.deal == link.salesforce_id != mapped.deal:
        work.deals[link.id] = mapped.deal  # when it was named, nobody had read the record yet
    differing = [*_other_sum(name, mapped, books), *_other_customer(work, name, mapped, books, depends_on)]
    if link.origin is LinkOrigin.FOUND:
        differing += _other_day(name, mapped, books)
        if not differing and not _has_lines(link, books):
            work.unread[link.kind, link.qb_id] = books
            work.result.later += 1  # it is read as a whole, and then looked at once more
            return
        differing += _other_lines(work, name, link, mapped, books, depends_on)
    if differing:
        cure = f"Correct the one that is wrong, {mapped.title} in Salesforce or {name} in QuickBooks."
        work.ask(link, DecisionKind.DIFFERENCE, " ".join([*differing, cure]), hash=content)
        work.mark(mapped.record_id, DocumentState.FLAGGED)
        work.result.flagged += 1
        return
    work.settle(mapped.record_id, OF_CONTENT)
    work.tell(WorkKind.RELEASED, mapped.record_id)  # it may have been named before its deal asked for it
    work.take_over(link, mapped)


def _other_day(name: str, mapped: Mapped, books: Values) -> list[str]:
    """Of a document that was ours the day counts too; one that a person named keeps its own."""
    ours, theirs = mapped.values.get("TxnDate"), books.get("TxnDate")
    is_same = not isinstance(ours, date) or not theirs or ours.isoformat() == theirs
    return [] if is_same else [f"{name} is dated {theirs}, {mapped.title} {ours}."]


def _has_lines(link: Link, books: Values) -> bool:
    """Whether it was read as a whole: an answer that is asked for its sum only leaves its lines out."""
    return bool(lines_there(Ret(kind=link.kind, fields=books)))


def _other_lines(
    work: Stager, name: str, link: Link, mapped: Mapped, books: Values, depends_on: Mapping[Key, str]
) -> list[str]:
    """The same sum may be that of other lines; what QuickBooks decides about a line counts for nothing."""
    if not _has_lines(link, books):
        return []
    wanted = build_request(work.run, work.flow, mapped, "", OutboxAction.ADD, link.generation)["fragment"]
    ids = {str(key): qb_id for key, qb_id in depends_on.items()}
    theirs = {each.removeprefix("lines.") for each in work.flow.create_only if each.startswith("lines.")}
    found = differing_lines(wanted, Ret(kind=link.kind, fields=books), ids=ids, leave_out=theirs)
    said = in_words(found, told=_TOLD)
    return [f"The lines of {name} are others than those of {mapped.title}: {said}."] if found else []


def _other_sum(name: str, mapped: Mapped, books: Values) -> Iterator[str]:
    there = books.get("Subtotal") or books.get("TotalAmount")
    if there is not None and mapped.amount is not None and Decimal(str(there)) != mapped.amount:
        apart = mapped.amount - Decimal(str(there))
        yield (
            f"{name} comes to {Decimal(str(there)):,.2f} before tax, {mapped.title} to {mapped.amount:,.2f}: "
            f"{abs(apart):,.2f} {'more' if apart > 0 else 'less'}."
        )


def _other_customer(
    work: Stager, name: str, mapped: Mapped, books: Values, depends_on: Mapping[Key, str]
) -> Iterator[str]:
    """One that became part of the right one in Salesforce is right: finance is told to merge the two as well."""
    ours, theirs = mapped.values.get("CustomerRef"), books.get("CustomerRef")
    if not isinstance(ours, Reference) or not isinstance(theirs, Mapping):
        return
    customer, there = depends_on.get(ours.key), theirs.get("ListID")
    if customer is not None and customer != there and there not in _merged_into(work, ours.key):
        yield f"{name} is of the customer {theirs.get('FullName')}, and that is not the one of {mapped.title}."


def _merged_into(work: Stager, key: Key) -> set[str]:
    """What the records that were merged into this one are in the books."""
    flow, winner = work.run.catalogue.flows[key.flow], key.record_id
    losers = links_of_losers(work.db, work.run.key, flow, [winner]) or {}
    return {link.qb_id for links in losers.get(winner, {}).values() for link in links}
