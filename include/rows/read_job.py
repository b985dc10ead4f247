"""Rows of how far each system has been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey, ReadJobState
from include.states import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A part of what was changed in the books, or is dated there, and what the pages that came of it span."""

    object: str
    basis: Basis
    until: datetime  #: the end of what is asked for in all
    window_from: datetime | None  #: None: from the beginning
    window_to: datetime
    name_from: str | None
    name_to: str | None
    offset_minutes: int | None  #: of the stamps; None while the zone is not known
    seen_from: datetime | None
    seen_to: datetime | None
    name_low: str | None
    name_high: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJob(Window):
    """One query of the books: which window of which object, and how far it has been read."""

    id: int
    company: CompanyKey
    types: str | None  #: the only types of the object that are wanted, joined by commas
    interval_id: int | None
    start: datetime | None  #: None: from the beginning
    state: ReadJobState
    session_id: int | None
    splits: int  #: how often its window was cut in half
    pages: int
    landed: int
    found: int
    new: int
    fails: int
    problem: str | None
    then_complete: bool
    asked_by: str
    asked_at: datetime
    opened_at: datetime | None
    done_at: datetime | None
