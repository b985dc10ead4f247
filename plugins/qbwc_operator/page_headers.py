"""What a browser is told beside each page: run nothing, load nothing, keep nothing, and who may frame it."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors "
_ALWAYS = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}

#: Of a page that anybody may open.
OPEN: Mapping[str, str] = _ALWAYS | {"Content-Security-Policy": f"{_POLICY}'none'", "X-Frame-Options": "DENY"}
#: Of a page behind Airflow's log-in; Airflow shows it in a frame of its own.
INNER: Mapping[str, str] = _ALWAYS | {"Content-Security-Policy": f"{_POLICY}'self'", "X-Frame-Options": "SAMEORIGIN"}


class PageHeaders:
    """Adds headers to every answer of an application, refusals among them."""

    def __init__(self, app: ASGIApp, *, headers: Mapping[str, str]) -> None:
        self._app = app
        self._headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on."""

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, told)
