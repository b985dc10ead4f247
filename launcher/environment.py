"""The environment of every process of a rehearsal; nothing of Airflow is inherited from the caller."""

from __future__ import annotations

import json
from collections.abc import Mapping

from launcher.places import ADMINISTRATOR, INTEGRATION_USER, ROOT, Places

#: Names that could lead a rehearsal to a real system, or make it behave otherwise than it says.
_FOREIGN = ("AIRFLOW", "STAGING_URL", "O2C_", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "REQUESTS_CA_BUNDLE")


def environment(places: Places, outer: Mapping[str, str]) -> dict[str, str]:
    """What Airflow, the commands and the simulators get."""
    clean = {name: value for name, value in outer.items() if not name.startswith(_FOREIGN)}
    return clean | _ours(places) | _airflow(places)


def consumer_key(user: str) -> str:
    """The connected app of a user in the simulated org."""
    return f"3MVG9-order-to-cash-{user.split('@')[0]}"


def _ours(places: Places) -> dict[str, str]:
    return {
        "PYTHONPATH": f"{ROOT}:{ROOT / 'plugins'}",
        "O2C_SETTINGS": str(places.settings),
        "O2C_REPORTS": str(places.reports),
        "O2C_EVENTS": str(places.events),
        "STAGING_URL": places.staging_url,
        "REQUESTS_CA_BUNDLE": str(places.bundle),
        "AIRFLOW_CONN_STAGING_DEFAULT": json.dumps({"conn_type": "sqlite", "host": str(places.staging)}),
        "AIRFLOW_CONN_AIRFLOW_DB": json.dumps({"conn_type": "sqlite", "host": str(places.airflow / "airflow.db")}),
        "AIRFLOW_CONN_SALESFORCE_DEFAULT": _salesforce(places, INTEGRATION_USER),
        "AIRFLOW_CONN_SALESFORCE_ADMIN": _salesforce(places, ADMINISTRATOR),
    }


def _salesforce(places: Places, user: str) -> str:
    key = places.private_key.read_text(encoding="ascii") if places.private_key.exists() else ""
    extra = {
        "consumer_key": consumer_key(user),
        "private_key": key,
        "domain": "login",
        "version": "63.0",
        "proxies": {"https": f"http://127.0.0.1:{places.proxy_port}"},
    }
    return json.dumps({"conn_type": "salesforce", "login": user, "extra": extra})


def _airflow(places: Places) -> dict[str, str]:
    return {
        "AIRFLOW_HOME": str(places.airflow),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__DAGS_FOLDER": str(ROOT / "dags"),
        "AIRFLOW__CORE__PLUGINS_FOLDER": str(ROOT / "plugins"),
        "AIRFLOW__CORE__LAZY_LOAD_PLUGINS": "False",
        "AIRFLOW__CORE__PARALLELISM": "4",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"http://127.0.0.1:{places.airflow_port}/execution/",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": "admin:admin,viewer:viewer",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(places.airflow / "passwords.json"),
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": str(places.airflow_port),
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__API__BASE_URL": places.airflow_url,
        "AIRFLOW__WORKERS__MIN_HEARTBEAT_INTERVAL": "1",
        "AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL": "10",
        "AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "10",
        "AIRFLOW__LOGGING__LOGGING_LEVEL": "WARNING",
        "AIRFLOW__USAGE_DATA_COLLECTION__ENABLED": "False",
    }
