"""A throw-away Postgres for the tests: the real server on a free port of the loopback, gone when the session ends.

The binaries are looked for in PATH, in /usr/lib/postgresql and in /usr/local; tests are skipped where there are none.
`initdb` refuses to run as root, so under root everything runs as `nobody`.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.kit.templates import copy_staging, migrate

DRIVER = "postgresql+psycopg2"
START_SECONDS = 60.0
STOP_SECONDS = 15.0

#: A test database is lost with the session, so nothing has to survive a power cut.
SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "jit=off",
    "shared_buffers=32MB",
    "max_connections=50",
    "listen_addresses=127.0.0.1",
)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a fresh cluster's own database, `postgres`; one server for the whole session."""
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("no Postgres server found: install postgresql, or put initdb and postgres into PATH")
    with running_postgres(binaries) as url:
        yield url


@contextmanager
def running_postgres(binaries: Path, settings: Sequence[str] = ()) -> Iterator[str]:
    """The address of a fresh cluster's own database, until the block ends; `settings` come behind those of here."""
    account = unprivileged_account()
    folder = Path(tempfile.mkdtemp(prefix="order-to-cash-postgres-"))
    try:
        if account is not None:
            os.chown(folder, account.pw_uid, account.pw_gid)
        yield from _serve(binaries, folder, account, settings)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of this test's own: once SQLite, once Postgres."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'staging.sqlite'}"
    return str(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture(params=["sqlite", "postgres"])
def staging_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a migrated staging database of this test's own: once SQLite, once Postgres."""
    if request.param == "sqlite":
        return copy_staging(tmp_path / "staging.sqlite")
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a migrated staging database of this test's own on Postgres; it is dropped afterwards."""
    with _database(postgres_server, request.node.name, postgres_template) as url:
        yield url


@pytest.fixture
def second_url(database_url: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of another empty database of the same sort."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'second.sqlite'}"
    return str(request.getfixturevalue("second_postgres_url"))


@pytest.fixture
def second_postgres_url(postgres_server: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of another empty database of this test's own on Postgres; it is dropped afterwards."""
    with _database(postgres_server, request.node.name, "template0") as url:
        yield url


@pytest.fixture
def empty_postgres_url(postgres_server: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty database of this test's own on Postgres; it is dropped afterwards."""
    with _database(postgres_server, request.node.name, "template0") as url:
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """The name of a migrated staging database that is only copied."""
    with _administer(postgres_server) as connection:
        connection.exec_driver_sql("CREATE DATABASE migrated TEMPLATE template0")
    migrate(_address(postgres_server, "migrated"))
    return "migrated"


@contextmanager
def _database(server: str, wish: str, template: str) -> Iterator[str]:
    """A copy of a database, until the block ends."""
    stem = re.sub(r"\W+", "_", wish.lower())[:30]
    name = f"{stem}_{time.monotonic_ns():x}"
    with _administer(server) as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE {template}')
    yield _address(server, name)
    with _administer(server) as connection:
        connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')


def _address(server: str, name: str) -> str:
    return f"{server.rsplit('/', 1)[0]}/{name}"


def find_binaries() -> Path | None:
    """The newest folder that holds both `initdb` and `postgres`."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).resolve().parent] if on_path else []
    installed = Path("/usr/lib/postgresql").glob("*/bin")
    folders += sorted(installed, key=lambda folder: float(folder.parent.name), reverse=True)
    folders += [Path("/usr/local/bin"), Path("/usr/local/pgsql/bin")]
    return next((f for f in folders if (f / "initdb").exists() and (f / "postgres").exists()), None)


def unprivileged_account() -> pwd.struct_passwd | None:
    """Whom the server runs as: ourselves, or `nobody` when we are root."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _serve(binaries: Path, folder: Path, account: pwd.struct_passwd | None, settings: Sequence[str]) -> Iterator[str]:
    data, port = folder / "data", _free_port()
    initdb = [binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"]
    made = _run([*initdb, "--locale=C.UTF-8", "--no-sync", "--no-instructions"], folder, account)
    if made.wait(START_SECONDS):
        pytest.fail(f"initdb failed:\n{(folder / 'log').read_text()}")
    options = [
        option for setting in (*SETTINGS, *settings, f"unix_socket_directories={folder}") for option in ("-c", setting)
    ]
    server = _run([binaries / "postgres", "-D", data, "-p", str(port), *options], folder, account)
    url = f"{DRIVER}://postgres@127.0.0.1:{port}/postgres"
    try:
        _wait_for(url, server, folder / "log")
        yield url
    finally:
        server.send_signal(signal.SIGINT)  # fast shutdown: sessions are closed, nothing is waited for
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _run(command: list[object], folder: Path, account: pwd.struct_passwd | None) -> subprocess.Popen[bytes]:
    words = [str(word) for word in command]
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            words,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
            start_new_session=True,  # Ctrl-C ends the tests first, and they end the server
        )


def _wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            break
        try:
            engine.connect().close()
            return
        except sa.exc.OperationalError:
            time.sleep(0.05)
    pytest.fail(f"Postgres did not start:\n{log.read_text()}")


def _administer(url: str) -> sa.Connection:
    """A connection outside any transaction, as CREATE DATABASE demands."""
    return sa.create_engine(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT").connect()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
