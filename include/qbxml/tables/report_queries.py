"""Queries for QuickBooks' own reports: receivables aging, and sales and balances by customer.

Only the kinds and filters that reconciling asks for are here; the schema knows many more.
"""

from __future__ import annotations

from include.qbxml.element import Part, aggregate, choice, day, flag, ident, text, word
from include.qbxml.tables.requests import report

AGING_REPORTS = ("ARAgingSummary", "ARAgingDetail")
SUMMARY_REPORTS = ("SalesByCustomerSummary", "CustomerBalanceSummary")
#: The columns of a detail report that are of use; without any, QuickBooks returns its usual ones.
DETAIL_COLUMNS = (
    "TxnID",
    "TxnType",
    "Date",
    "RefNumber",
    "PONumber",
    "Name",
    "Terms",
    "DueDate",
    "Aging",
    "OpenBalance",
)

_PERIOD = choice(
    aggregate("ReportPeriod", day("FromReportDate"), day("ToReportDate")),
    word("ReportDateMacro", "All", "Today"),
)
_CUSTOMERS = aggregate(
    "ReportEntityFilter",
    choice(
        word("EntityTypeFilter", "Customer"),
        ident("ListID", many=True),
        text("FullName", many=True),
        ident("ListIDWithChildren"),
        text("FullNameWithChildren"),
        required=True,
    ),
)
#: False, unless somebody shall see the report pop up in QuickBooks.
_SHOWN: Part = flag("DisplayReport")

REPORT_QUERIES = (
    report(
        "Aging",
        word("AgingReportType", *AGING_REPORTS, required=True),
        _SHOWN,
        _PERIOD,
        _CUSTOMERS,
        word("IncludeColumn", *DETAIL_COLUMNS, many=True),
        word("ReportAgingAsOf", "ReportEndDate", "Today"),
    ),
    report(
        "GeneralSummary",
        word("GeneralSummaryReportType", *SUMMARY_REPORTS, required=True),
        _SHOWN,
        _PERIOD,
        _CUSTOMERS,
        word("SummarizeColumnsBy", "TotalOnly"),
        word("ReturnRows", "ActiveOnly", "NonZero", "All"),
        word("ReportBasis", "Accrual"),
    ),
)
