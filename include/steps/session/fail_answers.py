"""fail_answers: QuickBooks' request processor failed on a document, or its answer cannot be read."""

from __future__ import annotations

from include.events import EventAction
from include.qbxml.action import Action
from include.qbxml.hresult import look_up, normalise
from include.rows import MessageSet
from include.states import SessionEnd
from include.steps.callback import Callback, context_of
from include.steps.read_quickbooks.glance import GLANCE
from include.steps.session.exchanges import EXCHANGES
from include.steps.session.lose_answers import lose_document
from include.steps.session.lower_version import lower_version, stage_again
from include.steps.session.miss_answers import miss_answer


def hear_failure(call: Callback, document: MessageSet, hresult: str, message: str) -> bool:
    """Settle or lose the document; answers whether the session can go on."""
    code = normalise(hresult) if hresult else ""
    known = look_up(code) if code else None
    exchange = EXCHANGES[document.purpose]
    why = f"QuickBooks could not process the request: {code} {message}".strip()
    call.log(EventAction.ANSWER_FAILED, message_set_id=document.id, hresult=code, purpose=document.purpose)
    if not exchange.counts_as_work:
        call.db.message_sets.settle(document.id, "failed")
    if known is not None and known.action == Action.SPLIT and exchange.not_parsed is not None:
        # Not a word of it was executed, and the same document would never be: the session goes on without it.
        exchange.not_parsed(call, document, why)
        return True
    if known is not None and known.action == Action.LOWER_VERSION and lower_version(call) is not None:
        if exchange.counts_as_work:
            stage_again(call, document)
        return True
    if exchange.counts_as_work:
        # Whether it was executed before the failure is unknown: the next session asks.
        lose_document(call.db, document, call.company, call.session_id)
    elif not code and exchange.unreadable is not None:
        exchange.unreadable(call, document, why)
    if not code or GLANCE in context_of(document):
        # One of many questions may be what QuickBooks fails on: the next update asks them one by one.
        miss_answer(call.db, call.company, document, message.rstrip(". ") or why)
    advice = f" {known.advice}" if known else " The next update of the Web Connector asks QuickBooks again."
    call.db.sessions.end(call.session_id, SessionEnd.FAILED, last_error=why + advice)
    call.db.companies.change(call.key, problem=why + advice)
    return False
