"""FlowRuns: one run of one flow, and the documents it chose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from include.rows import FlowRun
from include.staging.rows import CHUNK, Part, portions
from include.staging.tables import DECISION_OPEN, DOCUMENT_OPEN, decision, flow_run, flow_run_document
from include.states import DecisionKind, DocumentState


class FlowRuns(Part):
    """Rows of `flow_run` and `flow_run_document`."""

    def open(self, company: str, run_id: str, flow: str, *, mode: str) -> int:
        """The flow run of this run and flow, made when it is not there; a repeated task finds its own again."""
        known = self._db.scalar(
            sa.select(flow_run.c.id).where(
                flow_run.c.company == company, flow_run.c.run_id == run_id, flow_run.c.flow == flow
            )
        )
        if known is not None:
            return int(known)
        values = {"company": company, "run_id": run_id, "flow": flow, "mode": mode, "started_at": self._now()}
        made = self._db.execute(sa.insert(flow_run).values(**values).returning(flow_run.c.id))
        return int(made.scalar_one())

    def of_run(self, company: str, run_id: str) -> list[FlowRun]:
        """Every flow run of a run. They are put in order here: SQLite would walk a company for an index in order."""
        query = sa.select(flow_run).where(flow_run.c.company == company, flow_run.c.run_id == run_id)
        return sorted(self._rows(FlowRun, query), key=lambda row: row.id)

    def stopped(self, company: str, flows: Iterable[str]) -> dict[str, str]:
        """What stopped each of these flows in its newest flow run, in words; those that go on are left out."""
        newest = [
            sa.select(flow_run.c.flow, flow_run.c.problem)
            .where(flow_run.c.company == company, flow_run.c.flow == flow)
            .order_by(flow_run.c.id.desc())
            .limit(1)
            .subquery()
            for flow in flows
        ]
        found = self._db.execute(sa.union_all(*map(sa.select, newest))) if newest else ()
        return {flow: problem for flow, problem in found if problem is not None}

    def change(self, flow_run_id: int, **values: Any) -> None:
        """Set columns of a flow run."""
        self._db.execute(sa.update(flow_run).where(flow_run.c.id == flow_run_id).values(**values))

    def unfinished(self, company: str) -> dict[str, list[str]]:
        """Documents that an earlier run chose and did not finish, by flow."""
        found: dict[str, list[str]] = {}
        query = sa.select(flow_run_document.c.flow, flow_run_document.c.record_id).where(
            # The words of the partial index: SQLite does not use it for values that are bound.
            flow_run_document.c.company == company,
            sa.text(DOCUMENT_OPEN),
        )
        for flow, record_id in self._db.execute(query.distinct()):
            found.setdefault(flow, []).append(record_id)
        return found

    def choose(
        self,
        flow_run_id: int,
        company: str,
        flow: str,
        documents: Mapping[str, str],
        *,
        state: DocumentState = DocumentState.CHOSEN,
    ) -> None:
        """Documents of this flow run with why they were chosen; from now on they belong to no other one.

        What the same flow run chose before, it chooses anew: a repeated task goes by what is so now.
        """
        self.leave(company, flow, documents, DocumentState.TAKEN_OVER, but=flow_run_id)
        for portion in portions(documents):
            own = flow_run_document.c.flow_run_id == flow_run_id, flow_run_document.c.record_id.in_(portion)
            self._db.execute(sa.delete(flow_run_document).where(*own))
        rows = [
            {
                "flow_run_id": flow_run_id,
                "company": company,
                "flow": flow,
                "record_id": record_id,
                "reason": reason,
                "state": state,
            }
            for record_id, reason in documents.items()
        ]
        if rows:
            self._db.execute(sa.insert(flow_run_document), rows)

    def rehearse(self, flow_run_id: int, company: str, flow: str, documents: Mapping[str, str]) -> None:
        """Documents that this flow run only judges: no later run takes them over, and no other flow run loses them."""
        facts = {"flow_run_id": flow_run_id, "company": company, "flow": flow, "state": DocumentState.REHEARSED}
        rows = [{**facts, "record_id": record_id, "reason": reason} for record_id, reason in documents.items()]
        self._upsert(flow_run_document, rows, keys=("flow_run_id", "record_id"), keep=("reason",))

    def all_documents(self, flow_run_id: int) -> set[str]:
        """Ids of the documents of a flow run, whatever became of them."""
        return set(
            self._db.scalars(
                sa.select(flow_run_document.c.record_id).where(flow_run_document.c.flow_run_id == flow_run_id)
            )
        )

    def leave(
        self, company: str, flow: str, ids: Iterable[str], state: DocumentState, *, but: int | None = None
    ) -> None:
        """End unfinished documents of every flow run (`but` this one) in another way than by staging them."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(flow_run_document)
                .where(
                    flow_run_document.c.company == company,
                    flow_run_document.c.flow == flow,
                    flow_run_document.c.flow_run_id != (but or 0),
                    sa.text(DOCUMENT_OPEN),
                    flow_run_document.c.record_id.in_(portion),
                )
                .values(state=state)
            )

    def to_do(self, flow_run_id: int, *states: DocumentState, ids: Sequence[str] | None = None) -> dict[str, str]:
        """Documents of a flow run in one of these states which no other has chosen since, each with why it was chosen.

        Of `ids`, a portion at most, or of all.
        """
        query = _to_do(flow_run_id, states)
        if ids is not None:
            query = query.where(flow_run_document.c.record_id.in_(ids))
        return self._pairs(query.order_by(flow_run_document.c.id))

    def next_to_do(self, flow_run_id: int, *states: DocumentState, after: str) -> dict[str, str]:
        """The next portion of the same, by their ids: those behind this one, so that nobody holds them all."""
        query = _to_do(flow_run_id, states).where(flow_run_document.c.record_id > after)
        return self._pairs(query.order_by(flow_run_document.c.record_id).limit(CHUNK))

    def count_to_do(self, flow_run_id: int, *states: DocumentState) -> int:
        """How many they are."""
        query = sa.select(sa.func.count()).select_from(_to_do(flow_run_id, states).subquery())
        return int(self._db.scalar(query) or 0)

    def documents(self, flow_run_id: int, *states: DocumentState) -> list[str]:
        """Ids of the documents of a flow run that are in one of these states."""
        query = sa.select(flow_run_document.c.record_id).where(
            flow_run_document.c.flow_run_id == flow_run_id, flow_run_document.c.state.in_(states)
        )
        return list(self._db.scalars(query.order_by(flow_run_document.c.id)))

    def mark(self, flow_run_id: int, ids: Iterable[str], state: DocumentState) -> None:
        """Move documents of a flow run to another state."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(flow_run_document)
                .where(flow_run_document.c.flow_run_id == flow_run_id, flow_run_document.c.record_id.in_(portion))
                .values(state=state)
            )

    def mark_all(self, flow_run_id: int, states: Sequence[DocumentState], state: DocumentState) -> None:
        """Move all documents of a flow run that are to do in one of these states to another one."""
        self._db.execute(
            sa.update(flow_run_document)
            .where(
                flow_run_document.c.flow_run_id == flow_run_id,
                flow_run_document.c.state.in_(states),
                sa.not_(_chosen_since()),
            )
            .values(state=state)
        )

    def held_before(self, flow_run_id: int, state: DocumentState) -> list[str]:
        """Documents of a flow run in this state that a rule held until now."""
        held = sa.exists(
            sa.select(decision.c.id).where(
                decision.c.company == flow_run_document.c.company,
                decision.c.flow == flow_run_document.c.flow,
                decision.c.record_id == flow_run_document.c.record_id,
                decision.c.kind == DecisionKind.RULE,
                sa.text("decision." + DECISION_OPEN),
            )
        )
        query = sa.select(flow_run_document.c.record_id).where(
            flow_run_document.c.flow_run_id == flow_run_id, flow_run_document.c.state == state, held
        )
        return list(self._db.scalars(query.order_by(flow_run_document.c.id)))

    def tally(self, flow_run_id: int) -> dict[str, int]:
        """How many documents of a flow run were checked, held, staged and found unchanged; the same after a repeat."""
        query = (
            sa.select(flow_run_document.c.state, sa.func.count())
            .where(flow_run_document.c.flow_run_id == flow_run_id)
            .group_by(flow_run_document.c.state)
        )
        states: dict[str, int] = self._pairs(query)
        counted = {name: states.get(name, 0) for name in ("held", "staged", "unchanged")}
        return {"checked": sum(states.values()) - states.get("taken over", 0) - states.get("dropped", 0), **counted}


def _to_do(flow_run_id: int, states: Sequence[DocumentState]) -> sa.Select[Any]:
    return sa.select(flow_run_document.c.record_id, flow_run_document.c.reason).where(
        flow_run_document.c.flow_run_id == flow_run_id,
        flow_run_document.c.state.in_(states),
        sa.not_(_chosen_since()),
    )


@cache
def _chosen_since() -> sa.Exists:
    later = flow_run_document.alias()
    return sa.exists(
        sa.select(later.c.id).where(
            later.c.company == flow_run_document.c.company,
            later.c.flow == flow_run_document.c.flow,
            later.c.record_id == flow_run_document.c.record_id,
            later.c.id > flow_run_document.c.id,
        )
    )
