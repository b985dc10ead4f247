"""CheckedRows: the rows of a flow run that Great Expectations looks at, and the SELECTs that it looks through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.staging.rows import Part, dump, load, portions
from include.staging.tables import DECISION_OPEN, checked_row

#: Suite, document id, record id and projected columns.
Row = tuple[str, str, str, Mapping[str, Any]]


class CheckedRows(Part):
    """Rows of `checked_row`."""

    def clear(self, flow_run_id: int) -> None:
        """Forget what an earlier try of this flow run looked at."""
        self._db.execute(sa.delete(checked_row).where(checked_row.c.flow_run_id == flow_run_id))

    def add(self, flow_run_id: int, rows: Sequence[Row]) -> None:
        """Rows of a flow run, in one statement."""
        values = [
            {
                "flow_run_id": flow_run_id,
                "suite": suite,
                "document_id": document,
                "record_id": record,
                "columns": dump(columns),
            }
            for suite, document, record, columns in rows
        ]
        if values:
            self._db.execute(sa.insert(checked_row), values)

    def count(self, flow_run_id: int) -> dict[str, int]:
        """How many rows each suite of a flow run has."""
        query = sa.select(checked_row.c.suite, sa.func.count()).where(checked_row.c.flow_run_id == flow_run_id)
        return self._pairs(query.group_by(checked_row.c.suite))

    def columns(self, flow_run_id: int, row_ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        """The projected columns of some rows."""
        found: dict[int, dict[str, Any]] = {}
        for portion in portions(row_ids):
            query = sa.select(checked_row.c.id, checked_row.c.columns).where(
                checked_row.c.flow_run_id == flow_run_id, checked_row.c.id.in_(portion)
            )
            found |= {number: load(text) for number, text in self._db.execute(query)}
        return found

    def query_text(self, flow_run_id: int, suite: str, columns: Mapping[str, str]) -> str:
        """The SELECT that Great Expectations reads: row_id, document_id, record_id and the suite's columns.

        `columns` maps names to text, number, bool or date; names come from our own suites, never from data. Each row's
        JSON is read once, however many columns it has.
        """
        if self._sqlite:
            rows, cast = "checked_row AS r", _SQLITE_CASTS
        else:
            typed = ", ".join(f'"{name}" {_POSTGRES_TYPES[kind]}' for name, kind in columns.items())
            read = f" CROSS JOIN LATERAL json_to_record(CAST(r.columns AS json)) AS c({typed})"
            rows = f"checked_row AS r{read if columns else ''}"
            cast = _POSTGRES_CASTS
        projected = "".join(f", {cast[kind].format(name=name)} AS {name}" for name, kind in columns.items())
        return (
            f"SELECT r.id AS row_id, r.document_id, r.record_id{projected} "
            f"FROM {rows} WHERE r.flow_run_id = {int(flow_run_id)} AND r.suite = '{suite}'"
        )

    def population_text(
        self, company: str, flow: str, object_name: str, flow_run_id: int, columns: Mapping[str, str]
    ) -> str:
        """A SELECT of record_id and columns for every record that a flow sends or has sent, this flow run's included.

        Flow, object and columns (name -> field) come from our own files; the company key is checked when it is made.
        """
        value = "json_extract(r.payload, '$.{0}')" if self._sqlite else "(CAST(r.payload AS json) ->> '{0}')"
        projected = "".join(f", {value.format(field)} AS {name}" for name, field in columns.items())
        ours = f"company = '{company}' AND flow = '{flow}'"
        # Asked of each record by an index: a list of all of them is walked for each where nothing is known of its size.
        there = (
            f"link WHERE {ours} AND salesforce_id = r.id",
            f"outbox WHERE {ours} AND record_id = r.id AND state IN ('staged', 'served', 'unknown')",
            f"decision WHERE {ours} AND record_id = r.id AND {DECISION_OPEN}",
            f"flow_run_document WHERE flow_run_id = {int(flow_run_id)} AND record_id = r.id",
        )
        return (
            f"SELECT r.id AS record_id{projected} FROM record AS r "
            f"WHERE r.company = '{company}' AND r.system = 'salesforce' AND r.object = '{object_name}' "
            f"AND NOT r.deleted AND ({' OR '.join(f'EXISTS (SELECT 1 FROM {each})' for each in there)})"
        )

    @property
    def _sqlite(self) -> bool:
        return bool(self._db.dialect.name == "sqlite")


_SQLITE_CASTS = {
    "text": "json_extract(r.columns, '$.{name}')",
    "number": "CAST(json_extract(r.columns, '$.{name}') AS NUMERIC)",
    "bool": "json_extract(r.columns, '$.{name}')",
    "date": "json_extract(r.columns, '$.{name}')",
}
_POSTGRES_TYPES = {"text": "text", "number": "numeric", "bool": "boolean", "date": "text"}
_POSTGRES_CASTS = {
    "text": 'c."{name}"',
    "number": 'c."{name}"',
    "bool": 'CAST(c."{name}" AS integer)',
    "date": 'c."{name}"',
}
