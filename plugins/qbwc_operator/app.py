"""The HTTP face of the service: an ASGI application that Airflow mounts, or that runs alone behind a proxy.

| path       | method    | answer                                                             |
|------------|-----------|--------------------------------------------------------------------|
| `/ws`      | POST      | SOAP                                                               |
| `/ws`      | GET, HEAD | a short text: the Web Connector fetches AppURL to see its certificate |
| `/ws?wsdl` | GET       | the service description                                            |
| `/support` | GET, HEAD | the AppSupport page                                                |

Logins of the platform around it mean nothing here: the user and the password of `authenticate` decide, so an
Authorization header is not looked at. The caller's address is that of the connection; behind a proxy the server that
runs this application must be told to trust the proxy's forwarded headers.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from qbwc_operator.answer import Reply, answer_message, new_incident, refuse, tell_not_taken
from qbwc_operator.body import BodyCutOff, BodyRefused, BodyTooLarge, BodyTooSlow, read_body
from qbwc_operator.calls import Conversation
from qbwc_operator.page_headers import OPEN
from qbwc_operator.soap import CLIENT
from qbwc_operator.support_page import support_page
from qbwc_operator.wsdl import service_description

BODY_LIMIT = 32 * 1024 * 1024
BODY_SECONDS = 120.0
#: The address of a service that nobody gave one, as in the settings.
LOCAL_ADDRESS = "http://localhost:8080/qbwc/ws"

log = logging.getLogger(__name__)

_SOAP = "text/xml; charset=utf-8"
_GREETING = "This is the address of the Web Connector's service. Add the .qwc file to the Web Connector to use it.\n"


def create_app(
    conversation: Callable[[], Conversation],
    *,
    app_url: Callable[[str], str] = lambda host: LOCAL_ADDRESS,
    body_limit: int = BODY_LIMIT,
    body_seconds: float = BODY_SECONDS,
    clock: Callable[[], float] = time.monotonic,
) -> Starlette:
    """Return the ASGI application; nothing is read or opened before a request arrives.

    `conversation` and `app_url` (from the host that was asked to the public address of `/ws`, for the service
    description) are called in a worker thread, once per request, and may use the database. `clock` counts seconds for
    the log.
    """
    service = _Service(
        conversation=conversation,
        app_url=app_url,
        body_limit=body_limit,
        body_seconds=body_seconds,
        clock=clock,
    )
    app = Starlette(
        routes=[
            Route("/ws", service.call, methods=["POST"]),
            Route("/ws", service.describe, methods=["GET"]),
            Route("/support", service.support, methods=["GET"]),
        ]
    )
    # A .NET client does not repeat a POST after a redirect.
    app.router.redirect_slashes = False
    return app


@dataclass(frozen=True, slots=True, kw_only=True)
class _Service:
    conversation: Callable[[], Conversation]
    app_url: Callable[[str], str]
    body_limit: int
    body_seconds: float
    clock: Callable[[], float]

    async def call(self, request: Request) -> Response:
        try:
            body = await read_body(request, limit=self.body_limit, seconds=self.body_seconds)
        except BodyRefused as refused:
            return await self._refuse(refused, request)
        return _soap(await run_in_threadpool(self._answer, body, request))

    async def _refuse(self, refused: BodyRefused, request: Request) -> Response:
        status, text = {
            BodyTooLarge: (413, f"The message is longer than {self.body_limit} bytes and was not read."),
            BodyTooSlow: (408, f"The message did not arrive within {self.body_seconds:g} seconds and was not read."),
            BodyCutOff: (400, "The message broke off in the middle and was not read."),
        }[type(refused)]
        if isinstance(refused, BodyCutOff):
            log.warning("action=message_broken_off source=%s", _source(request))
        await run_in_threadpool(tell_not_taken, refused.begin, text, self.conversation)
        return _soap(refuse(status, CLIENT, text), close=True)

    def _answer(self, body: bytes, request: Request) -> Reply:
        return answer_message(
            body,
            soap_action=request.headers.get("soapaction"),
            source=_source(request),
            conversation=self.conversation,
            clock=self.clock,
        )

    async def describe(self, request: Request) -> Response:
        if "wsdl" not in (name.lower() for name in request.query_params):
            return PlainTextResponse(_GREETING, headers=OPEN)
        try:
            location = await run_in_threadpool(self.app_url, request.headers.get("host", ""))
        except Exception:
            return _unavailable("service_description")
        return Response(service_description(location), media_type=_SOAP, headers=OPEN)

    async def support(self, request: Request) -> Response:
        return HTMLResponse(support_page(), headers=OPEN)


def _source(request: Request) -> str:
    return request.client.host if request.client else ""


def _soap(reply: Reply, *, close: bool = False) -> Response:
    headers = {"Connection": "close"} if close else {}
    return Response(reply.body, status_code=reply.status, media_type=_SOAP, headers=headers)


def _unavailable(what: str) -> Response:
    incident = new_incident()
    log.exception("action=page_broken page=%s incident=%s", what, incident)
    text = f"This page cannot be shown at the moment. Look for incident {incident} in the log of the service.\n"
    return PlainTextResponse(text, status_code=503, headers=OPEN)
