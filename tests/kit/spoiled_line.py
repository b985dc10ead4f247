"""A line between the Web Connector and the service that spoils some of what QuickBooks answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.connector import Connector
from simulators.web_connector.wire import Answer, HttpTransport, Transport, WireError
from tests.kit.connected_company import PASSWORD, World

Spoil = Callable[[bytes], bytes | None]


@dataclass
class Line:
    """What lies between the Web Connector and the service, and spoils what QuickBooks answered; None: it eats it."""

    wire: Transport
    spoil: Spoil

    def call(self, method: str, body: bytes) -> Answer:
        """POST one envelope."""
        if method != "receiveResponseXML":
            return self.wire.call(method, body)
        spoiled = self.spoil(body)
        if spoiled is None:
            raise WireError("403 Forbidden: The request was blocked by a rule.")
        return self.wire.call(method, spoiled)


def update(world: World, spoil: Spoil) -> None:
    """One update over such a line."""
    wire = HttpTransport(f"{world.address()}/ws")
    try:
        Connector(world.qwc, PASSWORD, RequestProcessor(world.books), transport=Line(wire, spoil)).update()
    finally:
        wire.close()


def eaten(*words: bytes) -> Spoil:
    """A proxy that lets nothing with one of these words pass."""
    return lambda body: None if any(word in body for word in words) else body


def broken(*words: bytes) -> Spoil:
    """A line on which a message with one of these words is cut off in the middle."""
    return lambda body: body[: len(body) - 200] if any(word in body for word in words) else body
