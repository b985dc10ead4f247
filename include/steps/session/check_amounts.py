"""check_amounts: what QuickBooks made of a document, held to the cent against what was sent."""

from __future__ import annotations

from collections.abc import Iterable

from include.qbxml.answers import Ret
from include.qbxml.sums import sum_of
from include.rows import NewDecision, OutboxRow
from include.standing.amount_words import BOOKED, DOCUMENT
from include.states import DecisionKind
from include.steps.callback import Callback


def check_amounts(call: Callback, posted: Iterable[tuple[OutboxRow, Ret]]) -> None:
    """A document over another sum is told to a person at once; one over its own sum ends what was asked before."""
    told = [(row, ret, there) for row, ret in posted if row.amount is not None and (there := sum_of(ret)) is not None]
    for flow in dict.fromkeys(row.flow for row, _, _ in told):
        right = [row.record_id for row, _, there in told if row.flow == flow and there == row.amount]
        call.db.decisions.settle(call.key, flow, right, {DecisionKind.OTHER_AMOUNT})
    wrong = [
        NewDecision(
            kind=DecisionKind.OTHER_AMOUNT,
            flow=row.flow,
            record_id=row.record_id,
            part=row.part,
            title=row.title,
            amount=row.amount,
            document_date=row.document_date,
            facts={BOOKED: str(there), DOCUMENT: f"{ret.kind} {ret.text('RefNumber') or ret.id}"},
        )
        for row, ret, there in told
        if there != row.amount
    ]
    call.db.decisions.ask(call.key, wrong)
