"""A web service over real HTTP that says what a script says, for the tests of the simulated Web Connector."""

from __future__ import annotations

import http.server
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from simulators.web_connector.wire import Answer, HttpTransport
from tests.kit.stand_ins import ScriptedService


@dataclass
class Site:
    """A web service on a port of this machine; `service` answers the calls, `after` happens before each answer."""

    service: ScriptedService = field(default_factory=ScriptedService)
    pages: dict[str, int] = field(default_factory=dict)
    says_continue: bool = True
    keeps_alive: bool = True
    before_answer: Callable[[Any], bool] = lambda handler: True
    heads: list[list[tuple[str, str]]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    ports: list[int] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    url: str = ""


def _handler(site: Site) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_expect_100(self) -> bool:
            return super().handle_expect_100() if site.says_continue else True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            site.bodies.append(body)
            site.lines.append(self.requestline)
            site.heads.append(self.headers.items())
            site.ports.append(self.client_address[1])
            reply = site.service.call(self.headers["SOAPAction"].strip('"').rpartition("/")[2], body)
            if not site.before_answer(self):
                self.close_connection = True
                return
            self._answer(reply)

        def do_GET(self) -> None:
            site.lines.append(self.requestline)
            self._answer(Answer(site.pages.get(self.path, 200), {"content-type": "text/html"}, b"<html></html>"))

        def _answer(self, reply: Answer) -> None:
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            if not site.keeps_alive:
                self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


@contextmanager
def serving(site: Site, *, certificate: Path | None = None) -> Iterator[Site]:
    """Serve the site on a free port of this machine while inside."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    server.daemon_threads = True
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    site.url = f"http{'s' if certificate else ''}://localhost:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def transport_to(site: Site, **options: Any) -> Iterator[HttpTransport]:
    """Give the wire to the site while inside."""
    transport = HttpTransport(f"{site.url}/qbwc", **options)
    try:
        yield transport
    finally:
        transport.close()
