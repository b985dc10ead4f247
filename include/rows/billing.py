"""Rows of what we bill."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey, QuickBooksId, RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A document of ours that bills a deal, or a part of it, until it has ended."""

    id: int
    company: CompanyKey
    deal: str
    part: str  #: '' is the whole deal
    kind: str  #: the QuickBooks object
    outbox_id: int | None
    link_id: int | None  #: once it is in the books
    since: datetime
    ended: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LivingBill:
    """A bill that has not ended, with what a person knows it by."""

    id: int
    deal: str
    part: str
    kind: str
    outbox_id: int | None
    link_id: int | None
    flow: str | None
    record_id: str | None  #: the record that it was made of
    title: str | None
    state: RequestState | None
    qb_id: QuickBooksId | None
    number: str | None
