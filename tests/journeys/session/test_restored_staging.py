"""The staging database was restored from a backup: what the books have since is read, and held against each deal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from include.comparing.causes import Cause
from include.comparing.reconciled import month_of
from include.states import DecisionKind
from include.steps.reconcile.reconcile import reconcile
from tests.kit.desk import Desk, terminal
from tests.kit.journey import journey
from tests.kit.runbooks import runbook
from tests.kit.simulated_org import running_org

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
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        for switch, value in getattr(request, "param", {}).items():
            world.turn(switch, value)
        made = Desk(world)
        made.product("SV")
        made.won_deal("First", made.account("One"), ("SV", "1", "5.00"))
        made.account("Two")
        world.there_and_back()
        world.poll()
        made.won_deal("Bench", world.record("Account", Name="One")["Id"], ("SV", "1", "255.00"))
        world.forward()
        back_up(made, tmp_path)
        yield made


def back_up(desk: Desk, folder: Path) -> None:
    """A copy of the staging database."""
    _copy(folder / "staging.sqlite", folder / "backup.sqlite")


def restore(desk: Desk, folder: Path) -> None:
    """The staging database is what it was."""
    desk.world.staging.engine.dispose()
    _copy(folder / "backup.sqlite", folder / "staging.sqlite")


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
        there.backup(here)


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


def rounds(desk: Desk) -> None:
    """What the schedules do."""
    for _ in range(2):
        desk.world.clock.pass_by(minutes=15)
        desk.world.poll()
        desk.world.there_and_back()


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
    restore(desk, tmp_path)
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
    restore(desk, tmp_path)
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
    restore(desk, tmp_path)
    rounds(desk)
    assert (desk.says("Shelf"), desk.waiting(), len(desk.world.in_books("Invoice"))) == (("Posted", ""), [], 3)
    deal = desk.world.deal("Shelf")
    assert (deal["QB_Invoiced__c"], deal["QB_Open__c"]) == (33, 33)
    row = desk.world.record("QB_Transaction__c", QB_Number__c="3")
    assert row["QB_Opportunity__c"] == deal["Id"]


def test_document_of_a_lost_deal_is_told_also_where_nothing_of_its_kind_is_posted_any_more(
    desk: Desk, tmp_path: Path
) -> None:
    rounds(desk)
    back_up(desk, tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    desk.change("Shelf", StageName="Closed Lost")
    restore(desk, tmp_path)
    rounds(desk)
    assert (desk.says("Shelf")[0], desk.waiting()) == ("Conflict", [DecisionKind.WITHDRAWN])
    assert desk.world.deal("Shelf")["QB_Invoiced__c"] == 33


def test_document_that_was_deleted_after_its_row_was_forgotten_lives_in_salesforce_no_more(
    desk: Desk, tmp_path: Path
) -> None:
    rounds(desk)
    back_up(desk, tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    desk.poll()
    row = desk.world.record("QB_Transaction__c", QB_Opportunity__c=desk.world.deal("Shelf")["Id"])
    assert (row["QB_Status__c"], desk.world.deal("Shelf")["QB_Invoiced__c"]) == ("Open", 33)
    restore(desk, tmp_path)
    desk.change("Shelf", StageName="Closed Lost")
    desk.remove("delete")
    rounds(desk)
    row, deal = desk.world.record("QB_Transaction__c", Id=row["Id"]), desk.world.deal("Shelf")
    assert (row["QB_Status__c"], deal["QB_Invoiced__c"], deal["QB_Open__c"], desk.waiting()) == ("Deleted", 0, 0, [])
    assert desk.world.record("QB_Transaction_Line__c", QB_Transaction__c=row["Id"])["QB_Deleted__c"]


def test_copy_of_a_document_that_nobody_can_know_of_is_named_by_the_audit(desk: Desk, tmp_path: Path) -> None:
    rounds(desk)
    back_up(desk, tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    desk.there_and_back()
    desk.poll()
    world = desk.world
    copy = world.record("QB_Transaction__c", QB_Opportunity__c=world.deal("Shelf")["Id"])
    restore(desk, tmp_path)
    desk.delete("Shelf")
    desk.remove("delete")
    world.clock.pass_by(days=95)
    rounds(desk)
    assert world.record("QB_Transaction__c", Id=copy["Id"])["QB_Status__c"] == "Open"

    def audit() -> list[tuple[str, str]]:
        found = reconcile(world.staging, world.run(), world.salesforce, period=month_of(copy["QB_Date__c"][:7]))
        return [(one.cause, one.title) for one in found.differences if one.cause is Cause.FORGOTTEN]

    assert audit() == [("not known here", "Invoice 3")]
    world.org.admin("POST", "/admin/delete", {"ids": [copy["Id"]]})
    assert audit() == []


def test_rule_that_fails_before_the_first_update_stops_nothing(desk: Desk, tmp_path: Path) -> None:
    """The request waits here, what became of it is in the books, and nothing else is to be added."""
    rounds(desk)
    restore(desk, tmp_path)
    account = desk.world.record("Account", Name="One")
    bare = {"BillingCountry": None, "ShippingCountry": None}
    desk.world.people.update("Account", [{"Id": account["Id"], **bare}])
    desk.world.forward()
    rounds(desk)
    deal = desk.world.deal("Bench")
    assert (deal["QB_Sync_Status__c"], deal["QB_Number__c"], deal["QB_Change_Waits__c"]) == ("Posted", "2", True)
    desk.world.people.update("Account", [{"Id": account["Id"], **{name: account[name] for name in bare}}])
    rounds(desk)
    assert (desk.says("Bench"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 2)


@pytest.mark.parametrize("is_read_first", [True, False])
def test_deal_that_became_another_document_in_between_is_not_billed_by_both(
    desk: Desk, tmp_path: Path, *, is_read_first: bool
) -> None:
    rounds(desk)
    back_up(desk, tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    rounds(desk)
    desk.change("Shelf", QB_Generate__c="Sales Receipt")
    restore(desk, tmp_path)
    desk.world.poll() if is_read_first else desk.there_and_back()
    rounds(desk)
    rounds(desk)
    assert (len(desk.world.in_books("Invoice")), desk.world.in_books("SalesReceipt")) == (3, [])
    status, words = desk.says("Shelf")
    assert (status, "Invoice 3" in words) == ("Conflict", True), words
    desk.change("Shelf", QB_Generate__c="Invoice")
    rounds(desk)
    assert (desk.says("Shelf"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 3)


@pytest.mark.parametrize("is_read_first", [True, False])
def test_deal_that_was_put_back_under_another_id_in_between_is_not_billed_again(
    desk: Desk, tmp_path: Path, *, is_read_first: bool
) -> None:
    rounds(desk)
    back_up(desk, tmp_path)
    desk.won_deal("Shelf", desk.world.deal("Bench")["AccountId"], ("SV", "1", "33.00"))
    rounds(desk)
    deal = desk.world.deal("Shelf")
    desk.delete("Shelf")
    kept = ("Name", "StageName", "CloseDate", "AccountId", "Pricebook2Id", "QB_Generate__c", "QB_Id__c")
    desk.world.people.insert("Opportunity", [{name: deal[name] for name in kept}])
    desk.world.add_line(desk.world.deal("Shelf"), "SV", "1", "33.00")
    rounds(desk)
    restore(desk, tmp_path)
    desk.world.poll() if is_read_first else desk.there_and_back()
    rounds(desk)
    rounds(desk)
    assert len(desk.world.in_books("Invoice")) == 3
    assert (desk.says("Shelf"), desk.waiting()) == (("Posted", ""), [])


@pytest.mark.parametrize("is_staged", [True, False])
def test_deal_that_a_rule_holds_since_shows_what_stands_in_the_books_for_it(
    desk: Desk, tmp_path: Path, *, is_staged: bool
) -> None:
    if not is_staged:
        desk.won_deal("Chair", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "30.00"))
    name, number, amount = ("Bench", "2", "255.00") if is_staged else ("Chair", "3", "30.00")
    rounds(desk)
    restore(desk, tmp_path)
    account = desk.world.record("Account", Name="One")
    bare = {"BillingCountry": None, "ShippingCountry": None}
    desk.world.people.update("Account", [{"Id": account["Id"], **bare}])
    if not is_staged:
        desk.won_deal("Desk", account["Id"], ("SV", "1", "1.00"))  # something of its kind is to be added
    rounds(desk)
    deal = desk.world.deal(name)
    assert (deal["QB_Sync_Status__c"], deal["QB_Number__c"], deal["QB_Change_Waits__c"]) == ("Posted", number, True)
    assert Decimal(str(deal["QB_Invoiced__c"])) == Decimal(amount)
    desk.world.people.update("Account", [{"Id": account["Id"], **{name: account[name] for name in bare}}])
    rounds(desk)
    assert desk.says(name) == ("Posted", "")
    amounts = [row["Subtotal"] for row in desk.world.in_books("Invoice")]
    assert sorted(amounts) == sorted(["5.00", "255.00", *([] if is_staged else ["30.00", "1.00"])])


@pytest.mark.parametrize("ends", ["wanted", "held", "lost"])
def test_document_that_was_voided_and_posted_once_more_in_between_is_known_by_its_second_key(
    desk: Desk, tmp_path: Path, ends: str
) -> None:
    rounds(desk)
    desk.change("Bench", StageName="Closed Lost")
    desk.world.forward()
    desk.remove("void")
    rounds(desk)
    desk.change("Bench", StageName="Closed Won")
    rounds(desk)
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["5.00", "0.00", "255.00"]
    restore(desk, tmp_path)
    if ends == "held":
        account = desk.world.record("Account", Name="One")
        desk.world.people.update("Account", [{"Id": account["Id"], "BillingCountry": None, "ShippingCountry": None}])
    if ends == "lost":
        desk.change("Bench", StageName="Closed Lost")
    rounds(desk)
    rounds(desk)
    deal = desk.world.deal("Bench")
    says = {"wanted": ("Posted", False), "held": ("Posted", True), "lost": ("Conflict", False)}[ends]
    assert (deal["QB_Sync_Status__c"], deal["QB_Change_Waits__c"]) == says, deal["QB_Sync_Message__c"]
    assert deal["QB_Number__c"] == "3"
    assert (Decimal(str(deal["QB_Invoiced__c"])), len(desk.world.in_books("Invoice"))) == (Decimal("255.00"), 3)


@runbook("A restored staging database")
def test_arm_date_that_was_said_after_the_backup_is_said_anew(desk: Desk, tmp_path: Path) -> None:
    say = ("arm", "acme", "--from", "2026-09-10", "--by", "Kim")
    for is_restored in (False, True):
        if is_restored:
            restore(desk, tmp_path)
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
    restore(desk, tmp_path)
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
    restore(desk, tmp_path)
    rounds(desk)
    assert sorted(row["Memo"] for row in desk.world.in_books("Invoice")) == ["Bench", "Born", "First"]
    assert [desk.says(name)[0] for name in ("First", "Bench", "Born")] == ["Posted"] * 3
    assert desk.world.totals().booked.amount == Decimal("340.00")
    assert [desk.world.deal(name)["QB_Invoiced__c"] for name in ("Bench", "Born")] == [255, 80]
