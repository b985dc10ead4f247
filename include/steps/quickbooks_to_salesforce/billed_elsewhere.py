"""billed_elsewhere: an account took over another one, whose customer finance has merged into that of a third.

What was posted for the other account belongs to the third one's customer by now, while its deals are the winner's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from include.mappings.language.spec import Flow
from include.rows import Link, NewDecision
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.standing import Place, place_in_books
from include.states import DecisionKind, Gone, LinkState
from include.steps.mirrors.find_linked import above, parents_of
from include.steps.related.other_holder import is_deleted, other_holder

#: The field of a deal that names its account.
DEALS_OF_ACCOUNT = ("Opportunity", "AccountId")
#: What the question remembers: the customer that the documents belong to now.
ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Documents of an account's deals that belong to another customer."""

    own: Link  #: the account's customer
    lost: Link  #: the customer for which they were posted
    customer: str  #: ListID of the one that they belong to now
    documents: list[str] = field(default_factory=list)


def billed_elsewhere(
    db: Work, company: str, own: Mapping[str, Link], losers: Mapping[str, Sequence[Link]]
) -> dict[str, list[Elsewhere]]:
    """By winner, whose links are `own` and those of its `losers`; winners of whom all is as it should be left out."""
    lost: dict[str, tuple[str, Link]] = {
        link.qb_id: (winner, link)
        for winner, links in losers.items()
        for link in links
        if link.state is LinkState.DELETED and link.gone is not Gone.LOST
        if winner in own and own[winner].state is LinkState.ACTIVE
    }
    if not lost:
        return {}
    deals = db.records.holders(company, *DEALS_OF_ACCOUNT, {winner for winner, _ in lost.values()})
    posted = [link for link in db.reconciliations.links_of(company, sorted(deals)) if _posted_for(link) in lost]
    now = _customers_of(db, company, posted)
    parents = parents_of(db, company, now.values())
    found: dict[tuple[str, str], Elsewhere] = {}
    for link in (link for link in posted if link.qb_id in now):
        winner, gone = lost[_posted_for(link)]
        family = [now[link.qb_id], *above(now[link.qb_id], parents)]
        if gone.qb_id not in family and own[winner].qb_id not in family:
            place = winner, family[-1]
            found.setdefault(place, Elsewhere(own[winner], gone, family[-1])).documents.append(link.name)
    return {winner: [each for key, each in found.items() if key[0] == winner] for winner, _ in found}


def ask_where(db: Work, company: str, flow: Flow, winner: str, elsewhere: Elsewhere) -> NewDecision:
    """The question: whose documents are they to be?"""
    own, lost, now = elsewhere.own.name, elsewhere.lost.name, f"Customer {_name(db, company, elsewhere.customer)}"
    documents = ", ".join(sorted(elsewhere.documents))
    holder = other_holder(db, company, "Customer", elsewhere.customer, winner)
    is_there = holder is not None and not is_deleted(db, company, flow.source.object, holder, winner)
    accounts = f", and the accounts {winner} and {holder.salesforce_id} in Salesforce" if holder and is_there else ""
    return NewDecision(
        kind=DecisionKind.POSTED_TWICE,
        flow=flow.name,
        record_id=winner,
        cause=elsewhere.customer,
        title=own,
        message=(
            f"{lost}, whose account was merged into this one in Salesforce, was merged into {now} in QuickBooks. So "
            f"{now} has {documents} now, and not {own}. If all are one firm, merge {own} and {now} in QuickBooks"
            f"{accounts}. If not, give {documents} to {own} in QuickBooks. Nothing else is to be done."
        ),
        facts={ELSEWHERE: elsewhere.customer},
    )


def _posted_for(link: Link) -> str:
    """ListID of the customer that a document in the books was posted for; empty where none is known."""
    customer = _listed(json.loads(link.snapshot)) if link.state is LinkState.ACTIVE else None
    return customer or ""


def _customers_of(db: Work, company: str, posted: Iterable[Link]) -> dict[str, str]:
    """TxnID -> ListID of the customer that it names now, what is void left out."""
    by_kind: dict[str, list[str]] = {}
    for link in posted:
        by_kind.setdefault(link.kind, []).append(link.qb_id)
    return {
        name: customer
        for kind, ids in by_kind.items()
        for name, record in db.records.fetch(company, kind, ids, system=QUICKBOOKS).items()
        if not record.deleted and place_in_books(record.payload) is not Place.VOID
        if (customer := _listed(record.payload)) is not None
    }


def _listed(fields: Mapping[str, Any]) -> str | None:
    customer = fields.get("CustomerRef")
    return customer.get("ListID") if isinstance(customer, Mapping) else None


def _name(db: Work, company: str, qb_id: str) -> str:
    record = db.records.fetch(company, "Customer", [qb_id], system=QUICKBOOKS).get(qb_id)
    return str(record.payload.get("FullName") or record.payload.get("Name") or qb_id) if record else qb_id
