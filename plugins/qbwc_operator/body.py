"""The body of a request, read up to a limit of bytes and of time."""

from __future__ import annotations

import asyncio

from starlette.requests import ClientDisconnect, Request

from qbwc_operator.soap import MOST_LOOKED_AT

#: Beyond the limit this much more is read and thrown away, so that a sender who does not listen while it sends
#: gets to hear the refusal instead of a reset connection.
_PATIENCE = 2


class BodyRefused(Exception):
    """A body that is not read to its end; `begin` is what had come of it, for whoever wants to know whose it was."""

    def __init__(self, begin: bytes = b"") -> None:
        super().__init__()
        self.begin = begin


class BodyTooLarge(BodyRefused):
    """The body is longer than the limit."""


class BodyTooSlow(BodyRefused):
    """The body did not arrive within the time."""


class BodyCutOff(BodyRefused):
    """The sender went away in the middle."""


async def read_body(request: Request, *, limit: int, seconds: float) -> bytes:
    """Return the whole body of at most `limit` bytes that arrives within `seconds`.

    Raises:
        BodyTooLarge: it is longer, or says so.
        BodyTooSlow: it takes longer.
        BodyCutOff: the sender went away.
    """
    begin = bytearray()
    try:
        async with asyncio.timeout(seconds):
            return await _read(request, limit, begin)
    except TimeoutError as error:
        raise BodyTooSlow(bytes(begin)) from error
    except ClientDisconnect as error:
        raise BodyCutOff(bytes(begin)) from error


async def _read(request: Request, limit: int, begin: bytearray) -> bytes:
    # A sender that waits for "100 Continue" has sent nothing yet, and need not.
    if _declared(request) > limit and "expect" in request.headers:
        raise BodyTooLarge
    pieces: list[bytes] = []
    length = 0
    async for piece in request.stream():
        length += len(piece)
        begin += piece[: max(0, MOST_LOOKED_AT - len(begin))]
        if length <= limit:
            pieces.append(piece)
        else:
            pieces.clear()
        if length > _PATIENCE * limit:
            break
    if length > limit:
        raise BodyTooLarge(bytes(begin))
    return b"".join(pieces)


def _declared(request: Request) -> int:
    declared = request.headers.get("content-length", "")
    return int(declared) if declared.isdecimal() else 0
