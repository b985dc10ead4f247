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
    is_asked: bool | None  #: whether a person asked for that run; None: a row of before this was remembered
    next_run_id: str | None  #: the run of the clock that has it next; None: who comes first
    next_at: datetime | None  #: when that run last said that it waits
