"""settle_amounts: a document of which a person was told that it comes to another sum has been read again."""

from __future__ import annotations

import json
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
        asked = [(row, link) for row in waiting if (link := links.get((row.flow, row.record_id))) is not None]
        mended = [(row, link) for row, link in asked if _is_right(row.amount, sums[link.kind, link.qb_id])]
        for row, link in mended:
            db.links.change(link.id, snapshot=_with_sum(link.snapshot, row.amount))
        right = [row for row, _ in mended]
        db.decisions.end([row.id for row in right], DecisionState.SETTLED)
        db.work_items.add_all(
            [db.work_items.row(work.key, WorkKind.RELEASED, row.flow, row.record_id) for row in right]
        )


def _is_right(wanted: Decimal | None, there: Decimal | None) -> bool:
    return there is not None and wanted == there


def _with_sum(snapshot: str, amount: Decimal | None) -> str:
    """What is known of a document since it was posted, with the sum that it comes to now."""
    return json.dumps(json.loads(snapshot) | {"Subtotal": str(amount)})
