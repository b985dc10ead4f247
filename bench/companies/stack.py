"""Everything that a production has, started for one measurement: Postgres, Redis, Airflow and its Celery workers."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import secrets
import shutil
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from bench.companies.compose import compose_environment
from bench.companies.trees import everything_below
from bench.databases import server_of
from bench.over_http import free_port
from launcher.airflow_server import Airflow
from launcher.places import PYTHON, ROOT, Places
from launcher.processes import Processes, start, stopping, wait_until
from tests.kit.postgres import find_binaries, running_postgres

POOL: Final = "companies"
#: Beside what throw-away databases have: as many connections as all the processes want, and statistics.
POSTGRES: Final = ("max_connections=300", "autovacuum=on", "shared_buffers=128MB")


class Missing(Exception):
    """A program that is needed is not on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """All of it, running."""

    airflow: Airflow
    places: Places
    staging_url: str
    processes: Mapping[str, int]  #: the first process of each part, by its name
    metadata: sa.Engine  #: Airflow's own database: to look there costs its API server nothing

    @property
    def endpoint(self) -> str:
        """Where the Web Connectors call."""
        return f"{self.places.airflow_url}/qbwc/ws"

    def runs(self, run_id: str | None = None) -> list[str]:
        """The states of all runs, or of one."""
        with self.metadata.connect() as db:
            asked = sa.text("SELECT state FROM dag_run WHERE :run IS NULL OR run_id = :run")
            return [str(state) for state in db.scalars(asked, {"run": run_id})]

    def count_runs(self, dag: str) -> int:
        """How many runs of a DAG there have been."""
        with self.metadata.connect() as db:
            return int(db.scalar(sa.text("SELECT count(*) FROM dag_run WHERE dag_id = :dag"), {"dag": dag}) or 0)


@contextmanager
def running_stack(
    folder: Path, connections: Mapping[str, str], bundle: Path, *, workers: int, slots: int, lanes: int
) -> Iterator[Stack]:
    """Start everything on loopback, with the settings of the compose file; all of it is ended after the block."""
    binaries, redis = programs(_path())
    places = Places(home=folder, first_port=free_port())
    places.logs.mkdir(parents=True)
    with running_postgres(binaries, POSTGRES) as server, stopping() as processes:
        port = free_port()
        env = _environment(places, server, port, slots) | dict(connections) | {"REQUESTS_CA_BUNDLE": str(bundle)}
        for name in ("airflow", "staging"):
            _create(server, name)
        options = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--dir", str(folder)]
        processes["redis"] = start([redis, *options], places.logs / "redis.log", env)
        airflow = Airflow(places, env, processes)
        try:
            airflow.start()
            airflow.call("POST", "/api/v2/pools", {"name": POOL, "slots": lanes, "description": "Companies at work"})
            for number in range(workers):
                _start_worker(f"worker-{number + 1}", places, env, processes)
            wait_until(lambda: _are_ready(places, workers), processes, what="The workers", seconds=120)
            postgres = server_of(server)
            assert postgres is not None
            known = {"postgres": postgres.pid, **{name: process.pid for name, process in processes.items()}}
            metadata = sa.create_engine(env["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"], isolation_level="AUTOCOMMIT")
            url = env["STAGING_URL"]
            yield Stack(airflow=airflow, places=places, staging_url=url, processes=known, metadata=metadata)
            metadata.dispose()
        finally:
            _end(processes)


def programs(path: str) -> tuple[Path, str]:
    """Where the programs of Postgres are, and that of Redis; `Missing` names one that is nowhere."""
    binaries, redis = find_binaries(), shutil.which("redis-server", path=path)
    if binaries is None:
        raise Missing("There is no Postgres here: install postgresql, or put initdb and postgres into PATH.")
    if redis is None:
        raise Missing("There is no Redis here: install redis-server, or put it into /usr/bin or /usr/local/bin.")
    return binaries, redis


def _environment(places: Places, server: str, redis_port: int, slots: int) -> dict[str, str]:
    """The compose file's, with the addresses and folders of this machine; nothing of the caller's comes in."""
    address = server.rpartition("/")[0]
    secret = secrets.token_urlsafe(24)
    values = {"FERNET_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(), "WORKER_SLOTS": str(slots)}
    values |= dict.fromkeys(("API_SECRET_KEY", "JWT_SECRET", "POSTGRES_PASSWORD", "REDIS_PASSWORD"), secret)
    url = sa.make_url(server)
    staging = {"conn_type": "postgres", "host": url.host, "port": url.port, "schema": "staging", "login": url.username}
    ours = {
        "PATH": _path(),
        "HOME": str(places.home),
        "TMPDIR": str(places.home),
        "PYTHONPATH": f"{ROOT}:{ROOT / 'plugins'}",
        "AIRFLOW_HOME": str(places.airflow),
        "AIRFLOW__CORE__DAGS_FOLDER": str(ROOT / "dags"),
        "AIRFLOW__CORE__PLUGINS_FOLDER": str(ROOT / "plugins"),
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{places.airflow_port}/execution/",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(places.airflow / "passwords.json"),
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": str(places.airflow_port),
        "AIRFLOW__API__BASE_URL": places.airflow_url,
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"{address}/airflow",
        "AIRFLOW__CELERY__RESULT_BACKEND": f"db+{address}/airflow".replace("postgresql+psycopg2", "postgresql"),
        "AIRFLOW__CELERY__BROKER_URL": f"redis://127.0.0.1:{redis_port}/0",
        "AIRFLOW__SCHEDULER__SCHEDULER_HEALTH_CHECK_SERVER_PORT": str(free_port()),
        "O2C_POOL": POOL,
        "O2C_SETTINGS": str(places.settings),
        "O2C_REPORTS": str(places.reports),
        "STAGING_URL": f"{address}/staging",
        "AIRFLOW_CONN_STAGING_DEFAULT": json.dumps(staging),
        "C_FORCE_ROOT": "true",
    }
    return compose_environment(values) | ours


def _path() -> str:
    return f"{Path(PYTHON).parent}:{os.defpath}:/usr/local/bin:/usr/sbin"


def _create(server: str, name: str) -> None:
    with sa.create_engine(server, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0")


def _start_worker(name: str, places: Places, env: Mapping[str, str], processes: Processes) -> None:
    command = [str(Path(PYTHON).with_name("airflow")), "celery", "worker", "--skip-serve-logs"]
    command += ["--celery-hostname", f"{name}@%h", "--pid", str(places.home / f"{name}.celery")]
    processes[name] = start(command, places.logs / f"{name}.log", env)


def _are_ready(places: Places, workers: int) -> bool:
    logs = (places.logs / f"worker-{number + 1}.log" for number in range(workers))
    return all(" ready." in log.read_text(encoding="utf-8", errors="replace") for log in logs)


def _end(processes: Processes) -> None:
    """End all, and by its id what a worker that was killed has left behind."""
    known = {pid: _began(pid) for pid in everything_below(process.pid for process in processes.values())}
    for process in reversed(processes.values()):
        process.terminate()
    end = time.monotonic() + 20
    while any(process.poll() is None for process in processes.values()) and time.monotonic() < end:
        time.sleep(0.2)
    for pid, began in known.items():
        if began and _began(pid) == began:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    for process in processes.values():
        process.wait(10)


def _began(pid: int) -> str:
    """The moment at which a process began tells it from a later one of the same number."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[19]
    except OSError:
        return ""
