"""parse_answers: what the Web Connector brings back, committed as outcome, links, readiness and work item at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from include.errors import SetupError, TransientError
from include.model import SetPurpose, SetState
from include.qbxml.answers import AnswerSet, read_answer
from include.rows import MessageSet
from include.settings import CompanySettings
from include.staging.door import Staging
from include.steps.callback import Callback, Heard, context_of
from include.steps.session.exchanges import EXCHANGES, has_more
from include.steps.session.fail_answers import hear_failure
from include.steps.session.late_answers import hear_late
from include.steps.session.miss_answers import forget_read, take_answer
from include.steps.session.reread import keep_reread
from include.steps.session.serve_requests import OTHER_PASSWORD, expire, has_other_password, refuse

DONE = 100
FAILED = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A receiveResponseXML call: an answer, or the error of QuickBooks' request processor instead of one."""

    ticket_hash: str
    response: str = ""
    hresult: str = ""
    message: str = ""


def parse_answers(staging: Staging, brought: Brought, settings: Callable[[str], CompanySettings]) -> int:
    """Per cent done (0 to 99), 100 when nothing more can be served, or -1 when the session must end.

    An answer is accepted while its document is served or unknown, whatever the session that brings it, as long as that
    session is of the same company and began with a password that is still valid. A repeated answer changes nothing.
    """
    try:
        heard = read_answer(brought.response) if brought.response else None
    except TransientError as error:
        heard, brought = None, Brought(ticket_hash=brought.ticket_hash, message=f"{brought.message} {error.message}")
    with staging.begin() as db:
        company, session = db.sessions.lock(brought.ticket_hash)
        if company is None or session is None:
            return FAILED
        call = Callback(db=db, session=session, company=company, settings=settings(company.key))
        call.context = context_of(session)
        if has_other_password(call):
            expire(call, OTHER_PASSWORD)
            return FAILED
        document = _document_of(call, heard)
        if document is None or document.company != company.key:
            return _unexpected(call)
        if heard is not None and (why := _too_many(call, document, heard)):
            heard, brought = None, replace(brought, response="", hresult="", message=why)
        news = document.state != SetState.SETTLED
        try:
            if news and heard is None and not hear_failure(call, document, brought.hresult, brought.message):
                return FAILED
            if heard is not None:
                told = Heard(document=document, answers=heard, raw=brought.response)
                _hear(call, told) if news else hear_late(call, document, heard, brought.response)
                take_answer(db, company, document)
        except SetupError as error:
            refuse(call, error.message)
            return FAILED
        return _progress(call, document, news=news)


def _too_many(call: Callback, document: MessageSet, heard: AnswerSet) -> str:
    """Why an answer is not that of its document; the question about a lost one asks for as much as that one did."""
    asked = document
    if document.purpose == SetPurpose.STATUS:
        asked = call.db.message_sets.get(context_of(document)["set"]) or document
    if len(heard.answers) <= asked.members:
        return ""
    return f"it holds {len(heard.answers):,} answers to {asked.members:,} requests"


def _document_of(call: Callback, heard: AnswerSet | None) -> MessageSet | None:
    """The document that was answered: what the answer names, or what the session waits for."""
    get = call.db.message_sets.get
    outstanding = get(call.session.outstanding) if call.session.outstanding else None
    if heard is None:
        return outstanding
    named = _set_id(heard) or heard.message_set_id
    if named is None or (outstanding is not None and named == outstanding.id):
        return outstanding
    is_question = outstanding is not None and outstanding.purpose == SetPurpose.STATUS
    if outstanding is not None and is_question and context_of(outstanding)["set"] == named:
        # The stored answer of a lost document bears its name, but is the answer to our question about it.
        return outstanding
    return get(named)


def _hear(call: Callback, heard: Heard) -> None:
    exchange = EXCHANGES[heard.document.purpose]
    if not exchange.counts_as_work:
        # Settled first: a question that was answered is over, whatever follows from the answer.
        raw = heard.raw if exchange.keeps_answer else None
        call.db.message_sets.settle(heard.document.id, "answered", raw_answer=raw)
        if call.session.outstanding != heard.document.id:
            return
    exchange.hear(call, heard)


def _progress(call: Callback, document: MessageSet, *, news: bool) -> int:
    """Close the exchange and say how far the session is; 100 if and only if nothing can be served any more."""
    if call.session.ended_at is not None:
        return DONE
    counts = news and EXCHANGES[document.purpose].counts_as_work
    answered = call.session.answered + (document.members if counts else 0)
    values: dict[str, object] = {"answered": answered, "phase": call.session.phase}
    if call.session.outstanding in (document.id, None):
        values["outstanding"] = None
    call.db.sessions.change(call.session_id, context=call.context, **values)
    return _percent(call, answered)


def _percent(call: Callback, answered: int) -> int:
    if not has_more(call):
        keep_reread(call)
        forget_read(call.db, call.company)
        return DONE
    return int(min(99, 100 * answered // max(1, call.session.expected)))


def _set_id(heard: AnswerSet | None) -> str | None:
    """The document that an answer belongs to, from its requestIDs (`<set>.<n>`)."""
    for answer in heard.answers if heard else ():
        if answer.request_id and "." in answer.request_id:
            return answer.request_id.rsplit(".", 1)[0]
    return None


def _unexpected(call: Callback) -> int:
    """A repeated call, or an answer to nothing: no state changes, and the update goes on where it is."""
    if call.session.ended_at is not None:
        return DONE
    return _percent(call, call.session.answered)
