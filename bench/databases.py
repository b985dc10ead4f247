"""Databases to measure on: made once, copied as often as needed, gone in the end."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa

from bench.clock import PostgresServer
from tests.kit.postgres import find_binaries, running_postgres
from tests.kit.templates import migrate


class Databases(Protocol):
    """Where databases of one kind come from."""

    @property
    def kind(self) -> str:
        """`sqlite` or `postgres`."""
        ...

    @property
    def server(self) -> PostgresServer | None:
        """What works beside this process."""
        ...

    def empty(self) -> str:
        """The address of one without a table."""
        ...

    def copy(self, url: str) -> str:
        """The address of another one that holds the same; nobody is connected to either."""
        ...

    def drop(self, url: str) -> None:
        """Forget one that nobody is connected to."""
        ...


def migrated(databases: Databases) -> str:
    """The address of an empty staging database."""
    url = databases.empty()
    migrate(url)
    return url


class SqliteFiles:
    """Files of one folder."""

    kind = "sqlite"
    server = None

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def empty(self) -> str:
        """A file that is not there yet."""
        self._count += 1
        return f"sqlite:///{self._folder / f'{self._count}.sqlite'}"

    def copy(self, url: str) -> str:
        """A copy of the file, with what stands beside it."""
        made = self.empty()
        with closing(sqlite3.connect(_path(url))) as source, closing(sqlite3.connect(_path(made))) as target:
            source.backup(target)
        return made

    def drop(self, url: str) -> None:
        """Delete the file, with what stands beside it."""
        for end in ("", "-wal", "-shm"):
            Path(f"{_path(url)}{end}").unlink(missing_ok=True)


class PostgresDatabases:
    """Databases of one server that runs for the bench alone."""

    kind = "postgres"

    def __init__(self, url: str) -> None:
        self._url = url
        self.server = server_of(url)

    def empty(self) -> str:
        """A database of nothing."""
        return self._create("template0")

    def copy(self, url: str) -> str:
        """A copy of a database to which nobody is connected."""
        name = url.rpartition("/")[2]
        with _administer(self._url) as connection:
            # A session that was closed a moment ago is there a moment longer.
            ends = f"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{name}'"
            connection.exec_driver_sql(ends)
        return self._create(f'"{name}"')

    def drop(self, url: str) -> None:
        """Drop the database."""
        with _administer(self._url) as connection:
            connection.exec_driver_sql(f'DROP DATABASE "{url.rpartition("/")[2]}" WITH (FORCE)')

    def _create(self, template: str) -> str:
        name = f"bench_{time.monotonic_ns():x}"
        with _administer(self._url) as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE {template}')
        return f"{self._url.rpartition('/')[0]}/{name}"


def server_of(url: str) -> PostgresServer | None:
    """The server behind an address; None of a file."""
    if url.startswith("sqlite"):
        return None
    with _administer(url) as connection:
        return PostgresServer(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())


@contextmanager
def opened(kind: str, folder: Path) -> Iterator[Databases | None]:
    """Databases of a kind, until the block ends; None where there is no Postgres."""
    if kind == "sqlite":
        yield SqliteFiles(folder)
    elif (binaries := find_binaries()) is None:
        yield None
    else:
        with running_postgres(binaries) as url:
            yield PostgresDatabases(url)


def _administer(url: str) -> sa.Connection:
    """A connection outside any transaction, as CREATE DATABASE demands."""
    return sa.create_engine(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT").connect()


def _path(url: str) -> str:
    return url.removeprefix("sqlite:///")
