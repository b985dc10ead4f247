"""Reports of QuickBooks as numbers."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from include.qbxml.answers import AnswerError, read_answer
from include.qbxml.reports import RowKind, read_report

AGING = """<?xml version="1.0" ?>
<QBXML><QBXMLMsgsRs>
<AgingReportQueryRs requestID="5.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<ReportRet><ReportTitle>A/R Aging Summary</ReportTitle><ReportSubtitle>As of March 2, 2026</ReportSubtitle>
<ReportBasis>Accrual</ReportBasis><NumRows>4</NumRows><NumColumns>3</NumColumns><NumColTitleRows>1</NumColTitleRows>
<ColDesc colID="1" dataType="STRTYPE"><ColTitle titleRow="1" /><ColType>Blank</ColType></ColDesc>
<ColDesc colID="2" dataType="AMTTYPE"><ColTitle titleRow="1" value="Current" /><ColType>Amount</ColType></ColDesc>
<ColDesc colID="3" dataType="AMTTYPE"><ColTitle titleRow="1" value="TOTAL" /><ColType>Total</ColType></ColDesc>
<ReportData>
<TextRow rowNumber="1" value="Acme &amp; Sons" />
<DataRow rowNumber="2"><RowData rowType="customer" value="Acme &amp; Sons:Kitchen" />
<ColData colID="1" value="Kitchen" /><ColData colID="2" value="-12.50" /><ColData colID="3" value="1007.50" /></DataRow>
<SubtotalRow rowNumber="3"><RowData rowType="customer" value="Acme &amp; Sons" />
<ColData colID="1" value="Total Acme &amp; Sons" /><ColData colID="3" value="1007.50" /></SubtotalRow>
<TotalRow rowNumber="4"><ColData colID="1" value="TOTAL" /><ColData colID="2" value="-12.50" />
<ColData colID="3" value="1007.50" /></TotalRow>
</ReportData></ReportRet></AgingReportQueryRs></QBXMLMsgsRs></QBXML>
"""
REFUSED = (
    '<QBXML><QBXMLMsgsRs><AgingReportQueryRs requestID="5.1" statusCode="3260" statusSeverity="Error" '
    'statusMessage="Insufficient permission" /></QBXMLMsgsRs></QBXML>'
)


def test_each_row_tells_what_it_is_whom_it_is_about_and_its_numbers() -> None:
    report = read_report(AGING, request_id="5.1")
    assert (report.title, report.subtitle, report.basis) == ("A/R Aging Summary", "As of March 2, 2026", "Accrual")
    assert [column.title for column in report.columns] == ["", "Current", "TOTAL"]
    assert [(row.kind, row.label, row.name) for row in report.rows] == [
        (RowKind.TEXT, "Acme & Sons", ""),
        (RowKind.DATA, "Kitchen", "Acme & Sons:Kitchen"),
        (RowKind.SUBTOTAL, "Total Acme & Sons", "Acme & Sons"),
        (RowKind.TOTAL, "TOTAL", ""),
    ]
    (kitchen,) = report.of(RowKind.DATA)
    assert kitchen.values == (None, Decimal("-12.50"), Decimal("1007.50"))
    assert report.by_title(kitchen) == {"Current": Decimal("-12.50"), "TOTAL": Decimal("1007.50")}
    assert report.total is report.rows[3]


def test_a_cell_that_quickbooks_left_out_has_no_number() -> None:
    (subtotal,) = read_report(AGING).of(RowKind.SUBTOTAL)
    assert subtotal.values == (None, None, Decimal("1007.50"))
    assert subtotal.texts == ("Total Acme & Sons", None, "1007.50")


def test_an_empty_report_has_neither_rows_nor_a_total() -> None:
    empty = AGING[: AGING.index("<ReportData>")] + AGING[AGING.index("</ReportRet>") :]
    assert (read_report(empty).rows, read_report(empty).total) == ((), None)


def test_a_report_that_was_refused_says_why() -> None:
    with pytest.raises(AnswerError, match=r'no report: it says "Insufficient permission" \(3260\)') as refused:
        read_report(REFUSED)
    assert refused.value.status_code == "3260"


def test_a_report_is_found_by_its_request() -> None:
    with pytest.raises(AnswerError, match="nothing about this request"):
        read_report(AGING, request_id="5.2")


def test_an_amount_that_cannot_be_read_is_never_passed_over() -> None:
    with pytest.raises(AnswerError, match='Row 2 of the report says "much"'):
        read_report(AGING.replace('"-12.50"', '"much"', 1))


def test_a_value_without_a_column_is_never_passed_over() -> None:
    with pytest.raises(AnswerError, match="Row 2 of the report has a value for column 9"):
        read_report(AGING.replace('<ColData colID="2" value="-12.50" />', '<ColData colID="9" value="-12.50" />', 1))


def test_a_sort_of_row_that_is_not_known_is_passed_over() -> None:
    newer = AGING.replace("<ReportData>", '<ReportData><NoteRow rowNumber="0" value="x" />')
    assert read_report(newer) == read_report(AGING)


def test_answers_keep_the_heads_of_a_report_and_leave_its_rows_to_the_reader_of_reports() -> None:
    (answer,) = read_answer(AGING).answers
    (ret,) = answer.rets
    assert (ret.kind, ret.text("ReportTitle"), ret.text("NumRows")) == ("Report", "A/R Aging Summary", "4")
    assert "ReportData" not in ret.fields


@pytest.mark.parametrize("number", ["003", "005"])
def test_a_report_of_a_real_company_is_read(reference_folder: Path, number: str) -> None:
    path = reference_folder / "samples" / f"consolibyte__GeneralSummaryReportQueryRs_0_{number}.xml"
    report = read_report(path.read_text(encoding="latin-1"))
    assert [row.kind.name for row in report.rows] == ["TEXT", "DATA", "TEXT", "DATA", "DATA", "SUBTOTAL"]
    other = report.rows[4]
    assert (other.label, other.name) == ("test inventory part - Other", "test inventory part")
    assert report.by_title(other)["On Hand"] == Decimal(12)
    held = [column.holds for column in report.columns]
    assert other.texts[held.index("EarliestReceiptDate")] == "2010-09-27"
