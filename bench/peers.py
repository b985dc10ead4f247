"""Other programs that answer the Web Connector, with the same documents and the same answers; optional requirements.

They keep their queues in memory, so what they hand out is lost when their process ends. Each is measured as its own
documentation uses it, one request a document, and as somebody would who batches by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any, Final

from bench import node_peer
from bench.clock import Clock
from bench.connector import PASSWORD, USER, Connector, Exchanges

HOW: Final = ("batched by hand", "as documented")
_ENDPOINT: Final = ("serve", "receive")
_REQUEST: Final = re.compile(r'<(\w+)Rq requestID="([^"]*)".*?</\1Rq>', re.S)
_ANSWER: Final = re.compile(r'<(\w+)Rs requestID="([^"]*)".*?</\1Rs>', re.S)


class Replayed:
    """A QuickBooks that answers each request as it answered it before."""

    company = "C:\\Books\\bench.qbw"

    def __init__(self, heard: Exchanges) -> None:
        self._answers = {found[2]: found[0] for text in heard.answers for found in _ANSWER.finditer(text)}

    def hcp(self) -> str:
        """It tells nothing of itself."""
        return ""

    def process(self, document: str) -> str:
        """The answers to a document."""
        inner = "\n".join(self._answers[found[2]] for found in _REQUEST.finditer(document))
        return f'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n{inner}\n</QBXMLMsgsRs>\n</QBXML>\n'

    def end(self) -> None:
        """Nothing was opened."""


def missing() -> list[str]:
    """A sentence for each program that is not here, and how it comes."""
    found = []
    if find_spec("qbwc_kit") is None:
        found.append("qbwc-kit is not in the table: .venv/bin/pip install --requirement bench/peers.txt")
    if not node_peer.is_there():
        found.append("quickbooks-js is not in the table: npm install --prefix bench/node quickbooks-js@1.0.0")
    return found


def beside(heard: Exchanges, size: int) -> Iterator[tuple[str, float]]:
    """What each peer takes for the same documents, CPU milliseconds a record; nothing of one that is not installed."""
    for how, texts in zip(HOW, (heard.texts, list(one_by_one(heard.texts))), strict=True):
        if find_spec("qbwc_kit") is not None:
            yield _taken(f"qbwc-kit, {how}", _qbwc_kit(texts), heard, size, Clock())
        if node_peer.is_there():
            with node_peer.served(texts) as (app, process):
                yield _taken(f"quickbooks-js, {how}", app, heard, size, Clock(process))


def _taken(name: str, app: Any, heard: Exchanges, size: int, clock: Clock) -> tuple[str, float]:
    """One update; a program in a process of its own is measured by that process alone, its HTTP with it."""
    connector = Connector(app, clock, lambda: Replayed(heard))
    try:
        done = connector.update()
    finally:
        connector.close()
    taken = clock.served if any(clock.served.values()) else clock.own
    delivered = "" if done.applied == size else f", {done.applied:,} of {size:,} delivered"
    return f"{name}{delivered}", sum(taken[each] for each in _ENDPOINT) * 1000 / done.applied


def one_by_one(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        found = list(_REQUEST.finditer(text))
        for each in found:
            yield text[: found[0].start()] + each[0] + text[found[-1].end() :]


def _qbwc_kit(texts: Sequence[str]) -> Any:
    """Its application with one task that hands out these documents and looks at each answer."""
    from qbwc_kit import QBWCService, StaticAuthenticator
    from qbwc_kit.server import create_app

    class Post:
        name = "post"

        def run(self, ctx: Any) -> Iterator[str]:
            for text in texts:
                result: Any = yield text
                result.raise_for_status()

    service = QBWCService(authenticator=StaticAuthenticator(USER, PASSWORD, [Post()]))
    return create_app(service, endpoint_url="http://localhost/ws", path="/ws")
