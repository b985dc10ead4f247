"""look_at_merged: what is asked of merged accounts follows from now, so it is worked out again where now may be other.

A document names another customer than the one that it was posted for, or a question is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.staging.books import named_by
from include.states import DecisionKind, WorkKind
from include.steps.quickbooks_to_salesforce.ask_of_merged import is_of_merged, questions_of_merged
from include.steps.quickbooks_to_salesforce.billed_elsewhere import DEALS_OF_ACCOUNT, posted_for
from include.steps.returning import BookState, Returning

_ACCOUNT: Final = "Account"


def look_at_moved(work: Returning, states: Sequence[BookState]) -> None:
    """Documents that name another customer than they were posted for: their accounts are looked at."""
    named = {state.key: customer for state in states if (customer := named_by(state.fields)) is not None}
    if not named:
        return
    with work.staging.begin() as db:
        links = db.links.fetch(work.key, named)
        moved = {link.deal for key, link in links.items() if posted_for(link) not in ("", named[key])}
        deals = db.records.fetch(work.key, DEALS_OF_ACCOUNT[0], sorted(moved))
        accounts = sorted({str(record.payload.get(DEALS_OF_ACCOUNT[1])) for record in deals.values()})
        flows = [flow.name for flow in work.catalogue.flows.values() if flow.source.object == _ACCOUNT]
        row = db.work_items.row
        db.work_items.add_all([row(work.key, WorkKind.MERGED, flow, each) for flow in flows for each in accounts])


def look_at_asked(work: Returning) -> None:
    """Open questions of which something else is to be said by now: their accounts are looked at."""
    with work.staging.begin() as db:
        rows = [row for row in db.decisions.open(work.key, kinds=(DecisionKind.POSTED_TWICE,)) if is_of_merged(row)]
        for name in dict.fromkeys(row.flow for row in rows if row.flow in work.catalogue.flows):
            own = [row for row in rows if row.flow == name]
            ids = list(dict.fromkeys(row.record_id for row in own))
            asked = questions_of_merged(db, work.key, work.catalogue.flows[name], ids)
            still = {(each.record_id, each.cause, each.message) for each in asked or ()}
            other = {row.record_id for row in own if (row.record_id, row.cause, row.message) not in still}
            items = [db.work_items.row(work.key, WorkKind.MERGED, name, each) for each in sorted(other)]
            db.work_items.add_all(items)
