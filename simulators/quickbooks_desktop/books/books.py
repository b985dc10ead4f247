"""The company file: one SQLite database, its transactions, settings, counters and list records.

WAL with synchronous=NORMAL: a process killed at any moment leaves the last committed state.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS
from simulators.quickbooks_desktop.books.moments import WallClock
from simulators.quickbooks_desktop.books.settings import DEFAULTS
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import in_use, object_not_found, stale_edit_sequence

_SCHEMA = Path(__file__).parent / "schema.sql"
_RECORD = (
    "space, list_id, kind, name, full_name, parent_id, is_active, time_created, time_modified, edit_sequence, body"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRecord:
    """A customer, item, account ...; `body` holds the fields of its Ret that are its own, references by ListID."""

    space: str
    list_id: str
    kind: str
    name: str
    full_name: str
    parent_id: str | None
    is_active: bool
    time_created: int
    time_modified: int
    edit_sequence: int
    body: Fields


class Books:
    """The door to one company file; not safe for two threads at once."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        if not path.exists():
            raise FileNotFoundError(f"there is no company file {path}: create it first")
        self.db = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=NORMAL")
        self._now = now
        self._records: dict[tuple[str, str], ListRecord | None] = {}
        self._settings: dict[str, str] | None = None
        self.moment = self._epoch()

    @staticmethod
    def lay_out(path: Path) -> None:
        """Make an empty company file; FileExistsError when there is one."""
        if path.exists():
            raise FileExistsError(f"{path} exists already: choose another name or delete it")
        db = sqlite3.connect(path, isolation_level=None)
        try:
            db.execute("PRAGMA journal_mode=WAL")
            db.executescript(_SCHEMA.read_text(encoding="ascii"))
        finally:
            db.close()

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is kept together or not at all."""
        self.db.execute("BEGIN IMMEDIATE")
        self._forget()
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            self._forget()
            raise
        self.db.execute("COMMIT")

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Inside a transaction: one request, undone alone when it is refused."""
        self.moment = self._epoch()
        self.db.execute("SAVEPOINT request")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK TO request")
            self.db.execute("RELEASE request")
            self._records.clear()
            raise
        self.db.execute("RELEASE request")

    def now(self) -> float:
        """Seconds of the PC's clock, with fractions: of the injected one, unless switches let it stand or go wrong."""
        stands = self.setting("time")
        true = (datetime.fromisoformat(stands) if stands else self._now()).timestamp()
        return true + 60 * int(self.setting("clock-off"))

    def _epoch(self) -> int:
        return int(self.now())

    def _forget(self) -> None:
        self._records.clear()
        self._settings = None
        self.__dict__.pop("clock", None)

    # Settings and counters

    def setting(self, key: str) -> str:
        """A switch of the company, as last set or by default."""
        return self._turned().get(key, DEFAULTS[key])

    def _turned(self) -> dict[str, str]:
        if self._settings is None:
            self._settings = dict(self.db.execute("SELECT key, value FROM setting"))
        return self._settings

    def is_on(self, key: str) -> bool:
        """A switch that is on or off."""
        return self.setting(key) == "on"

    def set(self, key: str, value: str) -> None:
        """Turn a switch."""
        self.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value))
        self._turned()[key] = value
        self.__dict__.pop("clock", None)

    @cached_property
    def clock(self) -> WallClock:
        """The PC's wall clock."""
        return WallClock(
            zone=ZoneInfo(self.setting("timezone")),
            standard_offset_in_summer=self.setting("summer-offset") == "standard",
        )

    def next(self, counter: str) -> int:
        """The next number of a counter, from 1."""
        row = self.db.execute(
            "INSERT INTO counter VALUES (?, '1') ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (counter,),
        ).fetchone()
        return int(row[0])

    def new_txn_id(self) -> str:
        """A TxnID or TxnLineID, such as `C5-1417118624`."""
        return f"{self.next('txn'):X}-{self.moment}"

    def new_list_id(self, space: str) -> str:
        """A ListID, unique in its list only, such as `80000001-1446676743`."""
        return f"{0x80000000 + self.next(f'list {space}'):X}-{self.moment}"

    # List records

    def record(self, space: str, list_id: str) -> ListRecord | None:
        """The list record with this id."""
        key = (space, list_id)
        if key not in self._records:
            self._records[key] = next(self.records("space = ? AND list_id = ?", key), None)
        return self._records[key]

    def record_named(self, space: str, full_name: str) -> ListRecord | None:
        """The list record with this full name, inactive or not, in any case of letters."""
        row = self.db.execute(
            "SELECT list_id FROM list_object WHERE space = ? AND sort_name = ?", (space, full_name.casefold())
        ).fetchone()
        return self.record(space, row[0]) if row else None

    def records(self, where: str, values: tuple[Any, ...], order: str = "sort_name") -> Iterator[ListRecord]:
        """List records by a condition on their columns, in the order of their names."""
        for row in self.db.execute(f"SELECT {_RECORD} FROM list_object WHERE {where} ORDER BY {order}", values):
            yield ListRecord(
                space=row[0],
                list_id=row[1],
                kind=row[2],
                name=row[3],
                full_name=row[4],
                parent_id=row[5],
                is_active=bool(row[6]),
                time_created=row[7],
                time_modified=row[8],
                edit_sequence=row[9],
                body=json.loads(row[10]),
            )

    def list_ids(self, where: str, values: tuple[Any, ...]) -> list[str]:
        """ListIDs by a condition on the columns, in the order of their names."""
        query = f"SELECT list_id FROM list_object WHERE {where} ORDER BY sort_name"
        return [row[0] for row in self.db.execute(query, values)]

    def editable(self, kind: str, list_id: str, edit_sequence: str) -> ListRecord:
        """The record, when it exists (3120), nobody has it open (3175) and it is as the caller saw it (3200)."""
        record = self.record(LIST_KINDS[kind].space, list_id)
        if record is None or record.kind != kind:
            raise object_not_found(list_id)
        if list_id in self.setting("in-use").split(","):
            raise in_use(list_id)
        if edit_sequence != str(record.edit_sequence):
            raise stale_edit_sequence(edit_sequence)
        return record

    def keep(self, record: ListRecord) -> None:
        """Insert or replace a list record."""
        self.db.execute(
            f"INSERT OR REPLACE INTO list_object ({_RECORD}, sort_name) VALUES ({', '.join('?' * 12)})",
            (
                record.space,
                record.list_id,
                record.kind,
                record.name,
                record.full_name,
                record.parent_id,
                record.is_active,
                record.time_created,
                record.time_modified,
                record.edit_sequence,
                json.dumps(record.body),
                record.full_name.casefold(),
            ),
        )
        self._records[record.space, record.list_id] = record

    def new_record(self, kind: str, name: str, body: Fields, *, parent: ListRecord | None = None) -> ListRecord:
        """Insert a list record under a fresh ListID; its name must be free."""
        space = LIST_KINDS[kind].space
        record = ListRecord(
            space=space,
            list_id=self.new_list_id(space),
            kind=kind,
            name=name,
            full_name=f"{parent.full_name}:{name}" if parent else name,
            parent_id=parent.list_id if parent else None,
            is_active=body.pop("IsActive", "true") != "false",
            time_created=self.moment,
            time_modified=self.moment,
            edit_sequence=self.moment,
            body=body,
        )
        self.keep(record)
        return record

    def touched(self, record: ListRecord) -> ListRecord:
        """The record as edited now: its EditSequence is the time, and always another than before."""
        return replace(record, time_modified=self.moment, edit_sequence=max(self.moment, record.edit_sequence + 1))

    def remove(self, record: ListRecord) -> None:
        """Take a list record out of the books."""
        self.db.execute("DELETE FROM list_object WHERE space = ? AND list_id = ?", (record.space, record.list_id))
        self._records[record.space, record.list_id] = None
