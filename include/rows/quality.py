"""Rows of what the rules found, and of what is held for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from include.model import CompanyKey
from include.states import HeldState, OnFail, RuleStatus, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleResult:
    """How one rule ended in one flow run."""

    id: int
    flow_run_id: int
    suite: str
    rule: str
    severity: Severity
    on_fail: OnFail
    description: str
    status: RuleStatus
    checked: int
    failed: int
    detail: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldDocument:
    """A document held back, with a reason that a person can act on."""

    company: CompanyKey
    flow: str
    document_id: str
    title: str
    amount: Decimal | None
    document_date: date | None
    rules: str  #: joined by commas, in the order of the lines of `message`
    waived: str  #: rules that a person let pass, joined by commas
    message: str
    state: HeldState
    since: datetime
    flow_run_id: int | None
    changed_at: datetime
    changed_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A checked row that failed a rule, with the policy of the rule."""

    id: int
    flow_run_id: int
    suite: str
    rule: str
    row_id: int
    document_id: str
    record_id: str
    detail: str | None
    message: str | None
    on_fail: OnFail
    severity: Severity
