"""A conversation that follows a script and remembers what it was told, and the envelopes to talk to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar
from xml.sax.saxutils import escape

from qbwc_operator import calls
from qbwc_operator.soap import SERVICE, SOAP_11

Answer = TypeVar("Answer")

TICKET = "5f1d2c3b-0a49-4e8d-9b7a-6c5d4e3f2a1b"
REQUEST = (
    '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError"/></QBXML>'
)


@dataclass(slots=True)
class Scripted:
    """Hands out one document, is done after its answer; `heard` lists what reached it."""

    heard: list[object] = field(default_factory=list)
    documents: list[str] = field(default_factory=lambda: [REQUEST])
    error: Exception | None = None
    tickets: list[str] = field(default_factory=lambda: [TICKET, "T-1"])  #: those that were given out
    missed: list[tuple[str, str]] = field(default_factory=list)  #: messages that could not be read, by their ticket
    kept: int = 0  #: how often refusals were written down

    def caller_of(self, call: calls.Authenticate, source: str) -> calls.Caller:
        return calls.Caller.STRANGER

    def knows(self, ticket: str) -> bool:
        return ticket in self.tickets

    def keep_refusals(self) -> None:
        self.kept += 1

    def server_version(self) -> str:
        return self._heard("server_version", "1.0")

    def client_version(self, version: str) -> str:
        return self._heard(version, "")

    def authenticate(self, user_name: str, password: str, source: str) -> tuple[str, ...]:
        if password != "right":
            return self._heard((user_name, source), ("", "nvu"))
        return self._heard((user_name, source), (TICKET, "", "", "300"))

    def send_request(self, call: calls.SendRequest) -> str:
        return self._heard(call, self.documents.pop(0) if self.documents else "")

    def receive_response(self, call: calls.ReceiveResponse) -> int:
        return self._heard(call, 50 if self.documents else 100)

    def connection_error(self, call: calls.ConnectionFailure) -> str:
        return self._heard(call, "done")

    def get_last_error(self, ticket: str) -> str:
        return self._heard(ticket, "QuickBooks is not running. Start it & open <Acme>.")

    def close_connection(self, ticket: str) -> str:
        return self._heard(ticket, "OK")

    def not_taken(self, ticket: str, why: str) -> None:
        self.missed.append((ticket, why))

    def get_interactive_url(self, call: calls.GetInteractiveUrl) -> str:
        return self._heard(call, "")

    def interactive_done(self, ticket: str) -> str:
        return self._heard(ticket, "Done")

    def interactive_rejected(self, call: calls.InteractiveRejected) -> str:
        return self._heard(call, "")

    def _heard(self, what: object, answer: Answer) -> Answer:
        self.heard.append(what)
        if self.error is not None:
            raise self.error
        return answer


def action(method: str) -> dict[str, str]:
    """The headers that the Web Connector sends, its .NET client included."""
    return {
        "Content-Type": "text/xml; charset=utf-8",
        "SOAPAction": f'"{SERVICE}{method}"',
        "User-Agent": "Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 2.0.50727.9157)",
    }


def message(method: str, **parameters: str) -> bytes:
    """The body that the Web Connector sends: one line, empty parameters self-closed."""
    inner = "".join(f"<{name}>{escape(text)}</{name}>" if text else f"<{name} />" for name, text in parameters.items())
    return (
        f'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="{SOAP_11}"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">'
        f'<soap:Body><{method} xmlns="{SERVICE}">{inner}</{method}></soap:Body></soap:Envelope>'
    ).encode()
