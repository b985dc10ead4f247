"""Runs a query for a user and shapes the answer as the REST API does, page by page."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.cursors import Result
from simulators.salesforce_org.database import Value, chunks
from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import Field, ObjectType
from simulators.salesforce_org.soql.compiler import Column, Compiled, Compiler
from simulators.salesforce_org.soql.grammar import parse
from simulators.salesforce_org.soql.nodes import Query
from simulators.salesforce_org.values import to_wire

PAGE = 2_000
WIDE_PAGE = 500  #: pages shrink when long text is selected
CHILD_PAGE = 199
SMALLEST_PAGE = 200

Record = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asks, under which version of the API, and how: queryAll sees deleted records too."""

    org: Org
    viewer: Viewer
    version: str
    include_deleted: bool = False
    batch_size: int = PAGE

    def url(self, entry: ObjectType, record_id: str) -> str:
        """The address of a record."""
        return f"/services/data/v{self.version}/sobjects/{entry.name}/{record_id}"


def run_query(asker: Asker, soql: str) -> Record:
    """The first page of a query's answer."""
    query = parse(soql)
    compiled = _compiler(asker).compile(query)
    rows = asker.org.database.all(compiled.sql, compiled.parameters)
    if query.counts_only and not query.group_by:
        if len(query.select) > 1:
            raise malformed_query("COUNT() must be the only element in the SELECT list")
        return {"totalSize": rows[0][0], "done": True, "records": []}
    if compiled.aggregate:
        records = [_aggregate(compiled.columns, row) for row in rows]
        return {"totalSize": len(records), "done": True, "records": records}
    records = [_record(asker, compiled.entry, compiled.columns, row) for row in rows]
    weights = _attach_children(asker, query, compiled, rows, records)
    return _first_page(asker, compiled, records, weights)


def next_page(asker: Asker, locator: str) -> Record:
    """A further page: the locator is `<cursor>-<position>`."""
    cursor, _, position = locator.rpartition("-")
    if not cursor or not position.isdigit():
        raise SalesforceError("INVALID_QUERY_LOCATOR", "invalid query locator")
    result = asker.org.cursors.find(cursor, asker.viewer.user_id, asker.org.clock.now())
    return _page(asker.version, cursor, result, int(position))


def _compiler(asker: Asker) -> Compiler:
    return Compiler(
        schema=asker.org.schema,
        viewer=asker.viewer,
        now=asker.org.clock.now(),
        include_deleted=asker.include_deleted,
    )


def _first_page(asker: Asker, compiled: Compiled, records: list[Record], weights: Sequence[int]) -> Record:
    wide = any(column.item is not None and column.item.long_text for column in compiled.columns)
    size = max(SMALLEST_PAGE, min(PAGE, asker.batch_size, WIDE_PAGE if wide else PAGE))
    return _open(asker, records, weights, size)


def _open(asker: Asker, records: list[Record], weights: Sequence[int], size: int) -> Record:
    result = Result(
        records=records,
        weights=weights,
        user_id=asker.viewer.user_id,
        opened=asker.org.clock.now(),
        page=size,
    )
    cursor = "0r8Hs" + secrets.token_hex(7)
    page = _page(asker.version, cursor, result, 0)
    if not page["done"]:
        asker.org.cursors.open(cursor, result)
    return page


def _page(version: str, cursor: str, result: Result, start: int) -> Record:
    end, weight = start, 0
    while end < len(result.records) and (end == start or weight + result.weights[end] <= result.page):
        weight += result.weights[end]
        end += 1
    page: Record = {"totalSize": len(result.records), "done": end >= len(result.records)}
    if not page["done"]:
        page["nextRecordsUrl"] = f"/services/data/v{version}/query/{cursor}-{end}"
    page["records"] = list(result.records[start:end])
    return page


def _record(asker: Asker, entry: ObjectType, columns: Sequence[Column], row: Sequence[Value]) -> Record:
    record: Record = {"attributes": {"type": entry.name, "url": asker.url(entry, str(row[0]))}}
    for column, value in zip(columns, row, strict=True):
        if column.hidden and not column.parents:
            continue
        place: Record | None = record
        for name in column.names[:-1]:
            place = place.get(name) if place is not None else None
            if place is None and not column.hidden:
                break
        if column.hidden:
            _open_parent(asker, record, column, value)
        elif place is not None and column.item is not None:
            place[column.item.name] = to_wire(column.item, value)
    return record


def _open_parent(asker: Asker, record: Record, column: Column, parent_id: Value) -> None:
    place: Record | None = record
    for name in column.names[:-2]:
        place = place[name] if place is not None else None
    if place is None:
        return
    if parent_id is None:
        place[column.names[-2]] = None
        return
    entry = column.parents[-1]
    place[column.names[-2]] = {"attributes": {"type": entry.name, "url": asker.url(entry, str(parent_id))}}


def _aggregate(columns: Sequence[Column], row: Sequence[Value]) -> Record:
    values = {
        column.names[0]: to_wire(column.item, value) if column.item else value
        for column, value in zip(columns, row, strict=True)
    }
    return {"attributes": {"type": "AggregateResult"}} | values


def _attach_children(
    asker: Asker, query: Query, compiled: Compiled, rows: Sequence[Sequence[Value]], records: list[Record]
) -> list[int]:
    weights = [1] * len(records)
    ids = [str(row[0]) for row in rows]
    for subquery in query.subqueries:
        entry, link = _child(asker, compiled.entry, subquery.source)
        families = _families(asker, subquery, entry, link, ids)
        for position, parent_id in enumerate(ids):
            children = families.get(parent_id)
            weights[position] += len(children or ())
            records[position][link.children] = (
                _open(asker, children, [1] * len(children), CHILD_PAGE) if children else None
            )
    return weights


def _child(asker: Asker, parent: ObjectType, name: str) -> tuple[ObjectType, Field]:
    for entry, link in asker.org.schema.children_of(parent.name):
        if link.children.lower() == name.lower() and asker.viewer.sees(entry, link):
            return asker.viewer.object(asker.org.schema, entry.name), link
    message = f"Didn't understand relationship '{name}' in FROM part of query call."
    raise SalesforceError("INVALID_TYPE", message)


def _families(
    asker: Asker, query: Query, entry: ObjectType, link: Field, ids: Sequence[str]
) -> dict[str, list[Record]]:
    if query.limit is not None or query.offset or query.group_by:
        return _one_by_one(asker, query, entry, link, ids)
    families: dict[str, list[Record]] = defaultdict(list)
    for piece in chunks(ids):
        for parent_id, record in _children(asker, query, entry, link, tuple(piece)):
            families[parent_id].append(record)
    if not ids:
        _children(asker, query, entry, link, ())
    return families


def _one_by_one(
    asker: Asker, query: Query, entry: ObjectType, link: Field, ids: Sequence[str]
) -> dict[str, list[Record]]:
    return {key: [record for _, record in _children(asker, query, entry, link, (key,))] for key in ids}


def _children(
    asker: Asker, query: Query, entry: ObjectType, link: Field, ids: tuple[str, ...]
) -> list[tuple[str, Record]]:
    compiler = _compiler(asker)
    compiler.parent_ids = (link.name, ids)
    compiler.extra_columns = (link.name,)
    compiled = compiler.compile(query, entry)
    if compiled.aggregate:
        raise malformed_query("aggregates are not allowed in a child sub-query")
    rows = asker.org.database.all(compiled.sql, compiled.parameters)
    return [(str(row[1]), _record(asker, entry, compiled.columns, row)) for row in rows]
