"""A real HTTP server on a free port of 127.0.0.1 around a scripted conversation."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import pytest
import uvicorn
from starlette.types import ASGIApp

from qbwc_operator.app import create_app
from tests.kit.scripted_session import Scripted


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """Serve an application and yield its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", ws="none", log_config=None, access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        # The socket listens already: a request that comes before the server is ready waits in its backlog.
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=20)
        listener.close()
    assert not thread.is_alive()


@pytest.fixture
def serve() -> Iterator[Callable[[ASGIApp], str]]:
    """Return a function that serves an application until the test ends."""
    with ExitStack() as stack:
        yield lambda app: stack.enter_context(served(app))


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """One server for all tests that need nothing special of it; stopping one costs 0.2 s."""
    stage = Stage()
    with served(create_app(lambda: stage.conversation)) as address:
        stage.address = address
        yield stage


@pytest.fixture
def conversation(stage: Stage) -> Scripted:
    """A fresh conversation, the one that `service` speaks."""
    stage.conversation = Scripted()
    return stage.conversation


@pytest.fixture
def service(stage: Stage, conversation: Scripted) -> str:
    """The address of the service, with the scripted conversation behind it."""
    return f"{stage.address}/ws"


class Stage:
    """Where the server stands and which conversation it speaks now."""

    def __init__(self) -> None:
        self.address = ""
        self.conversation = Scripted()
