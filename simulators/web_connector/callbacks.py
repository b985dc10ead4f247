"""The web service as the Web Connector calls it: one method per callback, every failure with its QBWC code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, TypeVar

from simulators.web_connector import reply
from simulators.web_connector.envelope import PARAMETERS, Style, request_envelope
from simulators.web_connector.reply import ReplyError
from simulators.web_connector.transcript import Transcript
from simulators.web_connector.wire import Transport, WireError

T = TypeVar("T")

#: The code that the Web Connector logs when a callback fails. Source: programmer's guide, appendix A.
CALL_CODES: Final[dict[str, str]] = {
    "clientVersion": "QBWC1036",
    "authenticate": "QBWC1012",
    "sendRequestXML": "QBWC1041",
    "receiveResponseXML": "QBWC1042",
    "getLastError": "QBWC1043",
    "closeConnection": "QBWC1044",
    "connectionError": "QBWC1045",
}


class CallFailed(Exception):
    """A callback brought no usable answer; the update ends here."""

    def __init__(self, method: str, reason: str) -> None:
        self.method = method
        self.code = CALL_CODES.get(method)
        super().__init__(f"{method} failed: {reason}")


class Permission(NamedTuple):
    """What authenticate returned."""

    ticket: str
    company: str  #: a path, "" for the open file, or none, nvu, busy
    postpone_seconds: int
    minimum_interval: int


class Callbacks:
    """The service behind one transport."""

    def __init__(self, transport: Transport, transcript: Transcript, style: Style = Style.DOCUMENT) -> None:
        self._transport = transport
        self._transcript = transcript
        self._style = style

    def server_version(self) -> str:
        """Ask for the version of the service. Raises CallFailed, which the caller tolerates."""
        return self._text("serverVersion")

    def client_version(self, version: str) -> str:
        """Tell our version; the answer is "", or begins with W:, E: or O:. Raises CallFailed."""
        return self._text("clientVersion", version)

    def authenticate(self, user: str, password: str) -> Permission:
        """Ask for a ticket and for the company file to open. Raises CallFailed."""
        strings = self._call("authenticate", _read_permission, user, password)
        self._transcript.answered("authenticate", *map(str, strings))
        return strings

    def send_request(self, ticket: str, hcp: str, company: str, country: str, major: int, minor: int) -> str:
        """Ask for the next qbXML document; "" means that the service wants getLastError. Raises CallFailed."""
        return self._text("sendRequestXML", ticket, hcp, company, country, major, minor, may_be_absent=False)

    def receive_response(self, ticket: str, response: str, hresult: str, message: str) -> int:
        """Hand over the answer of QuickBooks and return the progress. Raises CallFailed."""
        progress = self._call("receiveResponseXML", reply.read_integer, ticket, response, hresult, message)
        self._transcript.answered("receiveResponseXML", str(progress))
        return progress

    def connection_error(self, ticket: str, hresult: str, message: str) -> str:
        """Report that QuickBooks could not be opened; `done` or the next path comes back. Raises CallFailed."""
        return self._text("connectionError", ticket, hresult, message)

    def get_last_error(self, ticket: str) -> str:
        """Ask for the text of the last error. Raises CallFailed."""
        return self._text("getLastError", ticket)

    def close_connection(self, ticket: str) -> str:
        """Say good-bye and return the text for the user. Raises CallFailed."""
        return self._text("closeConnection", ticket)

    def interactive_url(self, ticket: str, session_id: str) -> str:
        """Ask where the user would interact. Raises CallFailed."""
        return self._text("getInteractiveURL", ticket, session_id)

    def reject_interactive(self, ticket: str, reason: str) -> str:
        """Say that nobody is there for interactive mode. Raises CallFailed."""
        return self._text("interactiveRejected", ticket, reason)

    def _text(self, method: str, *values: str | int, may_be_absent: bool = True) -> str:
        text = self._call(method, reply.read_text, *values)
        if text is None and not may_be_absent:
            raise self._failed(
                method, f"{method}Result is absent. Object reference not set to an instance of an object."
            )
        self._transcript.answered(method, text or "")
        return text or ""

    def _call(
        self, method: str, read: Callable[[str, int, Mapping[str, str], bytes, Style], T], *values: str | int
    ) -> T:
        self._transcript.calling(method, dict(zip(PARAMETERS[method], values, strict=True)))
        try:
            answer = self._transport.call(method, request_envelope(method, *values, style=self._style))
            return read(method, answer.status, answer.headers, answer.body, self._style)
        except (WireError, ReplyError) as error:
            raise self._failed(method, str(error)) from error

    def _failed(self, method: str, reason: str) -> CallFailed:
        failure = CallFailed(method, reason)
        self._transcript.note(method, f"{failure.code or 'Actual error received'}: {failure}")
        return failure


def _read_permission(method: str, status: int, headers: Mapping[str, str], body: bytes, style: Style) -> Permission:
    ticket, company, *numbers = reply.read_strings(method, status, headers, body, style)
    seconds = [_seconds(method, index, text) for index, text in enumerate(numbers, start=2)]
    postpone, minimum = (*seconds, 0, 0)[:2]
    return Permission(ticket, company, postpone, minimum)


def _seconds(method: str, index: int, text: str) -> int:
    if text.strip() and not text.strip().isdecimal():
        raise ReplyError(f"{method}Result[{index}] is {text!r}: it must be empty or a number of seconds.")
    return int(text.strip() or "0")
