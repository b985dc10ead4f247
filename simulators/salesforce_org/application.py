"""The org as an ASGI application: reads a call, lets the fault plan act, dispatches, logs, answers."""

from __future__ import annotations

import asyncio
import gzip
import re
import zlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

from simulators.salesforce_org.admin import ADMIN_ROUTES
from simulators.salesforce_org.dispatch import handle_service
from simulators.salesforce_org.errors import ParseError, SalesforceError, not_found
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

LONGEST_URL = 16_384
SMALLEST_ZIPPED = 1_024


class Application:
    """One org behind HTTP. Handlers run in threads; the database serialises them."""

    def __init__(self, org: Org) -> None:
        self._org = org

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        body = await _body(receive)
        try:
            call = _call(scope, body)
        except SalesforceError as error:
            await _send(send, Answer(status=error.status, body=error.as_answer()), gzipped=False)
            return
        gzipped = "gzip" in call.headers.get("accept-encoding", "")
        if not call.path.startswith("/services"):
            await _send(send, await asyncio.to_thread(self._outside, call), gzipped=gzipped)
            return
        action = self._org.faults.action_for(call.method, call.path, call.query.get("q")) or {}
        if action.get("hang"):
            await asyncio.sleep(action["hang"])
        cut = bool(action.get("close"))
        if not cut or action.get("after"):
            answer = await asyncio.to_thread(handle_service, self._org, call, action)
            if not cut:
                await _send(send, answer, gzipped=gzipped)
        if cut:
            await _cut(send, receive)

    def _outside(self, call: Call) -> Answer:
        if call.path == "/healthz":
            return Answer(body={"status": "ok"})
        for method, pattern, handler in ADMIN_ROUTES:
            if method == call.method and re.fullmatch(pattern, call.path):
                try:
                    return handler(self._org, call)
                except SalesforceError as error:
                    return Answer(status=error.status, body=error.as_answer())
                except KeyError as missing:
                    refusal = ParseError("MISSING_ARGUMENT", f"{missing} is missing in the body")
                    return Answer(status=refusal.status, body=refusal.as_answer())
        return Answer(status=404, body=not_found().as_answer())


def _call(scope: Scope, body: bytes) -> Call:
    """The call; slashes at its end do not count, and two within lead nowhere.

    No page of Salesforce says what an org makes of two: the strict reading keeps a client from leaning on it.
    """
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    query = scope["query_string"].decode("latin-1")
    path = scope["path"]
    if len(path) + len(query) > LONGEST_URL:
        raise SalesforceError("URI_TOO_LONG", "Request-URI Too Long", status=414)
    if sum(len(name) + len(value) + 4 for name, value in headers.items()) > LONGEST_URL:
        raise SalesforceError("HEADERS_TOO_LONG", "Request Header Fields Too Large", status=431)
    if headers.get("content-encoding") == "gzip":
        try:
            body = gzip.decompress(body)
        except (OSError, EOFError, zlib.error):
            raise ParseError("JSON_PARSER_ERROR", "the body is not gzip, as its header says") from None
    pairs = dict(parse_qsl(query, keep_blank_values=True))
    return Call(method=scope["method"], path=path.rstrip("/") or "/", query=pairs, headers=headers, body=body)


async def _body(receive: Receive) -> bytes:
    pieces: list[bytes] = []
    while True:
        message = await receive()
        pieces.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(pieces)


async def _send(send: Send, answer: Answer, *, gzipped: bool) -> None:
    content = answer.content()
    headers = {"content-type": answer.media_type, **answer.headers}
    if gzipped and (answer.zipped or len(content) >= SMALLEST_ZIPPED):
        content = gzip.compress(content, compresslevel=1)
        headers["content-encoding"] = "gzip"
    headers["content-length"] = str(len(content))
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": raw})
    await send({"type": "http.response.body", "body": content})


async def _cut(send: Send, receive: Receive) -> None:
    """Drop the connection without a byte of an answer, as a broken network does."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is not None:
        transport.abort()
        while (await receive())["type"] != "http.disconnect":
            pass
