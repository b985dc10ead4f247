"""HTTP for the endpoint alone: silent connections end, and there are only so many.

uvicorn gives a connection that says nothing all the time in the world, and takes as many as the machine has files.
Airflow's API server is started by Airflow; there the proxy in front does both (docs/install.md).
"""

from __future__ import annotations

import asyncio
import resource
from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

#: A request's head must have come so soon after the connection, or after the answer before it.
HEAD_SECONDS: Final = 10.0
MOST_CONNECTIONS: Final = 400


def guarded_protocol(*, most: int = MOST_CONNECTIONS, head_seconds: float = HEAD_SECONDS) -> type[asyncio.Protocol]:
    """uvicorn's protocol with a deadline for heads and a bound on connections.

    When there are too many, the one that has been silent for longest makes room: whoever speaks at once gets in. It is
    the one of h11, which bounds the length of a head.
    """
    waiting: dict[asyncio.Protocol, None] = {}

    class Guarded(H11Protocol):
        _deadline: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._wait()
            if len(self.connections) > most:
                next(iter(waiting)).transport.abort()  # type: ignore[attr-defined]

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.cycle is not None and not self.cycle.response_complete:
                self._stop_waiting()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            if not self.transport.is_closing() and (self.cycle is None or self.cycle.response_complete):
                self._wait()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop_waiting()
            super().connection_lost(exc)

        def _wait(self) -> None:
            if self._deadline is None:
                waiting[self] = None
                self._deadline = self.loop.call_later(head_seconds, self.transport.abort)

        def _stop_waiting(self) -> None:
            if self._deadline is not None:
                self._deadline.cancel()
                self._deadline = None
                waiting.pop(self, None)

    return Guarded


def room_for_connections() -> int:
    """How many connections fit into the files that this process may open, with room for the database."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(16, min(MOST_CONNECTIONS, files // 2))
