"""What every part of the door shares: one connection, one clock, and how values are kept in text columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, time
from decimal import Decimal
from hashlib import blake2b
from itertools import islice
from typing import Any, TypeVar

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

T = TypeVar("T")
#: Made once: a decoder with words of its own takes as long to make as a record takes to read.
_DECODER = json.JSONDecoder(parse_float=Decimal)
R = TypeVar("R")
Values = Mapping[str, Any]

#: The number of a row has 64 bits, one of them for the sign.
_LAST_ROW = 2**63 - 1

#: At most this many rows are written by one statement or named in one IN list.
CHUNK = 500


class Part:
    """One group of tables behind the door."""

    def __init__(self, db: sa.Connection, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now

    def _rows(self, kind: type[R], statement: sa.Executable) -> list[R]:
        """Every row of a statement, as a frozen row of the columns that it names."""
        return list(of(kind, self._db.execute(statement)))

    def _row(self, kind: type[R], statement: sa.Executable) -> R | None:
        """The first row of a statement, or None."""
        return next(of(kind, self._db.execute(statement)), None)

    def _pairs(self, statement: sa.Executable) -> dict[Any, Any]:
        """The rows of a statement of two columns, the first one being the key."""
        return {row[0]: row[1] for row in self._db.execute(statement)}

    def _of_pairs(
        self,
        kind: type[R],
        query: sa.Select[Any],
        first: sa.Column[Any],
        second: sa.Column[Any],
        pairs: Iterable[tuple[str, str]],
    ) -> list[R]:
        """The rows of a query in which two columns hold one of these pairs.

        A SELECT for each word of the first column, all in one statement: for a list of pairs SQLite uses no index.
        """
        found: list[R] = []
        for portion in pair_portions(pairs):
            each = [query.where(first == word, second.in_(words)) for word, words in portion.items()]
            found += self._rows(kind, sa.union_all(*each) if len(each) > 1 else each[0])
        return found

    def _upsert(
        self,
        table: sa.Table,
        rows: Sequence[Values],
        *,
        keys: Sequence[str],
        keep: Sequence[str] = (),
        where: str | None = None,
    ) -> None:
        """Insert rows, or bring the ones with the same keys up to date; `keep` names columns that stay as they were.

        `where` has the words of the index when the keys are unique in a part of the table only.
        """
        if not rows:
            return
        maker = sqlite.insert if self._db.dialect.name == "sqlite" else postgresql.insert
        statement = maker(table)
        changed = {name: statement.excluded[name] for name in rows[0] if name not in keys and name not in keep}
        conflict = statement.on_conflict_do_update(
            index_elements=list(keys), index_where=None if where is None else sa.text(where), set_=changed
        )
        self._db.execute(conflict if changed else statement.on_conflict_do_nothing(), [dict(row) for row in rows])


def of(kind: type[R], result: sa.Result[Any]) -> Iterator[R]:
    """Frozen rows of a result whose columns bear the names of the fields of `kind`."""
    names = tuple(result.keys())
    return (kind(**dict(zip(names, values, strict=True))) for values in result)


def columns_of(row: Any) -> dict[str, Any]:
    """A row as a mapping of its columns, as it is written."""
    return {field.name: getattr(row, field.name) for field in fields(row)}


def utc_now() -> datetime:
    """The clock of the real world."""
    return datetime.now(UTC)


def row_number(text: str | int) -> int | None:
    """The number of a row as somebody outside names it; None for what no row can have, and databases refuse."""
    digits = str(text)
    number = int(digits) if len(digits) <= 19 and digits.isascii() and digits.isdigit() else 0
    return number if 0 < number <= _LAST_ROW else None


def portions(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Lists of at most `size` items."""
    remaining = iter(items)
    while portion := list(islice(remaining, size)):
        yield portion


def pair_portions(pairs: Iterable[tuple[str, str]], size: int = CHUNK) -> Iterator[dict[str, list[str]]]:
    """Pairs by their first word, at most `size` of each first word at a time."""
    left: dict[str, list[str]] = {}
    for first, second in dict.fromkeys(pairs):
        left.setdefault(first, []).append(second)
    while left:
        yield {first: seconds[:size] for first, seconds in left.items()}
        left = {first: rest for first, seconds in left.items() if (rest := seconds[size:])}


def dump(value: Any) -> str:
    """Canonical JSON text; Decimal stays an exact number, dates are ISO text."""
    return orjson.dumps(value, default=_plain, option=orjson.OPT_SORT_KEYS).decode()


def load(text: str) -> Any:
    """The values of a JSON text; numbers with a point are Decimal."""
    return _DECODER.decode(text)


def digest(text: str) -> str:
    """A short fingerprint of a text."""
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return orjson.Fragment(format(value, "f"))
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{value!r} cannot be kept as JSON")


def midnight(day: date) -> datetime:
    """Where a day stands in a column of times."""
    return datetime.combine(day, time(), tzinfo=UTC)
