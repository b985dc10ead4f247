"""late_answers: an answer to a document that was given up meanwhile, and whose records were looked up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.events import EventAction
from include.model import OutboxAction, RequestState, SetPurpose
from include.qbxml.answers import AnswerSet, Ret
from include.qbxml.codes import OK
from include.rows import MessageSet, OutboxRow
from include.states import LinkOrigin, WorkKind
from include.steps.callback import MEMBERS, Callback, context_of
from include.steps.session.outcome import Outcome, record_outcomes, tell_second_copy

#: What became of a document whose answer is still taken: its members were looked up, or a person is asked.
_TAKEN: Final = ("looked up", "late", "given to a person")


def hear_late(call: Callback, document: MessageSet, answers: AnswerSet, raw: str) -> None:
    """An answer to a document whose members have been looked up meanwhile and staged again.

    What it shows to be in the books is linked while its request still waits; when the request is out again, or has been
    posted anew, `record_outcomes` tells a person that the books have it twice.
    """
    if document.purpose != SetPurpose.WRITE or document.outcome not in _TAKEN:
        return
    shown = _shown(call, document, answers)
    waiting = [(row, ret) for row, ret in shown if row.state == RequestState.STAGED]
    outcomes = [
        Outcome(
            request=row,
            state=RequestState.APPLIED,
            ret=ret,
            status_code=str(OK),
            origin=LinkOrigin.FOUND,
            is_same_content=row.message_set_id == document.id and row.attempts > 0,
        )
        for row, ret in waiting
    ]
    record_outcomes(call, outcomes)
    _tell_second_copies(call, [(row, ret) for row, ret in shown if row.state != RequestState.STAGED])
    call.db.message_sets.settle(document.id, "late", raw_answer=raw)


def _shown(call: Callback, document: MessageSet, answers: AnswerSet) -> list[tuple[OutboxRow, Ret]]:
    """The Adds of the document that the answer shows with their record, whether it shows their key or not."""
    members = call.db.outbox.fetch(context_of(document).get(MEMBERS, []))
    told = answers.by_request_id()
    places = {number: place for place, number in enumerate(context_of(document).get(MEMBERS, []), 1)}
    adds = [row for row in members.values() if row.action == OutboxAction.ADD]
    pairs = [(row, told.get(f"{document.id}.{places[row.id]}")) for row in adds]
    return [(row, answer.rets[0]) for row, answer in pairs if answer and answer.rets and answer.rets[0].id]


def _tell_second_copies(call: Callback, shown: Sequence[tuple[OutboxRow, Ret]]) -> None:
    """Records that a late answer shows and that are neither linked nor waiting: the books may have two of them."""
    known = call.db.links.fetch(call.key, [(ret.kind, ret.id or "") for _, ret in shown])
    sisters = call.db.links.by_idempotency_key(call.key, [row.idempotency_key for row, _ in shown])
    for row, ret in shown:
        if (ret.kind, ret.id or "") in known:
            continue
        words = (
            f"A late answer of QuickBooks shows {ret.kind} {ret.text('RefNumber') or ret.text('FullName') or ''} "
            f"({ret.id}), whose request has been sent once more since then. If QuickBooks has it twice, void or delete "
            "this one."
        )
        call.db.companies.change(call.key, problem=words)
        sister = sisters.get(row.idempotency_key.lower())
        if sister is not None:
            # The status of the company is rewritten by the next session; the record keeps it.
            tell_second_copy(call, sister, f"{ret.kind} {ret.text('RefNumber') or ret.id}", str(ret.id), words)
            told = call.db.work_items.row(call.key, WorkKind.FLAGGED, sister.flow, sister.salesforce_id)
            call.db.work_items.add_all([told])
        call.log(EventAction.POSTED_TWICE, qb_id=ret.id, kind=ret.kind)
