"""The calls that a Web Connector makes, and the conversation that answers them.

Source of names and meanings: QuickBooks Web Connector Programmer's Guide 2.0, chapter "Web service methods".
Every text may be empty: the Web Connector leaves out or self-closes what it has nothing to say about.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

#: What a method answers: a text, a per cent figure, or the strings of authenticate.
Result = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVersion:
    """Which version of the service is this? The first call of every session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GetServerVersion:
    """The same question under the name that the Programmer's Guide uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientVersion:
    """The Web Connector names its own version, for example `2.3.0.215`."""

    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Authenticate:
    """A user asks for a session."""

    user_name: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRequest:
    """The Web Connector asks for the next qbXML document.

    `hcp` carries the host, company and preferences answers in the first call of a session and is empty afterwards.
    `major` and `minor` are the version of the request processor.
    """

    ticket: str = field(repr=False)
    hcp: str = field(repr=False)
    company_file: str
    country: str
    major: int
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveResponse:
    """The Web Connector brings the answer of QuickBooks, or an HRESULT and a message in its place."""

    ticket: str = field(repr=False)
    response: str = field(repr=False)
    hresult: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionFailure:
    """The Web Connector could not open QuickBooks; on the wire this call is `connectionError`."""

    ticket: str = field(repr=False)
    hresult: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GetLastError:
    """The Web Connector asks for the text to show and to log."""

    ticket: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseConnection:
    """The session is over."""

    ticket: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class GetInteractiveUrl:
    """The Web Connector asks for the page of an interactive session."""

    ticket: str = field(repr=False)
    session_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractiveDone:
    """The Web Connector asks whether the interactive session has ended."""

    ticket: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractiveRejected:
    """The user declined the interactive session."""

    ticket: str = field(repr=False)
    reason: str


Call = (
    ServerVersion
    | GetServerVersion
    | ClientVersion
    | Authenticate
    | SendRequest
    | ReceiveResponse
    | ConnectionFailure
    | GetLastError
    | CloseConnection
    | GetInteractiveUrl
    | InteractiveDone
    | InteractiveRejected
)


class Caller(Enum):
    """How well the caller of a sign-in is known."""

    EXPECTED = auto()  #: this very password was right from there before
    SEEN = auto()  #: this user began updates from there before
    STRANGER = auto()


class Conversation(Protocol):
    """The business behind the calls: synchronous, one method per call, used by several threads at a time."""

    def caller_of(self, call: Authenticate, source: str) -> Caller:
        """How well the caller of a sign-in is known; each kind waits behind its own only."""
        ...

    def knows(self, ticket: str) -> bool:
        """Whether this ticket was given out here, and not too long ago."""
        ...

    def keep_refusals(self) -> None:
        """Write down what was refused since the last time."""
        ...

    def server_version(self) -> str:
        """Return the version shown under "More Information"."""
        ...

    def client_version(self, version: str) -> str:
        """Return "" to go on; `E:text` or `O:version` stops the update."""
        ...

    def authenticate(self, user_name: str, password: str, source: str) -> tuple[str, ...]:
        """Return ticket, then "", a path, `none`, `nvu` or `busy`, then optionally two numbers of seconds.

        `source` is the network address that the call came from.
        """
        ...

    def send_request(self, call: SendRequest) -> str:
        """Return a qbXML document, or "" to be asked for the last error."""
        ...

    def receive_response(self, call: ReceiveResponse) -> int:
        """Return 0 to 99 to be asked again, 100 when done, a negative number to be asked for the last error."""
        ...

    def connection_error(self, call: ConnectionFailure) -> str:
        """Return `done` to stop, anything else is the path of the company file to try next."""
        ...

    def get_last_error(self, ticket: str) -> str:
        """Return the text to show and to log."""
        ...

    def close_connection(self, ticket: str) -> str:
        """Return the closing text for the user."""
        ...

    def not_taken(self, ticket: str, why: str) -> None:
        """A message with this ticket came and could not be read; `why` is a sentence."""
        ...

    def get_interactive_url(self, call: GetInteractiveUrl) -> str:
        """Return the page to open, "" when there is none."""
        ...

    def interactive_done(self, ticket: str) -> str:
        """Return `Done` when the interactive session has ended."""
        ...

    def interactive_rejected(self, call: InteractiveRejected) -> str:
        """Return the text to show to the user who declined."""
        ...
