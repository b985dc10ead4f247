"""The row of what the endpoint refused before it knew a ticket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from include.model import CompanyKey
from include.states import RefusalKind

#: Whose call it was when its user is none of ours.
NOBODY = CompanyKey("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """How often one address was refused for one reason on one day (UTC)."""

    company: CompanyKey  #: `NOBODY` where the user is not known
    day: date
    kind: RefusalKind
    source: str
    count: int
    first_at: datetime
    last_at: datetime
