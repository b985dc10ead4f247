"""Statements are compiled once in a process: each test has an engine of its own, which would compile them all anew.

What a statement is in the words of a database depends on nothing but the statement and the kind of database; the
values, the connections and the engines stay the test's own.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Compiled
from sqlalchemy.util import LRUCache

_MOST = 3_000


class _Statements(LRUCache[Any, Compiled]):
    """By the kind of the dialect, where SQLAlchemy goes by the dialect of one engine."""

    def get(self, key: Any, default: Any = None) -> Any:
        """The compiled statement, or the default."""
        return super().get(_known_by(key), default)

    def __getitem__(self, key: Any) -> Compiled:
        return super().__getitem__(_known_by(key))

    def __setitem__(self, key: Any, compiled: Compiled) -> None:
        super().__setitem__(_known_by(key), compiled)


_STATEMENTS = _Statements(_MOST)


def compile_once() -> None:
    """From now on every engine of a staging database uses what another of its kind has compiled in this process."""
    event.listen(sa.Engine, "engine_connect", _share)


def _share(connection: sa.Connection) -> None:
    # Only those of a staging database hide the values in their errors. Great Expectations, which reads it too, names
    # a table of its own in every statement: none would be met again, and they would push out the others.
    if connection.engine.hide_parameters:
        connection.execution_options(compiled_cache=_STATEMENTS)


def _known_by(key: Any) -> Any:
    dialect, *statement = key
    return type(dialect), dialect.paramstyle, *statement
