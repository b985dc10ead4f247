"""What a document reads besides its own record, and how it is found among landed records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from include.mappings.language.expression import OWN, View, read_path
from include.mappings.language.spec import DOCUMENT, RECORD, Flow, Read
from include.model import Values

Reads = Mapping[str, Values | None]

#: (object, field -> value) -> the landed records of the object that have all these values, deleted ones left out.
Find = Callable[[str, Mapping[str, Any]], Sequence[Values]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a document, with what it reads by name (None when there is no such record)."""

    values: Values
    reads: Reads = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """What a record reads by name (None when there is no such record), and its lines in any order."""

    reads: Reads = field(default_factory=dict)
    lines: Sequence[Line] = ()


def find_related(flow: Flow, record: Values, find: Find) -> Related:
    """Everything that the flow reads for one record."""
    reads = find_reads(flow.reads, View(record=record, reads={RECORD: record}), find)
    if not (flow.lines and flow.source.lines and flow.source.lines_key):
        return Related(reads=reads)
    rows = find(flow.source.lines, {flow.source.lines_key: record["Id"]})
    around = {**reads, DOCUMENT: record}
    lines = tuple(
        Line(values=row, reads=find_reads(flow.lines.reads, View(record=row, reads={**around, RECORD: row}), find))
        for row in rows
    )
    return Related(reads=reads, lines=lines)


def find_reads(reads: Sequence[Read], view: View, find: Find) -> dict[str, Values | None]:
    """The records that these reads name, each found with the help of those before it."""
    found: dict[str, Values | None] = {}
    for read in reads:
        conditions = conditions_of(read, View(record=view.record, reads={**view.reads, **found}))
        found[read.name] = None if conditions is None else chosen(read, find(read.object, conditions))
    return found


def conditions_of(read: Read, view: View) -> Mapping[str, Any] | None:
    """Field -> value that the wanted record has; None when one of the values is empty, so that nothing is meant."""
    values = {m.field: m.constant if m.path is None else read_path(m.path, view) for m in read.by}
    return None if any(value is None or value == "" for value in values.values()) else values


def chosen(read: Read, candidates: Sequence[Values]) -> Values | None:
    """The one record that a read means when several fulfil its conditions."""
    ordered = sorted(candidates, key=lambda values: sort_key(values, (read.order,) if read.order else ()))
    if not ordered:
        return None
    if read.order and read.last:
        filled = [values for values in ordered if values.get(read.order) is not None]
        return (filled or ordered)[-1]
    return ordered[0]


def sort_key(values: Values, fields: Sequence[str]) -> tuple[Any, ...]:
    """A key that sorts by these fields, empty values last, and then by Id."""
    keys: list[Any] = []
    for name in (*fields, "Id"):
        value = values.get(name)
        keys.append((value is None, value if value is not None else OWN))
    return tuple(keys)
