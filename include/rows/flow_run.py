"""Rows of what one run of one flow looks at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey
from include.states import RunMode


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRun:
    """One flow in one run, and its counts."""

    id: int
    company: CompanyKey
    run_id: str
    flow: str
    mode: RunMode
    landed: int
    checked: int
    held: int
    released: int
    staged: int
    unchanged: int
    problem: str | None
    started_at: datetime
    finished_at: datetime | None
