"""The row of what the way back must act on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from include.model import CompanyKey
from include.states import Verdict, WorkKind, WorkState


class Unclaimed(NamedTuple):
    """What a run could claim now, by the ids of work items; both are None where nothing waits."""

    waiting: int
    oldest: int | None
    newest: int | None


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
