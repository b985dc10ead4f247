"""The conversation with the Web Connector: eleven calls, one transaction each, every state in the staging database."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

from include.errors import OrderToCashError
from include.events import EventAction
from include.model import SetPurpose, SetState
from include.qbxml.hresult import look_up, normalise
from include.rows import NOBODY, Company, MessageSet, password_mark
from include.settings import CompanySettings
from include.staging.away import StagingAway
from include.staging.door import Staging, Work
from include.states import RefusalKind, SessionEnd
from include.steps.session.lose_answers import lose_outstanding
from include.steps.session.parse_answers import Brought, parse_answers
from include.steps.session.serve_requests import FIRST_PHASE, IDLE_LIMIT, LONGEST_LIFE, SILENT, Asked, serve_requests
from qbwc_operator.calls import (
    Authenticate,
    Caller,
    ConnectionFailure,
    GetInteractiveUrl,
    InteractiveRejected,
    ReceiveResponse,
    SendRequest,
)
from qbwc_operator.delay import SignInDelay
from qbwc_operator.known_callers import KnownCallers
from qbwc_operator.passwords import matching_hash, new_ticket, ticket_hash
from qbwc_operator.refused_calls import RefusedCalls, turned_away

log = logging.getLogger(__name__)

VERSION: Final = "order-to-cash 0.1.0"
NO_WORK, NOT_VALID, BUSY, OPEN_FILE = "none", "nvu", "busy", ""
_NO_QUICKBOOKS: Final = "0x80040416"
MOST_WORDS: Final = 500

T = TypeVar("T")


class QbwcConversation:
    """Answers the calls of `qbwc_operator.calls.Conversation` for every company of one staging database."""

    def __init__(
        self,
        staging: Staging,
        settings: Callable[[str], CompanySettings],
        *,
        delay: SignInDelay,
        callers: KnownCallers | None = None,
        refused: RefusedCalls | None = None,
    ) -> None:
        self._staging = staging
        self._settings = settings
        self._delay = delay
        self._callers = callers or KnownCallers()
        self._refused = refused or RefusedCalls(lambda: datetime.now(UTC))

    def caller_of(self, call: Authenticate, source: str) -> Caller:
        """How well the caller of a sign-in is known; what another process knows of them stands in the database."""
        if self._callers.knows(call.user_name, call.password, source):
            return Caller.EXPECTED
        with self._staging.read() as db:
            company = db.companies.by_user(call.user_name)
            seen = db.sessions.began_from(NOBODY if company is None else company.key, source)
        return Caller.SEEN if seen else Caller.STRANGER

    def knows(self, ticket: str) -> bool:
        """Whether this ticket was given out here, and not too long ago."""
        with self._staging.read() as db:
            session = db.sessions.by_ticket(ticket_hash(ticket))
            return session is not None and db.now - session.started_at <= LONGEST_LIFE

    def keep_refusals(self) -> None:
        """One row for each address and reason, and one event for each company whose user was turned away."""
        taken = self._refused.take()
        if not taken:
            return
        try:
            with self._staging.begin() as db:
                db.refusals.add(taken)
                db.events.add_all(list(turned_away(db, taken)))
        except Exception:
            self._refused.put_back(taken)
            raise

    def server_version(self) -> str:
        """Shown under More Information."""
        return VERSION

    def client_version(self, version: str) -> str:
        """Every version is welcome; a `W:` would open a dialog that nobody sees."""
        return ""

    def authenticate(self, user_name: str, password: str, source: str) -> tuple[str, ...]:
        """(ticket, "") when there is work; `none`, `nvu` or `busy` in the second place otherwise."""
        known = self._callers.knows(user_name, password, source)
        with self._staging.read() as db:
            company = db.companies.by_user(user_name)
            key = NOBODY if company is None else company.key
            if not (known or self._delay.admit(user_name, source) or db.sessions.began_from(key, source)):
                self._refused.note(RefusalKind.TOO_EARLY, source, key)
                return ("", NOT_VALID)
        right = matching_hash(password, _hashes(company))
        if company is None or right is None:
            self._callers.forget(user_name, password, source)
            self._refused.note(RefusalKind.WRONG_PASSWORD, source, key)
            return ("", NOT_VALID)
        self._delay.succeeded(user_name, source)
        self._callers.remember(user_name, password, source)
        with self._staging.begin() as db:
            return self._admit(db, db.companies.lock(key), source, password_mark(right))

    def send_request(self, call: SendRequest) -> str:
        """The next document, or "" with a reason that getLastError tells."""
        asked = Asked(
            ticket_hash=ticket_hash(call.ticket),
            hcp=call.hcp,
            company_file=call.company_file,
            country=call.country,
            major=call.major,
            minor=call.minor,
        )
        return self._told_of(asked.ticket_hash, lambda: serve_requests(self._staging, asked, self._settings))

    def receive_response(self, call: ReceiveResponse) -> int:
        """0 to 99 per cent, 100 when nothing is left, -1 to end with getLastError."""
        brought = Brought(
            ticket_hash=ticket_hash(call.ticket),
            response=call.response,
            hresult=call.hresult,
            message=call.message,
        )
        return self._told_of(brought.ticket_hash, lambda: parse_answers(self._staging, brought, self._settings))

    def connection_error(self, call: ConnectionFailure) -> str:
        """`done`, or once the stored path when QuickBooks runs without a company file."""
        code = normalise(call.hresult) if call.hresult else ""
        known = look_up(code)
        with self._staging.begin() as db:
            company, session = db.sessions.lock(ticket_hash(call.ticket))
            if company is None or session is None or session.ended_at is not None:
                return "done"
            words = f"QuickBooks could not be reached: {code} {call.message} {known.advice}"
            db.events.add(company.key, EventAction.CONNECTION_FAILED, session_id=session.id, hresult=code)
            retried = "retried" in (session.last_error or "")
            if code == _NO_QUICKBOOKS and company.company_path and not retried:
                db.sessions.change(session.id, last_error=f"retried with the stored path. {words}")
                return str(company.company_path)
            db.companies.change(company.key, problem=words)
            db.sessions.end(session.id, SessionEnd.NOT_CONNECTED, last_error=words)
            return "done"

    def get_last_error(self, ticket: str) -> str:
        """Why the session ended, in words for the person at the Web Connector."""
        with self._staging.read() as db:
            session = db.sessions.by_ticket(ticket_hash(ticket))
        if session is None:
            return "This update is not known here. Start it again with Update Selected."
        if session.last_error:
            return str(session.last_error)
        if session.ended_how == SessionEnd.SUPERSEDED:
            return "Another update of the same company has begun. This one ended; nothing is lost."
        return "No error."

    def close_connection(self, ticket: str) -> str:
        """The closing words of an update."""
        with self._staging.begin() as db:
            company, session = db.sessions.lock(ticket_hash(ticket))
            if company is None or session is None:
                return _nothing_open(ticket)
            lose_outstanding(db, session, company)
            db.sessions.end(session.id, SessionEnd.CLOSED)
            if session.ended_at is None:
                db.events.add(session.company, EventAction.SESSION_CLOSED, session_id=session.id)
        return f"Done: {session.answered} requests answered by QuickBooks."

    def not_taken(self, ticket: str, why: str) -> None:
        """The answer that an open session waits for cannot be read: the session is over, and people are told why."""
        if not self.knows(ticket):
            return
        with self._staging.begin() as db:
            company, session = db.sessions.lock(ticket_hash(ticket))
            if company is None or session is None or session.ended_at is not None:
                return
            if session.outstanding is None:
                db.companies.change(company.key, problem=f"A message of the Web Connector could not be read: {why}")
            lose_outstanding(db, session, company, why.rstrip("."))
            db.sessions.end(session.id, SessionEnd.FAILED, last_error=why)

    def get_interactive_url(self, call: GetInteractiveUrl) -> str:
        """There is no interactive mode."""
        return ""

    def interactive_done(self, ticket: str) -> str:
        """Nothing was asked, so it is done."""
        return "Done"

    def interactive_rejected(self, call: InteractiveRejected) -> str:
        """Nothing was asked, so nothing is missed."""
        return ""

    def _admit(self, db: Work, company: Company, source: str, mark: str) -> tuple[str, ...]:
        key = company.key
        patience = timedelta(seconds=self._settings(key).answer_patience)
        for session in db.sessions.open_of(key):
            outstanding = db.message_sets.get(session.outstanding) if session.outstanding else None
            if _awaits_write(outstanding) and abs(db.now - session.last_call_at) < patience:
                db.events.add(key, EventAction.SESSION_BUSY, session_id=session.id)
                return ("", BUSY)
        for session in db.sessions.open_of(key):
            lose_outstanding(db, session, company)
            if db.now - session.last_call_at > IDLE_LIMIT:
                db.sessions.end(session.id, SessionEnd.EXPIRED, last_error=session.last_error or SILENT)
            else:
                db.sessions.end(session.id, SessionEnd.SUPERSEDED)
        db.companies.change(key, last_poll_at=db.now)
        if company.paused_at is not None:
            return ("", NO_WORK)
        if not _has_work(db, company):
            return ("", NO_WORK)
        ticket = new_ticket()
        number = db.sessions.start(key, ticket_hash(ticket), source=source, password_mark=mark, phase=FIRST_PHASE)
        db.events.add(key, EventAction.SESSION_STARTED, session_id=number)
        return (ticket, OPEN_FILE)

    def _told_of(self, ticket: str, call: Callable[[], T]) -> T:
        """Do the work of a call; when it breaks, the status of the company says so, for nobody reads a server's log."""
        try:
            return call()
        except StagingAway:
            raise  # there is nowhere to write it down
        except Exception as error:
            with self._staging.begin() as db:
                company, _ = db.sessions.lock(ticket)
                if company is not None:
                    words = f"A call of the Web Connector could not be answered: {_why(error)}"[:MOST_WORDS]
                    db.companies.change(company.key, problem=words)
                    db.events.add(company.key, EventAction.CALL_BROKEN, kind=type(error).__name__)
            raise


