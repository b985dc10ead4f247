"""The body of a request, read up to a limit of bytes and of time."""

from __future__ import annotations

import asyncio

from starlette.requests import Request

#: Beyond the limit this much more is read and thrown away, so that a sender who does not listen while it sends
#: gets to hear the refusal instead of a reset connection.
_PATIENCE = 2


class BodyTooLarge(Exception):
    """The body is longer than the limit."""


class BodyTooSlow(Exception):
    """The body did not arrive within the time."""


async def read_body(request: Request, *, limit: int, seconds: float) -> bytes:
    """Return the whole body of at most `limit` bytes that arrives within `seconds`.

    Raises:
        BodyTooLarge: it is longer, or says so.
        BodyTooSlow: it takes longer.
        starlette.requests.ClientDisconnect: the sender went away.
    """
    try:
        async with asyncio.timeout(seconds):
            return await _read(request, limit)
    except TimeoutError as error:
        raise BodyTooSlow from error


async def _read(request: Request, limit: int) -> bytes:
    # A sender that waits for "100 Continue" has sent nothing yet, and need not.
    if _declared(request) > limit and "expect" in request.headers:
        raise BodyTooLarge
    pieces: list[bytes] = []
    length = 0
    async for piece in request.stream():
        length += len(piece)
        if length <= limit:
            pieces.append(piece)
        else:
            pieces.clear()
        if length > _PATIENCE * limit:
            break
    if length > limit:
        raise BodyTooLarge
    return b"".join(pieces)


def _declared(request: Request) -> int:
    declared = request.headers.get("content-length", "")
    return int(declared) if declared.isdecimal() else 0
