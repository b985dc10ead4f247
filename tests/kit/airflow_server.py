"""Airflow's real API server with our plugin, as the program under test of the fault matrix."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from launcher.environment import environment
from launcher.places import Places
from tests.kit.fault_server import free_port

START_SECONDS = 120.0
WORKERS = 2


class AirflowServer:
    """`airflow api-server` with two workers on a free port of loopback, on a metadata database of its own."""

    def __init__(self, folder: Path, staging_url: str, settings: Path) -> None:
        places = Places(home=folder, first_port=free_port())
        self._port = places.airflow_port
        self._log = folder / "api-server.log"
        self._program = str(Path(sys.executable).with_name("airflow"))
        staging = {"conn_type": "sqlite", "host": staging_url.removeprefix("sqlite:///")}
        self._environment = environment(places, os.environ) | {
            "AIRFLOW_CONN_STAGING_DEFAULT": json.dumps(staging),
            "AIRFLOW__API__WORKERS": str(WORKERS),
            "O2C_SETTINGS": str(settings),
        }
        places.airflow.mkdir(parents=True, exist_ok=True)
        subprocess.run([self._program, "db", "migrate"], env=self._environment, check=True, capture_output=True)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The AppURL, the same after every start."""
        return f"http://localhost:{self._port}/qbwc/ws"

    @property
    def pid(self) -> int:
        """The process that serves now; its workers are its children."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start it and wait until both workers answer."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._program, "api-server"],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        end = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"Airflow did not start:\n{self._log.read_text(encoding='utf-8')[-3000:]}")
            time.sleep(0.2)

    def kill(self) -> None:
        """SIGKILL to the server and its workers, the session that `start` made, and to nothing else."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
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
