"""Batches: one run of one flow, the documents it chose, and the rows that Great Expectations looks at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.rows import FlowRun
from include.staging.rows import Part, dump, load, portions
from include.staging.tables import BATCH_OPEN, batch, batch_document, batch_row
from include.states import DocumentState


class Batches(Part):
    """Rows of `batch`, `batch_document` and `batch_row`."""

    def open(self, company: str, run_id: str, flow: str, *, mode: str) -> int:
        """The batch of this run and flow, made when it is not there; a repeated task finds its own again."""
        known = self._db.scalar(
            sa.select(batch.c.id).where(batch.c.company == company, batch.c.run_id == run_id, batch.c.flow == flow)
        )
        if known is not None:
            return int(known)
        values = {"company": company, "run_id": run_id, "flow": flow, "mode": mode, "started_at": self._now()}
        made = self._db.execute(sa.insert(batch).values(**values).returning(batch.c.id))
        return int(made.scalar_one())

    def of_run(self, company: str, run_id: str) -> list[FlowRun]:
        """Every batch of a run."""
        query = sa.select(batch).where(batch.c.company == company, batch.c.run_id == run_id)
        return self._rows(FlowRun, query.order_by(batch.c.id))

    def change(self, batch_id: int, **values: Any) -> None:
        """Set columns of a batch."""
        self._db.execute(sa.update(batch).where(batch.c.id == batch_id).values(**values))

    def unfinished(self, company: str) -> dict[str, list[str]]:
        """Documents that an earlier run chose and did not finish, by flow."""
        found: dict[str, list[str]] = {}
        query = sa.select(batch_document.c.flow, batch_document.c.record_id).where(
            # The words of the partial index: SQLite does not use it for values that are bound.
            batch_document.c.company == company,
            sa.text(BATCH_OPEN),
        )
        for flow, record_id in self._db.execute(query.distinct()):
            found.setdefault(flow, []).append(record_id)
        return found

    def choose(self, batch_id: int, company: str, flow: str, documents: Mapping[str, str]) -> None:
        """Documents of this batch with why they were chosen; the same ones of older batches are taken over."""
        self.leave(company, flow, documents, DocumentState.TAKEN_OVER, but=batch_id)
        rows = [
            {
                "batch_id": batch_id,
                "company": company,
                "flow": flow,
                "record_id": record_id,
                "reason": reason,
                "state": DocumentState.CHOSEN,
            }
            for record_id, reason in documents.items()
        ]
        self._upsert(batch_document, rows, keys=("batch_id", "record_id"), keep=("reason",))

    def rehearse(self, batch_id: int, company: str, flow: str, documents: Mapping[str, str]) -> None:
        """Documents that this batch only judges: no later run takes them over, and no other batch loses them."""
        facts = {"batch_id": batch_id, "company": company, "flow": flow, "state": DocumentState.REHEARSED}
        rows = [{**facts, "record_id": record_id, "reason": reason} for record_id, reason in documents.items()]
        self._upsert(batch_document, rows, keys=("batch_id", "record_id"), keep=("reason",))

    def all_documents(self, batch_id: int) -> set[str]:
        """Ids of the documents of a batch, whatever became of them."""
        return set(self._db.scalars(sa.select(batch_document.c.record_id).where(batch_document.c.batch_id == batch_id)))

    def leave(
        self, company: str, flow: str, ids: Iterable[str], state: DocumentState, *, but: int | None = None
    ) -> None:
        """End unfinished documents of every batch (`but` this one) in another way than by staging them."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(batch_document)
                .where(
                    batch_document.c.company == company,
                    batch_document.c.flow == flow,
                    batch_document.c.batch_id != (but or 0),
                    sa.text(BATCH_OPEN),
                    batch_document.c.record_id.in_(portion),
                )
                .values(state=state)
            )

    def documents(self, batch_id: int, *states: DocumentState) -> list[str]:
        """Ids of the documents of a batch that are in one of these states."""
        query = sa.select(batch_document.c.record_id).where(
            batch_document.c.batch_id == batch_id, batch_document.c.state.in_(states)
        )
        return list(self._db.scalars(query.order_by(batch_document.c.id)))

    def reasons(self, batch_id: int, *states: DocumentState) -> dict[str, str]:
        """The documents of a batch that are in one of these states, each with why it was chosen."""
        query = sa.select(batch_document.c.record_id, batch_document.c.reason).where(
            batch_document.c.batch_id == batch_id, batch_document.c.state.in_(states)
        )
        return self._pairs(query.order_by(batch_document.c.id))

    def mark(self, batch_id: int, ids: Iterable[str], state: DocumentState) -> None:
        """Move documents of a batch to another state."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(batch_document)
                .where(batch_document.c.batch_id == batch_id, batch_document.c.record_id.in_(portion))
                .values(state=state)
            )

    def tally(self, batch_id: int) -> dict[str, int]:
        """How many documents of a batch were checked, held, staged and found unchanged; the same after a repeat."""
        query = (
            sa.select(batch_document.c.state, sa.func.count())
            .where(batch_document.c.batch_id == batch_id)
            .group_by(batch_document.c.state)
        )
        states: dict[str, int] = self._pairs(query)
        counted = {name: states.get(name, 0) for name in ("held", "staged", "unchanged")}
        return {"checked": sum(states.values()) - states.get("taken over", 0) - states.get("dropped", 0), **counted}

    def put_rows(self, batch_id: int, suite: str, rows: Sequence[tuple[str, str, Mapping[str, Any]]]) -> None:
        """The rows of one suite, each (document id, record id, projected columns); a repeated run replaces them."""
        self._db.execute(sa.delete(batch_row).where(batch_row.c.batch_id == batch_id, batch_row.c.suite == suite))
        values = [
            {
                "batch_id": batch_id,
                "suite": suite,
                "document_id": document,
                "record_id": record,
                "columns": dump(columns),
            }
            for document, record, columns in rows
        ]
        for portion in portions(values, 5000):
            self._db.execute(sa.insert(batch_row), portion)

    def row_columns(self, batch_id: int, suite: str, row_ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        """The projected columns of some rows."""
        found: dict[int, dict[str, Any]] = {}
        for portion in portions(row_ids):
            query = sa.select(batch_row.c.id, batch_row.c.columns).where(
                batch_row.c.batch_id == batch_id, batch_row.c.suite == suite, batch_row.c.id.in_(portion)
            )
            found |= {number: load(text) for number, text in self._db.execute(query)}
        return found

    def query_text(self, batch_id: int, suite: str, columns: Mapping[str, str]) -> str:
        """The SELECT that Great Expectations reads: row_id, document_id, record_id and the suite's columns.

        `columns` maps names to text, number, bool or date; names come from our own suites, never from data.
        """
        cast = _SQLITE_CASTS if self._db.dialect.name == "sqlite" else _POSTGRES_CASTS
        projected = "".join(f", {cast[kind].format(name=name)} AS {name}" for name, kind in columns.items())
        return (
            f"SELECT id AS row_id, document_id, record_id{projected} "
            f"FROM batch_row WHERE batch_id = {int(batch_id)} AND suite = '{suite}'"
        )

    def population_text(
        self, company: str, flow: str, object_name: str, batch_id: int, columns: Mapping[str, str]
    ) -> str:
        """A SELECT of record_id and columns for every record that a flow sends or has sent, this batch's included.

        Flow, object and columns (name -> field) come from our own files; the company key is checked when it is made.
        """
        value = "json_extract(r.payload, '$.{0}')" if self._sqlite else "(CAST(r.payload AS json) ->> '{0}')"
        projected = "".join(f", {value.format(field)} AS {name}" for name, field in columns.items())
        where = f"company = '{company}' AND flow = '{flow}'"
        return (
            f"SELECT r.id AS record_id{projected} FROM record r "
            f"WHERE r.company = '{company}' AND r.system = 'salesforce' AND r.object = '{object_name}' "
            "AND NOT r.deleted AND r.id IN ("
            f"SELECT salesforce_id FROM link WHERE {where} "
            f"UNION SELECT record_id FROM request WHERE {where} AND state IN ('staged', 'served', 'unknown') "
            f"UNION SELECT document_id FROM quarantine WHERE {where} AND state = 'held' "
            f"UNION SELECT record_id FROM batch_document WHERE batch_id = {int(batch_id)})"
        )

    @property
    def _sqlite(self) -> bool:
        return bool(self._db.dialect.name == "sqlite")

    def prune(self, company: str, *, keep: int = 200) -> None:
        """Forget the checked rows of old batches; results and findings stay."""
        oldest = (
            sa.select(batch.c.id).where(batch.c.company == company).order_by(batch.c.id.desc()).offset(keep).limit(1)
        )
        boundary = self._db.scalar(oldest)
        if boundary is not None:
            old = sa.select(batch.c.id).where(batch.c.company == company, batch.c.id <= boundary)
            self._db.execute(sa.delete(batch_row).where(batch_row.c.batch_id.in_(old)))


_SQLITE_CASTS = {
    "text": "json_extract(columns, '$.{name}')",
    "number": "CAST(json_extract(columns, '$.{name}') AS NUMERIC)",
    "bool": "json_extract(columns, '$.{name}')",
    "date": "json_extract(columns, '$.{name}')",
}
_POSTGRES_CASTS = {
    "text": "(CAST(columns AS json) ->> '{name}')",
    "number": "CAST(CAST(columns AS json) ->> '{name}' AS numeric)",
    "bool": "CAST(CAST(CAST(columns AS json) ->> '{name}' AS boolean) AS integer)",
    "date": "(CAST(columns AS json) ->> '{name}')",
}
