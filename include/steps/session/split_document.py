"""split_document: QuickBooks could not parse a document (0x80040400), so nothing of it was executed.

The halves are tried by themselves until the culprit is alone; it is refused and the rest is posted. Two culprits of the
same kind alone in a row mean that the kind itself is built wrongly: then the kind waits for a person.
"""

from __future__ import annotations

from dataclasses import replace

from include.events import EventAction
from include.model import RequestState
from include.rows import MessageSet, OutboxRow
from include.states import DecisionKind, WorkKind
from include.steps.callback import Callback
from include.steps.session.outcome import Outcome, asked_about, kind_of, record_outcomes


def split_document(call: Callback, document: MessageSet, why: str) -> None:
    """Settle the document and stage its members again in halves, or refuse the one that is alone."""
    members = call.db.outbox.of_set(document.id)
    call.db.message_sets.settle(document.id, "not parsed")
    if len(members) == 1:
        _refuse(call, members[0], why)
        return
    middle = (len(members) + 1) // 2
    record_outcomes(
        call,
        [
            Outcome(request=row, state=RequestState.STAGED, bisect_group=f"{document.id}.{place >= middle:d}")
            for place, row in enumerate(members)
        ],
    )


def _refuse(call: Callback, culprit: OutboxRow, why: str) -> None:
    kind = kind_of(culprit)
    if call.company.last_unreadable_kind == kind:
        _hold_kind(call, culprit, kind)
        return
    call.db.companies.change(call.key, last_unreadable_kind=kind)
    call.company = replace(call.company, last_unreadable_kind=kind)
    record_outcomes(
        call,
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


def _hold_kind(call: Callback, culprit: OutboxRow, kind: str) -> None:
    """A second one in a row: nothing of this kind is sent before somebody has looked."""
    problem = (
        f"QuickBooks could not read two {kind} requests in a row, each alone in its document. The mapping of flow "
        f"{culprit.flow} probably writes something that this QuickBooks does not know. Correct the mapping, then "
        f"run: ./o2c release-kind {call.key} {kind}"
    )
    call.db.companies.change(call.key, problem=problem)
    unreadable = Outcome(request=culprit, state=RequestState.STAGED, hold=DecisionKind.UNREADABLE, message=problem)
    record_outcomes(call, [unreadable])
    same = call.db.outbox.staged_alike(call.key, culprit.target, culprit.action)
    call.db.decisions.ask(call.key, [asked_about(row, DecisionKind.UNREADABLE, problem) for row in same])
    # Salesforce says why each of them waits, not only the one that was tried.
    call.db.work_items.add_all(
        [call.db.work_items.row(call.key, WorkKind.HELD, row.flow, row.record_id) for row in same]
    )
    call.log(EventAction.KIND_HELD, kind=kind)
