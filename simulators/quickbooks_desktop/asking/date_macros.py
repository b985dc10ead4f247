"""The date macros of queries and reports, such as ThisMonth or LastFiscalYearToDate; weeks begin on Sunday."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MACRO = re.compile(
    r"(This|Last|Next)(Week|Month|Quarter|CalendarQuarter|FiscalQuarter|Year|CalendarYear|FiscalYear)(ToDate)?"
)
_MONTHS = {
    "Month": 1,
    **dict.fromkeys(("Quarter", "CalendarQuarter", "FiscalQuarter"), 3),
    **dict.fromkeys(("Year", "CalendarYear", "FiscalYear"), 12),
}
_STEPS = {"This": 0, "Last": -1, "Next": 1}


def dates_of(macro: str, today: date) -> tuple[str, str]:
    """First and last date that a macro stands for, empty for no limit; the fiscal year begins in January."""
    if macro == "All":
        return "", ""
    single = {"Today": 0, "Yesterday": 1}
    if macro in single:
        day = (today - timedelta(days=single[macro])).isoformat()
        return day, day
    if macro == "NextFourWeeks":
        start = _week(today) + timedelta(days=7)
        return start.isoformat(), (start + timedelta(days=27)).isoformat()
    match = _MACRO.fullmatch(macro)
    if match is None:
        return "", ""
    step = _STEPS[match[1]]
    if match[2] == "Week":
        start = _week(today) + timedelta(days=7 * step)
        last = start + timedelta(days=6)
        same = today + timedelta(days=7 * step)
    else:
        months = _MONTHS[match[2]]
        start = _period(today, months, step)
        last = _period(today, months, step + 1) - timedelta(days=1)
        same = min(last, start + (today - _period(today, months, 0)))
    return start.isoformat(), (same if match[3] else last).isoformat()


def _week(day: date) -> date:
    return day - timedelta(days=(day.weekday() + 1) % 7)


def _period(day: date, months: int, step: int) -> date:
    number = (day.year * 12 + day.month - 1) // months * months + step * months
    return date(number // 12, number % 12 + 1, 1)
