"""A Web Connector that costs nothing: it speaks SOAP with the endpoint in this process, and only the endpoint counts.

The simulated QuickBooks answers while the clock is stopped.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sized
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Final, Protocol

from starlette.types import ASGIApp

from bench.clock import Clock, Lap
from simulators.web_connector.envelope import NAMESPACE, request_envelope

USER, PASSWORD = "acme-sync", "correct horse battery staple"
_RESULT: Final = re.compile(r"<(\w+)Result>(.*)</\1Result>", re.S)
_STRING: Final = re.compile(r"<string>([^<]*)</string>|<string ?/>")
#: A request that changes the books.
_WRITE: Final = re.compile(r"<(?:\w+)(?:Add|Mod)Rq ")


@dataclass(slots=True)
class Exchanges:
    """What was handed out and answered in an update."""

    texts: list[str] = field(default_factory=list)  #: the qbXML documents
    answers: list[str] = field(default_factory=list)  #: what QuickBooks said to each
    documents: list[int] = field(default_factory=list)  #: how many records each of them would change
    statements: list[int] = field(default_factory=list)  #: to the database, both calls of each, while they are counted
    applied: int = 0  #: records that QuickBooks took

    def of_writing(self) -> list[int]:
        """The statements of the exchanges that changed the books."""
        return [count for count, members in zip(self.statements, self.documents, strict=True) if members]


class Side(Protocol):
    """QuickBooks as the Web Connector sees it."""

    company: str

    def hcp(self) -> str:
        """What is told of it with the first call."""
        ...

    def process(self, document: str) -> str:
        """What it answers."""
        ...

    def end(self) -> None:
        """It is left."""
        ...


class Connector:
    """Updates one company over an application that stands in this process."""

    def __init__(self, app: ASGIApp, clock: Clock, open_books: Callable[[], Side]) -> None:
        self._app, self._clock, self.open_books = app, clock, open_books
        self._loop = asyncio.new_event_loop()
        self.counter: Sized = ()  #: grows with each statement to the database

    def update(self) -> Exchanges:
        """One update, from signing on to the good-bye; of a poll without work nothing was handed out."""
        done = Exchanges()
        self._call("serverVersion", step="sign on")
        self._call("clientVersion", "2.3.0.215", step="sign on")
        ticket, word, *_ = [*_STRING.findall(self._call("authenticate", USER, PASSWORD, step="sign on")), ""]
        if word in ("none", "busy", "nvu"):
            if word != "none":
                raise AssertionError(f"The update was refused: {word}.")
            self._call("closeConnection", ticket, step="close")
            return done
        with self._clock.stopped():
            quickbooks = self.open_books()
        try:
            self._exchange_all(ticket, quickbooks, done)
        finally:
            quickbooks.end()
        self._call("closeConnection", ticket, step="close")
        return done

    def _exchange_all(self, ticket: str, quickbooks: Side, done: Exchanges) -> None:
        facts, progress = quickbooks.hcp(), 0
        while 0 <= progress < 100:
            before = len(self.counter)
            asked = request_envelope("sendRequestXML", ticket, facts, quickbooks.company, "US", 16, 0)
            said, lap = self._sent("sendRequestXML", asked)
            document, facts = unescape(said), ""
            members = len(_WRITE.findall(document))
            self._clock.add("serve" if members else "ask", lap)
            if not document:
                break
            with self._clock.stopped():
                answer = quickbooks.process(document)
                body = request_envelope("receiveResponseXML", ticket, answer, "", "")
            done.texts.append(document)
            done.answers.append(answer)
            done.documents.append(members)
            done.applied += answer.count('statusCode="0"') if members else 0
            said, lap = self._sent("receiveResponseXML", body)
            self._clock.add("receive" if members else "hear", lap)
            done.statements.append(len(self.counter) - before)
            progress = int(said)
        if progress != 100:
            raise AssertionError(self._call("getLastError", ticket, step="close"))

    def close(self) -> None:
        """End the loop that calls are made in."""
        self._loop.close()

    def _call(self, method: str, *values: str | int, step: str) -> str:
        said, lap = self._sent(method, request_envelope(method, *values))
        self._clock.add(step, lap)
        return said

    def _sent(self, method: str, body: bytes) -> tuple[str, Lap]:
        messages: list[dict[str, Any]] = []
        call = self._exchange(_scope(method, body), body, messages)
        with self._clock.lap() as lap:
            self._loop.run_until_complete(call)
        assert messages[0]["status"] == 200, messages
        text = b"".join(message.get("body", b"") for message in messages[1:]).decode()
        found = _RESULT.search(text)
        return (found[2] if found else ""), lap

    async def _exchange(self, scope: dict[str, Any], body: bytes, messages: list[dict[str, Any]]) -> None:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            messages.append(message)

        await self._app(scope, receive, send)


def _scope(method: str, body: bytes) -> dict[str, Any]:
    headers = {
        "host": "localhost",
        "content-type": "text/xml; charset=utf-8",
        "content-length": str(len(body)),
        "soapaction": f'"{NAMESPACE}{method}"',
        "user-agent": "Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 2.0.50727.9157)",
    }
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/ws",
        "raw_path": b"/ws",
        "query_string": b"",
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 50000),
        "server": ("localhost", 80),
    }
