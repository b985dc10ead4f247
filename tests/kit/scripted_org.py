"""A server that answers by a script, over real HTTP, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from include.salesforce.client import Salesforce
from include.salesforce.sign_on import SignOn


@dataclass(slots=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body, parse_float=Decimal)

    @property
    def soql(self) -> str:
        return parse_qs(urlsplit(self.path).query)["q"][0]


@dataclass(slots=True)
class Script:
    """The answers to give, in order, and what was asked: status, body, headers. None cuts the connection."""

    answers: list[tuple[int, Any] | tuple[int, Any, dict[str, str]] | None] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    url: str = ""

    @property
    def tokens(self) -> list[str]:
        return [each.headers["Authorization"] for each in self.asked]


@contextmanager
def running_script() -> Iterator[Script]:
    """Run a server on a free port of this machine until the block ends."""
    script = Script()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            script.asked.append(Asked(self.command, self.path, dict(self.headers), self.rfile.read(length)))
            scripted = script.answers.pop(0)
            if scripted is None:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            status, content, headers = scripted if len(scripted) == 3 else (*scripted, {})
            raw = content if isinstance(content, bytes) else json.dumps(content).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(raw))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        do_GET = do_POST = do_PATCH = do_PUT = answer

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        script.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield script
        server.shutdown()
        thread.join()


@contextmanager
def signed_on(
    url: str, *, sign_on: Callable[[], SignOn] | None = None, pauses: list[float] | None = None, **options: Any
) -> Iterator[Salesforce]:
    """A client whose pauses are written down instead of slept, with a new token for each sign-on."""
    tokens = iter(("first", "second", "third"))
    waited = pauses if pauses is not None else []
    default = lambda: SignOn(instance_url=url, access_token=next(tokens))  # noqa: E731
    with Salesforce(sign_on or default, pause=waited.append, **options) as salesforce:
        yield salesforce
