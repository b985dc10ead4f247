"""One HTTP server for the endpoints of all worlds of this process: to start and stop one for each costs 0.2 s."""

from __future__ import annotations

import asyncio
import atexit
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import ASGIApp

_NUMBERS = count(1)


@contextmanager
def served(endpoint: ASGIApp) -> Iterator[str]:
    """The endpoint over real HTTP on a free port of loopback, under a path of its own, until the block ends."""
    shared = _server()
    place = Mount(f"/{next(_NUMBERS)}/qbwc", endpoint)
    shared.site.router.routes = [*shared.site.router.routes, place]
    try:
        yield f"{shared.address}{place.path}"
    finally:
        shared.site.router.routes = [route for route in shared.site.router.routes if route is not place]
        shared.end_what_is_left()


def end_what_is_left() -> None:
    """Do now what calls have left to be done within a minute, as counting what was refused."""
    _server().end_what_is_left()


class _Shared:
    """The server, in a thread of its own."""

    def __init__(self) -> None:
        self.site = Starlette()
        self._server = uvicorn.Server(
            uvicorn.Config(self.site, host="127.0.0.1", port=0, log_level="warning", access_log=False, lifespan="off")
        )
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        (listener,) = self._server.servers
        self.address = f"http://localhost:{listener.sockets[0].getsockname()[1]}"
        self._loop = listener.get_loop()
        self._own = asyncio.all_tasks(self._loop)
        atexit.register(self._stop)

    def end_what_is_left(self) -> None:
        """What calls have left to be done later is done now, as when a server ends: soon its database is gone."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(60)

    async def _end(self) -> None:
        calls = self._server.server_state.tasks
        left = asyncio.all_tasks() - self._own - calls - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)


@cache
def _server() -> _Shared:
    return _Shared()
