"""settle_ended: a document is void or gone from the books, so nobody waits for that any more."""

from __future__ import annotations

from collections.abc import Sequence

from include.comparing.bills_no_more import bills_no_more
from include.model import Key
from include.rows import records_by_flow
from include.standing import OF_POSTED, Place, place_in_books
from include.states import DecisionKind, LinkState, WorkKind
from include.steps.billing.posts_again import posts_again
from include.steps.returning import BookState, Returning


def settle_ended(work: Returning, states: Sequence[BookState]) -> None:
    """Of these, what is void or gone: what was asked of them, or told of them as second copies, is settled and written.

    A second copy is over, too, when it was credited in full. Where a person was asked for an end, because the record
    was taken back, both sides agree: the document is let go.
    """
    over = [state for state in states if state.deleted or bills_no_more(state.fields)]
    ended = [state for state in over if state.deleted or place_in_books(state.fields) is Place.VOID]
    if not over:
        return
    with work.staging.begin() as db:
        settled = db.decisions.settle_causes(work.key, DecisionKind.POSTED_TWICE, [state.id for state in over])
        # One that has made room for another document says nothing of that one.
        known = db.links.fetch(work.key, [state.key for state in over]).items()
        links = {key: link for key, link in known if link.state is not LinkState.RETIRED}
        for flow, ids in records_by_flow(link for link in links.values() if not link.is_list).items():
            told = db.decisions.settle(work.key, flow, ids, [DecisionKind.POSTED_TWICE])  # only the other is left
            settled += [Key(flow=flow, record_id=record_id) for record_id in told]
        gone = [links[state.key] for state in ended if state.key in links]
        for flow, ids in records_by_flow(gone).items():
            taken_back = db.decisions.settle(work.key, flow, ids, [DecisionKind.WITHDRAWN])
            if posts_again(work.settings.posting, work.catalogue.flows.get(flow)):
                db.links.let_go([link.id for link in gone if link.flow == flow and link.salesforce_id in taken_back])
            told = [*taken_back, *db.decisions.settle(work.key, flow, ids, OF_POSTED)]
            settled += [Key(flow=flow, record_id=record_id) for record_id in dict.fromkeys(told)]
        db.work_items.add_all(
            [db.work_items.row(work.key, WorkKind.RELEASED, row.flow, row.record_id) for row in settled]
        )
