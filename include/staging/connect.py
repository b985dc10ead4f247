"""Engines: the settings without which each database would lose or corrupt a queue."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from include.errors import SetupError
from include.private_file import make_private

LOCK_WAIT_SECONDS = 30
_IN_MEMORY = ":memory:"


def connect(url: str) -> sa.Engine:
    """An engine for SQLite (WAL, synchronous FULL, BEGIN IMMEDIATE) or Postgres (READ COMMITTED)."""
    try:
        parsed = sa.make_url(url)
    except sa.exc.ArgumentError as error:
        raise SetupError(
            "STAGING_URL is no address of a database. Write postgresql+psycopg2://user:password@host/database, or "
            "sqlite:////path/staging.db."
        ) from error
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    if parsed.get_backend_name() == "postgresql":
        # Outcomes of a document are one UPDATE for many rows: sent in pages, not row by row.
        return sa.create_engine(
            parsed, pool_pre_ping=True, pool_size=5, max_overflow=10, **_paged(parsed.get_driver_name())
        )
    raise SetupError(
        f"The staging database cannot be {parsed.get_backend_name()!r}: use sqlite or postgresql in staging_default."
    )


def _paged(driver: str) -> dict[str, Any]:
    return {"executemany_mode": "values_plus_batch"} if driver == "psycopg2" else {}


def _sqlite(url: sa.URL) -> sa.Engine:
    engine = sa.create_engine(url, connect_args={"timeout": LOCK_WAIT_SECONDS, "check_same_thread": False})

    @event.listens_for(engine, "do_connect")
    def keep_from_others(dialect: Any, record: Any, arguments: Any, keywords: Any) -> None:
        # SQLite would make it for everybody to read; the files that it lays beside it have the rights of this one.
        file = Path(url.database or _IN_MEMORY)
        if file.name != _IN_MEMORY and file.parent.is_dir() and not file.exists():
            make_private(file)

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, record: Any) -> None:
        # The driver must not begin transactions by itself: it would begin them too late to lock.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        # A transaction that reads first and writes later loses updates under a plain BEGIN.
        mode = connection.get_execution_options().get("sqlite_begin", "IMMEDIATE")
        connection.exec_driver_sql(f"BEGIN {mode}")

    return engine
