"""The page of a run: complete, safe, and readable without any network."""

from __future__ import annotations

import dataclasses
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from lxml import html

from include.quality.report import (
    SHOWN,
    FlowCounts,
    Reason,
    Report,
    ReportedDocument,
    RuleLine,
    group_by_reason,
    render_report,
    totals_of,
)
from include.states import OnFail, RuleStatus, Severity

START = datetime(2026, 1, 31, 14, 5, tzinfo=UTC)
FLOW = FlowCounts(flow="opportunity_to_invoice", landed=9, checked=8, clean=6, held=2, released=1, staged=6)
LINE = RuleLine(
    suite="opportunity",
    rule_id="close_date_present",
    fault="Deal without a close date",
    severity=Severity.CRITICAL,
    on_fail=OnFail.QUARANTINE,
    status=RuleStatus.FAIL,
    checked=8,
    failed=2,
    description="A deal has a close date.",
)
EMPTY = Report(run="scheduled__1", company="Acme", started=START, flows=(FLOW,), rules=(LINE,), held=())


def document(number: int, amount: str | None = "10.00", *rules: str, **changes: Any) -> ReportedDocument:
    reasons = tuple(Reason(rule_id=rule, message=f"Message {number}.") for rule in rules or ("close_date_present",))
    plain = ReportedDocument(
        flow="opportunity_to_invoice",
        document_id=f"006{number:015}",
        name=f"Deal {number}",
        since=datetime(2026, 1, 30, 9, 0, tzinfo=UTC),
        url=f"https://acme.example/006{number:015}",
        amount=None if amount is None else Decimal(amount),
        reasons=reasons,
    )
    return dataclasses.replace(plain, **changes)


def page(**changes: Any) -> Any:
    return html.fromstring(render_report(dataclasses.replace(EMPTY, **changes)))


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_the_page_needs_no_network_and_no_script() -> None:
    text = render_report(dataclasses.replace(EMPTY, held=(document(1),)))
    tree = html.fromstring(text)
    assert tree.xpath("//script | //link | //img | //iframe | //object | //form") == []
    assert tree.xpath("//@src | //@srcset | //@onclick | //@style") == []
    assert re.findall(r"url\(|@import", text) == []


def test_thousands_of_held_documents_are_all_in_the_page_and_fifty_are_open() -> None:
    tree = page(held=tuple(document(number) for number in range(2000)))
    (group,) = tree.xpath("//article")
    assert len(group.xpath("./div//tbody/tr")) == SHOWN == 50
    assert len(group.xpath("./details//tbody/tr")) == 1950
    assert words(group.xpath("./details/summary")[0]) == "The other 1,950"
    assert {f"006{number:015}" for number in range(2000)} <= set(re.findall(r"006\d{15}", words(group)))


def test_sums_are_right_to_the_cent() -> None:
    held = (document(1, "0.10"), document(2, "0.20"), document(3, "1234567.89"), document(4, None))
    tree = page(held=held, currency="USD")
    assert words(tree.xpath("//section[contains(@class, 'verdict')]")[0]).endswith("4 held, worth USD 1,234,568.19.")
    assert words(tree.xpath("//*[@class='group-sum']")[0]) == "4 documents USD 1,234,568.19"


def test_a_document_with_two_reasons_stands_under_both_and_is_counted_once() -> None:
    held = (document(1, "5.00", "close_date_present", "account_linked"), document(2, "7.00"))
    groups = group_by_reason(EMPTY, held)
    assert [(group.rule_id, group.total, len(group.entries)) for group in groups] == [
        ("close_date_present", Decimal("12.00"), 2),
        ("account_linked", Decimal("5.00"), 1),
    ]
    assert totals_of("", held) == {"": Decimal("12.00")}
    assert "1 document has more than one reason and stands under each" in words(page(held=held))


def test_amounts_of_two_currencies_are_never_added_up() -> None:
    lyon = dataclasses.replace(document(2, "1800.00"), currency="EUR")
    held = (document(1, "10.00"), lyon)
    assert totals_of("USD", held) == {"USD": Decimal("10.00"), "EUR": Decimal("1800.00")}
    said = words(page(held=held, currency="USD"))
    assert "2 held, worth USD 10.00 and EUR 1,800.00." in said
    assert "Begin with Deal without a close date: 1 document, EUR 1,800.00." in said


