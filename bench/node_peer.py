"""quickbooks-js, where Node and the package are there: its server in a process of its own, of which the CPU counts."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from bench.connector import PASSWORD, USER

HERE: Final = Path(__file__).parent
PACKAGES: Final = HERE / "node" / "node_modules"
_PREFIX: Final = re.compile(r"<(/?)\w+:")
_INNER: Final = re.compile(r"(<(?!authenticate)\w+Result>)<(?:string|int)>([^<]*)</(?:string|int)>(</\w+Result>)")


def is_there() -> bool:
    """Whether it can be measured here."""
    return (
        shutil.which("node") is not None and (PACKAGES / "quickbooks-js").is_dir() and Path("/proc/self/task").is_dir()
    )


class NodeProcess:
    """A process of several threads."""

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")

    def cpu(self) -> float:
        """Seconds of all its threads."""
        return (
            sum(int((task / "schedstat").read_text(encoding="ascii").split()[0]) for task in self._tasks.iterdir())
            / 1e9
        )


@contextmanager
def served(texts: Sequence[str]) -> Iterator[tuple[Any, NodeProcess]]:
    """An application that passes each call on to the server, and the server's process."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
        probe.close()
        queue = Path(folder) / "queue.json"
        queue.write_text(json.dumps(list(texts)), encoding="utf-8")
        environment = {"PATH": os.defpath, "NODE_PATH": str(PACKAGES), "QB_SOAP_PORT": str(port)}
        environment |= {"QB_USERNAME": USER, "QB_PASSWORD": PASSWORD}
        command = [str(shutil.which("node")), str(HERE / "quickbooks_js.cjs"), str(queue)]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            with closing(_connected(port)) as connection:
                yield _passing_on(connection), NodeProcess(process.pid)
        finally:
            process.terminate()
            process.wait(10)


def _connected(port: int) -> http.client.HTTPConnection:
    end = time.monotonic() + 30
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            connection.connect()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return connection


def _passing_on(connection: http.client.HTTPConnection) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        connection.request("POST", "/wsdl", body, headers)
        answer = connection.getresponse()
        text = _PREFIX.sub(r"<\1", answer.read().decode())
        await send({"type": "http.response.start", "status": answer.status})
        await send({"type": "http.response.body", "body": _INNER.sub(r"\1\2\3", text).encode()})

    return app
