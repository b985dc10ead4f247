"""The reports of QuickBooks that are read: each as a question, and the id under which its answer is landed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from include.model import BOOK_REPORTS
from include.qbxml.queries import aging_report, summary_report

#: What a customer owes by age and in all, and what was sold to it before tax in a period.
AGING, BALANCES, SALES = BOOK_REPORTS
#: Each as a question: first day (None: the beginning), day of the report, requestID.
REPORTS: Final[Mapping[str, Callable[[date | None, date, str], str]]] = {
    AGING: lambda _first, day, number: aging_report("ARAgingSummary", day, request_id=number),
    BALANCES: lambda _first, day, number: summary_report("CustomerBalanceSummary", None, day, request_id=number),
    SALES: lambda first, day, number: summary_report("SalesByCustomerSummary", first, day, request_id=number),
}


def report_id(name: str, first_day: date | None, as_of: date) -> str:
    """The id under which a report is landed: its day, or of sales the days from and to."""
    return f"{first_day}/{as_of}" if name == SALES and first_day else as_of.isoformat()
