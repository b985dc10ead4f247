"""An org on paper: it keeps what is written to it, takes every field, and answers at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from include.salesforce.descriptions import Limits, ObjectDescription
from include.salesforce.row_writes import RowResult

#: Object -> with what its ids begin; any other object has one of the organisation's own.
PREFIXES = {"Account": "001", "Opportunity": "006", "Product2": "01t"}


class PaperOrg:
    """The part of the Salesforce door that the way back needs; records by object and id."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, dict[str, Any]]] = {}

    def organization_id(self) -> str:
        """The 18-character id of the org."""
        return "00D000000000001AAA"

    def is_simulated(self) -> bool:
        """It is a rehearsal."""
        return True

    def limits(self) -> Limits:
        """Nobody has called yet."""
        return Limits(daily_used=0, daily_max=100_000)

    def user_id(self) -> str:
        """Who is signed on."""
        return "005000000000001AAA"

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """Nothing that is asked for is here."""
        return iter(())

    def describe(self, object_name: str) -> ObjectDescription:
        """Fields are asked for by the check of an installation alone, never by a run."""
        raise AssertionError(f"A run on paper asked for the fields of {object_name}.")

    def create_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """Insert records; one result for each, in order."""
        return [self._kept(object_name, self._new_id(object_name), record) for record in records]

    def write_many(
        self, object_name: str, external_id_field: str | None, records: Sequence[Mapping[str, Any]]
    ) -> list[RowResult]:
        """Upsert by the external id, or update by `Id`."""
        return [self._written(object_name, external_id_field, record) for record in records]

    def rows(self, object_name: str) -> list[dict[str, Any]]:
        """The records of an object in the order in which they came."""
        return list(self.records.get(object_name, {}).values())

    def _written(self, object_name: str, key: str | None, record: Mapping[str, Any]) -> RowResult:
        there = self.records.get(object_name, {})
        if key is None:
            return self._kept(object_name, str(record["Id"]), record)
        known = next((id for id, row in there.items() if row.get(key) == record[key]), None)
        return self._kept(object_name, known or self._new_id(object_name), record)

    def _kept(self, object_name: str, id: str, record: Mapping[str, Any]) -> RowResult:
        rows = self.records.setdefault(object_name, {})
        created = id not in rows
        rows[id] = {**rows.get(id, {}), **record, "Id": id}
        return RowResult(id=id, success=True, created=created)

    def _new_id(self, object_name: str) -> str:
        number = sum(len(rows) for rows in self.records.values()) + 1
        return f"{PREFIXES.get(object_name, 'a00')}{number:012d}AAA"