def _hashes(company: Company | None) -> list[str]:
    found = (company.password_hash, company.password_hash_next) if company is not None else ()
    return [value for value in found if value]


def _why(error: Exception) -> str:
    """What people read of it: no statement, no value, and no text that was written for programmers."""
    if isinstance(error, OrderToCashError):
        return error.message
    return f"an error of ours ({type(error).__name__}). The log of the service has it at this minute; pass it on."


def _has_work(db: Work, company: Company) -> bool:
    """Preferences not known yet, an answer missing, something to read, or something to hand out."""
    if company.qbxml_version is None or company.books_check:
        return True
    waits = db.waiting.of(company.key, posts_from=company.posts_from)
    if waits.reads or waits.touched or waits.named:
        return True
    if waits.unsettled:
        return company.posts_from is not None
    return waits.servable or waits.stale


def _awaits_write(document: MessageSet | None) -> bool:
    """Whether QuickBooks may be executing this document at this moment."""
    return document is not None and document.purpose == SetPurpose.WRITE and document.state == SetState.SERVED


def _nothing_open(ticket: str) -> str:
    """What closeConnection hears that closes no update: the Web Connector shows it as the end of one that went well."""
    if not ticket:
        return "There was nothing to do."
    log.warning("action=nothing_to_close ticket=unknown")
    return "This update is not known here. Nothing was changed; the next update goes on where the last one stopped."
