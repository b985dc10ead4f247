"""Report queries: receivables aging, sales by customer and customer balances.

A report or a filter that is not simulated is refused (1030), because leaving it out would give wrong totals.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from simulators.quickbooks_desktop.asking.aging import (
    DETAIL_NAMES,
    SUMMARY_COLUMNS,
    aged,
    detail_columns,
    detail_rows,
    summary_rows,
)
from simulators.quickbooks_desktop.asking.customer_rows import RETURNED, customer_rows
from simulators.quickbooks_desktop.asking.customer_sums import Measure, owed, sales
from simulators.quickbooks_desktop.asking.date_macros import dates_of
from simulators.quickbooks_desktop.asking.open_items import open_items
from simulators.quickbooks_desktop.asking.report_text import Column, report_ret
from simulators.quickbooks_desktop.asking.selections import records_of
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import Refusal, bad_reference, not_answered

_HARMLESS = frozenset({"DisplayReport", "ReportPeriod", "ReportDateMacro", "ReportEntityFilter"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Summary:
    """A summary by customer: its title, what it measures, and the period when the query names none."""

    title: str
    measure: Measure
    usual_period: str


_AGING = {"ARAgingSummary": "A/R Aging Summary", "ARAgingDetail": "A/R Aging Detail"}
_SUMMARIES = {
    "SalesByCustomerSummary": _Summary(
        title="Sales by Customer Summary", measure=sales, usual_period="ThisMonthToDate"
    ),
    "CustomerBalanceSummary": _Summary(title="Customer Balance Summary", measure=owed, usual_period="All"),
}


def aging(books: Books, request: Request) -> Answer:
    """AgingReportQuery: ARAgingSummary and ARAgingDetail."""
    fields = request.fields or {}
    kind = fields["AgingReportType"]
    if kind not in _AGING:
        raise not_answered(f"{request.name} for {kind}")
    _check(request, {"AgingReportType", "IncludeColumn", "IncludeAccounts", "ReportAgingAsOf"})
    today = books.clock.today(books.moment)
    end = date.fromisoformat(_period(books, fields, "Today")[1] or today.isoformat())
    as_of = today if fields.get("ReportAgingAsOf") == "Today" else end
    items = open_items(books, dated_until=end.isoformat(), settled_until=as_of.isoformat())
    chosen = _customers(books, fields)
    if chosen is not None:
        items = [item for item in items if item.entity_id in chosen]
    entries = aged(items, as_of=as_of, basis=books.setting("aging-basis"))
    if kind == "ARAgingSummary":
        columns, rows = SUMMARY_COLUMNS, summary_rows(books, entries)
    else:
        wanted = tuple(fields.get("IncludeColumn", ()))
        if unknown := set(wanted) - DETAIL_NAMES:
            raise not_answered(f"{request.name} with the column {min(unknown)}")
        columns, rows = detail_columns(wanted), list(detail_rows(books, entries, wanted))
    return Answer(body=report_ret(_AGING[kind], f"As of {end:%B} {end.day}, {end.year}", "Accrual", columns, rows))


def summary(books: Books, request: Request) -> Answer:
    """GeneralSummaryReportQuery: SalesByCustomerSummary and CustomerBalanceSummary, in one column."""
    fields = request.fields or {}
    wanted = _SUMMARIES.get(fields["GeneralSummaryReportType"])
    if wanted is None or fields.get("ReportBasis") == "Cash":
        raise not_answered(f"{request.name} for {fields['GeneralSummaryReportType']} {fields.get('ReportBasis', '')}")
    if fields.get("SummarizeColumnsBy", "TotalOnly") != "TotalOnly":
        raise not_answered(f"{request.name} summarised by {fields['SummarizeColumnsBy']}")
    own = {"GeneralSummaryReportType", "SummarizeColumnsBy", "IncludeSubcolumns", "ReportCalendar"}
    _check(request, own | {"ReturnRows", "ReturnColumns", "ReportBasis"})
    first, last = _period(books, fields, wanted.usual_period)
    sums = wanted.measure(books, first, last)
    returned = fields.get("ReturnRows") or "ActiveOnly"
    if returned == "All":
        active = books.records("kind = 'Customer' AND is_active = 1", ())
        sums = {**{record.list_id: (0,) for record in active}, **sums}
    chosen = _customers(books, fields)
    kept = {
        key: amounts
        for key, amounts in sums.items()
        if RETURNED[returned](amounts) and (chosen is None or key in chosen)
    }
    subtitle = _spoken(first, last)
    columns = (Column(), Column(title=subtitle, holds="Amount", type="AMTTYPE"))
    return Answer(body=report_ret(wanted.title, subtitle, "Accrual", columns, customer_rows(books, kept, 1)))


def _check(request: Request, own: set[str]) -> None:
    for name, value in (request.fields or {}).items():
        if name not in own | _HARMLESS and value not in ("", {}):
            raise not_answered(f"{request.name} with {name}")


def _period(books: Books, fields: Fields, usual: str) -> tuple[str, str]:
    """First and last day, empty for no limit; the other end of a period with one end is open."""
    span = fields.get("ReportPeriod", {})
    first, last = span.get("FromReportDate", ""), span.get("ToReportDate", "")
    if not (first or last):
        first, last = dates_of(fields.get("ReportDateMacro") or usual, books.clock.today(books.moment))
    if first and last and first > last:
        raise Refusal(3030, f'The date range "{first}" to "{last}" is invalid.')
    return first, last


def _customers(books: Books, fields: Fields) -> frozenset[str] | None:
    wanted = fields.get("ReportEntityFilter")
    if not wanted or wanted.get("EntityTypeFilter") == "Customer":
        return None
    found = records_of(books, "name", wanted)
    named = [*wanted.get("ListID", ()), *wanted.get("FullName", ())]
    if len(found) < len(named) or not found:
        raise bad_reference("Customer", next(iter(named), ""), "report")
    return frozenset(record.list_id for record in found)


def _spoken(first: str, last: str) -> str:
    if not first:
        return f"As of {last}" if last else "All Transactions"
    return f"{first} through {last}" if last else f"From {first}"