def test_the_largest_sum_comes_first_and_within_it_the_largest_amount() -> None:
    held = (document(1, "1.00", "small"), document(2, "5.00"), document(3, "9.00"), document(4, None))
    groups = group_by_reason(EMPTY, held)
    assert [group.title for group in groups] == ["Deal without a close date", "small"]
    assert [entry.name for entry, _ in groups[0].entries] == ["Deal 3", "Deal 2", "Deal 4"]


def test_a_held_document_is_told_with_everything_a_person_needs() -> None:
    reason = Reason(
        rule_id="close_date_present",
        message="Fill in Close Date.",
        field="Opportunity.CloseDate",
        record_url="https://acme.example/001A",
    )
    (row,) = page(held=(document(1, "1234.50", reasons=(reason,)),)).xpath("//article//tbody/tr")
    assert words(row) == (
        "Deal 1 006000000000000001 https://acme.example/006000000000000001 1,234.50 2026-01-30 1 day "
        "Fill in Close Date. Open the record to correct https://acme.example/001A"
    )
    assert row.xpath(".//a/@href") == ["https://acme.example/006000000000000001", "https://acme.example/001A"]


def test_what_stands_in_salesforce_cannot_become_markup() -> None:
    evil = '<script>alert("x")</script>'
    reason = Reason(rule_id="close_date_present", message=evil, record_url="javascript:alert(2)")
    held = (document(1, name=evil, url="javascript:alert(1)", reasons=(reason,)),)
    tree = page(held=held, company=evil, run=evil)
    assert tree.xpath("//script") == []
    assert tree.xpath("//article//a") == []
    assert evil in tree.xpath("//h1")[0].text_content()
    assert "javascript:alert(1)" in tree.xpath("//article")[0].text_content()


def test_a_run_that_holds_nothing_says_so() -> None:
    tree = page()
    assert words(tree.xpath("//section/h2")[0]) == "Nothing is held"
    assert "Nothing. Every document that was checked went on." in words(tree)
    assert tree.xpath("//article") == []


def test_a_stopped_flow_comes_before_everything_else() -> None:
    stopped = dataclasses.replace(FLOW, stopped=("Rule x could not run: no such column.",))
    tree = page(flows=(stopped,), held=(document(1),))
    verdict = words(tree.xpath("//section")[0])
    assert verdict.startswith("A flow was stopped opportunity_to_invoice: Rule x could not run: no such column.")
    assert words(tree.xpath("//ol/li")[0]).startswith("Mend what stopped the flow")


def test_notes_stand_apart_from_what_is_held() -> None:
    tree = page(noted=(document(1),))
    assert words(tree.xpath("//section/h2")[0]) == "Nothing is held"
    assert words(tree.xpath("//h2[@id='noted']")[0]) == "Notes"


def test_a_simulated_company_is_marked() -> None:
    assert "simulated company" in words(page(simulated=True).xpath("//header")[0])
    assert "simulated" not in words(page().xpath("//header")[0])


def test_the_counts_of_each_flow_stand_in_their_columns() -> None:
    (table,) = page().xpath("//table[@class='numbers']")
    assert [words(cell) for cell in table.xpath(".//thead//th")] == [
        "Flow", "Landed", "Checked", "Clean", "Held", "Released", "Staged",
    ]  # fmt: skip
    assert [words(cell) for cell in table.xpath("./tbody/tr/*")] == [
        "opportunity_to_invoice", "9", "8", "6", "2", "1", "6",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "status, said",
    [(RuleStatus.PASS, "✓ passed"), (RuleStatus.FAIL, "✗ failed"), (RuleStatus.ERROR, "! could not run")],
)
def test_a_rule_is_told_with_its_result(status: RuleStatus, said: str) -> None:
    tree = page(rules=(dataclasses.replace(LINE, status=status, detail="no such column"),))
    (row,) = tree.xpath("//table[@class='rules']/tbody/tr")
    assert [words(cell) for cell in row.xpath("./td")] == [said, "2", "8", "critical", "holds the document"]
    assert ("no such column" in words(row)) is (status is RuleStatus.ERROR)
