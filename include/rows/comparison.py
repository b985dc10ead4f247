"""Rows of both books compared, and of what a person was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from include.model import CompanyKey
from include.states import AlertState, ComparisonState


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Both books compared on a day."""

    id: int
    company: CompanyKey
    run_id: str
    as_of: date
    first_day: date | None
    last_day: date | None
    state: ComparisonState
    deals: int
    differences: int
    salesforce_total: Decimal | None
    quickbooks_total: Decimal | None
    summary: str
    created_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """One difference between both books: its values, cause and cure."""

    id: int
    reconciliation_id: int
    scope: str
    record_id: str
    title: str
    field: str
    salesforce_value: str | None
    quickbooks_value: str | None
    amount: Decimal | None
    cause: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What a person should know."""

    company: CompanyKey
    kind: str
    subject: str
    title: str
    message: str
    amount: Decimal | None
    state: AlertState
    since: datetime
    seen_at: datetime
    changed_at: datetime
    mailed_at: datetime | None
    ended_at: datetime | None
