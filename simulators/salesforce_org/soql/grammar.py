"""A recursive-descent parser of SOQL. What it does not know it refuses; it never skips a word."""

from __future__ import annotations

from simulators.salesforce_org.errors import malformed_query
from simulators.salesforce_org.soql.conditions import ConditionParser
from simulators.salesforce_org.soql.nodes import Aggregate, AllFields, Chosen, Order, Path, Query
from simulators.salesforce_org.soql.reader import AGGREGATES, RESERVED, Reader
from simulators.salesforce_org.soql.tokens import tokenize

LONGEST = 100_000
FIELD_KINDS = ("ALL", "STANDARD", "CUSTOM")


def parse(soql: str) -> Query:
    """The query that a text says; MALFORMED_QUERY when it says none."""
    if len(soql) > LONGEST:
        raise malformed_query(f"SOQL statements cannot be longer than {LONGEST} characters.")
    reader = Reader(tokenize(soql))
    query = _query(reader, child=False)
    if reader.peek().kind != "end":
        raise reader.unexpected()
    return query


def _query(reader: Reader, *, child: bool) -> Query:
    reader.demand("SELECT")
    select, subqueries = _select(reader, child=child)
    reader.demand("FROM")
    source = ".".join(reader.path())
    named = reader.peek().kind == "name" and reader.peek().text.upper() not in RESERVED
    alias = reader.take().text if named else None
    conditions = ConditionParser(reader, lambda: _query(reader, child=True))
    where = conditions.condition() if reader.accept("WHERE") else None
    group_by: tuple[Path, ...] = ()
    having = None
    if reader.accept("GROUP"):
        reader.demand("BY")
        group_by = _paths(reader)
        having = conditions.condition() if reader.accept("HAVING") else None
    orders: tuple[Order, ...] = ()
    if reader.accept("ORDER"):
        reader.demand("BY")
        orders = _orders(reader)
    limit = reader.whole_number() if reader.accept("LIMIT") else None
    offset = reader.whole_number() if reader.accept("OFFSET") else 0
    return Query(
        select=select, subqueries=subqueries, source=source, alias=alias, where=where, group_by=group_by,
        having=having, order_by=orders, limit=limit, offset=offset,
    )  # fmt: skip


def _select(reader: Reader, *, child: bool) -> tuple[tuple[Chosen | Aggregate | AllFields, ...], tuple[Query, ...]]:
    items: list[Chosen | Aggregate | AllFields] = []
    subqueries: list[Query] = []
    while True:
        if reader.at("(") and reader.at("SELECT", 1):
            if child:
                raise reader.unexpected("sub-queries may be nested one level deep")
            reader.take()
            subqueries.append(_query(reader, child=True))
            reader.demand(")")
        else:
            items.append(_item(reader))
        if not reader.accept(","):
            return tuple(items), tuple(subqueries)


def _item(reader: Reader) -> Chosen | Aggregate | AllFields:
    if reader.at("FIELDS") and reader.at("(", 1):
        reader.take()
        reader.take()
        kind = reader.name().upper()
        if kind not in FIELD_KINDS:
            raise reader.unexpected(f"FIELDS takes {', '.join(FIELD_KINDS)}")
        reader.demand(")")
        return AllFields(kind=kind)
    if reader.at_function():
        found = reader.aggregate()
        return Aggregate(function=found.function, path=found.path, alias=_alias(reader))
    return Chosen(path=reader.path(), alias=_alias(reader))


def _alias(reader: Reader) -> str | None:
    token = reader.peek()
    named = token.kind == "name" and token.text.upper() not in RESERVED | AGGREGATES
    return reader.take().text if named else None


def _paths(reader: Reader) -> tuple[Path, ...]:
    paths = [_plain_path(reader)]
    while reader.accept(","):
        paths.append(_plain_path(reader))
    return tuple(paths)


def _plain_path(reader: Reader) -> Path:
    if reader.at_function():
        raise reader.unexpected("functions in GROUP BY are not supported")
    return reader.path()


def _orders(reader: Reader) -> tuple[Order, ...]:
    orders: list[Order] = []
    while True:
        left: Path | Aggregate = reader.aggregate() if reader.at_function() else reader.path()
        descending = reader.accept("DESC")
        if not descending:
            reader.accept("ASC")
        nulls_last = False
        if reader.accept("NULLS"):
            nulls_last = reader.accept("LAST")
            if not nulls_last:
                reader.demand("FIRST")
        orders.append(Order(left=left, descending=descending, nulls_last=nulls_last))
        if not reader.accept(","):
            return tuple(orders)
