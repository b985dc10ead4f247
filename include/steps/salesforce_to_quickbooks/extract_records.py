"""extract_records: what changed in Salesforce, one query per object, as pages of records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from include.model import SourceRecord
from include.salesforce.soql import parse_stamp, select_changed
from include.staging.rows import portions

#: Records become visible at commit but carry an earlier stamp; a transaction lasts at most 10 minutes.
OVERLAP = timedelta(minutes=10)
#: Records of these objects can be merged; the loser names its master.
MERGED = frozenset({"Account", "Contact", "Lead"})
PAGE = 2000
_ALWAYS = ("Id", "SystemModstamp", "IsDeleted")
_NEVER_IN_PAYLOAD = frozenset({"SystemModstamp", "IsDeleted", "MasterRecordId", "attributes"})


class Queries(Protocol):
    """The part of the Salesforce door that this step needs."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """Every record of a query, deleted ones included."""
        ...


class BulkQueries(Protocol):
    """The part of the Salesforce door for what is large."""

    def count(self, soql: str) -> int:
        """How many records a query of COUNT() counts."""
        ...

    def bulk_query(self, soql: str) -> Iterator[dict[str, Any]]:
        """Every record of a query by a bulk job, in no order."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From when (included) to when (excluded) changes are read; None is without limit."""

    since: datetime | None = None
    until: datetime | None = None


def extract_records(
    salesforce: Queries, object_name: str, fields: Iterable[str], window: Window
) -> Iterator[list[SourceRecord]]:
    """Pages of at most 2,000 records of one object, in the order of their stamps."""
    soql = select_changed(object_name, columns_of(object_name, fields), since=window.since, until=window.until)
    return pages_of(object_name, salesforce.query_all(soql))


def extract_in_bulk(
    salesforce: BulkQueries, object_name: str, fields: Iterable[str], window: Window
) -> Iterator[list[SourceRecord]]:
    """The same by a bulk job, in no order."""
    columns = columns_of(object_name, fields)
    soql = select_changed(object_name, columns, since=window.since, until=window.until, order=False)
    return pages_of(object_name, salesforce.bulk_query(soql))


def columns_of(object_name: str, fields: Iterable[str]) -> list[str]:
    """What is selected of an object of which these fields are wanted."""
    wanted = [*_ALWAYS, *sorted(set(fields) - {*_ALWAYS})]
    return [*wanted, "MasterRecordId"] if object_name in MERGED else wanted


def source_record(object_name: str, row: Mapping[str, Any]) -> SourceRecord:
    """A row of an answer as it is landed."""
    return SourceRecord(
        object=object_name,
        id=row["Id"],
        payload={name: value for name, value in row.items() if name not in _NEVER_IN_PAYLOAD},
        stamp=parse_stamp(row["SystemModstamp"]),
        deleted=bool(row.get("IsDeleted")),
        master_id=row.get("MasterRecordId"),
    )


def pages_of(object_name: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[list[SourceRecord]]:
    """The rows of an answer as they are landed, 2,000 at a time."""
    return portions((source_record(object_name, row) for row in rows), PAGE)
