"""The row of a lane: which run of a DAG works on a company."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One company in one DAG."""

    dag: str
    company: CompanyKey
    run_id: str | None  #: the run that works on it; None: it is free
    claimed_at: datetime  #: when a task of that run last began; of a free one, of its last run
