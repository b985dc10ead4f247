"""serve_requests: what the Web Connector is handed next.

What is asked in which phase, and in which order, stands in include/steps/session/exchanges.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from include.errors import SetupError
from include.events import EventAction
from include.model import SetState
from include.rows import MessageSet
from include.settings import CompanySettings
from include.staging.door import Staging
from include.states import Phase, SessionEnd
from include.steps.callback import Callback, Document, context_of
from include.steps.session.exchanges import ASKERS, EXCHANGES, idle_phases
from include.steps.session.fill_in import fill_in
from include.steps.session.lose_answers import lose_outstanding
from include.steps.session.miss_answers import RECOVERY, forget_missed, given_up

FIRST_PHASE = Phase.HOST
#: From here on the phases come round again.
ROUND = Phase.CANARY
#: A session without a call for so long is over: the guide does not promise closeConnection.
IDLE_LIMIT = timedelta(minutes=30)
#: Nobody works with a ticket for longer, whatever it is used for; what is left is asked for with the next one.
LONGEST_LIFE = timedelta(days=1)
OTHER_PASSWORD = "The password of this company was changed. Type the new one into the Web Connector, then update."


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sendRequestXML call: the host facts come with the first one of a session only."""

    ticket_hash: str
    hcp: str = ""
    company_file: str = ""
    country: str = ""
    major: int = 0
    minor: int = 0


def serve_requests(staging: Staging, asked: Asked, settings: Callable[[str], CompanySettings]) -> str:
    """The next qbXML document, or "" when the session must end (its reason is kept for getLastError)."""
    with staging.begin() as db:
        company, session = db.sessions.lock(asked.ticket_hash)
        if company is None or session is None or session.ended_at is not None:
            return ""
        call = Callback(db=db, session=session, company=company, settings=settings(company.key))
        call.context = context_of(session) | {"asked": _facts(asked)}
        if why := over_because(call):
            expire(call, why)
            return ""
        if session.outstanding:
            repeated = db.message_sets.get(session.outstanding)
            # A late answer may have settled it meanwhile; what is settled is never sent again.
            if repeated is not None and repeated.state != SetState.SETTLED:
                db.sessions.change(session.id)
                return str(repeated.document)
        try:
            if not session.handed and (missed := given_up(db, company)) is not None:
                _give_up(call, missed)
            document, phase = _next_document(call, session.phase)
        except SetupError as error:
            refuse(call, error.message)
            return ""
        _keep(call, document, phase)
        return document.text


#: Why an update ends of which no call came.
SILENT = f"This update was silent for more than {IDLE_LIMIT.seconds // 60} minutes and is over. Start a new one."


def refuse(call: Callback, why: str) -> None:
    """End a session that must not go on, and say why where the user of the Web Connector sees it."""
    call.db.companies.change(call.key, problem=why)
    call.db.sessions.end(call.session_id, SessionEnd.REFUSED, last_error=why)
    call.log(EventAction.SESSION_REFUSED, why=why)


def over_because(call: Callback) -> str | None:
    """Why a session is over, in words for the person at the Web Connector; None while it may go on."""
    if has_other_password(call):
        return OTHER_PASSWORD
    if call.db.now - call.session.started_at > LONGEST_LIFE:
        return f"This update has gone on for {LONGEST_LIFE.days * 24} hours and is over. Start a new one."
    if call.db.now - call.session.last_call_at > IDLE_LIMIT:
        return SILENT
    return None


def has_other_password(call: Callback) -> bool:
    """Whether the password that the session began with is valid no more: whoever has its ticket may do nothing."""
    return call.session.password_mark not in call.company.password_marks


def expire(call: Callback, why: str) -> None:
    """End a session that may not go on; what it holds unanswered is asked for by the next one."""
    lose_outstanding(call.db, call.session, call.company)
    call.db.sessions.end(call.session_id, SessionEnd.EXPIRED, last_error=why)
    call.log(EventAction.SESSION_EXPIRED)


def _give_up(call: Callback, missed: MessageSet) -> None:
    """What was asked in vain too often is done without: as when QuickBooks cannot read the question."""
    exchange = EXCHANGES[missed.purpose]
    follow = exchange.in_vain or exchange.not_parsed
    if follow is None:
        return
    follow(call, missed, str(call.company.missed_why))
    if missed.purpose not in RECOVERY or call.db.message_sets.open_write(call.key) is None:
        forget_missed(call.db, call.key)


def _next_document(call: Callback, phase: Phase) -> tuple[Document, Phase]:
    order, idle = list(ASKERS), frozenset[Phase]()
    for name in order[min(order.index(phase), order.index(ROUND)) :]:
        if name == ROUND:  # what QuickBooks says of itself before may let more go out
            idle = idle_phases(call.waits())
        document = None if name in idle else ASKERS[name](call)
        if document is not None:
            return document, name
    return fill_in(call), Phase.WORK


def _keep(call: Callback, document: Document, phase: Phase) -> None:
    """Remember what was handed out, so that a repeated call gets the same bytes and an answer finds its way."""
    call.db.message_sets.add(
        document.set_id,
        call.key,
        call.session_id,
        document.purpose,
        document.text,
        members=document.members,
        context=document.context,
    )
    facts = {name: value for name, value in call.context.items() if name != "asked"}
    call.db.sessions.change(
        call.session_id, context=facts, phase=phase, outstanding=document.set_id, handed=call.session.handed + 1
    )
    call.log(
        EventAction.REQUESTS_SERVED,
        message_set_id=document.set_id,
        purpose=document.purpose,
        members=document.members,
        state=SetState.SERVED,
    )


def _facts(asked: Asked) -> dict[str, object]:
    return {
        "hcp": asked.hcp,
        "company_file": asked.company_file,
        "country": asked.country,
        "version": f"{asked.major}.{asked.minor}" if asked.major else "",
    }
