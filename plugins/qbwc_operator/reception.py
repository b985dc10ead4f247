"""Where calls come in: how much of whom is read, who waits for whom, and what is refused before a ticket is known."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from starlette.requests import Request
from starlette.responses import Response

from include.staging.away import StagingAway
from include.states import RefusalKind
from qbwc_operator.answer import OUTAGE, Message, NoCall, Reply, answer_message, failed, read_message, refuse
from qbwc_operator.body import Bodies, BodyCutOff, BodyOfStranger, BodyRefused, BodyTooLarge, BodyTooSlow, Bounds
from qbwc_operator.calls import Authenticate, Caller, CloseConnection, Conversation, ReceiveResponse, SendRequest
from qbwc_operator.passwords import CHECKS_AT_ONCE
from qbwc_operator.refused_calls import RefusedCalls
from qbwc_operator.soap import CLIENT, SERVER, ticket_of

log = logging.getLogger(__name__)

T = TypeVar("T")

#: Calls that are worked on at once; with the sign-ins they stay below the fifteen connections of the database.
CALLS_AT_ONCE: Final = 10
#: So many wait for each of the lanes; who comes then is told to come again.
MOST_WAITING: Final = 64
#: Refusals are written down so long after the first of them.
FOLD_SECONDS: Final = 60.0

_BUSY: Final = "The service has too many calls at once. Nothing is lost: start the update again in a minute."


class Reception:
    """Takes every call of one application, in one event loop.

    Lanes: a sign-in that was right before has one of its own, so that nobody's wrong passwords stand before it, and so
    has one of a user who began updates from the same address; strangers share the rest of the room for password checks;
    whatever has a ticket goes beside them.
    """

    def __init__(
        self,
        *,
        conversation: Callable[[], Conversation],
        refused: RefusedCalls,
        bounds: Bounds,
        clock: Callable[[], float],
        fold_seconds: float = FOLD_SECONDS,
    ) -> None:
        self._conversation = conversation
        self._refused = refused
        self._bounds = bounds
        self._clock = clock
        self._bodies = Bodies(bounds)
        self._fold_seconds = fold_seconds
        self._calls = _Lane(CALLS_AT_ONCE)
        self._sign_ins = {
            Caller.EXPECTED: _Lane(1),
            Caller.SEEN: _Lane(1),
            Caller.STRANGER: _Lane(CHECKS_AT_ONCE - 2),
        }
        self._folding: asyncio.Task[None] | None = None

    async def call(self, request: Request) -> Response:
        """The answer to one POST."""
        try:
            async with self._bodies.read(request, self._knows) as body:
                return await self._take(body, request)
        except BodyRefused as refused:
            return await self._refuse(refused, _source(request))
        except Exception as error:
            return _soap(failed("a call", _source(request), error))
        finally:
            if self._refused.any and (self._folding is None or self._folding.done()):
                self._folding = asyncio.create_task(self._fold())

    async def _take(self, body: bytes, request: Request) -> Response:
        source = _source(request)
        message, lane = await self._calls.run(lambda: self._understand(body, request))
        if isinstance(message, NoCall):
            await self._calls.run(lambda: self._tell(body, message.why, RefusalKind.NO_CALL, source))
            return _soap(message.reply)
        if lane.is_full:
            self._refused.note(RefusalKind.TOO_MANY, source)
            return _soap(refuse(503, SERVER, _BUSY), close=True)
        return _soap(await lane.run(lambda: self._answer(message)))

    async def _refuse(self, refused: BodyRefused, source: str) -> Response:
        status, kind, text = {
            BodyTooLarge: (413, RefusalKind.TOO_LARGE, f"is longer than {self._bounds.most} bytes and"),
            BodyOfStranger: (413, RefusalKind.TOO_LARGE, "is long, brings no open ticket, and"),
            BodyTooSlow: (408, RefusalKind.TOO_SLOW, f"did not arrive within {self._bounds.seconds:g} seconds and"),
            BodyCutOff: (400, RefusalKind.TOO_SLOW, "broke off in the middle and"),
        }[type(refused)]
        text = f"The message {text} was not read."
        if isinstance(refused, BodyCutOff):
            log.warning("action=message_broken_off source=%s", source)
        await self._calls.run(lambda: self._tell(refused.begin, text, kind, source))
        return _soap(refuse(status, CLIENT, text), close=True)

    def _tell(self, begin: bytes, why: str, kind: RefusalKind, source: str) -> None:
        """Tell whose message could not be taken, when its beginning bears a ticket of ours; count it otherwise."""
        ticket = ticket_of(begin)
        try:
            if ticket and self._conversation().knows(ticket):
                self._conversation().not_taken(ticket, why)
            else:
                self._refused.note(kind, source)
        except StagingAway as error:
            OUTAGE.met(error)
        except Exception:
            log.exception("action=refusal_not_told")

    def _understand(self, body: bytes, request: Request) -> tuple[Message | NoCall, _Lane]:
        """The call of a message, and in which lane it waits."""
        source = _source(request)
        message = read_message(body, soap_action=request.headers.get("soapaction"), source=source)
        if isinstance(message, NoCall) or not isinstance(message.call, Authenticate):
            return message, self._calls
        return message, self._sign_ins[self._conversation().caller_of(message.call, source)]

    def _answer(self, message: Message) -> Reply:
        ticket = getattr(message.call, "ticket", None)
        reply = answer_message(message, self._conversation, self._clock)
        # After a sign-in that began no session, as there was no work, the connection is closed without a ticket.
        is_good_bye = ticket == "" and isinstance(message.call, CloseConnection)
        is_known = isinstance(message.call, SendRequest | ReceiveResponse) and not reply.is_empty
        if not (ticket is None or is_good_bye or is_known or self._conversation().knows(ticket)):
            self._refused.note(RefusalKind.UNKNOWN_TICKET, message.source)
        return reply

    async def _knows(self, ticket: str) -> bool:
        return await self._calls.run(lambda: self._conversation().knows(ticket))

    async def _fold(self) -> None:
        try:
            await asyncio.sleep(self._fold_seconds)
        except asyncio.CancelledError:
            self._keep()  # the server ends, and what was counted does not end with it
            raise
        await self._calls.run(self._keep)

    def _keep(self) -> None:
        try:
            self._conversation().keep_refusals()
        except Exception as error:
            log.warning("action=refusals_not_kept reason=%s", error)


class _Lane:
    """Threads of its own; what finds none free waits in its turn."""

    def __init__(self, threads: int) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="qbwc")
        self._most = threads + MOST_WAITING
        self._inside = 0

    @property
    def is_full(self) -> bool:
        return self._inside >= self._most

    async def run(self, work: Callable[[], T]) -> T:
        self._inside += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self._inside -= 1


def _source(request: Request) -> str:
    return request.client.host if request.client else ""


def _soap(reply: Reply, *, close: bool = False) -> Response:
    headers = {"Connection": "close"} if close else {}
    return Response(reply.body, status_code=reply.status, media_type="text/xml; charset=utf-8", headers=headers)
