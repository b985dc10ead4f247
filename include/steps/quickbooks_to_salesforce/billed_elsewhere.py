"""billed_elsewhere: an account took over another one, whose customer finance has merged into that of a third.

What was posted for the other account belongs to the third one's customer by now, while its deals are the winner's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from include.mappings.language.spec import Flow
from include.rows import Link, NewDecision
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.standing import Place, place_in_books
from include.states import DecisionKind, Gone, LinkState
from include.steps.mirrors.find_linked import above, parents_of
from include.steps.related.other_holder import living_holders

#: The field of a deal that names its account.
DEALS_OF_ACCOUNT: Final = ("Opportunity", "AccountId")
#: What the question remembers: the customer that the documents belong to now.
ELSEWHERE: Final = "elsewhere"
#: So many documents are named one by one.
_NAMED: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """An account that took others over, which had customers of their own."""

    own: Link  #: the account's customer, in the books
    losers: Mapping[str, list[Link]]  #: by loser, all its links, the oldest first

    @property
    def twins(self) -> list[Link]:
        """The customers of losers that stand in the books beside the account's own."""
        return [links[-1] for links in self.losers.values() if links[-1].state is LinkState.ACTIVE]

    @property
    def lost(self) -> dict[str, Link]:
        """By ListID: the customers of losers that were merged away in the books as well."""
        over = [links for links in self.losers.values() if links[-1].state is LinkState.DELETED]
        return {link.qb_id: link for links in over for link in links if links[-1].gone is not Gone.LOST}


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """Documents of an account's deals that belong to another customer."""

    winner: str
    lost: Link  #: the customer for which the first of them was posted
    customer: str  #: ListID of the one that they belong to now
    documents: list[str]


def ask_elsewhere(db: Work, company: str, flow: Flow, taken: Mapping[str, Taken]) -> list[NewDecision]:
    """Whose documents are they to be? Asked of each such account, by its id, and each customer that has some now."""
    lost = {winner: each.lost for winner, each in taken.items() if each.lost}
    found = _find(db, company, {winner: taken[winner] for winner in lost}, lost) if lost else []
    if not found:
        return []
    customers = [each.customer for each in found]
    records = db.records.fetch(company, "Customer", customers, system=QUICKBOOKS)
    names = {name: f"Customer {record.payload.get('FullName') or name}" for name, record in records.items()}
    accounts = living_holders(db, company, flow.source.object, "Customer", customers)
    return [
        NewDecision(
            kind=DecisionKind.POSTED_TWICE,
            flow=flow.name,
            record_id=each.winner,
            cause=each.customer,
            title=taken[each.winner].own.name,
            message=_words(
                each,
                own=taken[each.winner].own.name,
                now=names.get(each.customer, f"Customer {each.customer}"),
                account=accounts.get(each.customer),
            ),
            facts={ELSEWHERE: each.customer},
        )
        for each in found
    ]


def posted_for(link: Link) -> str:
    """ListID of the customer that a document was posted for; empty where none is known."""
    return listed(json.loads(link.snapshot)) or ""


def listed(fields: Mapping[str, Any]) -> str | None:
    """ListID of the customer that a document names."""
    customer = fields.get("CustomerRef")
    return customer.get("ListID") if isinstance(customer, Mapping) else None


def _words(each: _Elsewhere, *, own: str, now: str, account: str | None) -> str:
    documents = ", ".join(sorted(each.documents)[:_NAMED])
    if len(each.documents) > _NAMED:
        documents += f" and {len(each.documents) - _NAMED} more"
    is_anothers = account not in (None, each.winner)
    accounts = f", and the accounts {each.winner} and {account} in Salesforce" if is_anothers else ""
    return (
        f"{each.lost.name}, whose account was merged into this one in Salesforce, was merged into {now} in QuickBooks. "
        f"So {now} has {documents} now, and not {own}. If all are one firm, merge {own} and {now} in QuickBooks"
        f"{accounts}. If not, give {documents} to {own} in QuickBooks. Nothing else is to be done."
    )


def _find(
    db: Work, company: str, taken: Mapping[str, Taken], lost: Mapping[str, Mapping[str, Link]]
) -> list[_Elsewhere]:
    posted = _posted(db, company, taken, lost)
    now = _customers_of(db, company, [link for _, link in posted])
    parents = parents_of(db, company, now.values())
    found: dict[tuple[str, str], _Elsewhere] = {}
    for winner, link in ((winner, link) for winner, link in posted if link.qb_id in now):
        family = [now[link.qb_id], *above(now[link.qb_id], parents)]
        known = {taken[winner].own.qb_id, *lost[winner], *(twin.qb_id for twin in taken[winner].twins)}
        if known.isdisjoint(family):
            place = winner, family[-1]
            found.setdefault(place, _Elsewhere(winner, lost[winner][posted_for(link)], family[-1], []))
            found[place].documents.append(link.name)
    return [found[place] for place in sorted(found)]


def _posted(
    db: Work, company: str, taken: Mapping[str, Taken], lost: Mapping[str, Mapping[str, Link]]
) -> list[tuple[str, Link]]:
    """By winner, the documents of its deals that were posted for a customer that is lost.

    A deal may have been read before its account was merged, or be read later.
    """
    winners = {record_id: winner for winner, each in taken.items() for record_id in (winner, *each.losers)}
    ids = db.records.holders(company, *DEALS_OF_ACCOUNT, winners)
    deals = db.records.fetch(company, DEALS_OF_ACCOUNT[0], sorted(ids))
    account = {name: str(record.payload.get(DEALS_OF_ACCOUNT[1])) for name, record in deals.items()}
    links = db.reconciliations.links_of(company, [name for name in account if account[name] in winners])
    living = [(winners[account[link.salesforce_id]], link) for link in links if link.state is LinkState.ACTIVE]
    return [(winner, link) for winner, link in living if posted_for(link) in lost[winner]]


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
        if (customer := listed(record.payload)) is not None
    }
