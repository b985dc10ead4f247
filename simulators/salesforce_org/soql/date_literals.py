"""The relative dates of SOQL: each is a span of whole days, in the org's time zone, which is GMT."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]  #: first day, and the day after the last

MONTHS_OF = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}


def span(word: str, count: int, today: date) -> Span:
    """The days that a literal such as LAST_N_DAYS:3 or THIS_MONTH stands for."""
    if word in PLAIN:
        return PLAIN[word](today)
    return COUNTED[word](today, count)


def _days(first: int, end: int) -> Callable[[date], Span]:
    return lambda today: (today + timedelta(days=first), today + timedelta(days=end))


def _week(shift: int, length: int = 1) -> Callable[[date], Span]:
    def weeks(today: date) -> Span:
        sunday = today - timedelta(days=(today.weekday() + 1) % 7)
        first = sunday + timedelta(weeks=shift)
        return first, first + timedelta(weeks=length)

    return weeks


def _period(months: int, shift: int, length: int = 1) -> Callable[[date], Span]:
    def period(today: date) -> Span:
        current = (today.year * 12 + today.month - 1) // months
        return _month((current + shift) * months), _month((current + shift + length) * months)

    return period


def _month(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


PLAIN: dict[str, Callable[[date], Span]] = {
    "YESTERDAY": _days(-1, 0),
    "TODAY": _days(0, 1),
    "TOMORROW": _days(1, 2),
    "LAST_90_DAYS": _days(-90, 1),
    "NEXT_90_DAYS": _days(1, 91),
    "LAST_WEEK": _week(-1),
    "THIS_WEEK": _week(0),
    "NEXT_WEEK": _week(1),
    **{
        f"{word}_{unit}": _period(months, shift)
        for unit, months in MONTHS_OF.items()
        for word, shift in (("LAST", -1), ("THIS", 0), ("NEXT", 1))
    },
}
COUNTED: dict[str, Callable[[date, int], Span]] = {
    "LAST_N_DAYS": lambda today, n: _days(-n, 1)(today),
    "NEXT_N_DAYS": lambda today, n: _days(1, n + 1)(today),
    "N_DAYS_AGO": lambda today, n: _days(-n, 1 - n)(today),
    "LAST_N_WEEKS": lambda today, n: _week(-n, n)(today),
    "NEXT_N_WEEKS": lambda today, n: _week(1, n)(today),
    "LAST_N_MONTHS": lambda today, n: _period(1, -n, n)(today),
    "NEXT_N_MONTHS": lambda today, n: _period(1, 1, n)(today),
    "LAST_N_QUARTERS": lambda today, n: _period(3, -n, n)(today),
    "NEXT_N_QUARTERS": lambda today, n: _period(3, 1, n)(today),
    "LAST_N_YEARS": lambda today, n: _period(12, -n, n)(today),
    "NEXT_N_YEARS": lambda today, n: _period(12, 1, n)(today),
}
