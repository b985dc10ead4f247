"""choose_current: the documents that this run must look at, as Salesforce says them at this moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.salesforce.soql import select_by_ids
from include.staging.door import Staging
from include.staging.rows import portions
from include.states import DocumentState
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN, choose_documents
from include.steps.salesforce_to_quickbooks.landing import Landing, Queries, taken
from include.steps.salesforce_to_quickbooks.missing_records import Deletions, tell_missing


class Door(Queries, Deletions, Protocol):
    """The part of the Salesforce door that this step needs."""


def choose_current(
    staging: Staging, salesforce: Door, run: Run, *, readers: Mapping[str, Sequence[Flow]] | None = None
) -> dict[str, int]:
    """Choose documents, read those of transactions again by id with their lines, and let them go on as they are now.

    A copy that is about to become money may be old: a line that was removed for good is in no list of changes. Where
    something is other than it was landed, documents are chosen once more. What is not read again stays chosen, for the
    next run. Objects are asked for with the fields of their `readers`. Answers how many documents each flow looks at.
    """
    chosen = choose_documents(staging, run)
    again = _Again(
        staging,
        run,
        Landing(staging=staging, salesforce=salesforce, run=run, missing_only=True, readers=readers),
        salesforce,
    )
    while again.finds_news():
        chosen |= choose_documents(staging, run)
    return chosen


class _Again:
    """The records that are read again in one run, each once."""

    def __init__(self, staging: Staging, run: Run, landing: Landing, salesforce: Deletions) -> None:
        self._staging = staging
        self._salesforce = salesforce
        self._run = run
        self._landing = landing
        self._hidden: dict[str, set[str]] = {}  #: by object
        self._read: set[tuple[str, str]] = set()

    def finds_news(self) -> bool:
        """Read what was not read yet; whether something is other than it was landed. If not, documents go on."""
        waiting = self._waiting()
        before = len(self._landing.changed)
        for flow, reasons in waiting.values():
            wanted = [key for key, why in reasons.items() if why != WITHDRAWN]
            self._read_flow(flow, [key for key in wanted if (flow.name, key) not in self._read])
        for flow in self._run.flows:
            if any(self._landing.belongs(name) for name in flow.objects):
                self._read_belonging(flow)
        if len(self._landing.changed) > before:
            return True
        for number, (flow, ids) in waiting.items():  # what is withdrawn is gone already, or not wanted
            hidden = self._hidden.get(flow.source.object, set())
            with self._staging.begin() as db:
                db.flow_runs.mark(number, [key for key in ids if key in hidden], DocumentState.DROPPED)
                db.flow_runs.mark(number, [key for key in ids if key not in hidden], DocumentState.CURRENT)
        return False

    def _waiting(self) -> dict[int, tuple[Flow, Mapping[str, str]]]:
        """The documents of transactions that this run has chosen, with why, by flow run."""
        flows = {flow.name: flow for flow in self._run.flows if flow.kind is Kind.TRANSACTION}
        found: dict[int, tuple[Flow, Mapping[str, str]]] = {}
        with self._staging.read() as db:
            for row in db.flow_runs.of_run(self._run.key, self._run.run_id):
                if row.flow in flows and (reasons := db.flow_runs.to_do(row.id, DocumentState.CHOSEN)):
                    found[row.id] = (flows[row.flow], reasons)
        return found

    def _read_flow(self, flow: Flow, ids: Sequence[str]) -> None:
        for portion in portions(ids):
            self._read.update((flow.name, key) for key in portion)
            self._say_again(flow, portion)
            with self._staging.read() as db:
                records = db.records.fetch(self._run.key, flow.source.object, portion)
            shown = [record for key, record in records.items() if key not in self._hidden[flow.source.object]]
            living = list(taken(flow, shown))
            self._landing.surroundings(flow, living)

    def _read_belonging(self, flow: Flow) -> None:
        """What belongs to chosen records of a list, of which nothing was kept before they came into use."""
        with self._staging.read() as db:
            rows = [row for row in db.flow_runs.of_run(self._run.key, self._run.run_id) if row.flow == flow.name]
            chosen = [key for row in rows for key in db.flow_runs.to_do(row.id, DocumentState.CURRENT)]
            news = [key for key in chosen if (flow.name, key) not in self._read]
            records = list(db.records.fetch(self._run.key, flow.source.object, news).values()) if news else []
        self._read.update((flow.name, key) for key in news)
        self._landing.surroundings(flow, [record.payload for record in records if not record.deleted])

    def _say_again(self, flow: Flow, ids: Sequence[str]) -> None:
        """Land these records as they are now; what is not shown is told as deleted, or as hidden."""
        name, landing = flow.source.object, self._landing
        shown = {record.id for record in landing.ask(name, select_by_ids(name, landing.columns(name), ids))}
        missing = [key for key in ids if key not in shown]
        gone, hidden = tell_missing(self._staging, self._salesforce, self._run.key, name, missing)
        with self._staging.read() as db:
            known = db.records.fetch(self._run.key, name, gone).values()
        landing.keep_records(name, [replace(record, deleted=True) for record in known])
        self._hidden.setdefault(name, set()).update(hidden)
        if hidden:
            with self._staging.begin() as db:
                db.hidden.add(self._run.key, name, hidden)
