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
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from qbwc_operator.answer import new_incident
from qbwc_operator.body import Bounds
from qbwc_operator.calls import Conversation
from qbwc_operator.page_headers import OPEN
from qbwc_operator.reception import FOLD_SECONDS, Reception
from qbwc_operator.refused_calls import RefusedCalls
from qbwc_operator.support_page import support_page
from qbwc_operator.wsdl import service_description

#: The address of a service that nobody gave one, as in the settings.
LOCAL_ADDRESS = "http://localhost:8080/qbwc/ws"

log = logging.getLogger(__name__)

_GREETING = "This is the address of the Web Connector's service. Add the .qwc file to the Web Connector to use it.\n"


def create_app(
    conversation: Callable[[], Conversation],
    *,
    app_url: Callable[[str], str] = lambda host: LOCAL_ADDRESS,
    refused: RefusedCalls | None = None,
    bounds: Bounds | None = None,
    clock: Callable[[], float] = time.monotonic,
    fold_seconds: float = FOLD_SECONDS,
) -> Starlette:
    """Return the ASGI application; nothing is read or opened before a request arrives.

    `conversation` and `app_url` (from the host that was asked to the public address of `/ws`, for the service
    description) are called in a worker thread, once per request, and may use the database. `refused` is what the
    conversation counts with as well, and is written down `fold_seconds` after the first. `clock` counts seconds for
    the log.
    """
    reception = Reception(
        conversation=conversation,
        refused=refused or RefusedCalls(lambda: datetime.now(UTC)),
        bounds=bounds or Bounds(),
        clock=clock,
        fold_seconds=fold_seconds,
    )

    async def describe(request: Request) -> Response:
        if "wsdl" not in (name.lower() for name in request.query_params):
            return PlainTextResponse(_GREETING, headers=OPEN)
        try:
            location = await run_in_threadpool(app_url, request.headers.get("host", ""))
        except Exception:
            return _unavailable("service_description")
        return Response(service_description(location), media_type="text/xml; charset=utf-8", headers=OPEN)

    async def support(request: Request) -> Response:
        return HTMLResponse(support_page(), headers=OPEN)

    app = Starlette(
        routes=[
            Route("/ws", reception.call, methods=["POST"]),
            Route("/ws", describe, methods=["GET"]),
            Route("/support", support, methods=["GET"]),
        ]
    )
    # A .NET client does not repeat a POST after a redirect.
    app.router.redirect_slashes = False
    return app


def _unavailable(what: str) -> Response:
    incident = new_incident()
    log.exception("action=page_broken page=%s incident=%s", what, incident)
    text = f"This page cannot be shown at the moment. Look for incident {incident} in the log of the service.\n"
    return PlainTextResponse(text, status_code=503, headers=OPEN)
