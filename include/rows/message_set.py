"""The row of a document that was handed out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey, SetPurpose, SetState


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
