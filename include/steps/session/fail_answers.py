"""fail_answers: QuickBooks' request processor failed on a document, or its answer cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from include.model import RequestState, SetPurpose, SetState
from include.qbxml.action import Action
from include.qbxml.hresult import look_up, normalise
from include.rows import MessageSet
from include.states import SessionEnd
from include.steps.callback import Callback, context_of
from include.steps.read_quickbooks.read_books import fail_document
from include.steps.session.lose_answers import lose_document
from include.steps.session.next_write_document import unreadable
from include.steps.session.outcome import record_outcomes
from include.steps.session.recover_answers import fail_look, go_on_with
from include.steps.session.split_document import split_document


def hear_failure(call: Callback, document: MessageSet, hresult: str, message: str) -> bool:
    """Settle or lose the document; answers whether the session can go on."""
    code = normalise(hresult) if hresult else ""
    known = look_up(code) if code else None
    purpose = SetPurpose(document.purpose)
    why = f"QuickBooks could not process the request: {code} {message}".strip()
    call.log("answer_failed", message_set_id=document.id, hresult=code, purpose=purpose)
    if purpose != SetPurpose.WRITE:
        call.db.message_sets.settle(document.id, "failed")
    if known is not None and known.action == Action.SPLIT and purpose in NOT_PARSED:
        # Not a word of it was executed, and the same document would never be: the session goes on without it.
        NOT_PARSED[purpose](call, document, why)
        return True
    if purpose == SetPurpose.WRITE:
        # Whether it was executed before the failure is unknown: the next session asks.
        lose_document(call.db, document, call.company, call.session_id)
    elif not code and purpose in (SetPurpose.STATUS, SetPurpose.LOOK):
        _unreadable(call, document, purpose, why)
    advice = f" {known.advice}" if known else " The next update of the Web Connector asks QuickBooks again."
    call.db.sessions.end(call.session_id, SessionEnd.FAILED, last_error=why + advice)
    call.db.companies.change(call.key, problem=why + advice)
    return False


def _unreadable(call: Callback, document: MessageSet, purpose: SetPurpose, why: str) -> None:
    """An answer that nobody can read comes again and again: the next session tries the next net."""
    lost = call.db.message_sets.get(context_of(document)["set"])
    if lost is None or lost.state == SetState.SETTLED:
        return
    if purpose == SetPurpose.STATUS:
        call.db.message_sets.note(lost.id, context_of(lost) | {"step": "look"})
    else:
        fail_look(call, lost, why)


def _write_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    if document.state == SetState.UNKNOWN:
        # A replay: what became of the first time stands in the books only.
        go_on_with(call, document.id, "look")
    else:
        split_document(call, document, why)


def _status_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    go_on_with(call, context_of(document)["set"], "look")


def _look_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    lost = call.db.message_sets.get(context_of(document)["set"])
    if lost is not None and lost.state != SetState.SETTLED:
        fail_look(call, lost, why, final=True)


def _refresh_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    numbers = [number for same in context_of(document)["questions"] for number in same]
    rows = call.db.outbox.fetch(numbers).values()
    record_outcomes(call, [unreadable(row, why) for row in rows if row.state == RequestState.STAGED])


def _read_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    fail_document(call, context_of(document), why)


#: What follows when QuickBooks cannot even read a document (0x80040400); of any other kind the session fails.
NOT_PARSED: Mapping[SetPurpose, Callable[[Callback, MessageSet, str], None]] = {
    SetPurpose.WRITE: _write_not_parsed,
    SetPurpose.STATUS: _status_not_parsed,
    SetPurpose.LOOK: _look_not_parsed,
    SetPurpose.REFRESH: _refresh_not_parsed,
    SetPurpose.READ: _read_not_parsed,
}
