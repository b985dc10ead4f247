"""A server in a process of its own: how it is started, how a connector in this one reaches it, and what it costs."""

from __future__ import annotations

import http.client
import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

_START_SECONDS: Final = 60.0
_PREFIX: Final = re.compile(r"<(/?)\w+:")
_INNER: Final = re.compile(r"(<(?!authenticate)\w+Result>)<(?:string|int)>([^<]*)</(?:string|int)>(</\w+Result>)")


class Threads:
    """All threads of a process."""

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")
        self._status = Path(f"/proc/{pid}/status")

    def cpu(self) -> float:
        """Seconds of processor that they have had so far."""
        took = ((task / "schedstat").read_text(encoding="ascii").split()[0] for task in self._tasks.iterdir())
        return sum(map(int, took)) / 1e9

    def peak(self) -> float:
        """The most memory that they have held, in megabytes."""
        found = re.search(r"VmHWM:\s+(\d+) kB", self._status.read_text(encoding="ascii"))
        return int(found[1]) / 1024 if found else 0.0


def can_be_measured() -> bool:
    """Whether the system tells what a process costs."""
    return Path("/proc/self/task").is_dir()


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(
    command: Sequence[str], environment: Mapping[str, str], port: int, path: str
) -> Iterator[tuple[Any, Threads]]:
    """An application that passes each call on to the server that a command starts, and the server's threads."""
    surroundings = {"PATH": os.defpath, **environment}
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with closing(_connected(port, process)) as connection:
            yield _passing_on(connection, path), Threads(process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _connected(port: int, process: subprocess.Popen[bytes]) -> http.client.HTTPConnection:
    end = time.monotonic() + _START_SECONDS
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            connection.connect()
        except OSError:
            if time.monotonic() > end or process.poll() is not None:
                raise
            time.sleep(0.05)
        else:
            return connection


def _passing_on(connection: http.client.HTTPConnection, path: str) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        text = _PREFIX.sub(r"<\1", answer.read().decode())
        await send({"type": "http.response.start", "status": answer.status})
        await send({"type": "http.response.body", "body": _INNER.sub(r"\1\2\3", text).encode()})

    return app
