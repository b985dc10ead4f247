"""What customers owe against QuickBooks' own report, and what Salesforce keeps of a transaction against the books."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from include.comparing.causes import Cause
from include.comparing.compare_aging import aging_of, amounts_of, compare_aging, compare_amounts
from include.comparing.compare_mirror_rows import compare_mirror_row
from include.comparing.deal_documents import Document, State

REPORT = {
    "rows": [
        {"customer": "Acme", "amounts": {"Current": "10.00", "TOTAL": "10.00"}},
        {"customer": "Acme:Kitchen", "amounts": {"1 - 30": "5.50", "> 90": "-1.00", "TOTAL": "4.50"}},
        {"customer": "Zeta", "amounts": {"61 - 90": "7.00", "TOTAL": "7.00"}},
    ]
}
ACME = tuple(map(Decimal, ("10.00", "5.50", "0", "0", "-1.00", "14.50")))
ZETA = tuple(map(Decimal, ("0", "0", "0", "7.00", "0", "7.00")))


def unread(_: str) -> Cause:
    return Cause.NOT_READ


def test_the_jobs_of_a_report_count_for_the_customer_at_the_top() -> None:
    assert aging_of(REPORT) == {"Acme": ACME, "Zeta": ZETA}
    assert amounts_of(REPORT) == {"Acme": Decimal("14.50"), "Zeta": Decimal("7.00")}


def test_the_same_figures_differ_in_nothing() -> None:
    compared = compare_aging({"Acme": ACME, "Zeta": ZETA}, aging_of(REPORT), unread)
    assert (compared.customers, compared.ours, compared.theirs) == (2, Decimal("21.50"), Decimal("21.50"))
    assert compared.differences == ()


def test_a_cent_in_a_bucket_is_told_with_both_values() -> None:
    ours = {"Acme": (*ACME[:4], Decimal("-0.99"), Decimal("14.51")), "Zeta": ZETA}
    found = compare_aging(ours, aging_of(REPORT), unread).differences
    assert [(one.title, one.field, one.salesforce, one.quickbooks, one.amount) for one in found] == [
        ("Acme", "> 90", "-0.99", "-1.00", Decimal("0.01")),
        ("Acme", "Balance", "14.51", "14.50", Decimal("0.01")),
    ]


def test_a_customer_of_one_side_alone_is_told() -> None:
    found = compare_aging({"Acme": ACME}, aging_of(REPORT), unread).differences
    assert [(one.title, one.field, one.cause) for one in found] == [
        ("Zeta", "61 - 90", Cause.NOT_READ),
        ("Zeta", "Balance", Cause.NOT_READ),
    ]
    assert compare_aging({"Paid up": (Decimal(0),) * 6}, {}, unread).differences == ()


def test_one_figure_of_each_customer_is_compared_alone() -> None:
    found = list(compare_amounts("Sales", {"Acme": Decimal(1)}, {"Acme": Decimal(1), "Zeta": Decimal(2)}, unread))
    assert [(one.title, one.salesforce, one.quickbooks) for one in found] == [("Zeta", "0.00", "2.00")]


# -- copies -----------------------------------------------------------------------------------------------------------

INVOICE = Document(
    kind="Invoice",
    id="1-1",
    number="42",
    day=date(2026, 10, 1),
    subtotal=Decimal(100),
    tax=Decimal(8),
    total=Decimal(108),
    paid=Decimal(58),
    balance=Decimal(50),
)
COPY: dict[str, Any] = {
    "QB_Number__c": "42",
    "QB_Date__c": "2026-10-01",
    "QB_Subtotal__c": 100.0,
    "QB_Tax__c": 8,
    "QB_Total__c": Decimal(108),
    "QB_Balance__c": Decimal(50),
    "QB_Status__c": "Partly Paid",
    "Settled__c": False,
}
#: What the mapping file makes of it.
WANTED: dict[str, Any] = {
    "QB_Number__c": "42",
    "QB_Date__c": date(2026, 10, 1),
    "QB_Subtotal__c": Decimal("100.00"),
    "QB_Tax__c": Decimal("8.00"),
    "QB_Total__c": Decimal("108.00"),
    "QB_Balance__c": Decimal("50.00"),
    "QB_Status__c": "Partly Paid",
    "Settled__c": None,
}
MARK = {"QB_Status__c": "Deleted", "QB_Balance__c": Decimal("0.00")}


def copied(
    wanted: dict[str, Any] = WANTED,
    *,
    document: Document = INVOICE,
    written: bool = True,
    changed: dict[str, Any] | None = None,
) -> list[tuple[str, Cause]]:
    found = compare_mirror_row("Refit", "acme:1-1", document, wanted, {**COPY, **(changed or {})}, written=written)
    return [(one.field, one.cause) for one in found]


def test_a_copy_that_says_the_same_differs_in_nothing() -> None:
    assert copied() == []


@pytest.mark.parametrize("name", sorted(set(COPY) - {"Settled__c"}))
def test_each_value_of_a_copy_is_compared(name: str) -> None:
    assert copied(changed={name: None}) == [(name, Cause.CHANGED_IN_SALESFORCE)]
    assert copied(written=False, changed={name: None}) == [(name, Cause.NOT_WRITTEN_BACK)]


def test_a_field_that_says_nothing_is_not_taken_for_zero() -> None:
    assert copied({"QB_Paid__c": Decimal("0.00")}, changed={"QB_Paid__c": 0}) == []
    assert copied({"QB_Paid__c": Decimal("0.00")}, changed={"QB_Paid__c": None}) == [
        ("QB_Paid__c", Cause.CHANGED_IN_SALESFORCE)
    ]


def test_only_what_the_mapping_file_makes_is_compared() -> None:
    assert copied({"QB_Number__c": "42"}, changed={"QB_Balance__c": None, "Hand_Made__c": "x"}) == []


def test_a_copy_that_is_missing_has_not_come_or_was_deleted() -> None:
    for written, cause in ((False, Cause.NOT_WRITTEN_BACK), (True, Cause.GONE)):
        (one,) = compare_mirror_row("Refit", "acme:1-1", INVOICE, WANTED, None, written=written)
        assert (one.field, one.cause, one.quickbooks) == ("record", cause, "Invoice 42")


def test_the_copy_of_a_deleted_transaction_keeps_its_amounts_and_owes_nothing() -> None:
    gone = Document(kind="Invoice", id="1-1", state=State.DELETED)
    assert copied(MARK, document=gone) == [
        ("QB_Status__c", Cause.CHANGED_IN_SALESFORCE),
        ("QB_Balance__c", Cause.CHANGED_IN_SALESFORCE),
    ]
    assert copied(MARK, document=gone, changed={"QB_Status__c": "Deleted", "QB_Balance__c": 0}) == []
