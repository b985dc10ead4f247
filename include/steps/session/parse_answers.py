"""parse_answers: what the Web Connector brings back, committed as outcome, links, readiness and work item at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from include.errors import SetupError, TransientError
from include.model import RequestState, SetPurpose, SetState
from include.qbxml.answers import AnswerSet, Ret, read_answer
from include.qbxml.codes import OK
from include.rows import MessageSet, OutboxRow
from include.settings import CompanySettings
from include.staging.door import Staging
from include.states import LinkOrigin, Phase
from include.steps.callback import Callback, context_of
from include.steps.read_quickbooks.read_books import has_read_job, hear_read_job
from include.steps.session.apply_answers import apply_answers
from include.steps.session.check_continuity import hear_canaries, hear_deleted, hear_reread, keep_reread
from include.steps.session.fail_answers import hear_failure
from include.steps.session.late_answers import hear_late
from include.steps.session.lose_answers import lose_document
from include.steps.session.next_write_document import hear_refresh
from include.steps.session.outcome import Outcome, kind_of, record_outcomes
from include.steps.session.recover_answers import go_on_with, hear_look, hear_status
from include.steps.session.serve_requests import refuse
from include.steps.session.verify_company import accept_host

DONE = 100
FAILED = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A receiveResponseXML call: an answer, or the error of QuickBooks' request processor instead of one."""

    ticket_hash: str
    response: str = ""
    hresult: str = ""
    message: str = ""


@dataclass(slots=True, kw_only=True)
class _Heard:
    """The answer of one document."""

    document: MessageSet
    answers: AnswerSet
    raw: str


def parse_answers(staging: Staging, brought: Brought, settings: Callable[[str], CompanySettings]) -> int:
    """Per cent done (0 to 99), 100 when nothing more can be served, or -1 when the session must end.

    An answer is accepted while its document is served or unknown, whatever the session that brings it (as long as
    that session is of the same company). A repeated answer changes nothing.
    """
    try:
        heard = read_answer(brought.response) if brought.response else None
    except TransientError as error:
        heard, brought = None, Brought(ticket_hash=brought.ticket_hash, message=f"{brought.message} {error.message}")
    with staging.begin() as db:
        company = db.companies.lock_by_ticket(brought.ticket_hash)
        session = db.sessions.lock(brought.ticket_hash) if company is not None else None
        if company is None or session is None:
            return FAILED
        call = Callback(db=db, session=session, company=company, settings=settings(company.key))
        call.context = context_of(session)
        document = _document_of(call, heard)
        if document is None or document.company != company.key:
            return _unexpected(call)
        news = document.state != SetState.SETTLED
        try:
            if news and heard is None and not hear_failure(call, document, brought.hresult, brought.message):
                return FAILED
            if heard is not None:
                told = _Heard(document=document, answers=heard, raw=brought.response)
                _hear(call, told) if news else hear_late(call, document, heard, brought.response)
        except SetupError as error:
            refuse(call, error.message)
            return FAILED
        return _progress(call, document, news=news)


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


def _hear(call: Callback, heard: _Heard) -> None:
    if (purpose := heard.document.purpose) != SetPurpose.WRITE:
        # Settled first: a question that was answered is over, whatever follows from the answer.
        # The records of a page are kept themselves, not its text.
        raw = None if purpose == SetPurpose.READ else heard.raw
        call.db.message_sets.settle(heard.document.id, "answered", raw_answer=raw)
        if call.session.outstanding != heard.document.id:
            return
    HEARERS[purpose](call, heard)


def _hear_write(call: Callback, heard: _Heard) -> None:
    if not heard.answers.answers:
        # A replay that QuickBooks does not know, or an answer without content: search the books.
        _search(call, heard.document)
        return
    _settle_write(call, heard.document, heard.answers, heard.raw)
    if heard.document.id == call.session.outstanding:
        _grow(call, heard.document)


def _settle_write(call: Callback, document: MessageSet, answers: AnswerSet, raw: str) -> None:
    members = call.db.outbox.of_set(document.id)
    outcomes = apply_answers(call, members, answers.by_request_id())
    record_outcomes(call, outcomes)
    _forget_unreadable_kind(call, outcomes)
    if len(outcomes) == len(members):
        call.db.message_sets.settle(document.id, "answered", raw_answer=raw)
        call.context.pop("recovery", None)
    else:
        _search(call, document)


def _search(call: Callback, document: MessageSet) -> None:
    """Part of the answer does not tell: the books are searched for what is left, in this session still."""
    lose_document(call.db, document, call.company, call.session_id)
    go_on_with(call, document.id, "look")


def _forget_unreadable_kind(call: Callback, outcomes: Sequence[Outcome]) -> None:
    """A kind of which one was understood is not built wrongly as a whole."""
    kinds = {kind_of(outcome.request) for outcome in outcomes}
    if call.company.last_unreadable_kind in kinds:
        call.db.companies.change(call.key, last_unreadable_kind=None)
        call.company = replace(call.company, last_unreadable_kind=None)


def _hear_status(call: Callback, heard: _Heard) -> None:
    asked = context_of(heard.document)
    stored = hear_status(call, asked, heard.answers)
    lost = call.db.message_sets.get(asked["set"])
    if stored is not None and lost is not None and lost.state != SetState.SETTLED:
        _settle_write(call, lost, stored, heard.raw)
        call.log("recovery_answered", message_set_id=lost.id)


