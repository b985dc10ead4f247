"""Airflow's Connections: from the environment, a secrets backend, and what was typed into Airflow's pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from include.errors import SetupError

if TYPE_CHECKING:
    from airflow.sdk import Connection

#: Which secrets a process may read. Without it the SDK asks no database of Airflow's, where the pages keep their
#: Connections; `airflow connections get` sets it so for itself.
_CONTEXT: Final = "_AIRFLOW_PROCESS_CONTEXT"


@contextmanager
def airflow_connections() -> Iterator[None]:
    """Inside, Connections are looked for wherever the API server looks for them."""
    before = os.environ.get(_CONTEXT)
    os.environ[_CONTEXT] = before or "server"
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(_CONTEXT, None)


def connection(conn_id: str) -> Connection:
    """One Connection; a `SetupError` when it is nowhere."""
    from airflow.sdk import BaseHook
    from airflow.sdk.exceptions import AirflowNotFoundException

    try:
        return BaseHook.get_connection(conn_id)
    except AirflowNotFoundException as error:
        raise SetupError(
            f"There is no Connection {conn_id!r}: neither in AIRFLOW_CONN_{conn_id.upper()}, nor in Airflow's "
            "database. Add it in Airflow under Admin, Connections. If it is there, this command lacks the environment "
            "of Airflow: AIRFLOW_HOME, or AIRFLOW__DATABASE__SQL_ALCHEMY_CONN and AIRFLOW__CORE__FERNET_KEY.",
            field=conn_id,
        ) from error
