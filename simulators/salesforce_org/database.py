"""The org's memory: one SQLite file, one table per object."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from simulators.salesforce_org.ids import make_id
from simulators.salesforce_org.schema import IDS, NUMBERS, Field, FieldType, ObjectType

Value = str | float | int | None
Row = dict[str, Value]

INTERNAL_TABLES = """
CREATE TABLE IF NOT EXISTS _setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _sequence (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS _custom_object (name TEXT PRIMARY KEY, prefix TEXT NOT NULL, definition TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _custom_field (object TEXT, name TEXT, definition TEXT NOT NULL, PRIMARY KEY (object, name));
CREATE TABLE IF NOT EXISTS _layout (name TEXT PRIMARY KEY, definition TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _object_permission (permission_set TEXT, object TEXT, verb TEXT,
    PRIMARY KEY (permission_set, object, verb));
CREATE TABLE IF NOT EXISTS _field_permission (permission_set TEXT, object TEXT, field TEXT, editable INTEGER,
    PRIMARY KEY (permission_set, object, field));
CREATE TABLE IF NOT EXISTS _custom_permission (name TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS _custom_grant (permission_set TEXT, name TEXT, PRIMARY KEY (permission_set, name));
CREATE TABLE IF NOT EXISTS _connected_app (consumer_key TEXT PRIMARY KEY, consumer_secret TEXT, certificate TEXT,
    run_as TEXT);
CREATE TABLE IF NOT EXISTS _connected_app_user (consumer_key TEXT, username TEXT, PRIMARY KEY (consumer_key, username));
CREATE TABLE IF NOT EXISTS _session (token TEXT PRIMARY KEY, user_id TEXT NOT NULL, expires TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _deployment (id TEXT PRIMARY KEY, result TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _validation_rule (object TEXT, name TEXT, condition TEXT, message TEXT, field TEXT,
    PRIMARY KEY (object, name));
CREATE TABLE IF NOT EXISTS _validation_exception (object TEXT, name TEXT, permission TEXT NOT NULL,
    PRIMARY KEY (object, name));
CREATE TABLE IF NOT EXISTS _duplicate_rule (object TEXT, field TEXT, allow_save INTEGER, PRIMARY KEY (object, field));
CREATE TABLE IF NOT EXISTS _cleared (deleted_id TEXT, object TEXT, id TEXT, field TEXT);
CREATE TABLE IF NOT EXISTS _delete_log (record_id TEXT PRIMARY KEY, object TEXT NOT NULL, moment TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _hidden_record (user_id TEXT, record_id TEXT, PRIMARY KEY (user_id, record_id));
CREATE TABLE IF NOT EXISTS _hidden_field (user_id TEXT, object TEXT, field TEXT, PRIMARY KEY (user_id, object, field));
CREATE TABLE IF NOT EXISTS _deletion (deleted_id TEXT, caused_by TEXT, object TEXT, PRIMARY KEY (deleted_id));
"""


class Database:
    """One connection behind one lock; text is compared without regard to case, as Salesforce does."""

    def __init__(self, path: Path) -> None:
        self.lock = threading.RLock()
        self._depth = 0
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.create_collation("SALESFORCE", _collate)
        self._connection.create_function("sf_like", 2, _like, deterministic=True)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.executescript(INTERNAL_TABLES)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a transaction inside another is a savepoint."""
        with self.lock:
            name = f"level_{self._depth}"
            self._connection.execute(f"SAVEPOINT {name}" if self._depth else "BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._depth -= 1
                if self._depth:
                    self._connection.execute(f"ROLLBACK TO {name}")
                    self._connection.execute(f"RELEASE {name}")
                else:
                    self._connection.execute("ROLLBACK")
                raise
            self._depth -= 1
            self._connection.execute(f"RELEASE {name}" if self._depth else "COMMIT")

    def all(self, sql: str, parameters: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Every row of a query."""
        with self.lock:
            return self._connection.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[Value] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with self.lock:
            row: tuple[Any, ...] | None = self._connection.execute(sql, parameters).fetchone()
            return row

    def run(self, sql: str, parameters: Sequence[Value] = ()) -> int:
        """Execute a statement; the number of rows it changed."""
        with self.lock:
            return self._connection.execute(sql, parameters).rowcount

    def next_id(self, prefix: str) -> str:
        """A fresh record id under a key prefix."""
        row = self.one(
            "INSERT INTO _sequence VALUES (?, 1) ON CONFLICT (prefix) DO UPDATE SET last = last + 1 RETURNING last",
            (prefix,),
        )
        return make_id(prefix, row[0] if row else 1)

    def setting(self, name: str) -> str | None:
        """A remembered setting."""
        row = self.one("SELECT value FROM _setting WHERE name = ?", (name,))
        return row[0] if row else None

    def remember(self, name: str, value: str) -> None:
        """Remember a setting."""
        self.run("INSERT OR REPLACE INTO _setting VALUES (?, ?)", (name, value))

    def prepare(self, entry: ObjectType) -> None:
        """Create the table of an object, or add the columns and indices it lacks."""
        known = {row[1].lower() for row in self.all(f'PRAGMA table_info("{entry.name}")')}
        if not known:
            self.run(f'CREATE TABLE "{entry.name}" ("Id" TEXT PRIMARY KEY) WITHOUT ROWID')
            known = {"id"}
        for key, item in entry.fields.items():
            if key not in known:
                self.run(f'ALTER TABLE "{entry.name}" ADD COLUMN "{item.name}" {_column(item)}')
            if item.type == FieldType.REFERENCE or item.external_id or key == "systemmodstamp":
                self.run(f'CREATE INDEX IF NOT EXISTS "ix_{entry.name}_{item.name}" ON "{entry.name}" ("{item.name}")')

    def fetch(self, entry: ObjectType, record_id: str) -> Row | None:
        """One record with all its stored values, deleted or not."""
        names = [item.name for item in entry.fields.values()]
        columns = ", ".join(f'"{name}"' for name in names)
        row = self.one(f'SELECT {columns} FROM "{entry.name}" WHERE "Id" = ?', (record_id,))
        return dict(zip(names, row, strict=True)) if row else None

    def insert(self, entry: ObjectType, row: Row) -> None:
        """Store a new record."""
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        self.run(f'INSERT INTO "{entry.name}" ({columns}) VALUES ({marks})', tuple(row.values()))

    def change(self, entry: ObjectType, record_id: str, values: Row) -> None:
        """Overwrite some values of a record."""
        if values:
            assignments = ", ".join(f'"{name}" = ?' for name in values)
            self.run(f'UPDATE "{entry.name}" SET {assignments} WHERE "Id" = ?', (*values.values(), record_id))

    def ids_where(self, entry: ObjectType, field: str, value: Value, *, deleted: int = 0) -> list[str]:
        """Ids of the records whose field has a value."""
        sql = f'SELECT "Id" FROM "{entry.name}" WHERE "{field}" = ? AND "IsDeleted" = ?'
        return [row[0] for row in self.all(sql, (value, deleted))]


def chunks(items: Sequence[str], size: int = 500) -> Iterable[Sequence[str]]:
    """Pieces small enough for the variables of one SQL statement."""
    return (items[start : start + size] for start in range(0, len(items), size))


def _column(item: Field) -> str:
    if item.type == FieldType.BOOLEAN:
        return f"INTEGER DEFAULT {int(item.default == 'true')}"
    if item.type in NUMBERS:
        return "INTEGER" if item.type == FieldType.INT else "REAL"
    if item.type in IDS or item.type in (FieldType.DATE, FieldType.DATETIME) or item.case_sensitive:
        return "TEXT"
    return "TEXT COLLATE SALESFORCE"


def _collate(left: str, right: str) -> int:
    a, b = left.casefold(), right.casefold()
    return (a > b) - (a < b)


def _like(value: str | None, pattern: str) -> bool:
    return value is not None and _pattern(pattern).fullmatch(value) is not None


def _pattern(like: str) -> re.Pattern[str]:
    pieces = (
        ".*" if piece == "%" else "." if piece == "_" else re.escape(piece[1:] if piece[0] == "\\" else piece)
        for piece in re.findall(r"\\.|.", like, re.DOTALL)
    )
    return re.compile("".join(pieces), re.IGNORECASE | re.DOTALL)
