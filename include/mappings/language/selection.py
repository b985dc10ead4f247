"""The fields that Salesforce is asked for: they follow from the mappings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from include.mappings.language.expression import Expression
from include.mappings.language.spec import POSTING, Flow, Lines, Read, expressions_in
from include.mappings.language.syntax import Path

#: What every query selects anyway.
BASE_FIELDS = frozenset({"Id", "SystemModstamp", "IsDeleted"})


def select_fields(flows: Iterable[Flow], extra: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
    """Salesforce object -> the fields that these flows and `extra` read, without `BASE_FIELDS`.

    An object of which only base fields are read is there with an empty set.
    """
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for flow in flows:
        for object_, field in _fields_of(flow):
            wanted[object_].add(field)
    for object_, fields in extra.items():
        wanted[object_].update(fields)
    return {object_: frozenset(fields - BASE_FIELDS) for object_, fields in sorted(wanted.items())}


def _fields_of(flow: Flow) -> Iterator[tuple[str, str]]:
    owners = flow.owners()
    yield (flow.source.object, "Id")
    yield from _of_reads(flow.reads, owners)
    yield from _of_paths(_paths(_expressions(flow)), owners)
    if flow.lines and flow.source.lines:
        yield (flow.source.lines, flow.source.lines_key or "Id")
        yield from _of_lines(flow.lines, flow.source.lines, flow.owners(lines=True))


def _of_lines(lines: Lines, object_: str, owners: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    expressions = [found for value in lines.fields.values() for found in expressions_in(value)]
    yield from ((object_, field) for field in lines.order)
    yield from _of_reads(lines.reads, owners)
    yield from _of_paths(_paths([*expressions, *([lines.where] if lines.where else [])]), owners)


def _of_reads(reads: Iterable[Read], owners: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for read in reads:
        yield (read.object, "Id")
        yield from ((read.object, match.field) for match in read.by)
        yield from _of_paths((match.path for match in read.by if match.path), owners)
        if read.order:
            yield (read.object, read.order)


def _of_paths(paths: Iterable[Path], owners: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield from ((owners[owner], field) for owner, field in paths if owner != POSTING)


def _paths(expressions: Iterable[Expression]) -> Iterator[Path]:
    for expression in expressions:
        yield from expression.paths


def _expressions(flow: Flow) -> Iterator[Expression]:
    single = (flow.where, flow.ref_number, flow.title, flow.document_date, flow.deal, flow.target.chosen_by)
    yield from (expression for expression in single if expression is not None)
    for fields in (flow.fields, *flow.target_fields.values()):
        for value in fields.values():
            yield from expressions_in(value)
