"""The row of a page that a run left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey
from include.states import ReportKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """The page that a run left for people, without its text."""

    id: int
    company: CompanyKey
    run_id: str
    kind: ReportKind
    created_at: datetime
    title: str
