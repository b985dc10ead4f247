"""The bodies of requests, bounded one by one and together, in bytes and in time.

Anybody may send: so only the beginning of a message is read before its ticket is known, and one without a ticket of
ours ends there. What is longer is an answer of QuickBooks, of many megabytes: all of them together have so much room,
and the next one waits with its sender. Of messages that do not get on, the oldest makes room for a new one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from starlette.requests import ClientDisconnect, Request

from qbwc_operator.soap import ticket_of

_MEGABYTE: Final = 1024 * 1024
#: A refused sender is heard out for so long, and what it says is thrown away: one that does not listen while it sends
#: gets to hear the refusal instead of a reset connection.
_PATIENCE_SECONDS: Final = 5.0


class BodyRefused(Exception):
    """A body that is not read to its end; `begin` is what had come of it, for whoever wants to know whose it was."""

    def __init__(self, begin: bytes = b"") -> None:
        super().__init__()
        self.begin = begin


class BodyTooLarge(BodyRefused):
    """The body is longer than the limit."""


class BodyOfStranger(BodyRefused):
    """The body goes on beyond its beginning, in which there is no ticket of ours."""


class BodyTooSlow(BodyRefused):
    """The body did not arrive within the time."""


class BodyCutOff(BodyRefused):
    """The sender went away in the middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much is read, in bytes and seconds."""

    head: int = 64 * 1024  #: of anybody
    head_seconds: float = 20.0
    most: int = 32 * _MEGABYTE  #: of whoever has a ticket
    seconds: float = 120.0
    together: int = 64 * _MEGABYTE  #: of all that are longer than a head
    heads: int = 100  #: of anybody at once


class Bodies:
    """The bodies of one application, read in one event loop."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._arriving: dict[asyncio.Timeout, None] = {}
        self._room = _Room(bounds.together)

    @asynccontextmanager
    async def read(self, request: Request, knows: Callable[[str], Awaitable[bool]]) -> AsyncIterator[bytes]:
        """The whole body; what it takes of the room for all is given back at the end of the block.

        `knows` says whether a ticket is one of ours.

        Raises:
            BodyTooLarge: it is longer than the limit, or says so.
            BodyOfStranger: it is long and brings no ticket of ours.
            BodyTooSlow: it takes longer.
            BodyCutOff: the sender went away.
        """
        # A sender that waits for "100 Continue" has sent nothing yet, and need not.
        if _declared(request) > self._bounds.most and "expect" in request.headers:
            raise BodyTooLarge
        stream = request.stream()
        head = await self._read_head(stream)
        if len(head) <= self._bounds.head:
            yield head
            return
        if not await _is_ours(head[: self._bounds.head], knows):
            await _throw_away(stream)
            raise BodyOfStranger
        if len(head) > self._bounds.most:
            await _throw_away(stream)
            raise BodyTooLarge(head)
        size = max(len(head), min(_declared(request) or self._bounds.most, self._bounds.most))
        try:
            async with asyncio.timeout(self._bounds.seconds):
                await self._room.take(size)
        except TimeoutError as error:
            raise BodyTooSlow(head) from error
        try:
            yield await self._read_rest(head, stream, size)
        finally:
            self._room.give(size)

    async def _read_head(self, stream: AsyncIterator[bytes]) -> bytes:
        """All of a short body, or a little more than a head of a long one."""
        head = bytearray()
        try:
            async with asyncio.timeout(self._bounds.head_seconds) as clock:
                self._make_room(clock)
                async for piece in stream:
                    head += piece
                    if len(head) > self._bounds.head:
                        break
        except TimeoutError as error:
            raise BodyTooSlow(bytes(head)) from error
        except ClientDisconnect as error:
            raise BodyCutOff(bytes(head)) from error
        finally:
            self._arriving.pop(clock, None)
        return bytes(head)

    def _make_room(self, clock: asyncio.Timeout) -> None:
        self._arriving[clock] = None
        if len(self._arriving) > self._bounds.heads:
            oldest = next(iter(self._arriving))
            del self._arriving[oldest]
            if not oldest.expired():
                oldest.reschedule(asyncio.get_running_loop().time())

    async def _read_rest(self, head: bytes, stream: AsyncIterator[bytes], size: int) -> bytes:
        pieces, length = [head], len(head)
        try:
            async with asyncio.timeout(self._bounds.seconds):
                async for piece in stream:
                    length += len(piece)
                    if length > size:
                        pieces.clear()
                        await _throw_away(stream)
                        raise BodyTooLarge(head)
                    pieces.append(piece)
        except TimeoutError as error:
            raise BodyTooSlow(head) from error
        except ClientDisconnect as error:
            raise BodyCutOff(head) from error
        return b"".join(pieces)


class _Room:
    """So many bytes for all; who comes first is served first."""

    def __init__(self, size: int) -> None:
        self._free = size
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    async def take(self, size: int) -> None:
        if not self._waiting and size <= self._free:
            self._free -= size
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((size, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give(size)
            raise

    def give(self, size: int) -> None:
        self._free += size
        while self._waiting and (self._waiting[0][1].cancelled() or self._waiting[0][0] <= self._free):
            wanted, turn = self._waiting.popleft()
            if not turn.cancelled():
                self._free -= wanted
                turn.set_result(None)


async def _is_ours(head: bytes, knows: Callable[[str], Awaitable[bool]]) -> bool:
    ticket = ticket_of(head)
    return ticket != "" and await knows(ticket)


async def _throw_away(stream: AsyncIterator[bytes]) -> None:
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            async for _ in stream:
                pass
    except (TimeoutError, ClientDisconnect):
        return


def _declared(request: Request) -> int:
    declared = request.headers.get("content-length", "")
    return int(declared) if declared.isdecimal() and len(declared) < 20 else 0
