"""The row of an update of the Web Connector."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey
from include.states import Phase, SessionEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One update of the Web Connector."""

    id: int
    company: CompanyKey
    ticket_hash: str
    source: str | None
    password_mark: str  #: of the password that it began with
    started_at: datetime
    last_call_at: datetime
    ended_at: datetime | None
    ended_how: SessionEnd | None
    phase: Phase
    context: str  #: JSON
    outstanding: str | None  #: the document whose answer is awaited
    handed: int
    answered: int
    expected: int
    last_error: str | None
