"""ask_reports: QuickBooks' own reports of a day, which our mirror of the books is compared with.

They are asked for after everything else of a session, so that they say what the books said when these had been read.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from include.events import EventAction
from include.model import ReadJobState
from include.settings import CompanySettings
from include.staging.door import Staging
from include.staging.read_jobs import REPORT
from include.staging.rows import midnight
from include.steps.read_quickbooks.report_table import REPORTS


def ask_reports(
    staging: Staging, company: CompanySettings, *, as_of: date, run_id: str, first_day: date | None = None
) -> list[str]:
    """Stage every report of a day and answer their names; sales are those from `first_day` (None: the beginning) to it.

    One that still waits for an earlier day is asked for this day instead.
    """
    with staging.begin() as db:
        db.companies.lock(company.key)
        waiting = db.read_jobs.unfinished(company.key, REPORT)
        days = _window(first_day, as_of)
        for row in waiting.values():
            db.read_jobs.change(row.id, **days, state=ReadJobState.ASKED, session_id=None, asked_by=run_id)
        news = [name for name in REPORTS if name not in waiting]
        head = {"company": company.key, "basis": REPORT, "asked_by": run_id}
        db.read_jobs.ask([{**head, "object": name, **days} for name in news])
        db.events.add(company.key, EventAction.REPORTS_ASKED, run_id=run_id, as_of=as_of)
    return list(REPORTS)


def _window(first_day: date | None, as_of: date) -> dict[str, Any]:
    start = midnight(first_day) if first_day else None
    return {"start": start, "window_from": start, "until": midnight(as_of), "window_to": midnight(as_of)}
