"""What a parsed SOQL query consists of."""

from __future__ import annotations

from dataclasses import dataclass

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal:
    """A value in a condition: `kind` is text, number, date, datetime, range, boolean or null.

    `text` is the value as written (text without quotes but with its escapes); `count` belongs to LAST_N_DAYS:count.
    """

    kind: str
    text: str
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Aggregate:
    """COUNT, COUNT_DISTINCT, SUM, AVG, MIN or MAX of a field; `path` is empty for COUNT()."""

    function: str
    path: Path
    alias: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A selected field, with an alias where the query groups."""

    path: Path
    alias: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllFields:
    """FIELDS(ALL), FIELDS(STANDARD) or FIELDS(CUSTOM)."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A field or aggregate against one value."""

    left: Path | Aggregate
    operator: str
    value: Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A field in a list of values, or in a semi-join."""

    left: Path
    negated: bool
    values: tuple[Literal, ...] = ()
    query: Query | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation:
    """NOT of a condition."""

    item: Condition


@dataclass(frozen=True, slots=True, kw_only=True)
class Junction:
    """Conditions joined by AND or by OR, never mixed."""

    word: str
    items: tuple[Condition, ...]


Condition = Comparison | Membership | Negation | Junction


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One term of ORDER BY."""

    left: Path | Aggregate
    descending: bool = False
    nulls_last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A whole query; `subqueries` are the selected child relationships."""

    select: tuple[Chosen | Aggregate | AllFields, ...]
    subqueries: tuple[Query, ...] = ()
    source: str
    alias: str | None = None
    where: Condition | None = None
    group_by: tuple[Path, ...] = ()
    having: Condition | None = None
    order_by: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int = 0

    @property
    def counts_only(self) -> bool:
        """Is it SELECT COUNT() without a field?"""
        return any(isinstance(item, Aggregate) and not item.path for item in self.select)
