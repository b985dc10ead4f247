"""ask_reports: QuickBooks' own reports of a day, which our mirror of the books is compared with.

They are asked for after everything else of a session, so that they say what the books said when these had been read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final

from include.model import ReadingState
from include.qbxml.queries import aging_report, summary_report
from include.settings import CompanySettings
from include.staging.door import Staging
from include.staging.readings import REPORT

Row = Mapping[str, Any]

#: What a customer owes by age and in all, and what was sold to it before tax in a period.
AGEING, BALANCES, SALES = "ARAgingSummary", "CustomerBalanceSummary", "SalesByCustomerSummary"
#: Each as a question: first day (None: the beginning), day of the report, requestID.
REPORTS: Final[Mapping[str, Callable[[date | None, date, str], str]]] = {
    AGEING: lambda _first, day, number: aging_report("ARAgingSummary", day, request_id=number),
    BALANCES: lambda _first, day, number: summary_report("CustomerBalanceSummary", None, day, request_id=number),
    SALES: lambda first, day, number: summary_report("SalesByCustomerSummary", first, day, request_id=number),
}


def ask_reports(
    staging: Staging, company: CompanySettings, *, as_of: date, run_id: str, first_day: date | None = None
) -> list[str]:
    """Stage every report of a day and answer their names; sales are those from `first_day` (None: the beginning) to it.

    One that still waits for an earlier day is asked for this day instead.
    """
    with staging.begin() as db:
        db.companies.lock(company.key)
        waiting = db.readings.unfinished(company.key, REPORT)
        days = _window(first_day, as_of)
        for row in waiting.values():
            db.readings.change(row["id"], **days, state=ReadingState.ASKED, session_id=None, asked_by=run_id)
        news = [name for name in REPORTS if name not in waiting]
        head = {"company": company.key, "basis": REPORT, "asked_by": run_id}
        db.readings.ask([{**head, "object": name, **days} for name in news])
        db.events.add(company.key, "reports_asked", run_id=run_id, as_of=as_of)
    return list(REPORTS)


def report_id(name: str, first_day: date | None, as_of: date) -> str:
    """The id under which a report is landed: its day, or of sales the days from and to."""
    return f"{first_day}/{as_of}" if name == SALES and first_day else as_of.isoformat()


def _window(first_day: date | None, as_of: date) -> dict[str, Any]:
    start = midnight(first_day) if first_day else None
    return {"start": start, "window_from": start, "goal": midnight(as_of), "window_to": midnight(as_of)}


def midnight(day: date) -> datetime:
    """Where a day stands in a column of times."""
    return datetime.combine(day, time(), tzinfo=UTC)
