"""compare_aging: what we say that customers owe against QuickBooks' own report, by customer and by bucket.

The report is added up by QuickBooks and by nothing of ours, so that our landed data are not compared with themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from include.comparing.causes import Cause, Difference, differ
from include.comparing.receivables import Receivable

CUSTOMER: Final = "customer"
ZERO: Final = Decimal("0.00")
#: What people see of each bucket, in the order of the report.
BUCKETS: Final = ("Current", "1 - 30", "31 - 60", "61 - 90", "> 90")
BALANCE: Final = "Balance"
FIGURES: Final = (*BUCKETS, BALANCE)
TOTAL: Final = "TOTAL"

Figures = tuple[Decimal, ...]
NOTHING: Final[Figures] = (ZERO,) * len(FIGURES)
Why = Callable[[str], Cause]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Both totals of a company, and every customer whose figures differ."""

    customers: int
    ours: Decimal
    theirs: Decimal
    differences: tuple[Difference, ...]


def aging_of(report: Mapping[str, Any]) -> dict[str, Figures]:
    """Customer -> buckets and balance of a landed report, the jobs with the customer at the top."""
    found: dict[str, Figures] = {}
    for name, amounts in _rows(report):
        figures = tuple(amounts.get(title, ZERO) for title in BUCKETS)
        known = found.get(name, NOTHING)
        each = (*figures, amounts.get(TOTAL, sum(figures, ZERO)))
        found[name] = tuple(one + more for one, more in zip(known, each, strict=True))
    return found


def amounts_of(report: Mapping[str, Any]) -> dict[str, Decimal]:
    """Customer -> amount, of a landed report in one column."""
    found: dict[str, Decimal] = {}
    for name, amounts in _rows(report):
        found[name] = found.get(name, ZERO) + amounts.get(TOTAL, ZERO)
    return found


def figures_of(owed: Receivable) -> Figures:
    """The figures of what we worked out, in the order of the report."""
    return (*owed.buckets, owed.balance)


def compare_aging(ours: Mapping[str, Figures], theirs: Mapping[str, Figures], why: Why) -> Compared:
    """`why` names the cause for a customer; figures are buckets and balance, of every customer that owes something."""
    names = sorted({*ours, *theirs})
    found = [
        difference
        for name in names
        for difference in _customer(name, ours.get(name, NOTHING), theirs.get(name, NOTHING), why)
    ]
    return Compared(
        customers=sum(any(theirs.get(name, NOTHING)) or any(ours.get(name, NOTHING)) for name in names),
        ours=sum((figures[-1] for figures in ours.values()), ZERO),
        theirs=sum((figures[-1] for figures in theirs.values()), ZERO),
        differences=tuple(found),
    )


def compare_amounts(
    title: str, ours: Mapping[str, Decimal], theirs: Mapping[str, Decimal], why: Why
) -> Iterator[Difference]:
    """One figure of each customer: ours against QuickBooks'."""
    for name in sorted({*ours, *theirs}):
        mine, yours = ours.get(name, ZERO), theirs.get(name, ZERO)
        if mine != yours:
            yield differ(CUSTOMER, name, name, title, (mine, yours), mine - yours, why(name))


def _customer(name: str, ours: Figures, theirs: Figures, why: Why) -> Iterator[Difference]:
    for title, mine, yours in zip(FIGURES, ours, theirs, strict=True):
        if mine != yours:
            yield differ(CUSTOMER, name, name, title, (mine, yours), mine - yours, why(name))


def _rows(report: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Decimal]]]:
    for row in report["rows"]:
        yield top_of(row["customer"]), {title: Decimal(text) for title, text in row["amounts"].items()}


def top_of(name: str) -> str:
    """The customer of a job: the first part of its full name."""
    return name.partition(":")[0]
