"""The program under test: the SOAP application in a process of its own, which can be killed without a warning."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parents[2]
START_SECONDS = 30.0


class Server(Protocol):
    """Whatever serves the Web Connector: an application alone, or Airflow's API server."""

    @property
    def url(self) -> str:
        """The AppURL."""

    @property
    def pid(self) -> int:
        """The process that serves now."""

    def start(self) -> None:
        """Serve; returns when calls are answered."""

    def kill(self) -> None:
        """Die at once, as a machine without power does."""


class OwnProcess:
    """`python -m qbwc_operator` on a free port of loopback."""

    def __init__(self, folder: Path, staging_url: str, settings: Path) -> None:
        self._log = folder / "server.log"
        self._port = free_port()
        self._environment = os.environ | {
            "STAGING_URL": staging_url,
            "O2C_SETTINGS": str(settings),
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "plugins"))),
        }
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The AppURL, the same after every start."""
        return f"http://localhost:{self._port}/qbwc/ws"

    @property
    def pid(self) -> int:
        """The process that serves now."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start the process and wait until it answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "qbwc_operator", "--port", str(self._port)],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        end = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"The server did not start:\n{self._log.read_text(encoding='utf-8')[-3000:]}")
            time.sleep(0.02)

    def kill(self) -> None:
        """SIGKILL to the process that `start` made, and to no other."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _answers(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=5)
        try:
            connection.request("GET", "/qbwc/ws")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
