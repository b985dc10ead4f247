"""Airflow's four processes on loopback, and its REST interface."""

from __future__ import annotations

import http.client
import json
import secrets
import time
import urllib.request
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from launcher.asking import Refused, ask, ask_until_answered
from launcher.places import PYTHON, Places
from launcher.processes import Processes, RehearsalError, require_alive, run, start, wait_until

COMPONENTS: Mapping[str, tuple[str, ...]] = {
    "api-server": (),
    "scheduler": ("--skip-serve-logs",),
    "dag-processor": (),
    "triggerer": ("--skip-serve-logs",),
}
DAGS = ("salesforce_to_quickbooks", "quickbooks_to_salesforce", "read_quickbooks", "reconcile", "watch_sync", "tidy_up")
#: Each of them beside a machine that has other work; a program that ends is noticed at once.
READY_SECONDS = 600.0
RUN_SECONDS = 1800.0


class Airflow:
    """A running Airflow; without its scheduler runs are made and wait."""

    def __init__(
        self,
        places: Places,
        env: Mapping[str, str],
        processes: Processes,
        components: Collection[str] = tuple(COMPONENTS),
        say: Callable[[str], None] = lambda words: None,
    ) -> None:
        self._places = places
        self._env = env
        self._processes = processes
        self._components = components
        self._say = say
        self._token = ""

    def start(self) -> None:
        """Migrate the metadata database, start the processes, wait for fresh heartbeats of all."""
        home = self._places.airflow
        home.mkdir(parents=True, exist_ok=True)
        self._write_passwords()
        program = str(Path(PYTHON).with_name("airflow"))
        run([program, "db", "migrate"], self._env)
        started = datetime.now(UTC)
        for name in self._components:
            log = self._places.logs / f"{name}.log"
            self._processes[name] = start([program, name, *COMPONENTS[name]], log, self._env)
        wait_until(lambda: self._is_fresh(started), self._processes, what="Airflow", seconds=READY_SECONDS)
        wait_until(self._knows_dags, self._processes, what="The DAGs", seconds=READY_SECONDS)

    @property
    def password(self) -> str:
        """Of the user admin."""
        passwords: dict[str, str] = json.loads(self._password_file.read_text(encoding="utf-8"))
        return passwords["admin"]

    def unpause(self, *dags: str) -> None:
        """Let these DAGs run."""
        for name in dags:
            self.call("PATCH", f"/api/v2/dags/{name}", {"is_paused": False})

    def trigger(self, dag: str, conf: Mapping[str, Any] | None = None) -> str:
        """Start a run; its id, which is ours, so that a call without an answer may be repeated."""
        run_id = f"rehearsal__{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}_{secrets.token_hex(4)}"
        body = {"dag_run_id": run_id, "logical_date": None, "conf": dict(conf or {})}
        try:
            self.call("POST", f"/api/v2/dags/{dag}/dagRuns", body)
        except Refused as error:
            if error.status != http.client.CONFLICT:
                raise
        return run_id

    def wait_for(self, dag: str, run_id: str) -> str:
        """Wait for the end of a run; its state."""
        deadline = time.monotonic() + RUN_SECONDS
        while time.monotonic() < deadline:
            require_alive(self._processes)
            state = str(self.call("GET", f"/api/v2/dags/{dag}/dagRuns/{run_id}")["state"])
            if state in ("success", "failed"):
                return state
            time.sleep(0.5)
        raise RehearsalError(f"Run {run_id} of {dag} did not end in {RUN_SECONDS:.0f} s.")

    def wait_until_idle(self, dag: str) -> None:
        """Wait until no run of a DAG is going on, so that none is cut off in its last task."""
        deadline = time.monotonic() + RUN_SECONDS
        path = f"/api/v2/dags/{dag}/dagRuns?state=running&state=queued&limit=1"
        while self.call("GET", path)["total_entries"]:
            require_alive(self._processes)
            if time.monotonic() > deadline:
                raise RehearsalError(f"A run of {dag} did not end in {RUN_SECONDS:.0f} s.")
            time.sleep(0.5)

    def failures(self, dag: str, run_id: str) -> str:
        """The failed tasks of a run and where their logs are."""
        tasks = self.call("GET", f"/api/v2/dags/{dag}/dagRuns/{run_id}/taskInstances")["task_instances"]
        names = [task["task_id"] for task in tasks if task["state"] == "failed"]
        return f"{', '.join(names)}; logs below {self._places.airflow / 'logs'}"

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """One REST call that may be repeated: while Airflow is busy, and with a new token when its own is over."""
        if not self._token:
            self._token = self._sign_in()
        try:
            return self._answer(method, path, body)
        except Refused as error:
            if error.status != http.client.UNAUTHORIZED:
                raise
            self._token = self._sign_in()
            return self._answer(method, path, body)

    def _answer(self, method: str, path: str, body: Any) -> Any:
        return json.loads(
            ask_until_answered(
                lambda: self._once(method, path, body),
                who="Airflow",
                say=self._say,
                go_on=lambda: require_alive(self._processes),
            )
        )

    def _once(self, method: str, path: str, body: Any = None) -> bytes:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self._places.airflow_url}{path}", data=data, method=method)
        request.add_header("Content-Type", "application/json")
        if self._token:
            request.add_header("Authorization", f"Bearer {self._token}")
        return ask(request, timeout=30)

    @property
    def _password_file(self) -> Path:
        return self._places.airflow / "passwords.json"

    def _write_passwords(self) -> None:
        if not self._password_file.exists():
            passwords = {name: secrets.token_urlsafe(12) for name in ("admin", "viewer")}
            self._password_file.touch(mode=0o600)
            self._password_file.write_text(json.dumps(passwords), encoding="utf-8")

    def _sign_in(self) -> str:
        self._token = ""
        answer = self._answer("POST", "/auth/token", {"username": "admin", "password": self.password})
        return str(answer["access_token"])

    def _is_fresh(self, started: datetime) -> bool:
        """Whether all components have a heartbeat newer than our start: old ones read as healthy too."""
        try:
            health = json.loads(self._once("GET", "/api/v2/monitor/health"))
        except (OSError, http.client.HTTPException, RehearsalError, ValueError):
            return False
        names = (name.replace("-", "_") for name in self._components if name != "api-server")
        beats = (health[name][f"latest_{name}_heartbeat"] for name in names)
        return all(beat and datetime.fromisoformat(beat) > started for beat in beats)

    def _knows_dags(self) -> bool:
        known = {dag["dag_id"] for dag in self.call("GET", "/api/v2/dags?limit=50")["dags"]}
        if known >= set(DAGS):
            return True
        errors = self.call("GET", "/api/v2/importErrors")["import_errors"]
        if errors:
            raise RehearsalError(f"A DAG file does not load:\n{errors[0]['stack_trace']}")
        return False
