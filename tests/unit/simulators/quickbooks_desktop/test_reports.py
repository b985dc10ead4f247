"""Aging, sales and balances as QuickBooks' own reports give them; every answer is checked with the schema."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.kit.quickbooks_desk import Desk, Reply, code, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_payments import applied, credit_memo, payment

#: The desk's clock stands on 2026-03-02.
SUMMARY = "<AgingReportQueryRq><AgingReportType>ARAgingSummary</AgingReportType>{}</AgingReportQueryRq>"
DETAIL = "<AgingReportQueryRq><AgingReportType>ARAgingDetail</AgingReportType>{}</AgingReportQueryRq>"
GENERAL = "<GeneralSummaryReportQueryRq><GeneralSummaryReportType>{}</GeneralSummaryReportType>{}</GeneralSummaryReportQueryRq>"  # noqa: E501
BUCKETS = ["Current", "1 - 30", "31 - 60", "61 - 90", "> 90", "TOTAL"]


def until(day: str) -> str:
    return f"<ReportPeriod><ToReportDate>{day}</ToReportDate></ReportPeriod>"


def owing(desk: Desk, amount: str, dated: str, due: str = "", customer: str = "Abercrombie") -> Reply:
    head = f"<TxnDate>{dated}</TxnDate>" + (f"<DueDate>{due}</DueDate>" if due else "")
    return desk.invoice(line(inner=f"<Amount>{amount}</Amount>"), head=head, customer=customer)


def rows(reply: Reply) -> list[tuple[str, ...]]:
    """Each row as its element, its label and its other values."""
    found = []
    for row in reply.findall("ReportRet/ReportData/*"):
        if row.tag == "TextRow":
            found.append((str(row.tag), row.get("value", "")))
        else:
            found.append((str(row.tag), *(cell.get("value", "") for cell in row.findall("ColData"))))
    return found


def total(reply: Reply) -> tuple[str, ...]:
    return rows(reply)[-1][2:]


def test_summary_puts_each_invoice_into_the_bucket_of_its_days_past_due(desk: Desk) -> None:
    desk.stocked()
    for amount, due in (
        ("1.00", "2026-03-02"),
        ("2.00", "2026-03-01"),
        ("4.00", "2026-01-31"),
        ("8.00", "2026-01-30"),
        ("16.00", "2026-01-01"),
        ("32.00", "2025-12-31"),
        ("64.00", "2025-12-02"),
        ("128.00", "2025-12-01"),
    ):
        owing(desk, amount, "2025-11-01", due)
    reply = desk.one(SUMMARY.format(""))
    assert [title.get("value") for title in reply.iter("ColTitle")] == [None, *BUCKETS]
    assert text(reply, "ReportRet/ReportSubtitle") == "As of March 2, 2026"
    assert rows(reply) == [
        ("DataRow", "Abercrombie", "1.00", "6.00", "24.00", "96.00", "128.00", "255.00"),
        ("TotalRow", "TOTAL", "1.00", "6.00", "24.00", "96.00", "128.00", "255.00"),
    ]


def test_the_companys_preference_decides_what_the_days_count_from(desk: Desk) -> None:
    owing(desk.stocked(), "10.00", "2026-01-15", "2026-03-15")
    assert total(desk.one(SUMMARY.format("")))[0] == "10.00"
    desk.turn("aging-basis", "AgeFromTransactionDate")
    assert total(desk.one(SUMMARY.format("")))[2] == "10.00"
    preferences = desk.one("<PreferencesQueryRq />")[0]
    assert text(preferences, "ReportsPreferences/AgingReportBasis") == "AgeFromTransactionDate"


def test_jobs_stand_under_their_customer_with_a_subtotal(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Kitchen", "<ParentRef><FullName>Abercrombie</FullName></ParentRef>")
    desk.customer("Zeta")
    owing(desk, "5.00", "2026-03-02", customer="Zeta")
    owing(desk, "3.00", "2026-03-02", customer="Abercrombie:Kitchen")
    owing(desk, "4.00", "2026-03-02")
    reply = desk.one(SUMMARY.format(""))
    assert [(row[0], row[1], row[-1]) for row in rows(reply)] == [
        ("TextRow", "Abercrombie", "Abercrombie"),
        ("DataRow", "Kitchen", "3.00"),
        ("DataRow", "Abercrombie - Other", "4.00"),
        ("SubtotalRow", "Total Abercrombie", "7.00"),
        ("DataRow", "Zeta", "5.00"),
        ("TotalRow", "TOTAL", "12.00"),
    ]
    assert [found.get("value") for found in reply.iter("RowData")] == [
        "Abercrombie:Kitchen",
        "Abercrombie",
        "Abercrombie",
        "Zeta",
    ]


def test_credits_and_unused_payments_age_from_their_own_date_and_lower_the_total(desk: Desk) -> None:
    invoice = owing(desk.stocked(), "100.00", "2025-10-01", "2025-11-01")
    desk.made(payment("60.00", "<IsAutoApply>false</IsAutoApply>"))
    desk.made(payment("30.00", applied(invoice, "25.00")))
    credit_memo(desk, "7.00")
    assert total(desk.one(SUMMARY.format(""))) == ("-72.00", "0.00", "0.00", "0.00", "75.00", "3.00")
    assert text(desk.one("<CustomerQueryRq />"), "CustomerRet/Balance") == "3.00"


def test_a_past_report_leaves_out_what_was_entered_and_paid_after_it(desk: Desk) -> None:
    invoice = owing(desk.stocked(), "50.00", "2026-01-01", "2026-01-10")
    owing(desk, "9.00", "2026-02-20")
    desk.made(payment("50.00", applied(invoice, "50.00")))
    then = desk.one(SUMMARY.format(until("2026-01-20")))
    assert total(then) == ("0.00", "50.00", "0.00", "0.00", "0.00", "50.00")
    today = desk.one(SUMMARY.format(until("2026-01-20") + "<ReportAgingAsOf>Today</ReportAgingAsOf>"))
    assert rows(today) == []
    macro = desk.one(SUMMARY.format("<ReportDateMacro>LastMonth</ReportDateMacro>"))
    assert text(macro, "ReportRet/ReportSubtitle") == "As of February 28, 2026"
    assert total(macro)[-1] == "59.00"


def test_pending_paid_and_voided_invoices_are_not_open(desk: Desk) -> None:
    desk.stocked().invoice(head="<IsPending>true</IsPending>")
    paid = owing(desk, "5.00", "2026-02-01")
    desk.made(payment("5.00", applied(paid, "5.00")))
    voided = owing(desk, "6.00", "2026-02-01")
    desk.one(f"<TxnVoidRq><TxnVoidType>Invoice</TxnVoidType><TxnID>{text(voided, 'TxnID')}</TxnID></TxnVoidRq>")
    reply = desk.one(SUMMARY.format(""))
    assert (code(reply), text(reply, "ReportRet/NumRows"), rows(reply)) == (0, "0", [])


def test_detail_lists_every_open_transaction_under_its_bucket(desk: Desk) -> None:
    owing(desk.stocked(), "10.00", "2026-01-15", "2026-02-10")
    desk.made(payment("4.00", "<IsAutoApply>false</IsAutoApply>"))
    assert rows(desk.one(DETAIL.format(""))) == [
        ("TextRow", "Current"),
        ("DataRow", "Payment", "2026-03-02", "Abercrombie", "-4.00"),
        ("SubtotalRow", "Total Current", "-4.00"),
        ("TextRow", "1 - 30"),
        ("DataRow", "Invoice", "2026-01-15", "1", "Abercrombie", "2026-02-10", "20", "10.00"),
        ("SubtotalRow", "Total 1 - 30", "10.00"),
        ("TotalRow", "TOTAL", "6.00"),
    ]


def test_detail_names_the_transactions_when_it_is_asked_to(desk: Desk) -> None:
    invoice = owing(desk.stocked(), "10.00", "2026-01-15")
    wanted = "<IncludeColumn>TxnID</IncludeColumn><IncludeColumn>OpenBalance</IncludeColumn>"
    assert rows(desk.one(DETAIL.format(wanted)))[1] == ("DataRow", "10.00", text(invoice, "TxnID"))


def test_a_report_of_some_customers_has_only_these(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Job", "<ParentRef><FullName>Abercrombie</FullName></ParentRef>")
    desk.customer("Zeta")
    for name in ("Abercrombie", "Abercrombie:Job", "Zeta"):
        owing(desk, "10.00", "2026-03-01", customer=name)
    one = "<ReportEntityFilter><FullName>Abercrombie</FullName></ReportEntityFilter>"
    family = "<ReportEntityFilter><FullNameWithChildren>Abercrombie</FullNameWithChildren></ReportEntityFilter>"
    assert total(desk.one(SUMMARY.format(one)))[-1] == "10.00"
    assert total(desk.one(SUMMARY.format(family)))[-1] == "20.00"
    assert code(desk.one(SUMMARY.format(one.replace("Abercrombie", "Nobody")))) == 3140


def test_sales_by_customer_is_before_tax_and_less_credits(desk: Desk) -> None:
    desk.stocked().turn("sales-tax-item", "State Tax")
    owing(desk, "100.00", "2026-01-05")
    owing(desk, "40.00", "2026-02-05")
    credit_memo(desk, "15.00")
    year = "<ReportPeriod><FromReportDate>2026-01-01</FromReportDate><ToReportDate>2026-12-31</ToReportDate></ReportPeriod>"  # noqa: E501
    reply = desk.one(GENERAL.format("SalesByCustomerSummary", year))
    assert rows(reply) == [("DataRow", "Abercrombie", "125.00"), ("TotalRow", "TOTAL", "125.00")]
    january = year.replace("2026-12-31", "2026-01-31")
    assert total(desk.one(GENERAL.format("SalesByCustomerSummary", january))) == ("100.00",)
    assert total(desk.one(GENERAL.format("SalesByCustomerSummary", ""))) == ("-15.00",)


def test_balances_of_customers_add_up_to_what_the_customers_say(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Paid up")
    invoice = owing(desk, "70.00", "2026-01-05")
    desk.made(payment("90.00", applied(invoice, "70.00")))
    reply = desk.one(GENERAL.format("CustomerBalanceSummary", ""))
    assert total(reply) == ("-20.00",)
    assert sum(map(Decimal, texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Balance"))) == Decimal("-20.00")
    everybody = desk.one(GENERAL.format("CustomerBalanceSummary", "<ReturnRows>All</ReturnRows>"))
    assert [row[1] for row in rows(everybody)] == ["Abercrombie", "Paid up", "TOTAL"]


@pytest.mark.parametrize(
    "query",
    [
        SUMMARY.format("").replace("ARAgingSummary", "APAgingSummary"),
        SUMMARY.format("<ReportClassFilter><FullName>East</FullName></ReportClassFilter>"),
        DETAIL.format("<IncludeColumn>Memo</IncludeColumn>"),
        GENERAL.format("BalanceSheetStandard", ""),
        GENERAL.format("SalesByCustomerSummary", "<ReportBasis>Cash</ReportBasis>"),
        GENERAL.format("SalesByCustomerSummary", "<SummarizeColumnsBy>Month</SummarizeColumnsBy>"),
    ],
)
def test_a_report_that_is_not_simulated_is_refused_rather_than_wrong(desk: Desk, query: str) -> None:
    assert code(desk.one(query)) == 1030


def test_a_period_the_wrong_way_round_is_refused(desk: Desk) -> None:
    span = "<ReportPeriod><FromReportDate>2026-02-01</FromReportDate><ToReportDate>2026-01-01</ToReportDate></ReportPeriod>"  # noqa: E501
    assert code(desk.one(SUMMARY.format(span))) == 3030
