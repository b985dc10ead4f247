"""An org on paper: the door to Salesforce as the steps need it, whose own work is left out of what they cost."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from bench.clock import Clock
from bench.records import Row, sf_id
from include.salesforce.descriptions import Deleted, Limits, ObjectDescription
from include.salesforce.row_writes import RowResult

_LISTED: Final = re.compile(r" WHERE (\w+) IN \(([^)]*)\)")
_SINCE: Final = re.compile(r"SystemModstamp >= (\S{19})")
_OBJECT: Final = re.compile(r" FROM (\w+)")
_CONSTANT: Final = re.compile(r"'([^']*)'")


class PaperOrg:
    """Records by object, found by any field and by their stamps; what is written to it is counted and taken."""

    def __init__(self, clock: Clock, now: Callable[[], datetime]) -> None:
        self._clock, self._now = clock, now
        self._rows: dict[str, list[Row]] = {}
        self._by_field: dict[tuple[str, str], dict[Any, list[Row]]] = {}
        self.queries = 0
        self.written: Counter[str] = Counter()
        self._ids: dict[str, str] = {}  #: of rows of the way back, by their keys

    def put(self, object_name: str, rows: Iterable[Row]) -> None:
        """Records that are new, or other than they were, from this moment on."""
        stamp = f"{self._now():%Y-%m-%dT%H:%M:%S}.000+0000"
        known = {row["Id"]: row for row in self._rows.get(object_name, ())}
        known |= {row["Id"]: {"SystemModstamp": stamp, **row} for row in rows}
        self._rows[object_name] = sorted(known.values(), key=lambda row: str(row["SystemModstamp"]))
        self._by_field = {key: found for key, found in self._by_field.items() if key[0] != object_name}

    # -- what is read -------------------------------------------------------------------------------------------------

    def query_all(self, soql: str) -> Iterator[Row]:
        """The records that a query lists by a field, or those that changed since a moment."""
        with self._clock.stopped():
            self.queries += 1
            found = self._found(soql)
        return iter(found)

    bulk_query = query_all

    def count(self, soql: str) -> int:
        """How many there are."""
        return len(list(self.query_all(soql)))

    def deleted(self, object_name: str, since: datetime, until: datetime) -> Deleted:
        """Nothing ever is."""
        self.queries += 1
        return Deleted(ids=(), covered=until)

    def describe(self, object_name: str) -> ObjectDescription:
        """An object of an org with one currency, whose addresses are free text."""
        return ObjectDescription(name=object_name)

    def organization_id(self) -> str:
        """The 18-character id of the org."""
        return "00D000000000001AAA"

    def is_simulated(self) -> bool:
        """It is a rehearsal."""
        return True

    def user_id(self) -> str:
        """Who is signed on."""
        return "005000000000001AAA"

    def limits(self) -> Limits:
        """Nobody has called yet."""
        return Limits(daily_used=0, daily_max=1_000_000)

    # -- what is written ----------------------------------------------------------------------------------------------

    def update_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """Every record takes what is written on it."""
        self.written[object_name] += len(records)
        return [RowResult(id=str(record["Id"]), success=True) for record in records]

    def write_many(
        self, object_name: str, external_id_field: str | None, records: Sequence[Mapping[str, Any]]
    ) -> list[RowResult]:
        """Rows of the way back; a key keeps its id."""
        self.written[object_name] += len(records)
        keys = [str(record.get(external_id_field or "Id")) for record in records]
        return [RowResult(id=self._ids.setdefault(key, sf_id("a00", len(self._ids))), success=True) for key in keys]

    def create_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """New records."""
        first = self.written[object_name] + 1
        self.written[object_name] += len(records)
        return [RowResult(id=f"a01{first + place:015d}", success=True, created=True) for place in range(len(records))]

    def _found(self, soql: str) -> list[Row]:
        name = _OBJECT.search(soql)
        assert name is not None, soql
        if listed := _LISTED.search(soql):
            index = self._index(name[1], listed[1])
            return [_copy(row) for value in _CONSTANT.findall(listed[2]) for row in index.get(value, ())]
        rows, since = self._rows.get(name[1], []), _SINCE.search(soql)
        first = bisect_left(rows, since[1], key=lambda row: str(row["SystemModstamp"])) if since else 0
        return [_copy(row) for row in rows[first:]]

    def _index(self, object_name: str, field: str) -> dict[Any, list[Row]]:
        key = (object_name, field)
        if key not in self._by_field:
            index: dict[Any, list[Row]] = {}
            for row in self._rows.get(object_name, ()):
                index.setdefault(row.get(field), []).append(row)
            self._by_field[key] = index
        return self._by_field[key]


def _copy(row: Row) -> Row:
    return {"IsDeleted": False, **row}
