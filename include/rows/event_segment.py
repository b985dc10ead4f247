"""The row of a file of events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSegment:
    """Events that have left the table for a file: a part of the chain, with the seals by which it is held."""

    company: CompanyKey
    first_number: int  #: of the seals in it
    last_number: int
    seal_before: str  #: of the event before the first one
    seal_after: str  #: of the last one
    file: str  #: its name in the folder of the company
    events: int
    last_at: datetime  #: when the last one happened
    written_at: datetime
