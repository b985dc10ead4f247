"""The endpoint alone: silent connections end, there are only so many, and whoever speaks gets in."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import pytest
import requests
import uvicorn

from qbwc_operator.app import create_app
from qbwc_operator.guarded import guarded_protocol
from tests.kit.scripted_session import Scripted, message


@contextmanager
def guarded(*, most: int, head_seconds: float) -> Iterator[int]:
    """The port of a server with these bounds."""
    app, listener = create_app(Scripted), socket.create_server(("127.0.0.1", 0))
    protocol = guarded_protocol(most=most, head_seconds=head_seconds)
    server = uvicorn.Server(uvicorn.Config(app, http=protocol, lifespan="off", ws="none", log_config=None))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(timeout=20)
        listener.close()


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=30)


def ended(line: socket.socket) -> bool:
    """Wait for the end of a connection on which nothing is said."""
    try:
        return line.recv(1) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize("said", [b"", b"POST /ws HT", b"GET /support HTTP/1.1\r\nHost: x\r\n\r\nGET /supp"])
def test_a_connection_whose_head_does_not_come_is_ended(said: bytes) -> None:
    with guarded(most=10, head_seconds=0.3) as port, closing(connect(port)) as line:
        line.sendall(said)
        seen = b""
        while piece := _received(line):
            seen += piece
        assert seen.count(b"HTTP/1.1 200 ") == said.count(b"\r\n\r\n")


def test_a_head_that_comes_letter_by_letter_is_no_longer_waited_for_than_none() -> None:
    with guarded(most=10, head_seconds=0.5) as port, closing(connect(port)) as line:
        sent = 0
        with suppress(OSError):
            while sent < 10_000:
                line.sendall(b"X")
                sent += 1
                time.sleep(0.05)
        assert sent < 10_000


def test_where_there_are_too_many_the_longest_silent_one_makes_room_for_whoever_speaks() -> None:
    with guarded(most=5, head_seconds=60.0) as port:
        silent = [connect(port) for _ in range(5)]
        try:
            body = message("serverVersion")
            assert requests.post(f"http://127.0.0.1:{port}/ws", data=body, timeout=30).status_code == 200
            assert ended(silent[0])
        finally:
            for line in silent:
                line.close()


def test_a_call_that_takes_long_is_not_ended() -> None:
    with guarded(most=5, head_seconds=0.2) as port, closing(connect(port)) as line:
        body = message("serverVersion")
        head = f"POST /ws HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n"
        line.sendall(head.encode() + body[:10])
        time.sleep(0.6)
        line.sendall(body[10:])
        seen = b""
        while piece := _received(line):
            seen += piece
        assert seen.startswith(b"HTTP/1.1 200 ")


def _received(line: socket.socket) -> bytes:
    try:
        return line.recv(65_536)
    except ConnectionResetError:
        return b""
