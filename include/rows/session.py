"""Rows of Web Connector updates and of the documents handed out in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey, SetPurpose, SetState
from include.states import Phase, SessionEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One update of the Web Connector."""

    id: int
    company: CompanyKey
    ticket_hash: str
    source: str | None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSet:
    """One qbXML document that was handed out, byte for byte, and what became of it."""

    id: str
    company: CompanyKey
    session_id: int
    purpose: SetPurpose
    document: str
    context: str  #: JSON
    members: int
    raw_answer: str | None
    state: SetState
    outcome: str | None
    served_at: datetime
    settled_at: datetime | None
