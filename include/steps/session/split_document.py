"""split_document: QuickBooks could not parse a document (0x80040400), so nothing of it was executed.

The halves are tried by themselves until the culprit is alone; it is refused and the rest is posted. Two culprits of the
same kind alone in a row mean that the kind itself is built wrongly: then the kind waits for a person.
"""

from __future__ import annotations

from dataclasses import replace

from include.model import HoldReason, RequestState
from include.rows import MessageSet, OutboxRow
from include.states import WorkKind
from include.steps.callback import Turn
from include.steps.session.outcome import Outcome, kind_of, record_outcomes


def split_document(turn: Turn, document: MessageSet, why: str) -> None:
    """Settle the document and stage its members again in halves, or refuse the one that is alone."""
    members = turn.db.requests.of_set(document.id)
    turn.db.message_sets.settle(document.id, "not parsed")
    if len(members) == 1:
        _refuse(turn, members[0], why)
        return
    middle = (len(members) + 1) // 2
    record_outcomes(
        turn,
        [
            Outcome(request=row, state=RequestState.STAGED, suspect=f"{document.id}.{place >= middle:d}")
            for place, row in enumerate(members)
        ],
    )


def _refuse(turn: Turn, culprit: OutboxRow, why: str) -> None:
    kind = kind_of(culprit)
    if turn.company.culprit == kind:
        _hold_kind(turn, culprit, kind)
        return
    turn.db.companies.change(turn.key, culprit=kind)
    turn.company = replace(turn.company, culprit=kind)
    record_outcomes(
        turn,
        [
            Outcome(
                request=culprit,
                state=RequestState.REJECTED,
                status_code="0x80040400",
                message=(
                    f"{why} QuickBooks could not read {culprit.title}, which stood alone in the document. The "
                    "others were posted. Shorten or simplify the texts of the record; it is sent again when it changes."
                ),
            )
        ],
    )


def _hold_kind(turn: Turn, culprit: OutboxRow, kind: str) -> None:
    """A second one in a row: nothing of this kind is sent before somebody has looked."""
    problem = (
        f"QuickBooks could not read two {kind} requests in a row, each alone in its document. The mapping of flow "
        f"{culprit.flow} probably writes something that this QuickBooks does not know. Correct the mapping, then "
        f"run: ./o2c release-kind {turn.key} {kind}"
    )
    turn.db.companies.change(turn.key, problem=problem)
    record_outcomes(turn, [Outcome(request=culprit, state=RequestState.STAGED, hold=HoldReason.PAUSE, message=problem)])
    same = turn.db.requests.staged_alike(turn.key, culprit.target, culprit.action)
    turn.db.requests.hold([row.id for row in same], HoldReason.PAUSE, problem)
    # Salesforce says why each of them waits, not only the one that was tried.
    turn.db.completions.add_all(
        [turn.db.completions.row(turn.key, WorkKind.HELD, row.flow, row.record_id) for row in same]
    )
    turn.log("kind_held", kind=kind)
