"""late_answers: an answer to a document that was given up meanwhile, and whose records were looked up."""

from __future__ import annotations

from collections.abc import Sequence

from include.events import EventAction
from include.model import RequestState, SetPurpose
from include.qbxml.answers import AnswerSet, Ret
from include.qbxml.codes import OK
from include.rows import MessageSet
from include.states import LinkOrigin, WorkKind
from include.steps.callback import Callback
from include.steps.session.outcome import Outcome, record_outcomes, tell_second_copy


def hear_late(call: Callback, document: MessageSet, answers: AnswerSet, raw: str) -> None:
    """An answer to a document whose members have been looked up meanwhile and staged again.

    What it shows to be in the books is linked while its request still waits; when the request is out again, or has been
    posted anew, `record_outcomes` tells a person that the books have it twice.
    """
    if document.purpose != SetPurpose.WRITE or document.outcome not in ("looked up", "late"):
        return
    rets = [ret for answer in answers.answers for ret in answer.rets if ret.external_guid]
    waiting = call.db.outbox.by_idempotency_key(call.key, [ret.external_guid or "" for ret in rets])
    staged = {guid: row for guid, row in waiting.items() if row.state == RequestState.STAGED}
    found = {(ret.external_guid or "").lower(): ret for ret in rets}
    outcomes = [
        Outcome(
            request=row,
            state=RequestState.APPLIED,
            ret=found[guid],
            status_code=str(OK),
            origin=LinkOrigin.FOUND,
            is_same_content=row.message_set_id == document.id and row.attempts > 0,
        )
        for guid, row in staged.items()
    ]
    record_outcomes(call, outcomes)
    _tell_second_copies(call, [ret for guid, ret in found.items() if guid not in staged])
    call.db.message_sets.settle(document.id, "late", raw_answer=raw)


def _tell_second_copies(call: Callback, rets: Sequence[Ret]) -> None:
    """Records that a late answer shows and that are neither linked nor waiting: the books may have two of them."""
    known = call.db.links.fetch(call.key, [(ret.kind, ret.id or "") for ret in rets])
    sisters = call.db.links.by_idempotency_key(call.key, [ret.external_guid or "" for ret in rets])
    for ret in rets:
        if (ret.kind, ret.id or "") in known:
            continue
        words = (
            f"A late answer of QuickBooks shows {ret.kind} {ret.text('RefNumber') or ret.text('FullName') or ''} "
            f"({ret.id}), whose request has been sent once more since then. If QuickBooks has it twice, void or delete "
            "this one."
        )
        call.db.companies.change(call.key, problem=words)
        sister = sisters.get((ret.external_guid or "").lower())
        if sister is not None:
            # The status of the company is rewritten by the next session; the record keeps it.
            tell_second_copy(call, sister, f"{ret.kind} {ret.text('RefNumber') or ret.id}", str(ret.id), words)
            told = call.db.work_items.row(call.key, WorkKind.FLAGGED, sister.flow, sister.salesforce_id)
            call.db.work_items.add_all([told])
        call.log(EventAction.POSTED_TWICE, qb_id=ret.id, kind=ret.kind)
