"""Company files as a person handles them: created, backed up, restored, and switched."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.custom_fields import COMPANY, write
from simulators.quickbooks_desktop.books.settings import check
from simulators.quickbooks_desktop.books.starting_books import furnish

Clock = Callable[[], datetime]


def wall_time() -> datetime:
    """The clock of this machine."""
    return datetime.now(UTC)


def create(
    path: Path,
    settings: Mapping[str, str] | None = None,
    *,
    owner_id: str = "",
    file_id: str = "",
    now: Clock = wall_time,
) -> None:
    """Make a company with its starting books; with both ids it has been connected by a Web Connector already."""
    for key, value in (settings or {}).items():
        check(key, value)
    Books.lay_out(path)
    with closing(Books(path, now)) as books, books.transaction():
        for key, value in (settings or {}).items():
            books.set(key, value)
        furnish(books)
        if owner_id and file_id:
            books.db.execute(
                "INSERT INTO custom_field VALUES (?, 'FileID', 'STR255TYPE', '[\"Company\"]')", (owner_id.upper(),)
            )
            write(books, COMPANY, owner_id, "FileID", file_id)


def turn(path: Path, key: str, value: str, *, now: Clock = wall_time) -> None:
    """Turn a switch of the company; ValueError with the cure when it does not take the value."""
    check(key, value)
    with closing(Books(path, now)) as books, books.transaction():
        books.set(key, value)


def back_up(path: Path, copy: Path) -> None:
    """A whole copy of the company, FileID and stored message sets included."""
    if not path.exists():
        raise FileNotFoundError(f"there is no company file {path}")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def restore(path: Path, copy: Path) -> None:
    """The company is what it was when the copy was made; everything since is gone. The PC's clock goes on."""
    time = _time(path) if path.exists() else ""
    back_up(copy, path)
    if _time(path) != time:
        turn(path, "time", time)


def _time(path: Path) -> str:
    with closing(Books(path, wall_time)) as books:
        return books.setting("time")
