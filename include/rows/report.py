"""The row of a page that a run left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from include.model import CompanyKey


class ReportKind(StrEnum):
    """What a page for people is about; of each kind so many are kept and listed."""

    QUALITY = "quality"  #: what a run found in the data
    COMPARISON = "comparison"  #: both books compared, all deals
    AUDIT = "audit"  #: both books compared for one month: kept for ever


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """The page that a run left for people, without its text."""

    id: int
    company: CompanyKey
    run_id: str
    kind: ReportKind
    created_at: datetime
    title: str
