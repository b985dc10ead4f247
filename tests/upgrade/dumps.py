"""Staging databases as text: written when a migration is closed, and loaded by the tests of every later one."""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from include.private_file import make_private
from simulators.salesforce_org.ids import make_id
from tests.kit.postgres import find_binaries

FOLDER: Final = Path(__file__).with_name("dumps")
DATABASES: Final = ("sqlite", "postgres")
#: The name that QuickBooks gives to a reading, in an answer and in our note of it.
_ITERATOR = re.compile(r'"?iterator(?:ID)?"?[=:]\s*"(\{[0-9A-Fa-f-]{36}\})')


@dataclass(frozen=True, slots=True, kw_only=True)
class Dump:
    """What a firm had in the middle of its life at a migration: its staging database, its books, its org."""

    revision: str

    def path(self, part: str) -> Path:
        """The file of a part: a database by its name, `books`, `org`, or `events` that have left the database."""
        return FOLDER / f"{self.revision}.{part}.{'json' if part == 'events' else 'sql'}"

    def text(self, part: str) -> str:
        """What is in it."""
        return self.path(part).read_text("utf-8")

    def load(self, url: str) -> None:
        """Fill an empty database of the same sort."""
        if url.startswith("sqlite:///"):
            path = Path(url.removeprefix("sqlite:///"))
            make_private(path)
            with closing(sqlite3.connect(path)) as db:
                db.executescript(self.text("sqlite"))
            return
        engine = sa.create_engine(url, poolclass=sa.NullPool)
        with engine.begin() as connection:
            connection.connection.cursor().execute(self.text("postgres"))


def closed() -> list[Dump]:
    """Every migration that is closed, the oldest first."""
    return [Dump(revision=path.name.partition(".")[0]) for path in sorted(FOLDER.glob("*.sqlite.sql"))]


def as_text(url: str) -> str:
    """A staging database as SQL that makes it anew."""
    return _sqlite(url) if url.startswith("sqlite:///") else _postgres(url)


def names_by_chance(url: str, text: str) -> dict[str, str]:
    """What is drawn by lot, and a name for each that is the same whenever the same things happen."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as db:
        tickets = db.scalars(sa.text("SELECT ticket_hash FROM connector_session ORDER BY id")).all()
        organization = db.scalar(sa.text("SELECT salesforce_org_id FROM company"))
        sets = db.scalars(sa.text("SELECT message_set_id FROM event WHERE message_set_id <> '' ORDER BY id")).all()
    return {
        str(organization): make_id("00D", 1),
        **{name: f"{number:064x}" for number, name in enumerate(tickets, 1)},
        **{name: f"{number:020x}" for number, name in enumerate(dict.fromkeys(sets), 1)},
        **{name: f"{{00000000-0000-4000-8000-{number:012x}}}" for number, name in enumerate(_iterators(text), 1)},
    }


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The text with other names."""
    return re.sub("|".join(map(re.escape, names)), lambda match: names[match[0]], text)


def _iterators(text: str) -> Mapping[str, None]:
    return dict.fromkeys(_ITERATOR.findall(text))


def _sqlite(url: str) -> str:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as db:
        return "".join(f"{line}\n" for line in db.iterdump())


def _postgres(url: str) -> str:
    binaries = find_binaries()
    assert binaries is not None, "no pg_dump found: install postgresql"
    engine = sa.create_engine(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as db:
        for (_, table), key in sa.inspect(db).get_multi_pk_constraint().items():
            db.exec_driver_sql(f'CLUSTER "{table}" USING "{key["name"]}"')  # a row lies where there was room for it
        # Its key is drawn by lot, when it was handed out is not.
        for statement in ("CREATE INDEX turn ON {0} (served_at)", "CLUSTER {0} USING turn", "DROP INDEX turn"):
            db.exec_driver_sql(statement.format("message_set"))
    address = sa.make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    command = [binaries / "pg_dump", "--inserts", "--no-owner", "--no-privileges", address]
    text = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    # Before the first table stand settings of the session, which are those of every server, and what only psql knows.
    start = text.index("CREATE TABLE")
    return "".join(line for line in text[start:].splitlines(keepends=True) if not line.startswith(r"\unrestrict"))
