"""Rows of what waits for a person, and the two shapes in which several of them are read together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from include.model import WHOLE, CompanyKey, Key, SalesforceId
from include.states import Answer, DecisionKind, DecisionState


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDecision:
    """What is asked of a person, about one document or record: `flow`, `record_id` and `part` say which."""

    kind: DecisionKind
    flow: str
    record_id: str
    title: str  #: what a person calls it
    part: str = WHOLE
    cause: str = ""  #: what tells several of a kind apart: the rule, the field
    message: str = ""  #: why, and what to do, where the kind alone does not say it
    facts: Mapping[str, Any] = field(default_factory=dict)  #: what the kind's sentence is made of
    amount: Decimal | None = None
    currency: str | None = None
    document_date: date | None = None
    outbox_id: int | None = None  #: the request that it holds
    flow_run_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What waits for a person, or waited, and what was said of it."""

    id: int
    company: CompanyKey
    kind: DecisionKind
    flow: str
    record_id: str
    part: str
    cause: str
    outbox_id: int | None
    flow_run_id: int | None
    title: str
    message: str
    facts: str  #: JSON
    amount: Decimal | None  #: before tax
    currency: str | None
    document_date: date | None
    since: datetime
    seen_at: datetime  #: when it was found to be so last
    state: DecisionState
    answer: Answer | None
    by: str | None
    at: datetime | None

    @property
    def key(self) -> Key:
        """What it is about."""
        return Key(flow=self.flow, record_id=self.record_id, part=self.part)

    @property
    def known(self) -> Mapping[str, Any]:
        """Its facts."""
        found: Mapping[str, Any] = json.loads(self.facts)
        return found


def told_hash(rows: Iterable[Decision]) -> str | None:
    """The hash of the content of which a person was told that QuickBooks does not have it."""
    return next((row.known["hash"] for row in rows if row.kind is DecisionKind.DIFFERENCE), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldDocument:
    """A document or record that is held, with every reason."""

    flow: str
    document_id: str
    title: str
    amount: Decimal | None
    currency: str | None
    reasons: tuple[Decision, ...]
    since: datetime  #: of the oldest reason

    @classmethod
    def of(cls, reasons: Sequence[Decision]) -> HeldDocument:
        """The document that these are about, the oldest reason first."""
        first = reasons[0]
        return cls(
            flow=first.flow,
            document_id=first.record_id,
            title=first.title,
            amount=first.amount,
            currency=first.currency,
            reasons=tuple(sorted(reasons, key=lambda row: row.id)),
            since=first.since,
        )

    @property
    def message(self) -> str:
        """The reasons in words, one a line."""
        return "\n".join(dict.fromkeys(line for reason in self.reasons for line in reason.message.split("\n")))

    @property
    def causes(self) -> tuple[str, ...]:
        """The rules, in the order of the reasons."""
        return tuple(dict.fromkeys(reason.cause for reason in self.reasons))


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field that was changed on both sides, as its decision tells it."""

    id: int
    company: CompanyKey
    flow: str  #: of the links
    kind: str  #: of the record in QuickBooks
    qb_id: str
    object: str  #: of the record in Salesforce
    salesforce_id: SalesforceId
    title: str
    field: str
    salesforce_value: str | None
    quickbooks_value: str | None
    last_synced: tuple[str | None, str | None] | None  #: what both sides said before, Salesforce's words first
    salesforce_by: str | None
    salesforce_at: datetime | None
    quickbooks_at: datetime | None
    choice: Answer | None  #: which side a person chose, where that still counts
    by: str | None  #: who chose last
    since: datetime
    differing: Mapping[str, tuple[str, str]]  #: of a whole record: both sides by element
    fields: Mapping[str, Any]  #: of a whole record: those that get QuickBooks' word, with Salesforce's

    @classmethod
    def of(cls, row: Decision) -> Conflict:
        """The conflict that a decision of its kind stands for."""
        facts = dict(row.known)
        before = facts.pop("last_synced")
        whole = {name: facts.pop(name, {}) for name in ("differing", "fields")}
        salesforce_at, quickbooks_at = _moment(facts.pop("salesforce_at")), _moment(facts.pop("quickbooks_at"))
        return cls(
            id=row.id,
            company=row.company,
            flow=row.flow,
            salesforce_id=SalesforceId(row.record_id),
            title=row.title,
            field=row.cause,
            last_synced=None if before is None else (before[0], before[1]),
            choice=row.answer if row.state is DecisionState.ANSWERED else None,
            by=row.by,
            since=row.since,
            salesforce_at=salesforce_at,
            quickbooks_at=quickbooks_at,
            **whole,
            **facts,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The record of the books that a person named, and what must be known when it is found there."""

    kind: str  #: of QuickBooks: `Customer`, `Invoice`
    qb_id: str
    by: str
    object: str  #: of Salesforce: `Account`; empty for the link of a job
    is_list: bool
    back: tuple[str, ...]  #: the flows of the way back that bring its records
    deal: str | None = None  #: the deal that a document belongs to; None: its own record, as far as is known
    request: int | None = None  #: what was sent and lost, when a person says that it is this record

    @classmethod
    def of(cls, row: Decision) -> Named:
        """What a decision of its kinds is about."""
        facts = dict(row.known)
        return cls(back=tuple(facts.pop("back")), **facts)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
