"""Rows of the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from include.model import CompanyKey, Key, OutboxAction, OutboxOrigin, QuickBooksId, RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One qbXML request: its fragment, what holds it, its state and what QuickBooks said."""

    id: int
    company: CompanyKey
    flow: str
    record_id: str
    target: str  #: the QuickBooks object
    action: OutboxAction
    part: str  #: what tells several documents of one record and flow apart; '' where there is one
    follows: int | None  #: the row that must be applied before this one is served
    chain_open: bool  #: of a row that follows none: it, or one of those that follow it, is not done
    origin: OutboxOrigin
    deal: str  #: the deal, or the custom record, that this document belongs to
    is_list: bool
    fragment: str
    hash: str
    link_hash: str | None
    generation: int
    idempotency_key: str  #: ExternalGUID: posted twice, it is refused
    lines: str  #: the Salesforce ids of its lines in their order, JSON
    natural_key: str  #: how it is found in the books when its answer is lost, JSON
    title: str
    amount: Decimal | None  #: before tax
    document_date: date | None
    held: bool  #: whether a decision about its record waits that holds it
    unmet: int  #: how many of its dependencies have no link yet
    attempts: int
    times_unsettled: int  #: how often it came back without an outcome
    not_before: datetime | None
    refused_since: datetime | None  #: since when QuickBooks refuses it for a cause that may end there
    needs_refresh: bool
    bisect_group: str | None  #: the half of a refused document that it belongs to
    state: RequestState
    flow_run_id: int | None
    message_set_id: str | None
    position: int | None
    status_code: str | None
    message: str | None
    compare_first: bool  #: an edit of somebody is compared before it is sent
    source_stamp: datetime | None
    sent: str | None  #: what Salesforce said, JSON
    staged_at: datetime
    served_at: datetime | None
    finished_at: datetime | None

    @property
    def key(self) -> Key:
        """The record, or the part of one, that it is about."""
        return Key(flow=self.flow, record_id=self.record_id, part=self.part)

    @property
    def is_in_flight(self) -> bool:
        """Whether QuickBooks may be working on it, or on what follows it."""
        return self.chain_open and self.state != RequestState.STAGED


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """A record that a request refers to; its ListID or TxnID once that is known."""

    outbox_id: int
    flow: str
    record_id: str
    company: CompanyKey
    qb_id: QuickBooksId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDependency:
    """An open request and one record that it still waits for."""

    flow: str
    record_id: str
    amount: Decimal | None
    depends_on_flow: str
    depends_on_record: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelledRequest:
    """A request that was cancelled before QuickBooks saw it."""

    id: int
    company: CompanyKey
    flow: str
    record_id: str
