"""Reading many records by a Bulk API 2.0 query, typed as a REST query returns them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from include.salesforce.bulk_jobs import BulkJobs
from include.salesforce.bulk_table import to_record
from include.salesforce.descriptions import FieldDescription, ObjectDescription

Describe = Callable[[str], ObjectDescription]


def read_bulk_query(jobs: BulkJobs, describe: Describe, soql: str, what: str) -> Iterator[dict[str, Any]]:
    """Yield the records of a query page by page, deleted ones included; `describe` tells the types of its columns."""
    job = jobs.query(soql, what)
    fields: dict[str, FieldDescription] = {}
    known: dict[str, ObjectDescription] = {}
    for columns, rows in jobs.pages(job, what):
        fields = fields or _fields(columns, job.object, describe, known)
        yield from (to_record(columns, row, fields) for row in rows)


def _fields(
    columns: Sequence[str], object_name: str, describe: Describe, known: dict[str, ObjectDescription]
) -> dict[str, FieldDescription]:
    found: dict[str, FieldDescription] = {}
    for column in columns:
        *parents, last = column.split(".")
        entry: ObjectDescription | None = _described(object_name, describe, known)
        for parent in parents:
            target = entry.parent(parent) if entry else None
            entry = _described(target, describe, known) if target else None
        field = entry.field(last) if entry else None
        if field is not None:
            found[column] = field
    return found


def _described(name: str, describe: Describe, known: dict[str, ObjectDescription]) -> ObjectDescription:
    if name not in known:
        known[name] = describe(name)
    return known[name]
