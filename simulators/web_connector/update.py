"""One update, in the order of calls that the programmer's guide gives.

serverVersion, clientVersion, authenticate; open QuickBooks, lock, ask Host, Company and Preferences;
sendRequestXML and receiveResponseXML until 100, "" or a negative number; unlock, leave QuickBooks; closeConnection.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from simulators.web_connector.callbacks import Callbacks, CallFailed, Permission
from simulators.web_connector.clock import Clock
from simulators.web_connector.hcp import HcpError
from simulators.web_connector.hresults import HResultError
from simulators.web_connector.manner import Manner
from simulators.web_connector.outcome import ConnectorKilled, Outcome, UpdateResult
from simulators.web_connector.quickbooks import Processor, QuickBooks
from simulators.web_connector.transcript import Transcript

NO_OP_SECONDS: Final = 5
CONNECTION_ERRORS: Final = 3  #: after so many connectionError calls the update is given up
_OPEN_ATTEMPTS: Final = 2  # the Web Connector itself tries to connect twice before it tells the service

#: Words of authenticate that end the update. Source: guide; that busy is followed by closeConnection is a guess.
_WORDS: Final[dict[str, tuple[Outcome, str | None, str]]] = {
    "none": (Outcome.NO_WORK, None, "No data to exchange."),
    "nvu": (Outcome.NOT_A_USER, "QBWC1040", "The service did not accept the user name and password."),
    "busy": (Outcome.BUSY, None, "The service is busy."),
}
_CLOSING: Final = frozenset(Outcome) - {
    Outcome.CLIENT_REFUSED,
    Outcome.NO_COMPANY_DATA,
    Outcome.CALL_FAILED,
    Outcome.LOCKED,
    Outcome.KILLED,
}

_NOBODY: Final = Permission("", "", 0, 0)


class End(NamedTuple):
    """Why an update is over."""

    outcome: Outcome
    code: str | None = None
    message: str = ""


@dataclass(slots=True, kw_only=True)
class Update:
    """One update on its way."""

    callbacks: Callbacks
    processor: Processor
    transcript: Transcript
    clock: Clock
    say: Callable[[str], None]
    user: str
    password: str
    owner_id: str
    manner: Manner
    _permission: Permission = _NOBODY
    _quickbooks: QuickBooks | None = None
    _locked: bool = False
    _hcp: str = ""
    _exchanges: int = 0
    _progress: int = 0
    _hresults: list[str] = field(default_factory=list)
    _warnings: list[str] = field(default_factory=list)

    def run(self) -> UpdateResult:
        """Return how the update ended."""
        try:
            end = self._finish(self._converse())
        except ConnectorKilled as death:
            self._vanish()
            end = End(Outcome.KILLED, None, str(death))
        return UpdateResult(
            outcome=end.outcome,
            qbwc_code=end.code,
            message=end.message,
            ticket=self._permission.ticket,
            exchanges=self._exchanges,
            progress=self._progress,
            postpone_seconds=self._permission.postpone_seconds,
            minimum_interval=self._permission.minimum_interval,
            hresults=tuple(self._hresults),
            warnings=tuple(self._warnings),
        )

    def _converse(self) -> End:
        try:
            self._server_version()
            return (
                self._client_version()
                or self._authenticate()
                or self._connect()
                or self._ask_company_data()
                or self._exchange_all()
            )
        except CallFailed as failure:
            return End(Outcome.CALL_FAILED, failure.code, str(failure))

    def _server_version(self) -> None:
        try:
            self.callbacks.server_version()
        except CallFailed:
            self.transcript.note("serverVersion", "The service has no usable serverVersion; the update goes on")

    def _client_version(self) -> End | None:
        answer = self.callbacks.client_version(self.manner.version)
        kind, colon, text = answer.partition(":")
        if not answer:
            return None
        if colon and kind in ("E", "O"):
            return End(Outcome.CLIENT_REFUSED, "QBWC1037", f"The service wants another Web Connector: {text}")
        if colon and kind == "W":
            refusal = End(Outcome.CLIENT_REFUSED, "QBWC1037", f"A dialog asks, and nobody said yes: {text}")
            return None if self.manner.accepts_warnings else refusal
        self._warn("clientVersion", "QBWC1046", f"The answer {answer!r} has the wrong syntax")
        return None

    def _authenticate(self) -> End | None:
        self._permission = self.callbacks.authenticate(self.user, self.password)
        word = _WORDS.get(self._permission.company.strip().lower())
        if word is not None:
            return End(*word)
        if self._permission.postpone_seconds and self.manner.auto_run:
            seconds = self._permission.postpone_seconds
            return End(Outcome.POSTPONED, None, f"Update postponed by application for {seconds} seconds.")
        return None

    def _connect(self) -> End | None:
        path = self._permission.company
        for _ in range(CONNECTION_ERRORS):
            try:
                self._quickbooks = self._open(path)
                return None
            except HResultError as error:
                self._refused("BeginSession", error)
                path = self.callbacks.connection_error(self._permission.ticket, error.hresult, error.message)
            if path.strip().lower() == "done":
                break
        return End(Outcome.CANNOT_CONNECT, "QBWC1013", f"Error connecting to QuickBooks: {self._hresults[-1]}")

    def _open(self, path: str) -> QuickBooks:
        for _ in range(_OPEN_ATTEMPTS - 1):
            try:
                return QuickBooks(self.processor, self.owner_id, path)
            except HResultError as error:
                self.transcript.note("BeginSession", f"First attempt failed: {error}")
        return QuickBooks(self.processor, self.owner_id, path)

    def _ask_company_data(self) -> End | None:
        quickbooks = self._session()
        try:
            quickbooks.lock(self.manner.host, self.clock.now())
            self._locked = True
        except (HResultError, HcpError) as error:
            self.transcript.note("setAppLock", f"The company could not be locked: {error}")
        try:
            self._hcp = quickbooks.hcp()
        except HcpError as error:
            return End(Outcome.NO_COMPANY_DATA, "QBWC1014", str(error))
        return None

    def _exchange_all(self) -> End:
        while True:
            request = self._next_request()
            end = self._exchange(request) if request else self._ask_why_empty()
            if end is not None:
                return end

    def _next_request(self) -> str:
        quickbooks, hcp, self._hcp = self._session(), self._hcp, ""
        return self.callbacks.send_request(
            self._permission.ticket, hcp, quickbooks.company, quickbooks.country, quickbooks.major, quickbooks.minor
        )

    def _ask_why_empty(self) -> End | None:
        reason = self.callbacks.get_last_error(self._permission.ticket)
        if reason == "NoOp":
            self.clock.sleep(NO_OP_SECONDS)
            return None
        if reason == "Interactive mode":
            self.callbacks.interactive_url(self._permission.ticket, "")
            self.callbacks.reject_interactive(self._permission.ticket, "Nobody is there to interact.")
        return End(Outcome.SERVICE_ERROR, "QBWC1031", reason)

    def _exchange(self, request: str) -> End | None:
        response, hresult, message = self._process(request)
        progress = self.callbacks.receive_response(self._permission.ticket, response, hresult, message)
        self._exchanges += 1
        if progress < 0:
            return End(Outcome.SERVICE_ERROR, "QBWC1031", self.callbacks.get_last_error(self._permission.ticket))
        self._progress = progress
        self.say(f"{progress} %")
        return End(Outcome.DONE, None, "Update completed successfully.") if progress >= 100 else None

    def _process(self, request: str) -> tuple[str, str, str]:
        try:
            return self._session().process(request), "", ""
        except HResultError as error:
            self._refused("ProcessRequest", error)
            return "", error.hresult, error.message

    def _finish(self, end: End) -> End:
        self._leave_quickbooks()
        if end.outcome not in _CLOSING and not (
            end.outcome is Outcome.CALL_FAILED and self.manner.closes_after_failure and self._permission.ticket
        ):
            return end
        try:
            text = self.callbacks.close_connection(self._permission.ticket)
        except CallFailed as failure:
            return end if end.code else End(Outcome.CALL_FAILED, failure.code, str(failure))
        self.say(text)
        return end

    def _leave_quickbooks(self) -> None:
        if self._quickbooks is None:
            return
        try:
            if self._locked:
                self._quickbooks.unlock(self.manner.host, self.clock.now())
        except (HResultError, HcpError) as error:
            self.transcript.note("clearAppLock", f"The company could not be unlocked: {error}")
        try:
            self._quickbooks.end()
        except HResultError as error:
            self._warn("EndSession", "QBWC1015", str(error))

    def _vanish(self) -> None:
        # QuickBooks ends the session of a client that died; the lock on the company stays.
        try:
            if self._quickbooks is not None:
                self._quickbooks.end()
        except (HResultError, ConnectorKilled) as error:
            self.transcript.note("EndSession", str(error))

    def _session(self) -> QuickBooks:
        if self._quickbooks is None:
            raise RuntimeError("QuickBooks is not open: the order of the update is broken.")
        return self._quickbooks

    def _refused(self, where: str, error: HResultError) -> None:
        self._hresults.append(error.hresult)
        self.transcript.note(where, str(error))

    def _warn(self, where: str, code: str, text: str) -> None:
        self._warnings.append(code)
        self.transcript.note(where, f"{code}: {text}")
