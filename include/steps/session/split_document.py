"""split_document: QuickBooks could not parse a document (0x80040400), so nothing of it was executed.

The halves are tried by themselves until the culprit is alone, and the rest is posted. The culprit is tried alone once
more, in case QuickBooks was unwell; then a person is asked, and it is tried again slowly. Two culprits of the same kind
alone in a row mean that the kind itself is built wrongly: then the kind waits for a person.
"""

from __future__ import annotations

from dataclasses import replace

from include.events import EventAction
from include.model import RequestState
from include.qbxml.action import Action
from include.qbxml.hresult import NOT_PARSED
from include.rows import MessageSet, OutboxRow
from include.standing import TRIED_AGAIN
from include.states import DecisionKind, WorkKind
from include.steps.callback import Callback
from include.steps.session.outcome import Outcome, asked_about, kind_of, record_outcomes
from include.steps.session.wait_out import wait_out


def split_document(call: Callback, document: MessageSet, why: str) -> None:
    """Settle the document and stage its members again in halves, or look at the one that is alone."""
    members = call.db.outbox.of_set(document.id)
    call.db.message_sets.settle(document.id, "not parsed")
    if len(members) == 1:
        _look_at_culprit(call, members[0], document.id, why)
        return
    middle = (len(members) + 1) // 2
    record_outcomes(
        call,
        [
            Outcome(request=row, state=RequestState.STAGED, bisect_group=f"{document.id}.{place >= middle:d}")
            for place, row in enumerate(members)
        ],
    )


def _look_at_culprit(call: Callback, culprit: OutboxRow, document_id: str, why: str) -> None:
    kind, alone = kind_of(culprit), f"{document_id}.0"
    words = (
        f"{why} QuickBooks could not read {culprit.title}, which stood alone in the document. Shorten or simplify the "
        "texts of the record."
    )
    waited = wait_out(call, culprit, Action.SPLIT, NOT_PARSED, words, bisect_group=alone)
    if culprit.status_code != NOT_PARSED:
        at_once = replace(waited, hold=None, message=f"{words} It is tried alone once more.", not_before=None)
        record_outcomes(call, [at_once])
        return
    if call.company.last_unreadable_kind == kind and not _is_asked(call, culprit):
        _hold_kind(call, culprit, kind)
        return
    call.db.companies.change(call.key, last_unreadable_kind=kind)
    call.company = replace(call.company, last_unreadable_kind=kind)
    record_outcomes(call, [waited])


def _is_asked(call: Callback, culprit: OutboxRow) -> bool:
    """Whether it is the one that was alone before."""
    asked = call.db.decisions.about(call.key, culprit.flow, [culprit.record_id]).get(culprit.record_id, ())
    return any(row.kind is DecisionKind.NOT_TAKEN for row in asked)


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
    for flow in dict.fromkeys(row.flow for row in same):  # what was asked about one of them is over: the kind waits
        ids = [row.record_id for row in same if row.flow == flow]
        call.db.decisions.settle(call.key, flow, ids, TRIED_AGAIN)
    # Salesforce says why each of them waits, not only the one that was tried.
    call.db.work_items.add_all(
        [call.db.work_items.row(call.key, WorkKind.HELD, row.flow, row.record_id) for row in same]
    )
    call.log(EventAction.KIND_HELD, kind=kind)
