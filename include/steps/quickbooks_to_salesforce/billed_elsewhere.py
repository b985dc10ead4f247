"""billed_elsewhere: an account took over another one, whose customer finance has merged into that of a third.

What was posted for the other account belongs to the third one's customer by now, while its deals are the winner's.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from include.mappings.language.spec import Flow
from include.rows import Link, NewDecision
from include.staging.books import QUICKBOOKS, named_by
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


@dataclass(frozen=True, slots=True)
class Taken:
    """An account that took others over, which had customers of their own."""

    own: Link  #: the account's customer, in the books
    losers: Collection[str]  #: the accounts, at once or step by step
    twins: Sequence[Link]  #: customers of theirs that stand in the books beside the account's own
    lost: Mapping[str, Link]  #: by ListID, customers of theirs that were merged away in the books as well

    @property
    def known(self) -> set[str]:
        """Customers of which nothing is to be asked here."""
        return {self.own.qb_id, *self.lost, *(twin.qb_id for twin in self.twins)}


def taken_by(own: Link, losers: Mapping[str, Sequence[Link]]) -> Taken:
    """What an account took over; `losers` holds all links of each, the oldest first."""
    over = [links for links in losers.values() if links[-1].state is LinkState.DELETED]
    return Taken(
        own=own,
        losers=losers.keys(),
        twins=[links[-1] for links in losers.values() if links[-1].state is LinkState.ACTIVE],
        lost={link.qb_id: link for links in over if links[-1].gone is not Gone.LOST for link in links},
    )


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """Documents of an account's deals that belong to another customer."""

    winner: str
    lost: Link  #: the customer for which the first of them was posted
    customer: str  #: ListID of the one that they belong to now
    documents: list[str]


def ask_elsewhere(db: Work, company: str, flow: Flow, taken: Mapping[str, Taken]) -> list[NewDecision]:
    """Whose documents are they to be? Asked of each such account, by its id, and each customer that has some now."""
    found = _find(db, company, {winner: each for winner, each in taken.items() if each.lost})
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
    return named_by(json.loads(link.snapshot)) or ""


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


def _find(db: Work, company: str, taken: Mapping[str, Taken]) -> list[_Elsewhere]:
    posted = _posted(db, company, taken) if taken else []
    now = _customers_of(db, company, [link for _, link in posted])
    parents = parents_of(db, company, now.values())
    found: dict[tuple[str, str], _Elsewhere] = {}
    for winner, link in ((winner, link) for winner, link in posted if link.qb_id in now):
        family = [now[link.qb_id], *above(now[link.qb_id], parents)]
        if taken[winner].known.isdisjoint(family):
            place, lost = (winner, family[-1]), taken[winner].lost[posted_for(link)]
            found.setdefault(place, _Elsewhere(winner, lost, family[-1], [])).documents.append(link.name)
    return [found[place] for place in sorted(found)]


def _posted(db: Work, company: str, taken: Mapping[str, Taken]) -> list[tuple[str, Link]]:
    """By winner, the documents of its deals that were posted for a customer that is lost.

    A deal may have been read before its account was merged, or be read later.
    """
    winners = {record_id: winner for winner, each in taken.items() for record_id in (winner, *each.losers)}
    ids = db.records.holders(company, *DEALS_OF_ACCOUNT, winners)
    deals = db.records.fetch(company, DEALS_OF_ACCOUNT[0], sorted(ids))
    account = {name: str(record.payload.get(DEALS_OF_ACCOUNT[1])) for name, record in deals.items()}
    links = db.reconciliations.links_of(company, [name for name in account if account[name] in winners])
    living = [(winners[account[link.salesforce_id]], link) for link in links if link.state is LinkState.ACTIVE]
    return [(winner, link) for winner, link in living if posted_for(link) in taken[winner].lost]


def _customers_of(db: Work, company: str, posted: Sequence[Link]) -> dict[str, str]:
    """TxnID -> ListID of the customer that it names now, what is void left out."""
    kinds = sorted({link.kind for link in posted})
    landed = db.reconciliations.landed(company, kinds, [link.qb_id for link in posted])
    return {
        name: customer
        for (_, name), state in landed.items()
        if not state.deleted and place_in_books(state.payload) is not Place.VOID
        if (customer := named_by(state.payload)) is not None
    }
