"""What the columns of every table are made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Column, Integer, Numeric, String
from sqlalchemy.types import TypeDecorator

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC time; SQLite keeps it as a text without a zone, `2026-11-29 08:00:00.000000`."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: sa.Dialect) -> Callable[[datetime | None], Any]:
        """What a time is written as. Refuses a naive one: it would silently mean another zone."""
        return _as_text if dialect.name == "sqlite" else _as_utc

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """Always aware UTC."""
        return _from_text if dialect.name == "sqlite" else _as_utc


def _as_utc(value: datetime | None) -> datetime | None:
    if value is None or value.tzinfo is UTC:
        return value
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone; pass an aware UTC time")
    return value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    utc = _as_utc(value)
    return None if utc is None else utc.isoformat(" ", "microseconds").removesuffix("+00:00")


def _from_text(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(f"{text}+00:00")


#: Wide enough for any key; SQLite would not mind, Postgres does.
KEY = String(40)
SF_ID = String(18)
QB_ID = String(36)
#: The id of a record of either system.
RECORD_ID = String(36)
#: The key of a system whose records are landed: `salesforce` or `quickbooks`.
SYSTEM = String(20)
FLOW = String(80)
#: What tells several documents of one record and flow apart: `instalment-2`, or nothing where there is one.
PART = String(40)
RUN = String(250)
#: A RefNumber, or the FullName of a list record: five names of up to 41 letters, joined.
NUMBER = String(250)
MONEY = Numeric(20, 5)


#: For a list of more words SQLite makes a table of them for each row that it checks.
_LONG_LIST = 12


def state(name: str, words: type[StrEnum], length: int, **options: Any) -> Column[Any]:
    """A column of which the database takes the words of `words` only; `length` leaves room for later ones.

    Of a long list the table says it, by `one_of`.
    """
    kind = sa.Enum(
        words,
        name=name,
        native_enum=False,
        create_constraint=len(words) <= _LONG_LIST,
        length=length,
        values_callable=lambda words: [word.value for word in words],
    )
    return Column(name, kind, **options)


def one_of(name: str, words: type[StrEnum]) -> sa.CheckConstraint:
    """That a column holds nothing, or one of a long list of words: they are asked for one after the other."""
    each = " ".join(f"WHEN '{word.value}' THEN 1" for word in words)
    return sa.CheckConstraint(f"{name} IS NULL OR CASE {name} {each} ELSE 0 END = 1", name=name)


def number() -> Column[Any]:
    """The number of a row."""
    return Column("id", sa.BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)
