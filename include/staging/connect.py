"""Engines: the settings without which each database would lose or corrupt a queue."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError

from include.errors import SetupError
from include.private_file import make_private
from include.staging.planning import learn_unknown

LOCK_WAIT_SECONDS = 30
CONNECT_SECONDS = 10
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
        return _postgres(parsed)
    raise SetupError(
        f"The staging database cannot be {parsed.get_backend_name()!r}: use sqlite or postgresql in staging_default."
    )


def _postgres(url: sa.URL) -> sa.Engine:
    patience = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT_SECONDS}
    engine = sa.create_engine(
        url,
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=10,
        hide_parameters=True,
        connect_args=patience,
        **_paged(url.get_driver_name()),
    )

    @event.listens_for(engine, "begin")
    def bound_waiting(connection: sa.Connection) -> None:
        wait = connection.get_execution_options().get("lock_wait")
        if wait is not None:
            # 0 would mean for ever.
            _directly(connection, f"SET LOCAL lock_timeout = {max(1, int(wait * 1000))}")

    @event.listens_for(engine, "first_connect")
    def look_through(connection: Any, record: Any) -> None:
        learn_unknown(connection)

    event.listen(engine, "handle_error", _hide_rows)
    return engine


def _hide_rows(context: ExceptionContext) -> None:
    """Leave out of an error what Postgres says of the row in its second line: that is a customer's."""
    error = context.original_exception
    if isinstance(context.sqlalchemy_exception, DBAPIError) and error.args:
        short = str(error.args[0]).split("\n")[0]
        context.sqlalchemy_exception.args = (f"({type(error).__name__}) {short}",)
        error.args = (short,)


def _directly(connection: sa.Connection, statement: str) -> None:
    """Past SQLAlchemy: it is no statement of the work that follows."""
    cursor = connection.connection.cursor()
    cursor.execute(statement)
    cursor.close()


def _paged(driver: str) -> dict[str, Any]:
    """Outcomes of a document are one UPDATE for many rows: sent in pages, not row by row."""
    return {"executemany_mode": "values_plus_batch"} if driver == "psycopg2" else {}


def _sqlite(url: sa.URL) -> sa.Engine:
    arguments = {"timeout": LOCK_WAIT_SECONDS, "check_same_thread": False}
    engine = sa.create_engine(url, connect_args=arguments, hide_parameters=True)

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
        options = connection.get_execution_options()
        wait = options.get("lock_wait", LOCK_WAIT_SECONDS)
        if connection.info.get("lock_wait", LOCK_WAIT_SECONDS) != wait:
            _directly(connection, f"PRAGMA busy_timeout = {int(wait * 1000)}")
            connection.info["lock_wait"] = wait
        mode = options.get("sqlite_begin", "IMMEDIATE")
        connection.exec_driver_sql(f"BEGIN {mode}")

    return engine
