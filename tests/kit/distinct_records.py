"""Records by the number for any mapping file, made of what it reads: documents share only what there is one of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import product
from typing import Any
from zlib import crc32

from include.mappings.engine.engine import admits
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.selection import select_fields
from include.mappings.language.spec import DOCUMENT, RECORD, Flow, Read, Ref, Value, refs_in
from include.steps.salesforce_to_quickbooks.read_salesforce import suite_fields
from tests.kit.quality_rows import SUITES

#: Letters for numbers: names that differ in more than digits.
LETTERS = str.maketrans("0123456789", "ABCDEFGHIJ")
DAY = "2016-12-31"
_AMOUNTS = re.compile("Amount|Price|Rate|Quantity|Total|SortOrder")
_OWN = ("", RECORD)
_ID = "Id"


def record_id(object_name: str, number: int) -> str:
    """The id of one record of an object."""
    return f"{crc32(object_name.encode()) % 900 + 100}{number:012d}AAA"


def records_of(catalogue: Catalogue, name: str, numbers: Iterable[int]) -> dict[str, list[dict[str, Any]]]:
    """What an org has for documents of a flow with these numbers: by object, each with what it reads and refers to."""
    flows = list(_needed(catalogue, catalogue.flows[name]))
    made = _Made(select_fields(flows, suite_fields(flows, SUITES.values())))
    for number in numbers:
        for flow in flows:
            made.document(catalogue, flow, number)
    return {object_name: list(rows.values()) for object_name, rows in made.rows.items()}


def _needed(catalogue: Catalogue, flow: Flow) -> Iterator[Flow]:
    yield flow
    for name in flow.needed_flows:
        yield from _needed(catalogue, catalogue.flows[name])


class _Made:
    """The records so far, by object and id."""

    def __init__(self, fields: Mapping[str, Iterable[str]]) -> None:
        self._fields = fields
        self.rows: dict[str, dict[str, dict[str, Any]]] = {}

    def document(self, catalogue: Catalogue, flow: Flow, number: int) -> None:
        """One document of a flow, with its line."""
        record = self._row(flow.source.object, number)
        self._refer(catalogue, [*flow.fields.values(), *flow.depends_on.values()], {"": record, RECORD: record}, number)
        known = {"": record, RECORD: record, DOCUMENT: record}
        self._read(flow.reads, known, number)
        if flow.target.chosen_by is not None:
            (_, field), *_ = flow.target.chosen_by.paths
            record[field] = next(iter(flow.target.table))
        _let_in(flow, record)
        if flow.lines is None or not (flow.source.lines and flow.source.lines_key):
            return
        line = self._row(flow.source.lines, number)
        line[flow.source.lines_key] = record[_ID]
        seen = {**known, "": line, RECORD: line}
        self._refer(catalogue, flow.lines.fields.values(), seen, number)
        self._read(flow.lines.reads, seen, number)

    def _read(self, reads: Iterable[Read], known: dict[str, dict[str, Any]], number: int) -> None:
        """The record behind each read: as it is looked for, by fields of those that are known or by constants."""
        for read in reads:
            is_whole = all(match.path is None for match in read.by)
            made = self._row(read.object, 0 if is_whole else number)
            for match in read.by:
                if match.path is None:
                    made[match.field] = match.constant
                elif match.field == _ID:
                    known[match.path[0]][match.path[1]] = made[_ID]
                else:
                    made[match.field] = known[match.path[0]][match.path[1]]
            known[read.name] = made

    def _refer(
        self, catalogue: Catalogue, values: Iterable[Value | Ref], known: Mapping[str, dict[str, Any]], number: int
    ) -> None:
        for value in values:
            for ref in refs_in(value):
                for owner, field in ref.record_id.paths:
                    known[owner][field] = record_id(catalogue.flows[ref.flow].source.object, number)

    def _row(self, object_name: str, number: int) -> dict[str, Any]:
        own = record_id(object_name, number)
        rows = self.rows.setdefault(object_name, {})
        if own not in rows:
            named = {name: value_of(name, number) for name in self._fields.get(object_name, ())}
            rows[own] = {**named, _ID: own}
        return rows[own]


def value_of(field: str, number: int) -> Any:
    """Something that a field of this name may hold."""
    word = f"{number:05d}".translate(LETTERS)
    if field.endswith(("Date", "_On__c")):
        return DAY
    if field.startswith("Is") or field.endswith("Active"):
        return True
    if _AMOUNTS.search(field):
        return Decimal("2.00")
    if field.endswith("PostalCode"):
        return word
    return f"{word.lower()}@acme.example" if "Email" in field else f"{field[:10]} {word}"


def _let_in(flow: Flow, record: dict[str, Any]) -> None:
    """Give the record what `where` asks for: the words of its text, tried in turn."""
    if flow.where is None:
        return
    fields = [name for owner, name in flow.where.paths if owner in _OWN]
    words = [True, False, *re.findall(r"'([^']*)'", flow.where.text)]
    for values in product(words, repeat=len(fields)):
        record.update(zip(fields, values, strict=True))
        if admits(flow, record):
            return
    raise AssertionError(f"{flow.name} takes no record that is made")
