"""settle_copies: the second copy of a document is void or gone from the books, so nobody waits for that any more."""

from __future__ import annotations

from collections.abc import Sequence

from include.states import DecisionKind, WorkKind
from include.steps.returning import BookState, Returning


def settle_copies(work: Returning, ended: Sequence[BookState]) -> None:
    """`ended` are void or gone: what was told of them as second copies is settled, and Salesforce says so."""
    if not ended:
        return
    with work.staging.begin() as db:
        settled = db.decisions.settle_causes(work.key, DecisionKind.POSTED_TWICE, [state.id for state in ended])
        db.work_items.add_all(
            [db.work_items.row(work.key, WorkKind.RELEASED, row.flow, row.record_id) for row in settled]
        )
