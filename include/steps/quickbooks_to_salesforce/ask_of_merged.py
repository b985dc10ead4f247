"""ask_of_merged: accounts that were merged in Salesforce, and whose customers in QuickBooks are not one, or not those.

Only finance can merge two records there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.mappings.language.spec import Flow
from include.rows import Decision, Link, NewDecision
from include.staging.door import Work
from include.states import DecisionKind, LinkState
from include.steps.quickbooks_to_salesforce.billed_elsewhere import ELSEWHERE, ask_elsewhere, taken_by
from include.steps.salesforce_to_quickbooks.follow_merges import links_of_losers

_MERGED: Final = "merged"


def questions_of_merged(db: Work, company: str, flow: Flow, ids: Sequence[str]) -> list[NewDecision] | None:
    """What is to be asked of these records, where they are customers in the books; None of what is never merged."""
    losers = links_of_losers(db, company, flow, ids)
    if not losers:
        return losers if losers is None else []
    own = db.links.of(company, flow.name, losers)
    taken = {
        winner: taken_by(own[winner], found)
        for winner, found in losers.items()
        if winner in own and own[winner].state is LinkState.ACTIVE
    }
    twins = [_two(flow, winner, each.own, twin) for winner, each in taken.items() for twin in each.twins]
    return [*twins, *ask_elsewhere(db, company, flow, taken)]


def is_of_merged(row: Decision) -> bool:
    """Whether a question follows from a merge in Salesforce."""
    return row.kind is DecisionKind.POSTED_TWICE and not row.known.keys().isdisjoint({_MERGED, ELSEWHERE})


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
