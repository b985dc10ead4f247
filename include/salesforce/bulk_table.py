"""CSV as Bulk API 2.0 takes and gives it, and what its cells mean.

An empty cell is ignored on the way in, so a value to clear is written as `#N/A`. Newlines inside a value survive
because the reader gets the text as it came. Source: Bulk API 2.0 developer guide, "Valid CSV record rows".
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from include.salesforce.descriptions import FieldDescription
from include.salesforce.soql import literal

CLEARED = "#N/A"
_LONGEST_CELL = 1_048_576  # characters; the longest text area has 131,072
_NUMBERS = frozenset({"currency", "double", "int", "long", "percent"})

csv.field_size_limit(_LONGEST_CELL)


def columns_of(rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the columns that the rows need, in the order in which they first occur.

    A parent named by its external id, `{"Account": {"QB_Id__c": "acme:1"}}`, is the column `Account.QB_Id__c`.
    """
    found: dict[str, None] = {}
    for row in rows:
        found.update(dict.fromkeys(_flat(row)))
    return tuple(found)


def write_table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Write the rows with a header; a field that a row lacks becomes an empty cell and stays as it is."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    for row in rows:
        cells = _flat(row)
        writer.writerow([to_cell(cells[name]) if name in cells else "" for name in columns])
    return text.getvalue().encode()


def read_table(content: bytes) -> tuple[tuple[str, ...], list[list[str]]]:
    """Return the header and the rows of a result; both are empty when it is."""
    lines = [line for line in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")) if line]
    return (tuple(lines[0]), lines[1:]) if lines else ((), [])


def to_cell(value: Any) -> str:
    """Write a value as a cell; None and empty text clear the field, as they do in a REST call."""
    if value is None or value == "":
        return CLEARED
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} cannot be sent to Salesforce: it is not a number.")
        return format(value, "f")
    if isinstance(value, datetime | date):
        return literal(value)
    if isinstance(value, str | int):
        return str(value)
    raise TypeError(f"A value of type {type(value).__name__} cannot be sent to Salesforce.")


def from_cell(text: str, field: FieldDescription | None) -> Any:
    """Read a cell as a REST query would return the field: Decimal, bool, None, or text.

    Large numbers come with an exponent, stamps end in Z; both leave in the form that REST gives them, so that a record
    reads the same on either way.
    """
    if text == "":
        return None
    kind = field.type if field else "string"
    if kind in _NUMBERS:
        return Decimal(format(Decimal(text), "f"))
    if kind == "boolean":
        return text.lower() == "true"
    if kind == "datetime" and text.endswith("Z"):
        return f"{text[:-1]}+0000"
    return text


def to_record(columns: Sequence[str], row: Sequence[str], fields: Mapping[str, FieldDescription]) -> dict[str, Any]:
    """Return a row as a record, parents nested; a parent whose columns are all empty is None.

    `fields` holds the description of each column that is known.
    """
    record: dict[str, Any] = {}
    for name, text in zip(columns, row, strict=True):
        *parents, last = name.split(".")
        place = record
        for parent in parents:
            place = place.setdefault(parent, {})
        place[last] = from_cell(text, fields.get(name))
    return {key: _or_none(value) for key, value in record.items()}


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    return dict(_cells(row))


def _cells(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        if isinstance(value, Mapping):
            yield from ((f"{name}.{inner}", each) for inner, each in value.items())
        else:
            yield name, value


def _or_none(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inner = {key: _or_none(each) for key, each in value.items()}
    return inner if any(each is not None for each in inner.values()) else None