def _hear_look(call: Callback, heard: _Heard) -> None:
    hear_look(call, context_of(heard.document) | {"id": heard.document.id}, heard.answers)


def _hear_canary(call: Callback, heard: _Heard) -> None:
    call.session = replace(call.session, phase=hear_canaries(call, context_of(heard.document), heard.answers.answers))


def _hear_deleted(call: Callback, heard: _Heard) -> None:
    call.session = replace(call.session, phase=hear_deleted(call, context_of(heard.document), heard.answers.answers))


def _hear_identify(call: Callback, heard: _Heard) -> None:
    asked = context_of(heard.document)
    accept_host(call, heard.raw, path=asked.get("company_file", ""), country=asked.get("country", ""))
    call.session = replace(call.session, phase=Phase.CANARY)


def _hear_reread(call: Callback, heard: _Heard) -> None:
    """What the books hold under a GUID of ours: linked when its Add is staged, remembered when it is unknown here."""
    came = hear_reread(call, heard.answers.answers)
    found = {(ret.external_guid or "").lower(): (target, ret) for target, ret in came}
    if not found:
        return
    staged = call.db.outbox.by_idempotency_key(call.key, found)
    record_outcomes(
        call,
        [
            Outcome(
                request=row,
                state=RequestState.APPLIED,
                ret=found[guid][1],
                status_code=str(OK),
                origin=LinkOrigin.FOUND,
                is_same_content=_is_same_sum(row, found[guid][1]),
            )
            for guid, row in staged.items()
            if row.state == RequestState.STAGED
        ],
    )
    known = call.db.links.fetch(call.key, [(target, ret.id or "") for target, ret in found.values()])
    call.db.links.keep_unlinked(
        [
            {
                "company": call.key,
                "guid": guid,
                "kind": target,
                "qb_id": ret.id,
                "edit_sequence": ret.edit_sequence,
                "number": ret.text("RefNumber") or ret.text("FullName"),
                "snapshot": "{}",
            }
            for guid, (target, ret) in found.items()
            if guid not in staged and (target, ret.id or "") not in known
        ]
    )


def _is_same_sum(row: OutboxRow, ret: Ret) -> bool:
    """Whether a record that was posted before our own went back in time has the sum that is wanted today."""
    there = ret.text("Subtotal") or ret.text("TotalAmount")
    return row.amount is None or not there or Decimal(there) == row.amount


def _hear_refresh(call: Callback, heard: _Heard) -> None:
    hear_refresh(call, context_of(heard.document) | {"id": heard.document.id}, heard.answers)


def _hear_nothing(call: Callback, heard: _Heard) -> None:
    """A filler: the answer does not matter."""


HEARERS: Mapping[SetPurpose, Callable[[Callback, _Heard], None]] = {
    SetPurpose.WRITE: _hear_write,
    SetPurpose.IDENTIFY: _hear_identify,
    SetPurpose.CANARY: _hear_canary,
    SetPurpose.DELETED: _hear_deleted,
    SetPurpose.REREAD: _hear_reread,
    SetPurpose.STATUS: _hear_status,
    SetPurpose.LOOK: _hear_look,
    SetPurpose.REFRESH: _hear_refresh,
    SetPurpose.READ: lambda call, heard: hear_read_job(call, context_of(heard.document), heard.answers, heard.raw),
    SetPurpose.FILLER: _hear_nothing,
}


def _progress(call: Callback, document: MessageSet, *, news: bool) -> int:
    """Close the exchange and say how far the session is; 100 if and only if nothing can be served any more."""
    if call.session.ended_at is not None:
        return DONE
    is_write = news and document.purpose == SetPurpose.WRITE
    answered = call.session.answered + (document.members if is_write else 0)
    values: dict[str, object] = {"answered": answered, "phase": call.session.phase}
    if call.session.outstanding in (document.id, None):
        values["outstanding"] = None
    call.db.sessions.change(call.session_id, context=call.context, **values)
    return _percent(call, answered)


def _percent(call: Callback, answered: int) -> int:
    if not has_more(call):
        keep_reread(call)
        return DONE
    return int(min(99, 100 * answered // max(1, call.session.expected)))


def has_more(call: Callback) -> bool:
    """Whether this session still has something to ask or to hand out."""
    if call.posts_from is None:
        return has_read_job(call)
    if call.context.get("missing") or call.db.message_sets.open_write(call.key) is not None:
        return True
    if call.db.outbox.servable_exists(call.key, posts_from=call.posts_from):
        return True
    return bool(call.db.outbox.needing_refresh(call.key, limit=1)) or has_read_job(call)


def _grow(call: Callback, document: MessageSet) -> None:
    """Bigger documents while QuickBooks is quick, back to small ones after a lost answer."""
    took = (call.db.now - document.served_at).total_seconds()
    caps = call.settings.batching
    largest = max(caps.lists, caps.transactions)
    size = call.company.batch_size
    if took < QUICK_SECONDS and size < largest and document.members >= size:
        call.db.companies.change(call.key, batch_size=min(largest, size * 2))


QUICK_SECONDS = 10.0


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
