"""ask_of_merged: accounts that were merged in Salesforce, and whose customers in QuickBooks are not one, or not those.

Only finance can merge two records there. What is asked follows from the state of now, so it is worked out again where
a part of it may be another one: a document names another customer, or a question is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.rows import Decision, Link, NewDecision
from include.staging.door import Work
from include.states import DecisionKind, LinkState, WorkKind
from include.steps.quickbooks_to_salesforce.billed_elsewhere import (
    DEALS_OF_ACCOUNT,
    ELSEWHERE,
    Taken,
    ask_elsewhere,
    listed,
    posted_for,
)
from include.steps.returning import BookState
from include.steps.salesforce_to_quickbooks.follow_merges import links_of_losers

_MERGED: Final = "merged"
_ACCOUNT: Final = "Account"


def questions_of_merged(db: Work, company: str, flow: Flow, ids: Sequence[str]) -> list[NewDecision] | None:
    """What is to be asked of these records, where they are customers in the books; None of what is never merged."""
    losers = links_of_losers(db, company, flow, ids)
    if not losers:
        return losers if losers is None else []
    own = db.links.of(company, flow.name, losers)
    taken = {
        winner: Taken(own=own[winner], losers=found)
        for winner, found in losers.items()
        if winner in own and own[winner].state is LinkState.ACTIVE
    }
    twins = [_two(flow, winner, each.own, twin) for winner, each in taken.items() for twin in each.twins]
    return [*twins, *ask_elsewhere(db, company, flow, taken)]


def is_of_merged(row: Decision) -> bool:
    """Whether a question follows from a merge in Salesforce."""
    return row.kind is DecisionKind.POSTED_TWICE and not row.known.keys().isdisjoint({_MERGED, ELSEWHERE})


def look_at_moved(db: Work, company: str, catalogue: Catalogue, states: Sequence[BookState]) -> None:
    """Documents that name another customer than they were posted for: their accounts are looked at."""
    named = {state.key: customer for state in states if (customer := listed(state.fields)) is not None}
    links = db.links.fetch(company, named) if named else {}
    moved = {link.deal for key, link in links.items() if posted_for(link) not in ("", named[key])}
    if not moved:
        return
    deals = db.records.fetch(company, DEALS_OF_ACCOUNT[0], sorted(moved))
    accounts = {str(record.payload.get(DEALS_OF_ACCOUNT[1])) for record in deals.values()}
    flows = [flow.name for flow in catalogue.flows.values() if flow.source.object == _ACCOUNT]
    row = db.work_items.row
    db.work_items.add_all([row(company, WorkKind.MERGED, flow, each) for flow in flows for each in sorted(accounts)])


def look_at_asked(db: Work, company: str, catalogue: Catalogue) -> None:
    """Open questions of which something else is to be said by now: their accounts are looked at."""
    rows = [row for row in db.decisions.open(company, kinds=(DecisionKind.POSTED_TWICE,)) if is_of_merged(row)]
    for flow in (catalogue.flows[name] for name in dict.fromkeys(row.flow for row in rows) if name in catalogue.flows):
        own = [row for row in rows if row.flow == flow.name]
        asked = questions_of_merged(db, company, flow, list(dict.fromkeys(row.record_id for row in own)))
        still = {(each.record_id, each.cause, each.message) for each in asked or ()}
        over = {row.record_id for row in own if (row.record_id, row.cause, row.message) not in still}
        row_of = db.work_items.row
        db.work_items.add_all([row_of(company, WorkKind.MERGED, flow.name, each) for each in sorted(over)])


def _two(flow: Flow, record_id: str, own: Link, other: Link) -> NewDecision:
    return NewDecision(
        kind=DecisionKind.POSTED_TWICE,
        flow=flow.name,
        record_id=record_id,
        cause=other.qb_id,
        title=own.name,
        message=(
            f"Records were merged in Salesforce which are two customers in QuickBooks: {own.name} and {other.name}. "
            "The two are to be merged in QuickBooks as well; nothing else is to be done."
        ),
        facts={_MERGED: other.salesforce_id},
    )
