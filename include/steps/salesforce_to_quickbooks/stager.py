"""One portion of documents on its way into the outbox: what is decided is collected, and written at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from include.flow_words import OnWithdrawn
from include.mappings.language.spec import Flow
from include.model import BILLING_KINDS, Key, Mapped, OutboxAction, RequestState
from include.rows import Link, OutboxRow
from include.staging.door import Work
from include.standing import withdrawn
from include.states import DocumentState, HeldState, LinkState, WorkKind
from include.steps.companies.ownership import where_it_went
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.hold_documents import hold_documents, release_documents
from include.steps.salesforce_to_quickbooks.map_records import Refused
from include.steps.salesforce_to_quickbooks.paired import Paired

#: Holds a document that cannot be put into the words of QuickBooks; no rule of a suite has this name.
MAPPING = "mapping"


def is_in_flight(request: OutboxRow) -> bool:
    """Whether QuickBooks may be working on it, or on what follows it."""
    return request.chain_open and request.state != RequestState.STAGED


@dataclass(slots=True, kw_only=True)
class Staged:
    """What became of the clean documents of one flow."""

    flow: str
    staged: int = 0
    unchanged: int = 0
    held: int = 0
    flagged: int = 0
    withdrawn: int = 0
    later: int = 0


@dataclass(slots=True, kw_only=True)
class Stager:
    """One portion of documents in one transaction."""

    db: Work
    run: Run
    flow: Flow
    flow_run_id: int
    links: Mapping[str, Link]
    requests: Mapping[str, OutboxRow]
    waiting: set[str]  #: records whose merged-away twin QuickBooks may be adding at this moment
    result: Staged
    paired: Paired | None = None  #: the other side, where QuickBooks may change the records too
    stamps: Mapping[str, datetime] = field(default_factory=dict)  #: when Salesforce last changed each record
    taken_over: dict[tuple[str, str], str] = field(default_factory=dict)  #: link -> what QuickBooks has of it
    added: list[tuple[dict[str, Any], list[tuple[Key, str | None]]]] = field(default_factory=list)
    bills: list[dict[str, Any]] = field(default_factory=list)  #: what bills its deal from now on
    cancelled: list[int] = field(default_factory=list)
    released: list[str] = field(default_factory=list)
    states: dict[DocumentState, list[str]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    work_items: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, kind: WorkKind, record_id: str) -> None:
        """Something that the reverse DAG writes to Salesforce."""
        self.work_items.append(self.db.work_items.row(self.run.key, kind, self.flow.name, record_id))

    def log(self, action: str, record_id: str, **facts: Any) -> None:
        """One event."""
        facts |= {"flow": self.flow.name, "record_id": record_id, "run_id": self.run.run_id}
        self.events.append(self.db.events.row(self.run.key, action, **facts))

    def mark(self, record_id: str, state: DocumentState) -> None:
        """The end of a document in this flow run."""
        self.states.setdefault(state, []).append(record_id)

    def put(self, row: dict[str, Any], mapped: Mapped, depends_on: Mapping[Key, str]) -> None:
        """A request: a new one, or newer content of the one that nobody has seen yet."""
        request = self.requests.get(mapped.record_id)
        wanted = [(key, depends_on.get(key)) for key in mapped.depends_on]
        row["flow_run_id"] = self.flow_run_id
        row["source_stamp"] = self.stamps.get(mapped.record_id)
        if request is not None and request.state == RequestState.STAGED:
            # Whatever was wrong with the old content is over.
            row |= {"holds": "", "message": None, "status_code": None, "needs_refresh": False, "bisect_group": None}
            self.db.outbox.replace(request.id, row, wanted)
            self._log_staged(row, request.id)
            self._bill(row, request.id)
        else:
            self.added.append((row, wanted))
        if not row["is_list"]:
            self.tell(WorkKind.STAGED, mapped.record_id)
        self.mark(mapped.record_id, DocumentState.STAGED)
        self.result.staged += 1

    def unchanged(self, record_id: str) -> None:
        """A document that is in QuickBooks, or on its way there, as it stands now."""
        self.mark(record_id, DocumentState.UNCHANGED)
        self.result.unchanged += 1

    def withdraw(self, record_id: str, *, goes_on: bool = False) -> None:
        """The record left the filter, or was deleted, after it had been staged or posted.

        One that goes on to the next document leaves the posted one as it is, and nobody is told.
        """
        link, request = self.links.get(record_id), self.requests.get(record_id)
        if request is not None and is_in_flight(request):
            self.result.later += 1
            return
        if request is not None and request.state == RequestState.STAGED:
            self.cancelled.append(request.id)
            self.log("request_cancelled", record_id, outbox_id=request.id)
            self.tell(WorkKind.WITHDRAWN, record_id)
        self.released.append(record_id)
        if goes_on:
            self._go_on(record_id, link)
            return
        news = link is not None and link.state == LinkState.ACTIVE and link.flagged_hash != WITHDRAWN
        if link is not None and news and self.flow.on_withdrawn is not OnWithdrawn.IGNORE:
            name = f"{link.kind} {link.number or link.qb_id}"
            flag = withdrawn(link)
            went = where_it_went(self.db, self.run, self.flow, record_id)
            if went is not None:
                flag = f"{name} stands in the books of {self.run.settings.name}, and {went}. Delete {name} there, or "
                flag += "set the field back."
            self.db.links.change(link.id, flagged_hash=WITHDRAWN, flag=flag)
            self.tell(WorkKind.FLAGGED, record_id)
            self.log("withdrawn_flagged", record_id)
        elif link is not None and link.state == LinkState.DELETED:
            self.tell(WorkKind.WITHDRAWN, record_id)
        self.result.withdrawn += 1
        self.mark(record_id, DocumentState.WITHDRAWN)

    def _go_on(self, record_id: str, link: Link | None) -> None:
        if link is not None and link.flagged_hash is not None:
            self.db.links.change(link.id, flagged_hash=None, flag=None)
            self.tell(WorkKind.RELEASED, record_id)
        self.unchanged(record_id)

    def finish(self) -> None:
        """Write what was collected: a fixed number of statements, however many documents there are."""
        numbers = self.db.outbox.add_all(self.added)
        for (row, _), number in zip(self.added, numbers, strict=True):
            self._log_staged(row, number)
            self._bill(row, number)
        self.db.billing.add_all(self.run.key, self.bills)
        self.db.links.mark_applied(self.run.key, self.taken_over)
        self.db.outbox.cancel(self.cancelled, "The record was withdrawn before it was posted.")
        release_documents(self.db, self.run, self.flow, self.released, state=HeldState.WITHDRAWN)
        if self.refused:
            found = {refused.record_id: [(refused.rule, refused.message)] for refused in self.refused}
            hold_documents(self.db, self.run, self.flow, self.flow_run_id, found)
            self.result.held += len(found)
            for record_id in found:
                self.mark(record_id, DocumentState.HELD)
        for state, ids in self.states.items():
            self.db.flow_runs.mark(self.flow_run_id, ids, state)
        self.db.work_items.add_all(self.work_items)
        self.db.events.add_all(self.events)

    def _bill(self, row: Mapping[str, Any], number: int) -> None:
        if row["action"] == OutboxAction.ADD and row["target"] in BILLING_KINDS:
            bill = {"deal": row["deal"], "part": row["part"], "kind": row["target"], "outbox_id": number}
            self.bills.append(bill)

    def _log_staged(self, row: Mapping[str, Any], number: int) -> None:
        self.log("request_staged", row["record_id"], outbox_id=number, what=row["action"], target=row["target"])
