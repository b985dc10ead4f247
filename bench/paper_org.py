"""An org on paper: the door to Salesforce as the steps need it, whose own work is left out of what they cost."""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from bench.clock import Clock
from bench.history import History
from bench.records import Row, sf_id
from include.salesforce.descriptions import Deleted, Limits, ObjectDescription
from include.salesforce.row_writes import RowResult

_LISTED: Final = re.compile(r" WHERE (\w+) IN \(([^)]*)\)")
_SINCE: Final = re.compile(r"SystemModstamp >= (\S{19})")
_UNTIL: Final = re.compile(r"SystemModstamp < (\S{19})")
_OBJECT: Final = re.compile(r" FROM (\w+)")
_CONSTANT: Final = re.compile(r"'([^']*)'")


class PaperOrg:
    """Records by object, found by any field and by their stamps; what is written to it is counted and taken."""

    def __init__(self, clock: Clock, now: Callable[[], datetime], *, history: History | None = None) -> None:
        self._clock, self._now, self._history = clock, now, history
        self._rows: dict[str, list[Row]] = {}
        self._by_field: dict[tuple[str, str], dict[Any, list[Row]]] = {}
        self.queries = 0
        self.written: Counter[str] = Counter()

    def change(self, object_name: str, record_id: str, **values: Any) -> None:
        """A person edits a record."""
        (row,) = self._index(object_name, "Id")[record_id]
        self.put(object_name, [{**row, "SystemModstamp": self._stamp(), **values}])

    def copy_to(self, other: PaperOrg) -> None:
        """Another org begins with these records."""
        other._rows = {name: list(rows) for name, rows in self._rows.items()}

    def put(self, object_name: str, rows: Iterable[Row]) -> None:
        """Records that are new, or other than they were, from this moment on."""
        stamp = self._stamp()
        known = {row["Id"]: row for row in self._rows.get(object_name, ())}
        known |= {row["Id"]: {"SystemModstamp": stamp, **row} for row in rows}
        self._rows[object_name] = sorted(known.values(), key=_stamp_of)
        self._by_field = {key: found for key, found in self._by_field.items() if key[0] != object_name}

    # -- what is read -------------------------------------------------------------------------------------------------

    def query_all(self, soql: str) -> Iterator[Row]:
        """The records that a query lists by a field, or those that changed from one moment on to another."""
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
        return self._write(object_name, "Id", records)

    def write_many(
        self, object_name: str, external_id_field: str | None, records: Sequence[Mapping[str, Any]]
    ) -> list[RowResult]:
        """Upsert by the external id, or update by `Id`."""
        return self._write(object_name, external_id_field or "Id", records)

    def create_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """New records."""
        first = self.written[object_name]
        with self._clock.stopped():
            new = [{**record, "Id": sf_id("a01", first + place)} for place, record in enumerate(records, 1)]
        return self._write(object_name, "Id", new)

    def _write(self, object_name: str, key: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        with self._clock.stopped():
            self.written[object_name] += len(records)
            index = self._index(object_name, key)
            rows = [
                {**self._known(index, record[key], record), "SystemModstamp": self._stamp(), **_told(record)}
                for record in records
            ]
            self.put(object_name, rows)
        return [RowResult(id=row["Id"], success=True) for row in rows]

    def _known(self, index: Mapping[Any, list[Row]], key: str, record: Mapping[str, Any]) -> Row:
        """The record as it was; a new one has an id that follows from its key."""
        known = self._with(index, key)
        return known[0] if known else {"Id": record.get("Id") or f"a00{zlib.crc32(key.encode()):015d}"}

    def _found(self, soql: str) -> list[Row]:
        name = _OBJECT.search(soql)
        assert name is not None, soql
        if listed := _LISTED.search(soql):
            index = self._index(name[1], listed[1])
            return [_copy(row) for value in _CONSTANT.findall(listed[2]) for row in self._with(index, value)]
        rows, since, until = self._rows.get(name[1], []), _SINCE.search(soql), _UNTIL.search(soql)
        first = bisect_left(rows, since[1], key=_stamp_of) if since else 0
        return [_copy(row) for row in rows[first : bisect_left(rows, until[1], key=_stamp_of) if until else None]]

    def _with(self, index: Mapping[Any, list[Row]], value: str) -> list[Row]:
        """The records that have this value; one of the past says what the firm's own does, under its own ids."""
        if value in index or self._history is None:
            return index.get(value, [])
        own, number = self._history.origin(value)
        if not number:
            return []
        return [_shifted(self._history, row, number) for row in index.get(own, ())]

    def _stamp(self) -> str:
        return f"{self._now():%Y-%m-%dT%H:%M:%S}.000+0000"

    def _index(self, object_name: str, field: str) -> dict[Any, list[Row]]:
        key = (object_name, field)
        if key not in self._by_field:
            index: dict[Any, list[Row]] = {}
            for row in self._rows.get(object_name, ()):
                index.setdefault(row.get(field), []).append(row)
            self._by_field[key] = index
        return self._by_field[key]


def _stamp_of(row: Row) -> str:
    return str(row["SystemModstamp"])


def _copy(row: Row) -> Row:
    return {"IsDeleted": False, **row}


def _told(record: Mapping[str, Any]) -> Row:
    """A record as an org tells it again: days are texts."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in record.items()}


def _shifted(history: History, row: Row, number: int) -> Row:
    return {name: history.shifted(value, number) if isinstance(value, str) else value for name, value in row.items()}
