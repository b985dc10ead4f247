"""The company file and the org of a dump, as rows: the simulators make the tables, as they are made today."""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from simulators.quickbooks_desktop.books.books import Books
from simulators.salesforce_org.database import Database

#: What is made anew with each org: who signs on to it, and how it was deployed.
_OF_THE_ORG = {"_session", "_connected_app", "_connected_app_user", "_deployment"}


def books_as_text(path: Path, unsettled: str) -> str:
    """All of a company file; of the answers that it stores the one that has not come."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE custom_value SET value = 'UNLOCKED' WHERE name = 'AppLock'")  # else the PC's time is in it
        db.execute("UPDATE message_set SET checksum = id")  # nothing is ever sent again
        lines = [line for table in _tables(db) if table != "message_set" for line in _rows(db, table)]
        lines += _rows(db, "message_set", f"WHERE id = '{unsettled}'")
    return "".join(f"{line}\n" for line in lines)


def load_books(text: str, path: Path) -> Path:
    """The company file at `path`."""
    Books.lay_out(path)
    with closing(sqlite3.connect(path)) as db:
        db.executescript(text)
    return path


def time_of(books: Path) -> datetime:
    """When it is on the PC of a company file."""
    with closing(sqlite3.connect(books)) as db:
        (text,) = db.execute("SELECT value FROM setting WHERE key = 'time'").fetchone()
    return datetime.fromisoformat(text)


def org_as_text(path: Path, before: Path) -> str:
    """What was changed in an org since `before` was copied, and which organisation it is."""
    with closing(sqlite3.connect(path)) as db, closing(sqlite3.connect(before)) as old:
        lines = [
            line
            for table in _tables(db)
            if table not in _OF_THE_ORG
            for line in sorted({*_rows(db, table)} - {*_rows(old, table)})
        ]
        (organization,) = db.execute("SELECT value FROM _setting WHERE name = 'organization'").fetchone()
    head = (
        f"""UPDATE "Organization" SET "Id" = '{organization}';""",
        f"UPDATE _setting SET value = '{organization}' WHERE name = 'organization';",
    )
    return "".join(f"{line}\n" for line in (*head, *lines))


def load_org(text: str, path: Path) -> None:
    """What was changed, in an org that was deployed today."""
    with closing(Database(path)) as db, db.transaction():
        for statement in _statements(text):
            db.run(statement)


def events_as_text(folder: Path) -> str:
    """The files of events that have left the database, by their names."""
    files = {str(path.relative_to(folder)): path for path in sorted(folder.rglob("*.gz"))}
    told = {name: gzip.decompress(path.read_bytes()).decode("utf-8").splitlines() for name, path in files.items()}
    return f"{json.dumps(told, indent=1)}\n"


def load_events(text: str, folder: Path) -> None:
    """The same files."""
    for name, lines in json.loads(text).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(gzip.compress("".join(f"{line}\n" for line in lines).encode("utf-8"), mtime=0))


def copy(path: Path, target: Path) -> Path:
    """A SQLite file as it is now."""
    with closing(sqlite3.connect(path)) as there, closing(sqlite3.connect(target)) as here:
        there.backup(here)
    return target


def _tables(db: sqlite3.Connection) -> list[str]:
    return [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]


def _rows(db: sqlite3.Connection, table: str, where: str = "") -> list[str]:
    """One statement a row, with the names of the columns, so that a table may get others."""
    columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name in columns)
    values = " || ', ' || ".join(f'quote("{name}")' for name in columns)
    head = f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ('
    return sorted(f"{head}{row});" for (row,) in db.execute(f'SELECT {values} FROM "{table}" {where}'))


def _statements(text: str) -> Iterator[str]:
    """A value may hold line ends and semicolons."""
    begun = ""
    for line in text.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            yield begun
            begun = ""
