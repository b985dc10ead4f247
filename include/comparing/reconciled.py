"""What a comparison of both books found: counts, sums, differences, and the table of a month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from include.comparing.causes import Cause, Difference
from include.comparing.compare_aging import Compared
from include.comparing.deal_documents import ZERO
from include.errors import SetupError


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From one day to another, both included."""

    first: date
    last: date

    @property
    def after(self) -> date:
        """The day after the last one."""
        return self.last + timedelta(days=1)

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first:%B %Y}"


@dataclass(slots=True, kw_only=True)
class Share:
    """A number of deals or documents, and their amount."""

    count: int = 0
    amount: Decimal = ZERO

    def add(self, amount: Decimal) -> None:
        """One more."""
        self.count += 1
        self.amount += amount


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthLine:
    """A line of the table of a month: a deal won in it, documents dated in it, or both."""

    id: str
    title: str
    deal: Decimal | None  #: None: it was won in another month, or there is no deal
    documents: str
    booked: Decimal | None  #: None: no document is dated in the month

    @property
    def difference(self) -> Decimal:
        """Salesforce less QuickBooks."""
        return (self.deal or ZERO) - (self.booked or ZERO)


@dataclass(slots=True, kw_only=True)
class CompanyTotals:
    """What all customers owe, by us and by QuickBooks' own report of a day."""

    as_of: date
    compared: Compared

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The customers whose figures differ."""
        return self.compared.differences


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesTotals:
    """What was sold before tax in a period, by the documents that were read and by QuickBooks' own report."""

    ours: Decimal
    theirs: Decimal
    differences: tuple[Difference, ...]


@dataclass(slots=True, kw_only=True)
class Reconciled:
    """What one comparison found. A period makes it a monthly audit; without one all deals are compared."""

    company: str
    run_id: str
    as_of: date
    period: Period | None = None
    deals: int = 0
    salesforce: Decimal = ZERO
    quickbooks: Decimal = ZERO
    documents: int = 0
    to_be_invoiced: Share = field(default_factory=Share)  #: orders that finance has not invoiced in full
    without_deal: Share = field(default_factory=Share)  #: documents that people typed for nobody's deal
    apart: dict[str, Share] = field(default_factory=dict)  #: deals and documents in other currencies, by currency
    totals: CompanyTotals | None = None
    sales: SalesTotals | None = None  #: of a period
    lines: list[MonthLine] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)  #: ids of the deals that were compared
    number: int = 0  #: of its row, once it is kept

    @property
    def line(self) -> str:
        """All of it in one line, without anybody's data."""
        sums = (_counted(self.deals, "deal"), self.salesforce, self.quickbooks)
        if self.totals is not None and not self.deals:
            found = self.totals.compared
            sums = (_counted(found.customers, "customer"), found.ours, found.theirs)
        apart = [f"apart from these {share.amount:,.2f} {code}" for code, share in sorted(self.apart.items())]
        many = _counted(len(self.differences), "difference")
        return ", ".join([sums[0], f"Salesforce {sums[1]:,.2f}", f"QuickBooks {sums[2]:,.2f}", *apart, many])

    def by_cause(self) -> Iterator[tuple[Cause, list[Difference]]]:
        """The differences of each cause that occurs, in the order of the causes."""
        for cause in Cause:
            found = [one for one in self.differences if one.cause is cause]
            if found:
                yield cause, found

    def facts(self) -> dict[str, Any]:
        """The numbers without the differences, for JSON."""
        return {
            "company": self.company,
            "as_of": self.as_of,
            "period": None if self.period is None else {"first": self.period.first, "last": self.period.last},
            "deals": self.deals,
            "documents": self.documents,
            "salesforce": self.salesforce,
            "quickbooks": self.quickbooks,
            "to_be_invoiced": {"count": self.to_be_invoiced.count, "amount": self.to_be_invoiced.amount},
            "without_deal": {"count": self.without_deal.count, "amount": self.without_deal.amount},
            "apart": {code: {"count": each.count, "amount": each.amount} for code, each in sorted(self.apart.items())},
            "receivables": self._receivables(),
            "sales": None if self.sales is None else {"salesforce": self.sales.ours, "quickbooks": self.sales.theirs},
            "causes": {str(cause): len(found) for cause, found in self.by_cause()},
            "line": self.line,
        }

    def _receivables(self) -> dict[str, Any] | None:
        if self.totals is None:
            return None
        found = self.totals.compared
        return {
            "as_of": self.totals.as_of,
            "customers": found.customers,
            "salesforce": found.ours,
            "quickbooks": found.theirs,
        }


def month_of(text: str) -> Period:
    """The period of a month such as `2026-10`. Raises `SetupError` when it is none."""
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        raise SetupError(f'"{text}" is not a month. Write it as 2026-10.') from None
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return Period(first=first, last=following - timedelta(days=1))


def period_asked(text: str | None) -> Period | None:
    """The month that a person asked for, or None for all deals."""
    return month_of(text) if text else None


def day_of(text: str | None) -> date | None:
    """The day that a person asked for, or None. Raises `SetupError` when it is none."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise SetupError(f'"{text}" is not a day. Write it as 2026-10-31.') from None


def month_before(day: date) -> Period:
    """The month before the one of a day."""
    return month_of(f"{day.replace(day=1) - timedelta(days=1):%Y-%m}")


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
