"""What a document refers to and when it is dated, before it is mapped: the choice of documents needs to know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from include.mappings.engine.outside import OUTSIDE, outside
from include.mappings.engine.related import Related
from include.mappings.language.expression import View
from include.mappings.language.spec import DOCUMENT, RECORD, Flow, Ref, Value, refs_in
from include.mappings.transforms.days import day_of
from include.mappings.transforms.refusal import Refusal
from include.model import Key, Values


def references(flow: Flow, record: Values, related: Related) -> tuple[Key, ...]:
    """The records of other flows that this one would refer to; empty ones are left out, for the mapping complains."""
    return tuple(dict.fromkeys(_references(flow, record, related)))


def document_day(flow: Flow, record: Values, related: Related, ahead: timedelta) -> date | None:
    """The business date of a document, or None when it has none (or none that can be read).

    A time says its day by a clock that is `ahead` of UTC.
    """
    if flow.document_date is None:
        return None
    scene = outside(flow, replace(OUTSIDE, ahead=ahead))
    view = View(record=record, reads={**related.reads, RECORD: record})
    try:
        value = flow.document_date.evaluate(view, scene)
        return None if value is None else day_of(value, ahead)
    except Refusal:
        return None


def _references(flow: Flow, record: Values, related: Related) -> Iterator[Key]:
    around = {**related.reads, RECORD: record}
    fields = [*flow.depends_on.values(), *flow.fields.values()]
    fields += [value for more in flow.target_fields.values() for value in more.values()]
    yield from _keys(flow, fields, View(record=record, reads=around))
    if flow.lines is None:
        return
    for line in related.lines:
        reads = {**around, DOCUMENT: record, RECORD: line.values, **line.reads}
        yield from _keys(flow, list(flow.lines.fields.values()), View(record=line.values, reads=reads))


def _keys(flow: Flow, values: list[Value] | list[Ref], view: View) -> Iterator[Key]:
    scene = outside(flow)
    for value in values:
        for ref in refs_in(value):
            try:
                record_id = ref.record_id.evaluate(view, scene)
            except Refusal:
                continue
            if record_id:
                yield Key(flow=ref.flow, record_id=str(record_id))
