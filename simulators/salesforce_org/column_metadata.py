"""query?columns=true: the names and types of the columns of a query, without its rows."""

from __future__ import annotations

from typing import Any

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.describe import SOAP_TYPES
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import FieldType
from simulators.salesforce_org.soql.compiler import Column, Compiler
from simulators.salesforce_org.soql.grammar import parse

#: base types as this resource spells them
SPELLING = {"tns:ID": "Id"}


def column_metadata(org: Org, viewer: Viewer, soql: str) -> dict[str, Any]:
    """The description of a query's columns."""
    parsed = parse(soql)
    compiled = Compiler(schema=org.schema, viewer=viewer, now=org.clock.now()).compile(parsed)
    shown = [column for column in compiled.columns if not column.hidden]
    columns = [_column(column) for column in shown if len(column.names) == 1]
    parents: dict[str, list[Column]] = {}
    for column in shown:
        if len(column.names) > 1:
            parents.setdefault(column.names[0], []).append(column)
    for name, below in parents.items():
        entry = _entry(name, "Id", aggregate=True)
        columns.append(entry | {"joinColumns": [_column(column, depth=1) for column in below]})
    return {
        "columnMetadata": columns,
        "entityName": compiled.entry.name,
        "groupBy": bool(parsed.group_by),
        "idSelected": any(column.names == ("Id",) for column in shown),
        "keyPrefix": compiled.entry.prefix,
    }


def _column(column: Column, depth: int = 0) -> dict[str, Any]:
    if column.item is None:
        return _entry(column.names[depth], "Integer", aggregate=True)
    soap = SOAP_TYPES.get(column.item.type, "xsd:string")
    kind = SPELLING.get(soap, soap.partition(":")[2].capitalize())
    entry = _entry(".".join(column.names[depth:]), kind, aggregate=False)
    return entry | {
        "custom": column.item.custom,
        "insertable": column.item.createable,
        "updatable": column.item.updateable,
        "booleanType": column.item.type == FieldType.BOOLEAN,
        "displayName": ".".join(column.names[depth:]),
    }


def _entry(name: str, kind: str, *, aggregate: bool) -> dict[str, Any]:
    return {
        "aggregate": aggregate,
        "apexType": kind,
        "booleanType": kind == "Boolean",
        "columnName": name,
        "custom": False,
        "displayName": name,
        "foreignKeyName": None,
        "insertable": False,
        "joinColumns": [],
        "numberType": kind in ("Double", "Integer", "Int"),
        "textType": kind == "String",
        "updatable": False,
    }
