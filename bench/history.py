"""A long past: the posted deals of a firm many times over, by SQL, each time under other ids and older than before.

A copy has a number. It stands in the ids that Salesforce and QuickBooks gave: 006000000000000017 is 006000000003000017
in the third copy, and its TxnID is one of three days earlier. Customers and items are those of the firm, so they have
many deals each. The rows of copies have numbers below zero, so that what is newest is what the firm did itself.
Each copy has the runs, the updates and the readings that brought it, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson
import sqlalchemy as sa

from include.model import SourceRecord
from include.staging.books import OPEN
from include.staging.door import Staging
from include.staging.tables import metadata
from include.staging.tables.columns import Instant
from include.staging.written_records import fingerprint

_ID: Final = re.compile(r"(006|00k)(\d{9})(\d{6})")
_DAY: Final = 86_400
#: What is of the firm and of no deal, or is forgotten when it grows old.
_APART: Final = frozenset({"report", "company", "watermark", "checked_row"})
#: What happened so that the deals were posted, whatever it speaks of.
_RUNS: Final = frozenset({"connector_session", "read_job", "flow_run"})
#: Rows of other rows: copied with them.
_PARTS: Final = {"link_line": "link_id", "outbox_dependency": "outbox_id", "rule_result": "flow_run_id"}
#: Columns with the number of a row of another table.
_NUMBERS_OF: Final = {
    "outbox_id": "outbox",
    "link_id": "link",
    "follows": "outbox",
    "flow_run_id": "flow_run",
    "session_id": "connector_session",
}
_SETS: Final = frozenset(
    {("message_set", "id"), ("outbox", "message_set_id"), ("event", "message_set_id"), ("flow_run", "run_id")}
)
#: Two months earlier than the firm's own November.
_MONTH: Final = "2026-09-"
_DAYS_EARLIER: Final = 61

_copies = sa.table("bench_copy", sa.column("number"), sa.column("ids"), sa.column("second"), sa.column("hex"))


@dataclass(frozen=True, slots=True)
class History:
    """How copies are told from one another; `second` is when the firm's deals were posted, as their TxnIDs say."""

    second: int

    def shifted(self, text: str, number: int) -> str:
        """A text of the firm as a copy has it."""
        moved = _ID.sub(lambda found: f"{found[1]}{number:09d}{found[3]}", text)
        return moved.replace(f"-{self.second}", f"-{self.second - number * _DAY}")

    def origin(self, value: str) -> tuple[str, int]:
        """A value of a copy as the firm has it, and the number of the copy; 0 when it is of none."""
        if found := _ID.search(value):
            return self.shifted(value, 0), int(found[2])
        head, _, tail = value.rpartition("-")
        earlier = self.second - int(tail[:10]) if tail[:10].isdigit() else 0
        if earlier <= 0 or earlier % _DAY:
            return value, 0
        return f"{head}-{self.second}{tail[10:]}", earlier // _DAY

    def write(self, staging: Staging, copies: int) -> None:
        """Copy every row that speaks of a deal, so many times."""
        with staging.begin() as db:
            _lay_out(db.connection, self.second, copies)
        for table in metadata.sorted_tables:
            if table.name not in _APART:
                with staging.begin() as db:
                    self._copy(db.connection, table)
        self._copy_records(staging, copies)
        with staging.begin() as db:
            db.connection.exec_driver_sql("DROP TABLE bench_copy")

    def _copy(self, db: sa.Connection, table: sa.Table) -> None:
        where = self._speaks(table)
        if (part := _PARTS.get(table.name)) is not None:
            whole = metadata.tables[_NUMBERS_OF[part]]
            where = table.c[part].in_(sa.select(whole.c.id).where(self._speaks(whole)))
        if table.name == "record_key":
            where = sa.and_(where, table.c.field != OPEN)  # what is old has been paid
        if table.name == "record":
            where = sa.and_(where, table.c.system != "salesforce")
        names = [column.name for column in table.columns]
        values = [self._value(db, table, column) for column in table.columns]
        db.execute(
            sa.insert(table).from_select(
                names, sa.select(*values).select_from(table.join(_copies, sa.true())).where(where)
            )
        )

    def _speaks(self, table: sa.Table) -> sa.ColumnElement[bool]:
        """Whether a row speaks of a deal of the firm's own, or of how one came to be posted."""
        if table.name in _RUNS:
            return sa.true()
        marks = (f"006{0:09d}", f"00k{0:09d}", f"-{self.second}")
        texts = [column for column in table.columns if _is_text(column)]
        return sa.or_(sa.false(), *(column.contains(mark) for column in texts for mark in marks))

    def _value(self, db: sa.Connection, table: sa.Table, column: sa.Column[Any]) -> Any:
        """A column of a row as a copy has it."""
        key = (table.name, column.name)
        if key in _SETS:
            return column + _copies.c.hex
        if key == ("connector_session", "ticket_hash"):
            return _copies.c.ids.concat(sa.func.substr(column, 10))
        if _is_text(column):
            moved: Any = column
            for prefix in ("006", "00k"):
                moved = sa.func.replace(moved, f"{prefix}{0:09d}", prefix + _copies.c.ids)
            return sa.func.replace(moved, f"-{self.second}", "-" + _copies.c.second)
        if isinstance(column.type, Instant):
            if db.dialect.name == "sqlite":
                return sa.literal(_MONTH) + sa.func.substr(sa.type_coerce(column, sa.String), 9)
            return sa.type_coerce(column, sa.DateTime(timezone=True)) - sa.text(f"interval '{_DAYS_EARLIER} days'")
        of = _NUMBERS_OF.get(column.name, table.name if column.name in ("id", "seal_number") else None)
        return column - _copies.c.number * _step(db, of, column.name) if of is not None else column

    def _copy_records(self, staging: Staging, copies: int) -> None:
        """Those of Salesforce have a hash of what they say, which the database cannot work out."""
        table = metadata.tables["record"]
        deals = table.c.object.in_(("Opportunity", "OpportunityLineItem"))
        with staging.read() as db:
            rows = [dict(row) for row in db.connection.execute(sa.select(table).where(deals)).mappings()]
        for number in range(1, copies + 1):
            with staging.begin() as db:
                db.connection.execute(sa.insert(table), [self._record(row, number) for row in rows])

    def _record(self, row: dict[str, Any], number: int) -> dict[str, Any]:
        id, text = self.shifted(row["id"], number), self.shifted(row["payload"], number)
        item = SourceRecord(object=row["object"], id=id, payload=orjson.loads(text), stamp=row["stamp"])
        kept, payload_hash = fingerprint(replace(item, deleted=row["deleted"], master_id=row["master_id"]))
        return {**row, "id": id, "payload": kept, "payload_hash": payload_hash}


def _lay_out(db: sa.Connection, second: int, copies: int) -> None:
    """The numbers of the copies, and how each is written in an id."""
    db.exec_driver_sql("CREATE TABLE bench_copy (number INTEGER, ids TEXT, second TEXT, hex TEXT)")
    rows = [
        {"number": each, "ids": f"{each:09d}", "second": str(second - each * _DAY), "hex": f"{each:03x}"}
        for each in range(1, copies + 1)
    ]
    db.execute(sa.insert(_copies), rows)


def _step(db: sa.Connection, table_name: str, column_name: str) -> int:
    """How far the numbers of one copy lie below those of the one before."""
    name = column_name if column_name == "seal_number" else "id"
    return int(db.scalar(sa.select(sa.func.max(metadata.tables[table_name].c[name]))) or 0) + 1


def _is_text(column: sa.Column[Any]) -> bool:
    return isinstance(column.type, sa.String) and not isinstance(column.type, sa.Enum)
