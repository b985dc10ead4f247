"""The questions that we ask QuickBooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from lxml import etree

from include.qbxml import queries
from include.qbxml.envelope import message_set
from include.qbxml.fragment import FragmentError, check_fragment
from include.qbxml.tables.catalogue import LIST_OBJECTS
from include.qbxml.tables.removals import LIST_TYPES, TRANSACTION_TYPES
from include.qbxml.tables.report_queries import DETAIL_COLUMNS
from include.qbxml.tables.returned_fields import RETURNED_FIELDS

TRANSACTIONS = tuple(sorted(TRANSACTION_TYPES))
PAGED_LISTS = tuple(sorted(LIST_OBJECTS - {"Account", "Class", "SalesTaxCode", "StandardTerms", "Terms"}))
OWNER = "{8a9e2f10-0000-4000-8000-00000000000a}"

ALL: list[Callable[[], str]] = [
    lambda: queries.host_query(request_id="1"),
    lambda: queries.company_query(OWNER, request_id="1"),
    lambda: queries.preferences_query(request_id="1"),
    lambda: queries.by_full_name("Customer", "Söhne & Cie:北京", ["ListID", "ExternalGUID"], request_id="1"),
    lambda: queries.by_name_range("Item", "Widget", request_id="1"),
    lambda: queries.deleted_transactions(TRANSACTIONS, "2026-03-01T00:00:00", request_id="1"),
    lambda: queries.deleted_lists(LIST_TYPES, request_id="1"),
    *(lambda o=o: queries.by_ids(o, ["80000001-1", "80000002-1"], ["Name"], request_id="1") for o in LIST_OBJECTS),
    *(lambda o=o: queries.by_ids(o, ["C5-1"], request_id="1") for o in TRANSACTIONS),
    *(
        lambda o=o: queries.by_entity_and_dates(o, "80000001-1", date(2026, 3, 1), date(2026, 3, 31), request_id="1")
        for o in TRANSACTIONS
    ),
    *(
        lambda o=o: queries.modified_since(
            o,
            "2026-03-31T09:30:00",
            request_id="1",
            iterator="Continue",
            iterator_id=OWNER,
            max_returned=100,
            fields=["EditSequence"],
            include_lines=o in TRANSACTIONS,
            include_linked=True,
            owner_ids=["0"] if o != "TimeTracking" else [],
        )
        for o in (*PAGED_LISTS, *TRANSACTIONS)
    ),
    *(
        lambda o=o: queries.modified_since(
            o,
            "2026-03-01T00:00:00",
            local_to="2026-03-02T00:00:00",
            from_name="A",
            to_name="M",
            request_id="1",
            iterator="Start",
            max_returned=100,
            fields=RETURNED_FIELDS[o],
            include_lines=True,
            include_linked=True,
            owner_ids=["0"],
        )
        for o in RETURNED_FIELDS
    ),
    lambda: queries.aging_report("ARAgingSummary", request_id="1"),
    lambda: queries.aging_report(
        "ARAgingDetail", date(2026, 3, 31), request_id="1", customer_ids=["8-1", "8-2"], columns=DETAIL_COLUMNS
    ),
    lambda: queries.summary_report("CustomerBalanceSummary", request_id="1"),
    lambda: queries.summary_report(
        "SalesByCustomerSummary", date(2026, 3, 1), date(2026, 3, 31), request_id="1", rows="All", customer_ids=["8-1"]
    ),
]


@pytest.mark.parametrize("ask", ALL)
def test_every_question_is_one_that_quickbooks_accepts(schema: etree.XMLSchema, ask: Callable[[], str]) -> None:
    check_fragment(ask())
    schema.assertValid(etree.fromstring(message_set([ask()], version="13.0").encode()))


def test_a_page_of_a_list_asks_for_inactive_records_and_puts_the_owner_last() -> None:
    query = queries.modified_since(
        "Customer",
        "2026-03-31T09:30:00",
        request_id="7.1",
        iterator="Start",
        max_returned=100,
        fields=["ListID", "EditSequence"],
        owner_ids=[queries.VISIBLE_FIELDS],
    )
    assert query == (
        '<CustomerQueryRq requestID="7.1" iterator="Start"><MaxReturned>100</MaxReturned>'
        "<ActiveStatus>All</ActiveStatus><FromModifiedDate>2026-03-31T09:30:00</FromModifiedDate>"
        "<IncludeRetElement>ListID</IncludeRetElement><IncludeRetElement>EditSequence</IncludeRetElement>"
        "<OwnerID>0</OwnerID></CustomerQueryRq>"
    )


def test_a_page_of_invoices_asks_by_a_range_and_with_its_lines() -> None:
    query = queries.modified_since(
        "Invoice", "2026-03-31T09:30:00", request_id="7", include_lines=True, include_linked=True
    )
    assert query == (
        '<InvoiceQueryRq requestID="7"><ModifiedDateRangeFilter><FromModifiedDate>2026-03-31T09:30:00'
        "</FromModifiedDate></ModifiedDateRangeFilter><IncludeLineItems>true</IncludeLineItems>"
        "<IncludeLinkedTxns>true</IncludeLinkedTxns></InvoiceQueryRq>"
    )


def test_the_next_page_needs_the_iterator_of_the_page_before() -> None:
    with pytest.raises(ValueError, match="needs the iteratorID"):
        queries.modified_since("Invoice", None, request_id="1", iterator="Continue")


def test_accounts_cannot_be_read_by_pages() -> None:
    with pytest.raises(ValueError, match="cannot return Account by pages"):
        queries.modified_since("Account", None, request_id="1", iterator="Start")


def test_a_question_for_nothing_is_not_asked_because_it_would_return_everything() -> None:
    with pytest.raises(ValueError, match="needs one"):
        queries.by_ids("Customer", [], request_id="1")
    with pytest.raises(ValueError, match="needs one"):
        queries.by_full_name("Customer", "", request_id="1")


def test_an_unknown_object_is_refused() -> None:
    with pytest.raises(FragmentError, match="RocketQuery: is no query of ours"):
        queries.by_ids("Rocket", ["1"], request_id="1")


def test_a_window_is_cut_further_by_names_or_by_numbers() -> None:
    names = queries.modified_since("Customer", "2026-03-01", request_id="1", from_name="A", to_name="Mz")
    assert "<NameRangeFilter><FromName>A</FromName><ToName>Mz</ToName></NameRangeFilter>" in names
    numbers = queries.modified_since("Invoice", "2026-03-01", request_id="1", from_name="1000")
    assert "<RefNumberRangeFilter><FromRefNumber>1000</FromRefNumber></RefNumberRangeFilter>" in numbers


def test_aging_is_asked_for_a_day_or_for_today() -> None:
    assert queries.aging_report("ARAgingSummary", request_id="9") == (
        '<AgingReportQueryRq requestID="9"><AgingReportType>ARAgingSummary</AgingReportType>'
        "<ReportDateMacro>Today</ReportDateMacro><ReportAgingAsOf>Today</ReportAgingAsOf></AgingReportQueryRq>"
    )
    assert queries.aging_report("ARAgingSummary", date(2026, 2, 28), request_id="9") == (
        '<AgingReportQueryRq requestID="9"><AgingReportType>ARAgingSummary</AgingReportType>'
        "<ReportPeriod><ToReportDate>2026-02-28</ToReportDate></ReportPeriod>"
        "<ReportAgingAsOf>ReportEndDate</ReportAgingAsOf></AgingReportQueryRq>"
    )
