"""Other programs that answer the Web Connector, with the same documents and the same answers; optional requirements.

They keep their queues in memory, so what they hand out is lost when their process ends. Each is measured as its own
documentation uses it, one request a document, and as somebody would who batches by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any, Final

from bench.clock import Clock
from bench.connector import PASSWORD, USER, Connector, Exchanges

MISSING: Final = "qbwc-kit is not installed, so the table lacks it: .venv/bin/pip install --requirement bench/peers.txt"
BATCHED: Final = "qbwc-kit, batched by hand"
DOCUMENTED: Final = "qbwc-kit, as documented"
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


def beside(heard: Exchanges, size: int) -> Iterator[tuple[str, float]]:
    """What each peer takes for the same documents, CPU milliseconds a record; nothing of one that is not installed."""
    if find_spec("qbwc_kit") is None:
        return
    for name, texts in ((BATCHED, heard.texts), (DOCUMENTED, list(_one_by_one(heard.texts)))):
        clock = Clock()
        connector = Connector(_qbwc_kit(texts), clock, lambda: Replayed(heard))
        done = connector.update()
        connector.close()
        assert (done.applied, len(done.texts)) == (size, len(texts)), (name, done.applied)
        yield name, clock.seconds(*_ENDPOINT) * 1000 / size


def _one_by_one(texts: Sequence[str]) -> Iterator[str]:
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
