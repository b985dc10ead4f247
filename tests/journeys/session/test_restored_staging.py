"""The staging database was restored from a backup: what the books have since is read, and held against each deal."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.states import DecisionKind
from tests.kit.backed_up_staging import backed_up_staging, restore_staging, rounds
from tests.kit.desk import Desk, terminal
from tests.kit.runbooks import runbook

#: What a person reads of a document that says something else than its deal.
TOLD = {
    "amount": "Invoice 2 comes to 105.00 before tax, Bench to 255.00: 150.00 more.",
    "lines": "The lines of Invoice 2 are others than those of Bench: Quantity of line 1 is another one.",
    "customer": "Invoice 2 is of the customer Two, and that is not the one of Bench.",
    "date": "Invoice 2 is dated 2026-10-01, Bench 2026-09-04.",
}


@pytest.fixture
def desk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """A deal over 255.00 that is staged, when the staging database is backed up; the parameter: QuickBooks' manners."""
    with backed_up_staging(tmp_path, getattr(request, "param", {})) as made:
        yield made


def change(desk: Desk, what: str, *, back: bool = False) -> None:
    """Sales changes the deal, or sets it back."""
    deal = desk.world.deal("Bench")
    if what == "amount":
        line = desk.world.record("OpportunityLineItem", OpportunityId=deal["Id"])
        desk.world.change("OpportunityLineItem", line, UnitPrice="255.00" if back else "105.00")
    elif what == "lines":
        line = desk.world.record("OpportunityLineItem", OpportunityId=deal["Id"])
        half = {"Quantity": 1, "UnitPrice": "255.00"} if back else {"Quantity": 2, "UnitPrice": "127.50"}
        desk.world.change("OpportunityLineItem", line, **half)
    elif what == "customer":
        other = desk.world.record("Account", Name="One" if back else "Two")["Id"]
        desk.world.change("Opportunity", deal, AccountId=other)
    else:
        desk.world.change("Opportunity", deal, CloseDate="2026-09-04" if back else "2026-10-01")


@pytest.mark.parametrize(
    ("what", "is_set_back"),
    [
        ("amount", True),
        ("lines", True),
        *(pytest.param(what, True, marks=pytest.mark.slow) for what in ("customer", "date")),
        *(pytest.param(what, False, marks=pytest.mark.slow) for what in ("amount", "customer", "date")),
    ],
)
@runbook("A restored staging database")
def test_deal_that_was_changed_and_posted_in_between_is_not_said_to_add_up(
    desk: Desk, tmp_path: Path, what: str, is_set_back: bool
) -> None:
    desk.world.clock.pass_by(minutes=5)
    change(desk, what)
    desk.world.there_and_back()
    assert len(desk.world.in_books("Invoice")) == 2
    if is_set_back:
        desk.world.clock.pass_by(minutes=5)
        change(desk, what, back=True)
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert len(desk.world.in_books("Invoice")) == 2
    booked = sum(Decimal(row["Subtotal"]) for row in desk.world.in_books("Invoice"))
    assert desk.world.totals().booked.amount == booked
    status, words = desk.says("Bench")
    assert (status, TOLD[what] in words) == (("Conflict", True) if is_set_back else ("Posted", False))


@pytest.mark.parametrize("is_deleted", [False, pytest.param(True, marks=pytest.mark.slow)])
@runbook("A restored staging database")
def test_document_of_a_deal_that_was_won_and_lost_in_between_is_told(
    desk: Desk, tmp_path: Path, is_deleted: bool
) -> None:
    desk.world.clock.pass_by(minutes=5)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.world.there_and_back()
    desk.world.poll()
    if is_deleted:
        desk.delete("Shelf")
    else:
        desk.change("Shelf", StageName="Closed Lost")
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert desk.waiting() == [DecisionKind.WITHDRAWN]
    if not is_deleted:
        status, words = desk.says("Shelf")
        assert (status, "Void or delete Invoice 3 in QuickBooks" in words) == ("Conflict", True)
        assert desk.world.deal("Shelf")["QB_Invoiced__c"] == 33
    desk.remove("delete")
    rounds(desk)
    assert (desk.waiting(), len(desk.world.in_books("Invoice"))) == ([], 2)
    if not is_deleted:
        assert desk.says("Shelf") == ("Deleted", "")


def test_deal_that_was_won_and_posted_in_between_has_its_document_and_its_sums(desk: Desk, tmp_path: Path) -> None:
    desk.world.clock.pass_by(minutes=5)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.world.there_and_back()
    desk.world.poll()
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert (desk.says("Shelf"), desk.waiting(), len(desk.world.in_books("Invoice"))) == (("Posted", ""), [], 3)
    deal = desk.world.deal("Shelf")
    assert (deal["QB_Invoiced__c"], deal["QB_Open__c"]) == (33, 33)
    row = desk.world.record("QB_Transaction__c", QB_Number__c="3")
    assert row["QB_Opportunity__c"] == deal["Id"]
    desk.change("Shelf", Name="Long shelf")
    desk.there_and_back()
    assert (desk.says("Long shelf"), desk.waiting()) == (("Posted", ""), [])


@runbook("A restored staging database")
def test_arm_date_that_was_said_after_the_backup_is_said_anew(desk: Desk, tmp_path: Path) -> None:
    say = ("arm", "acme", "--from", "2026-09-10", "--by", "Kim")
    for is_restored in (False, True):
        if is_restored:
            restore_staging(desk, tmp_path)
        with terminal(desk.world, tmp_path) as o2c:
            assert o2c("status", "acme")[0] == 0
            code, said = o2c(*say)
        assert (code, "1 Invoice; 255.00 before tax" in said) == (0, True), said
    rounds(desk)
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["5.00"]
    assert "is before 2026-09-10, from which this company posts" in desk.says("Bench")[1]


@pytest.mark.parametrize("desk", [{"answered-ids": "none", "clock-off": "-90"}], indirect=True)
def test_deal_is_not_billed_twice_where_nothing_told_that_the_clock_of_quickbooks_is_slow(
    desk: Desk, tmp_path: Path
) -> None:
    """Only the answer to an Add tells how wrong the clock is, and none of this QuickBooks could be taken."""
    desk.world.clock.pass_by(minutes=5)
    desk.world.there_and_back()
    assert len(desk.world.in_books("Invoice")) == 2
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert (len(desk.world.in_books("Invoice")), desk.says("Bench")[0]) == (2, "Posted")


@pytest.mark.parametrize("desk", [{"external-guid": "hidden"}], indirect=True)
def test_deal_that_was_born_after_the_backup_is_not_billed_twice_where_quickbooks_shows_no_key(
    desk: Desk, tmp_path: Path
) -> None:
    desk.world.clock.pass_by(minutes=5)
    desk.world.there_and_back()
    desk.won_deal("Born", desk.world.record("Account", Name="One")["Id"], ("SV", "2", "40.00"))
    desk.world.there_and_back()
    assert sorted(row["Memo"] for row in desk.world.in_books("Invoice")) == ["Bench", "Born", "First"]
    restore_staging(desk, tmp_path)
    rounds(desk)
    assert sorted(row["Memo"] for row in desk.world.in_books("Invoice")) == ["Bench", "Born", "First"]
    assert [desk.says(name)[0] for name in ("First", "Bench", "Born")] == ["Posted"] * 3
    assert desk.world.totals().booked.amount == Decimal("340.00")
    assert [desk.world.deal(name)["QB_Invoiced__c"] for name in ("Bench", "Born")] == [255, 80]
