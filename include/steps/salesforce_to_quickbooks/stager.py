"""One portion of documents on its way into the outbox: what is decided is collected, and written at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from include.errors import DataError
from include.events import ChangeCause, EventAction
from include.flow_words import OnWithdrawn
from include.mappings.language.spec import Flow
from include.model import SETTLING_KINDS, Key, Mapped, OutboxAction, RequestState, Values
from include.rows import Applied, Decision, Link, NewDecision, OutboxRow
from include.staging.door import Work
from include.standing import withdrawn
from include.states import DecisionKind, DocumentState, LinkState, WorkKind
from include.steps.billing.posts_again import posts_again
from include.steps.companies.ownership import where_it_went
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.hold_documents import hold_documents, release_documents
from include.steps.salesforce_to_quickbooks.map_records import Refused, build_request, link_hash
from include.steps.salesforce_to_quickbooks.paired import Paired

#: What is asked about the content of a record, and over when it has another one, or is not wanted any more.
OF_CONTENT: Final = frozenset(
    {
        DecisionKind.NAME_TAKEN,
        DecisionKind.BILLED,
        DecisionKind.NOT_TAKEN,
        DecisionKind.UNREADABLE,
        DecisionKind.PERMISSION,
        DecisionKind.REJECTED,
        DecisionKind.DIFFERENCE,
        DecisionKind.WITHDRAWN,
    }
)
_FLAGGED: Final = {
    DecisionKind.DIFFERENCE: EventAction.CHANGE_FLAGGED,
    DecisionKind.WITHDRAWN: EventAction.WITHDRAWN_FLAGGED,
    DecisionKind.CONFLICT: EventAction.CONFLICT_FOUND,
    DecisionKind.LEFT: EventAction.CHANGE_FLAGGED,
}


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
    decisions: Mapping[str, Sequence[Decision]]  #: what waits for a person about each record
    void: frozenset[str]  #: records whose document is void in the books: nobody has to withdraw that
    waiting: set[str]  #: records whose merged-away twin QuickBooks may be adding at this moment
    result: Staged
    typed: Mapping[str, Values] = field(default_factory=dict)  #: what QuickBooks had before it was linked
    kept: dict[str, frozenset[str]] = field(default_factory=dict)  #: elements that QuickBooks keeps, by record
    paired: Paired | None = None  #: the other side, where QuickBooks may change the records too
    unsaid: list[tuple[Link, Mapping[str, str]]] = field(default_factory=list)  #: what was sent, and is said no more
    adopted: frozenset[str] = frozenset()  #: records that took over what stood for deleted ones just now
    stamps: Mapping[str, datetime] = field(default_factory=dict)  #: when Salesforce last changed each record
    taken_over: dict[tuple[str, str], Applied] = field(default_factory=dict)  #: link -> what QuickBooks has of it
    unread: dict[tuple[str, str], Values] = field(default_factory=dict)  #: documents of which only the sum is known
    added: list[tuple[dict[str, Any], list[tuple[Key, str | None]]]] = field(default_factory=list)
    bills: list[dict[str, Any]] = field(default_factory=list)  #: what bills its deal from now on
    cancelled: list[int] = field(default_factory=list)
    deals: dict[int, str] = field(default_factory=dict)  #: links of which nobody knew to which deal they belong
    let_go: list[int] = field(default_factory=list)  #: links of documents that both sides have taken back
    back: list[int] = field(default_factory=list)  #: links of documents that were let go, and stand in the books again
    released: list[str] = field(default_factory=list)
    asked: list[NewDecision] = field(default_factory=list)
    over: dict[str, frozenset[DecisionKind]] = field(default_factory=dict)  #: what waits no more, by record
    states: dict[DocumentState, list[str]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    work_items: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, kind: WorkKind, record_id: str) -> None:
        """Something that the reverse DAG writes to Salesforce."""
        self.work_items.append(self.db.work_items.row(self.run.key, kind, self.flow.name, record_id))

    def log(self, action: EventAction, record_id: str, **facts: Any) -> None:
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
            # Whatever was wrong with the old content is over; whether it is in the books is not.
            row |= {"message": None, "status_code": None, "needs_refresh": False, "bisect_group": None}
            self.db.outbox.replace(request.id, row, wanted)
            self.log(EventAction.REQUEST_RENEWED, row["record_id"], outbox_id=request.id)
            self._bill(row, request.id)
        else:
            self.added.append((row, wanted))
        self.settle(mapped.record_id, OF_CONTENT)
        if not row["is_list"]:
            self.tell(WorkKind.STAGED, mapped.record_id)
        self.mark(mapped.record_id, DocumentState.STAGED)
        self.result.staged += 1

    def unchanged(self, record_id: str) -> None:
        """A document that is in QuickBooks, or on its way there, as it stands now."""
        self.mark(record_id, DocumentState.UNCHANGED)
        self.result.unchanged += 1

    def take_over(self, link: Link, mapped: Mapped) -> None:
        """QuickBooks has it as it is mapped now: nothing is sent, and what changes later is told from this."""
        said = None if link.is_list else self._as_posted(link, mapped)
        applied = Applied(applied_hash=link_hash(self.flow, mapped), last_synced=said or link.last_synced)
        self.taken_over[link.kind, link.qb_id] = applied
        self.unchanged(link.salesforce_id)

    def _as_posted(self, link: Link, mapped: Mapped) -> str | None:
        """The words in which we had posted a document; None where QuickBooks would not take them from us."""
        try:
            row = build_request(self.run, self.flow, mapped, "", OutboxAction.ADD, link.generation)
        except DataError:
            return None
        return str(row["fragment"])

    def is_asked_for(self, mapped: Mapped, fingerprint: str) -> bool:
        """Whether the very same waits to be sent, or was rejected."""
        request = self.requests.get(mapped.record_id)
        states = (RequestState.STAGED, RequestState.REJECTED)
        return request is not None and request.hash == fingerprint and request.state in states

    def withdraw(self, record_id: str, *, goes_on: bool = False) -> None:
        """The record left the filter, or was deleted, after it had been staged or posted.

        One that goes on to the next document leaves the posted one as it is, and nobody is told.
        """
        link, request = self.links.get(record_id), self.requests.get(record_id)
        if request is not None and request.is_in_flight:
            self.result.later += 1
            return
        may_be_posted = self._may_be_posted(record_id)
        if request is not None and request.state == RequestState.STAGED and not may_be_posted:
            self.cancelled.append(request.id)
            self.tell(WorkKind.WITHDRAWN, record_id)
        self.released.append(record_id)
        if goes_on:
            self.release(record_id, OF_CONTENT)
            self.unchanged(record_id)
            return
        self.settle(record_id, OF_CONTENT - {DecisionKind.WITHDRAWN})
        is_told = self.flow.on_withdrawn is not OnWithdrawn.IGNORE and record_id not in self.void
        if link is not None and link.state == LinkState.ACTIVE and is_told:
            self.ask(link, DecisionKind.WITHDRAWN, self._where_it_is(link))
            self.back += [link.id] if link.let_go_at is not None else []
        elif link is not None and (link.state == LinkState.DELETED or record_id in self.void):
            self.let_go.append(link.id)
            self.tell(WorkKind.WITHDRAWN, record_id)
        self.result.withdrawn += 1
        self.mark(record_id, DocumentState.WITHDRAWN)

    def _may_be_posted(self, record_id: str) -> bool:
        """Whether a person is asked what became of it: it may be in the books. The answer has it looked at again."""
        return any(row.kind is DecisionKind.LOST_ANSWER for row in self.decisions.get(record_id, ()))

    def ask(self, link: Link, kind: DecisionKind, message: str, /, *, cause: str = "", **facts: Any) -> None:
        """A person is told of what QuickBooks has, once."""
        request = self.requests.get(link.salesforce_id)
        new = NewDecision(
            kind=kind,
            flow=self.flow.name,
            record_id=link.salesforce_id,
            title=link.name if request is None else request.title,
            cause=cause,
            message=message,
            facts=facts,
            amount=None if request is None else request.amount,
            document_date=None if request is None else request.document_date,
        )
        self.asked.append(new)

    def settle(self, record_id: str, kinds: frozenset[DecisionKind]) -> bool:
        """What of these kinds waits about a record is over; whether there was any."""
        if not any(row.kind in kinds for row in self.decisions.get(record_id, ())):
            return False
        self.over[record_id] = self.over.get(record_id, frozenset()) | kinds
        return True

    def release(self, record_id: str, kinds: frozenset[DecisionKind]) -> None:
        """What of these kinds waits about a record is over, and Salesforce is told."""
        if self.settle(record_id, kinds):
            self.tell(WorkKind.RELEASED, record_id)

    def _where_it_is(self, link: Link) -> str:
        went = where_it_went(self.db, self.run, self.flow, link.salesforce_id)
        if went is None:
            return withdrawn(link)
        name = link.name
        return (
            f"{name} stands in the books of {self.run.settings.name}, and {went}. Delete {name} there, or set the "
            "field back."
        )

    def finish(self) -> None:
        """Write what was collected: a fixed number of statements, however many documents there are."""
        numbers = self.db.outbox.add_all(self.added)
        for (row, _), number in zip(self.added, numbers, strict=True):
            self._bill(row, number)
        self.db.decisions.hold(self.run.key, {(self.flow.name, row["record_id"]) for row, _ in self.added})
        self.db.billing.add_all(self.run.key, self.bills)
        if posts_again(self.run.settings.posting, self.flow):
            self.db.links.let_go(self.let_go)
        self.db.links.take_back(self.back)
        self.db.bound_links.belong(self.deals)
        self.db.links.mark_applied(self.run.key, self.taken_over)
        self.db.outbox.cancel(self.cancelled, "The record was withdrawn before it was posted.", ChangeCause.WITHDRAWN)
        release_documents(self.db, self.run, self.flow, self.released)
        self._decide()
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

    def _decide(self) -> None:
        """What is over is settled, and a person is asked what is new: a fixed number of statements for each sort."""
        for kinds in dict.fromkeys(self.over.values()):
            ids = [record_id for record_id, each in self.over.items() if each == kinds]
            self.db.decisions.settle(self.run.key, self.flow.name, ids, kinds)
        unnamed = [new.record_id for new in self.asked if new.record_id not in self.requests]
        names = self.db.records.names(self.run.key, unnamed) if unnamed else {}
        asked = [replace(new, title=names.get(new.record_id, new.title)) for new in self.asked]
        for new in self.db.decisions.ask(self.run.key, asked):
            self.tell(WorkKind.FLAGGED, new.record_id)
            self.log(_FLAGGED[new.kind], new.record_id)

    def _bill(self, row: Mapping[str, Any], number: int) -> None:
        if row["action"] == OutboxAction.ADD and row["target"] in SETTLING_KINDS:
            bill = {"deal": row["deal"], "part": row["part"], "kind": row["target"], "outbox_id": number}
            self.bills.append(bill)
