"""settle_amounts: a document of which a person was told that it comes to another sum has been read again."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from include.qbxml.answers import Ret
from include.qbxml.sums import sum_of
from include.states import DecisionKind, DecisionState, WorkKind
from include.steps.returning import BookState, Returning


def settle_amounts(work: Returning, living: Sequence[BookState]) -> None:
    """One that comes to the sum of its record now is settled, and its record says so."""
    sums = {state.key: sum_of(Ret(kind=state.kind, fields=state.fields)) for state in living}
    with work.staging.begin() as db:
        waiting = db.decisions.open(work.key, kinds={DecisionKind.OTHER_AMOUNT})
        if not waiting:
            return
        links = {(link.flow, str(link.salesforce_id)): link for link in db.links.fetch(work.key, list(sums)).values()}
        asked = [(row, links.get((row.flow, row.record_id))) for row in waiting]
        right = [row for row, link in asked if link is not None and _is_right(row.amount, sums[link.kind, link.qb_id])]
        db.decisions.end([row.id for row in right], DecisionState.SETTLED)
        db.work_items.add_all(
            [db.work_items.row(work.key, WorkKind.RELEASED, row.flow, row.record_id) for row in right]
        )


def _is_right(wanted: Decimal | None, there: Decimal | None) -> bool:
    return there is not None and wanted == there
