"""Compiles conditions. A condition is true or false, never unknown: a null field is simply not equal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from simulators.salesforce_org.clock import STAMP
from simulators.salesforce_org.database import Value
from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.schema import IDS, FieldType
from simulators.salesforce_org.soql.date_literals import span
from simulators.salesforce_org.soql.literals import stored, unescape
from simulators.salesforce_org.soql.nodes import (
    Aggregate,
    Comparison,
    Condition,
    Junction,
    Literal,
    Membership,
    Negation,
    Query,
)
from simulators.salesforce_org.soql.scope import Found, Scope

SubSelect = Callable[[Query], str]
#: operator: (first day, day after) of a span as the SQL needs them
SPANS = {
    "=": "{0} >= ? AND {0} < ?",
    "!=": "COALESCE({0} < ? OR {0} >= ?, 1)",
    "<": "{0} < ?",
    "<=": "{0} < ?",
    ">": "{0} >= ?",
    ">=": "{0} >= ?",
}
UNORDERED = (FieldType.BOOLEAN, *IDS)


def predicate(condition: Condition, scope: Scope, parameters: list[Value], now: datetime, subselect: SubSelect) -> str:
    """The SQL of a condition; its parameters are appended in the order of their marks."""

    def build(item: Condition) -> str:
        if isinstance(item, Junction):
            return "(" + f" {item.word} ".join(build(part) for part in item.items) + ")"
        if isinstance(item, Negation):
            return f"NOT COALESCE({build(item.item)}, 0)"
        if isinstance(item, Membership):
            return _membership(item, scope, parameters, subselect)
        return f"({_comparison(item, scope, parameters, now)})"

    return build(condition)


def _comparison(item: Comparison, scope: Scope, parameters: list[Value], now: datetime) -> str:
    if isinstance(item.left, Aggregate):
        if item.value.kind != "number":
            raise malformed_query("aggregates are compared with numbers")
        sql = scope.aggregate(item.left)
        parameters.append(float(item.value.text))
        return f"{sql} {item.operator} ?"
    found = scope.filterable(item.left)
    if item.value.kind == "range":
        return _range(found, item.operator, item.value, parameters, now)
    if item.operator == "LIKE":
        return _like(found, item.value, parameters)
    value = stored(found.item, item.value)
    if item.operator in ("=", "!="):
        parameters.append(value)
        if value is None or item.operator == "!=":
            return f"{found.sql} IS {'NOT ' if item.operator == '!=' else ''}?"
        return f"{found.sql} = ?"
    if found.item.type in UNORDERED or value is None:
        message = f"field '{found.item.name}' does not support filter operator {item.operator}"
        if found.item.type not in IDS or value is None:
            raise SalesforceError("INVALID_QUERY_FILTER_OPERATOR", message)
    parameters.append(value)
    return f"{found.sql} {item.operator} ?"


def _like(found: Found, literal: Literal, parameters: list[Value]) -> str:
    if (
        found.item.type in UNORDERED
        or literal.kind != "text"
        or found.item.type in (FieldType.DATE, FieldType.DATETIME)
    ):
        message = f"field '{found.item.name}' does not support filter operator LIKE"
        raise SalesforceError("INVALID_QUERY_FILTER_OPERATOR", message)
    parameters.append(unescape(literal.text, like=True))
    return f"sf_like({found.sql}, ?)"


def _range(found: Found, operator: str, literal: Literal, parameters: list[Value], now: datetime) -> str:
    first, end = (_edge(found, day, now) for day in span(literal.text, literal.count, now.date()))
    if operator not in SPANS:
        raise malformed_query(f"operator {operator} does not take the date literal {literal.text}")
    if operator in ("=", "!="):
        parameters.extend((first, end))
    else:
        parameters.append(first if operator in ("<", ">=") else end)
    return SPANS[operator].format(found.sql)


def _edge(found: Found, day: date, now: datetime) -> str:
    moment = datetime.combine(day, time(), now.tzinfo)
    if found.item.type == FieldType.DATE:
        return moment.date().isoformat()
    if found.item.type == FieldType.DATETIME:
        return moment.strftime(STAMP)
    message = f"value of filter criterion for field '{found.item.name}' must not be a date literal"
    raise SalesforceError("INVALID_FIELD", message)


def _membership(item: Membership, scope: Scope, parameters: list[Value], subselect: SubSelect) -> str:
    found = scope.filterable(item.left)
    word = "NOT IN" if item.negated else "IN"
    if item.query is not None:
        if found.item.type not in IDS:
            message = "The left operand of a semi join must be an id or a reference field"
            raise SalesforceError("INVALID_QUERY_FILTER_OPERATOR", message)
        return f"COALESCE({found.sql} {word} ({subselect(item.query)}), {int(item.negated)})"
    values = [stored(found.item, literal) for literal in item.values]
    known = [value for value in values if value is not None]
    parameters.extend(known)
    listed = f"COALESCE({found.sql} {word} ({', '.join('?' * len(known))}), {int(item.negated)})"
    if len(known) == len(values):
        return listed
    return f"({listed} AND {found.sql} IS NOT NULL)" if item.negated else f"({listed} OR {found.sql} IS NULL)"
