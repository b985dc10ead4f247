"""What a document reads besides its own record, and how it is found among landed records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from include.mappings.language.expression import OWN, View, read_path
from include.mappings.language.spec import DOCUMENT, RECORD, Flow, Read
from include.model import Values

Reads = Mapping[str, Values | None]

#: Field -> value that a wanted record has.
Conditions = Mapping[str, Any]
#: (object, many conditions) -> for each of them, in order, the landed records of the object that have all its values,
#: deleted ones left out. What many documents ask for is asked for at once.
Find = Callable[[str, Sequence[Conditions]], Sequence[Sequence[Values]]]


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


def find_related(flow: Flow, records: Sequence[Values], find: Find) -> list[Related]:
    """Everything that the flow reads for each of these records: every read is asked for once, for all of them."""
    reads = find_reads(flow.reads, [View(record=record, reads={RECORD: record}) for record in records], find)
    if not (flow.lines and flow.source.lines and flow.source.lines_key):
        return [Related(reads=own) for own in reads]
    rows = find(flow.source.lines, [{flow.source.lines_key: record["Id"]} for record in records])
    views = [
        View(record=row, reads={**own, DOCUMENT: record, RECORD: row})
        for record, own, lines in zip(records, reads, rows, strict=True)
        for row in lines
    ]
    found = zip(views, find_reads(flow.lines.reads, views, find), strict=True)
    made = (Line(values=view.record, reads=line_reads) for view, line_reads in found)
    return [Related(reads=own, lines=tuple(islice(made, len(lines)))) for own, lines in zip(reads, rows, strict=True)]


def find_reads(reads: Sequence[Read], views: Sequence[View], find: Find) -> list[dict[str, Values | None]]:
    """The records that these reads name for each view, each found with the help of those before it."""
    found: list[dict[str, Values | None]] = [{} for _ in views]
    known = [{**view.reads} for view in views]
    seen = [View(record=view.record, reads=reads) for view, reads in zip(views, known, strict=True)]
    for read in reads:
        wanted = [conditions_of(read, view) for view in seen]
        answers = iter(find(read.object, [conditions for conditions in wanted if conditions is not None]))
        for own, with_own, conditions in zip(found, known, wanted, strict=True):
            own[read.name] = with_own[read.name] = None if conditions is None else chosen(read, next(answers))
    return found


def conditions_of(read: Read, view: View) -> Conditions | None:
    """Field -> value that the wanted record has; None when one of the values is empty, so that nothing is meant."""
    values = {m.field: m.constant if m.path is None else read_path(m.path, view) for m in read.by}
    return None if any(value is None or value == "" for value in values.values()) else values


def chosen(read: Read, candidates: Sequence[Values]) -> Values | None:
    """The one record that a read means when several fulfil its conditions."""
    if len(candidates) == 1:
        return candidates[0]
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
