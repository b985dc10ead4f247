"""What every part of the door shares: one connection, one clock, and how values are kept in text columns."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from hashlib import blake2b
from itertools import islice
from typing import Any, TypeVar, cast

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

T = TypeVar("T")
#: Made once: a decoder with words of its own takes as long to make as a record takes to read.
_DECODER = json.JSONDecoder(parse_float=Decimal)
R = TypeVar("R")
S = TypeVar("S")
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

    def _rows(self, kind: type[R], statement: sa.Executable, **values: Any) -> list[R]:
        """Every row of a statement, as a frozen row of the columns that it names; `values` are its parameters.

        A statement that is asked at every call of the Web Connector is kept in its module: to make it anew takes
        longer than to ask it.
        """
        return list(of(kind, self._db.execute(statement, values)))

    def _row(self, kind: type[R], statement: sa.Executable, **values: Any) -> R | None:
        """The first row of a statement, or None."""
        return next(of(kind, self._db.execute(statement, values)), None)

    def _change(self, table: sa.Table, key: Any, values: Values) -> None:
        """Set columns of the one row of a table that has this key."""
        self._db.execute(
            _update(table, tuple(values)), {"this": key} | {f"new_{name}": values[name] for name in values}
        )

    def _json_text(self, column: sa.Column[str], *path: str) -> sa.ColumnElement[str]:
        """A text in a column of JSON; Postgres wants a cast, SQLite would make a number of it."""
        kind: Any = sa.type_coerce if self._db.dialect.name == "sqlite" else sa.cast
        found: sa.ColumnElement[str] = kind(column, sa.JSON)[path if len(path) > 1 else path[0]].as_string()
        return found

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
        **values: Any,
    ) -> list[R]:
        """The rows of a kept query with these parameters in which two columns hold one of these pairs.

        A SELECT for each word of the first column, all in one statement: for a list of pairs SQLite uses no index.
        """
        found: list[R] = []
        for portion in pair_portions(pairs):
            asked: dict[str, Any] = {f"first_{number}": word for number, word in enumerate(portion)}
            asked |= {f"second_{number}": words for number, words in enumerate(portion.values())}
            found += self._rows(kind, _one_of_pairs(query, first, second, len(portion)), **values, **asked)
        return found

    def _upsert(
        self,
        table: sa.Table,
        rows: Sequence[Values],
        *,
        keys: Sequence[str],
        keep: Sequence[str] = (),
        where: str | None = None,
        returning: tuple[sa.Column[Any], ...] = (),
    ) -> Sequence[Any]:
        """Insert rows, or bring the ones with the same keys up to date; `keep` names columns that stay as they were.

        `where` has the words of the index when the keys are unique in a part of the table only. Answers the columns of
        `returning` of each, in no order.
        """
        if not rows:
            return []
        changed = tuple(name for name in rows[0] if name not in keys and name not in keep)
        statement = _insert_or_update(self._db.dialect.name, table, tuple(keys), changed, where, returning)
        if not returning:
            self._db.execute(statement, [dict(row) for row in rows])
            return []
        # What it answers comes of one statement for many rows, and no statement writes to one row twice.
        each_once = _each_once(rows, keys)
        return [told for some in each_once for told in self._db.execute(statement, [dict(row) for row in some])]


def _each_once(rows: Sequence[Values], keys: Sequence[str]) -> list[list[Values]]:
    """Rows in their order, the second of the same keys in a second list, and so on."""
    lists: list[list[Values]] = []
    seen = Counter[tuple[Any, ...]]()
    for row in rows:
        key = tuple(row[name] for name in keys)
        if seen[key] == len(lists):
            lists.append([])
        lists[seen[key]].append(row)
        seen[key] += 1
    return lists


@cache
def _update(table: sa.Table, names: tuple[str, ...]) -> sa.Update:
    (key,) = table.primary_key.columns
    values: dict[str, Any] = {name: sa.bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
    return sa.update(table).where(key == sa.bindparam("this")).values(values)


@cache
def _one_of_pairs(
    query: sa.Select[Any], first: sa.Column[Any], second: sa.Column[Any], words: int
) -> sa.Select[Any] | sa.CompoundSelect[Any]:
    each = [
        query.where(
            first == sa.bindparam(f"first_{number}"), second.in_(sa.bindparam(f"second_{number}", expanding=True))
        )
        for number in range(words)
    ]
    return sa.union_all(*each) if len(each) > 1 else each[0]


@cache
def _insert_or_update(
    dialect: str,
    table: sa.Table,
    keys: tuple[str, ...],
    changed: tuple[str, ...],
    where: str | None,
    returning: tuple[sa.Column[Any], ...],
) -> sa.Executable:
    statement = (sqlite.insert if dialect == "sqlite" else postgresql.insert)(table)
    if not changed:
        return statement.on_conflict_do_nothing()
    upsert = statement.on_conflict_do_update(
        index_elements=list(keys),
        index_where=None if where is None else sa.text(where),
        set_={name: statement.excluded[name] for name in changed},
    )
    return upsert.returning(*returning) if returning else upsert


def of(kind: type[R], result: sa.Result[Any]) -> Iterator[R]:
    """Frozen rows of a result whose columns bear the names of the fields of `kind`."""
    make: Callable[[Iterable[Any]], R] = _maker(cast(Any, kind), tuple(result.keys()))
    return (make(values) for portion in result.partitions(CHUNK) for values in portion)


def parted(values: Sequence[Any], first: tuple[sa.Table, type[R]], second: tuple[sa.Table, type[S]]) -> tuple[R, S]:
    """Two frozen rows of one row of a statement that selects all columns of one table, and then all of another."""
    (one, kind), (other, other_kind), end = first, second, len(first[0].c)
    make: Callable[[Iterable[Any]], R] = _maker(cast(Any, kind), tuple(one.c.keys()))
    make_other: Callable[[Iterable[Any]], S] = _maker(cast(Any, other_kind), tuple(other.c.keys()))
    return make(values[:end]), make_other(values[end:])


@cache
def _maker(kind: Any, names: tuple[str, ...]) -> Callable[[Iterable[Any]], Any]:
    """What makes a frozen row of values in this order: slot by slot, in half of the time that its __init__ takes."""
    slots = [name for each in kind.__mro__ for name in getattr(each, "__slots__", ())]
    if {*names} != {*slots} or hasattr(kind, "__post_init__"):
        return lambda values: kind(**dict(zip(names, values, strict=True)))
    setters = [getattr(kind, name).__set__ for name in names]

    def make(values: Iterable[Any]) -> Any:
        row = object.__new__(kind)
        for put, value in zip(setters, values, strict=True):
            put(row, value)
        return row

    return make


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


def load_field(text: str, name: str) -> Any:
    """One value of a JSON text as `dump` writes it; a text in which nothing has it is not read."""
    if text.count(f'"{name}":') == text.count(f'"{name}":null'):
        return None
    return load(text).get(name)


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
