"""Rows of the past that was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from include.model import CompanyKey
from include.states import Direction, IntervalState


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Days of the past that were asked for, one way, and what was found."""

    id: int
    company: CompanyKey
    direction: Direction
    object: str
    first_day: date
    last_day: date
    dry_run: bool
    state: IntervalState
    found: int
    new: int
    changed: int
    unchanged: int
    held: int
    written: int
    refused: int
    before_cutover: int
    also_before_cutover: bool
    problem: str | None
    run_id: str
    asked_at: datetime
    done_at: datetime | None
