"""Airflow in one process, on a database of its own; its settings are read at its first import, so they stand here."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
HOME = Path(tempfile.mkdtemp(prefix="order-to-cash-airflow-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

os.environ |= {
    "AIRFLOW_HOME": str(HOME),
    "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
    "AIRFLOW__CORE__DAGS_FOLDER": str(ROOT / "dags"),
    "AIRFLOW__CORE__PLUGINS_FOLDER": str(ROOT / "plugins"),
    "AIRFLOW__CORE__UNIT_TEST_MODE": "False",
    "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
    "PYTHONPATH": f"{ROOT}:{ROOT / 'plugins'}",
}

SETTINGS = """
companies:
  - key: acme
    name: Acme
    simulated: true
    salesforce: salesforce_default
failure_mail: [finance@acme.example]
mail_from: sync@acme.example
"""


@pytest.fixture(scope="session")
def dag_bag() -> Any:
    """Every DAG of the project, parsed once on a migrated database."""
    subprocess.run([Path(sys.executable).with_name("airflow"), "db", "migrate"], check=True, capture_output=True)
    from airflow.dag_processing.dagbag import DagBag

    return DagBag(ROOT / "dags")


@contextmanager
def environment(values: Mapping[str, str]) -> Iterator[None]:
    """Some variables of the environment for a while."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def mail_connection(port: int) -> Iterator[None]:
    """The Connection smtp_default, on loopback."""
    plain = {"disable_ssl": True, "disable_tls": True, "retry_limit": 1}
    connection = {"conn_type": "smtp", "host": "127.0.0.1", "port": port, "extra": plain}
    with environment({"AIRFLOW_CONN_SMTP_DEFAULT": json.dumps(connection)}):
        yield


def task_states() -> list[str]:
    """The states of all tasks that Airflow knows."""
    from airflow.models.taskinstance import TaskInstance
    from airflow.utils.session import create_session
    from sqlalchemy import select

    with create_session() as session:
        return [str(state) for state in session.scalars(select(TaskInstance.state))]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Journey]:
    """A connected org with the built-in data set, on the clock of this machine: the DAGs read no other."""
    url = f"sqlite:///{tmp_path / 'staging.sqlite'}"
    with running_org(tmp_path, time="") as org, journey(tmp_path, url, org, clock=MachineClock()) as made:
        load(made.people)
        yield made


@pytest.fixture
def connected(world: Any, tmp_path: Path) -> Iterator[Any]:
    """A world whose staging database, org and settings Airflow knows by its Connections."""
    (tmp_path / "settings.yaml").write_text(SETTINGS, "utf-8")
    extra = {
        "consumer_key": "3MVG9integration",
        "private_key": world.org.private_key,
        "domain": "login",
        "version": "63.0",
        "proxies": dict(world.org.proxies),
    }
    salesforce = {"conn_type": "salesforce", "login": "integration@acme.example", "extra": extra}
    values = {
        "AIRFLOW_CONN_STAGING_DEFAULT": json.dumps({"conn_type": "sqlite", "host": str(tmp_path / "staging.sqlite")}),
        "AIRFLOW_CONN_SALESFORCE_DEFAULT": json.dumps(salesforce),
        "O2C_SETTINGS": str(tmp_path / "settings.yaml"),
        "O2C_REPORTS": str(tmp_path / "reports"),
        "O2C_EVENTS": str(tmp_path / "events"),
    }
    with environment(values):
        yield world


from simulators.datasets.builtin import load  # noqa: E402
from tests.kit.clock import MachineClock  # noqa: E402
from tests.kit.journey import Journey, journey  # noqa: E402
from tests.kit.simulated_org import running_org  # noqa: E402
