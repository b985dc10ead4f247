"""The row of what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the event log."""

    id: int
    company: CompanyKey
    at: datetime
    action: str
    flow: str | None
    record_id: str | None
    outbox_id: int | None
    message_set_id: str | None
    session_id: int | None
    run_id: str | None
    detail: str | None
    seal: str | None
    seal_number: int | None
