"""The wire: HTTP POSTs as .NET's web service client sends them, over one connection that is kept alive.

Source of the header lines: captures of the same .NET client class; that the Web Connector 2.3 waits for
`100 Continue` is not confirmed, so a server that does not answer it is not waited for a second time.
"""

from __future__ import annotations

import http.client
import select
import socket
import ssl
from collections.abc import Mapping
from typing import Final, NamedTuple, Protocol
from urllib.parse import SplitResult, urlsplit

from simulators.web_connector.envelope import NAMESPACE

USER_AGENT: Final = "Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 2.0.50727.5485)"
TIMEOUT_SECONDS: Final = 100.0  # the default of .NET's SoapHttpClientProtocol
_CONTINUE_SECONDS: Final = 0.35  # how long .NET waits for 100 Continue before it sends the body anyway


class Answer(NamedTuple):
    """What came back: the status, the headers with lower-case names, the body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class WireError(Exception):
    """No answer came back. Whether the service saw the call is unknown."""


class Transport(Protocol):
    """The seam at the wire."""

    def call(self, method: str, body: bytes) -> Answer:
        """POST one envelope and return what came back. Raises WireError."""


class HttpTransport:
    """The real wire to one AppURL."""

    def __init__(self, url: str, *, timeout: float = TIMEOUT_SECONDS, tls: ssl.SSLContext | None = None) -> None:
        self._url = urlsplit(url)
        self._timeout = timeout
        self._tls = tls
        self._connection: http.client.HTTPConnection | None = None
        self._waits_for_continue = True

    def call(self, method: str, body: bytes) -> Answer:
        """POST one envelope to AppURL. Raises WireError; a call is never repeated."""
        try:
            connection, is_new = self._connected()
            self._send(connection, method, body, is_new=is_new)
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise WireError(f"{self._url.geturl()} did not answer {method}: {error or type(error).__name__}") from error
        if response.will_close:
            self.close()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, content)

    def get(self, url: str) -> int:
        """GET another address, as is done when an application is added, and return the status. Raises WireError."""
        connection = _connection(urlsplit(url), self._timeout, self._tls)
        try:
            connection.request("GET", _target(urlsplit(url)), headers={"User-Agent": USER_AGENT})
            response = connection.getresponse()
            response.read()
            return response.status
        except (OSError, http.client.HTTPException) as error:
            raise WireError(f"{url} could not be reached: {error or type(error).__name__}") from error
        finally:
            connection.close()

    def close(self) -> None:
        """Drop the connection; the next call opens a new one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connected(self) -> tuple[http.client.HTTPConnection, bool]:
        if self._connection is not None and _is_readable(self._connection.sock, 0):
            self.close()  # a kept connection with something to read is one that the server has closed meanwhile
        if self._connection is not None:
            return self._connection, False
        self._connection = _connection(self._url, self._timeout, self._tls)
        self._connection.connect()
        return self._connection, True

    def _send(self, connection: http.client.HTTPConnection, method: str, body: bytes, *, is_new: bool) -> None:
        connection.putrequest("POST", _target(self._url), skip_host=True, skip_accept_encoding=True)
        connection.putheader("User-Agent", USER_AGENT)
        connection.putheader("Content-Type", "text/xml; charset=utf-8")
        connection.putheader("SOAPAction", f'"{NAMESPACE}{method}"')
        connection.putheader("Host", self._url.netloc.rpartition("@")[2])
        connection.putheader("Content-Length", str(len(body)))
        connection.putheader("Expect", "100-continue")
        if is_new:
            connection.putheader("Connection", "Keep-Alive")
        connection.endheaders()
        if self._waits_for_continue:
            self._waits_for_continue = _is_readable(connection.sock, _CONTINUE_SECONDS)
        connection.send(body)


def _connection(url: SplitResult, timeout: float, tls: ssl.SSLContext | None) -> http.client.HTTPConnection:
    host = url.hostname or ""
    if url.scheme == "https":
        context = tls or ssl.create_default_context()
        return http.client.HTTPSConnection(host, url.port, timeout=timeout, context=context)
    return http.client.HTTPConnection(host, url.port, timeout=timeout)


def _target(url: SplitResult) -> str:
    return (url.path or "/") + (f"?{url.query}" if url.query else "")


def _is_readable(sock: socket.socket | None, seconds: float) -> bool:
    return sock is None or bool(select.select([sock], [], [], seconds)[0])
