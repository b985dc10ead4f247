"""Brings the tables of a database from one migration to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import sqlalchemy as sa

MIGRATIONS: Final = Path(__file__).with_name("migrations")
VERSIONS: Final = MIGRATIONS / "versions"


def upgrade(engine: sa.Engine, *, to: str = "head", versions: Sequence[Path] = (VERSIONS,)) -> None:
    """All of it in one transaction; safe to repeat. The steps are the files of these folders."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, versions)))
    with engine.connect() as connection, _references_unchecked(connection), connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        _check_references(connection)


@contextmanager
def _references_unchecked(connection: sa.Connection) -> Iterator[None]:
    """SQLite changes a table by making it anew; what refers to the old one would be emptied when that is dropped.

    The switch does nothing inside a transaction: it is thrown before one begins.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.cursor()
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
        raw.close()


def _check_references(connection: sa.Connection) -> None:
    """What was not checked meanwhile holds, or nothing of it is kept."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"After the migration {len(broken)} rows refer to nothing, the first one in {broken[0]}")
