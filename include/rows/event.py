"""The row of what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.events import ChangeCause, EventAction, Subject
from include.model import CompanyKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the event log."""

    id: int
    company: CompanyKey
    at: datetime
    action: EventAction
    flow: str | None
    record_id: str | None
    outbox_id: int | None
    message_set_id: str | None
    session_id: int | None
    run_id: str | None
    subject: Subject | None  #: whose life it is a step of; None: it tells of none
    before: str | None
    after: str | None
    cause: ChangeCause | None
    detail: str | None
    seal: str | None
    seal_number: int | None
