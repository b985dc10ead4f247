"""Rows of what the way back must act on, and of what happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey
from include.states import Verdict, WorkKind, WorkState


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """Something that the way back must look at."""

    id: int
    company: CompanyKey
    kind: WorkKind
    source: str  #: the flow, or the QuickBooks object
    record_id: str
    state: WorkState
    claimed_by: str | None  #: the run that claimed it
    claimed_at: datetime | None
    attempts: int
    problem: str | None
    interval_id: int | None
    verdict: Verdict | None
    created_at: datetime
    done_at: datetime | None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """The page that a run left for people, without its text."""

    id: int
    company: CompanyKey
    run_id: str
    created_at: datetime
    title: str
