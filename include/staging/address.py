"""The address of the staging database, from the parts that a Connection keeps."""

from __future__ import annotations

from typing import Any, Protocol

from sqlalchemy import URL

from include.errors import SetupError


class ConnectionParts(Protocol):
    """What is read of an Airflow Connection; its own `get_uri()` is no SQLAlchemy URL."""

    conn_type: Any
    host: Any
    port: Any
    login: Any
    password: Any
    schema: Any


def staging_url(connection: ConnectionParts, *, name: str = "staging_default") -> str:
    """The SQLAlchemy URL of a Connection: SQLite with the file as host, or Postgres; a `SetupError` for others."""
    if connection.conn_type == "sqlite":
        return f"sqlite:///{connection.host}"
    if connection.conn_type not in ("postgres", "postgresql"):
        raise SetupError(
            f"The Connection {name} has type {connection.conn_type!r}. Make it Postgres, or SQLite for a trial.",
            field=name,
        )
    url = URL.create(
        "postgresql+psycopg2",
        username=connection.login,
        password=connection.password,
        host=connection.host,
        port=connection.port,
        database=connection.schema,
    )
    return url.render_as_string(hide_password=False)
