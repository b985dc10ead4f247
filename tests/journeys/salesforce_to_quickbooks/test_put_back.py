"""Records that come back under new ids, and copies of posted ones: what names a record of the books is not new."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from include.states import COPY, DecisionKind
from simulators.quickbooks_desktop.people.tidying import merge
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, desk_in, terminal

INVOICE = "opportunity_to_invoice"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks, and one posted deal."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "1", "10.00"))
        made.there_and_back()
        made.poll()
        yield made


def put_back(desk: Desk, object_name: str, deleted: dict[str, Any], **more: Any) -> str:
    """A data loader inserts what was deleted, with the id that it had in QuickBooks."""
    kept = ("Name", "StageName", "CloseDate", "AccountId", "Pricebook2Id", "QB_Generate__c", "QB_Id__c")
    return desk.world.people.insert(object_name, [{name: deleted[name] for name in kept if name in deleted} | more])[0]


def test_other_amount_in_the_books_is_told_of_the_deal_that_was_put_back_too(desk: Desk) -> None:
    desk.world.turn("subtotal-off-by", "0.01")
    desk.won_deal("Lamp", desk.world.deal("Bench")["AccountId"], ("SV", "1", "30.00"))
    desk.there_and_back()
    assert desk.waiting() == [DecisionKind.OTHER_AMOUNT]
    deal = desk.world.deal("Lamp")
    desk.delete("Lamp")
    put_back(desk, "Opportunity", deal)
    desk.world.add_line(desk.world.deal("Lamp"), "SV", "1", "30.00")
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    status, words = desk.says("Lamp")
    assert (status, words[:29]) == ("Conflict", "Invoice 2 comes to 30.01 befo")
    assert (len(desk.world.in_books("Invoice")), desk.waiting()) == (2, [DecisionKind.OTHER_AMOUNT])


def test_deal_that_was_closed_on_another_day_before_it_was_put_back_is_told(desk: Desk) -> None:
    deal = desk.world.deal("Bench")
    earlier = (date.fromisoformat(deal["CloseDate"]) - timedelta(days=2)).isoformat()
    desk.delete("Bench")
    put_back(desk, "Opportunity", deal | {"CloseDate": earlier})
    desk.world.add_line(desk.world.deal("Bench"), "SV", "1", "10.00")
    desk.there_and_back()
    status, words = desk.says("Bench")
    assert (status, earlier in words, desk.waiting()) == ("Conflict", True, [DecisionKind.DIFFERENCE]), words
    desk.world.people.update("Opportunity", [{"Id": desk.world.deal("Bench")["Id"], "CloseDate": deal["CloseDate"]}])
    desk.there_and_back()
    assert (desk.says("Bench")[0], desk.waiting(), len(desk.world.in_books("Invoice"))) == ("Posted", [], 1)


def test_deal_and_account_that_are_put_back_under_new_ids_take_over_their_documents(desk: Desk) -> None:
    deal = desk.world.deal("Bench")
    account = desk.world.record("Account", Name="One")
    desk.world.org.admin("POST", "/admin/delete", {"ids": [deal["Id"], account["Id"]]})
    new = desk.account("One", QB_Id__c=account["QB_Id__c"])
    put_back(desk, "Opportunity", deal, AccountId=new)
    desk.world.add_line(desk.world.deal("Bench"), "SV", "1", "10.00")
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    assert (len(desk.world.in_books("Invoice")), len(desk.world.in_books("Customer"))) == (1, 1)
    assert (desk.says("Bench"), desk.waiting()) == (("Posted", ""), [])
    back = desk.world.deal("Bench")
    assert (back["QB_Id__c"], back["QB_Number__c"], back["QB_Invoiced__c"]) == (deal["QB_Id__c"], "1", 10)
    (row,) = desk.world.exported("QB_Transaction__c")
    assert row["QB_Opportunity__c"] == back["Id"]
    assert desk.world.totals().adds_up
    desk.reprice("Bench", "12.00")
    desk.there_and_back()
    assert (desk.says("Bench")[0], len(desk.world.in_books("Invoice"))) == ("Conflict", 1)
    assert "after Invoice 1 was posted: Amount of line 1 is 12.00 here and 10.00 there. Q" in desk.says("Bench")[1]
    desk.delete("Bench")
    desk.there_and_back()
    with desk.world.staging.read() as db:
        assert [row.title for row in db.decisions.open(COMPANY)] == ["Bench"]


@pytest.mark.parametrize("first", ["salesforce", "quickbooks"])
def test_deal_of_two_accounts_that_were_merged_on_both_sides_goes_to_the_customer_that_is_left(
    desk: Desk, first: str
) -> None:
    one, two = desk.world.deal("Bench")["AccountId"], desk.account("Two")
    desk.won_deal("Shelf", two, ("SV", "1", "20.00"))
    desk.there_and_back()
    for side in sorted(("salesforce", "quickbooks"), reverse=first == "salesforce"):
        if side == "salesforce":
            desk.world.org.merge_accounts(one, two)
        else:
            merge(desk.world.books.books, "Customer", "One", "Two")
        desk.there_and_back()
        desk.poll()
        desk.world.reverse()
    desk.won_deal("Lamp", one, ("SV", "1", "30.00"))
    desk.there_and_back()
    assert desk.says("Lamp") == ("Posted", "")
    assert [row["CustomerRef"]["FullName"] for row in desk.world.in_books("Invoice") if row["Memo"] == "Lamp"] == [
        "One"
    ]
    assert desk.waiting() == []


@pytest.mark.parametrize("first", ["salesforce", "quickbooks"])
def test_account_that_was_merged_with_different_ones_on_the_two_sides_is_asked_about(desk: Desk, first: str) -> None:
    one, two, three = desk.world.deal("Bench")["AccountId"], desk.account("Two"), desk.account("Three")
    desk.won_deal("Shelf", two, ("SV", "1", "20.00"))
    desk.won_deal("Table", three, ("SV", "1", "40.00"))
    desk.there_and_back()
    for side in sorted(("salesforce", "quickbooks"), reverse=first == "salesforce"):
        if side == "salesforce":
            desk.world.org.merge_accounts(one, two)
        else:
            merge(desk.world.books.books, "Customer", "One", "Three")
        desk.there_and_back()
        desk.poll()
        desk.world.reverse()
    desk.won_deal("Lamp", one, ("SV", "1", "30.00"))
    desk.there_and_back()
    assert desk.says("Lamp")[0] == "Waiting"
    with desk.world.staging.read() as db:
        (asked,) = db.decisions.open(COMPANY, kinds=(DecisionKind.MERGE,))
    assert 'now belong to "Three"' in asked.message
    assert f"That one stands for {three}: merge the two in Salesforce first." in asked.message
    assert [row for row in desk.world.in_books("Invoice") if row["Memo"] == "Lamp"] == []


def test_customer_of_a_deleted_account_is_free_for_the_account_whose_customer_was_merged_into_it(
    desk: Desk, tmp_path: Path
) -> None:
    world, one, three = desk.world, desk.world.deal("Bench")["AccountId"], desk.account("Three")
    desk.won_deal("Table", three, ("SV", "1", "40.00"))
    desk.there_and_back()
    merge(world.books.books, "Customer", "One", "Three")
    world.org.admin("POST", "/admin/delete", {"ids": [three]})
    desk.there_and_back()
    desk.poll()
    world.reverse()
    with world.staging.read() as db:
        (asked,) = db.decisions.open(COMPANY, kinds=(DecisionKind.MERGE,))
    assert "merge the two in Salesforce" not in asked.message
    command = re.search(r"\./o2c (bind \S+ \S+ \S+ --company \S+ --by NAME)", asked.message)
    assert command is not None
    with terminal(world, tmp_path) as o2c:
        assert o2c(*command[1].replace("NAME", "Kim").split())[0] == 0
    desk.poll()
    desk.won_deal("Lamp", one, ("SV", "1", "30.00"))
    desk.there_and_back()
    assert desk.says("Lamp") == ("Posted", "")
    (lamp,) = [row for row in world.in_books("Invoice") if row["Memo"] == "Lamp"]
    assert lamp["CustomerRef"]["FullName"] == "Three"
    assert world.record("Account", Id=one)["QB_Id__c"] == f"{COMPANY}:{lamp['CustomerRef']['ListID']}"


def test_exact_copy_of_a_posted_deal_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    desk.won_deal("Copy", desk.world.deal("Bench")["AccountId"], ("SV", "1", "10.00"))
    desk.change("Copy", Name="Bench", NextStep="copy")
    copy = next(each for each in desk.world.exported("Opportunity") if each["NextStep"] == "copy")
    desk.there_and_back()
    assert len(desk.world.in_books("Invoice")) == 1
    with desk.world.staging.read() as db:
        (row,) = db.decisions.open(COMPANY)
    assert (row.kind, row.cause, row.record_id) == (DecisionKind.RULE, COPY, copy["Id"])
    assert row.message.startswith("Invoice 1 was posted for another record, ")
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("waive", INVOICE, copy["Id"], "--by", "Kim")[0] == 0
    desk.there_and_back()
    assert (len(desk.world.in_books("Invoice")), desk.waiting()) == (2, [])


@pytest.mark.parametrize("is_staged", [False, True])
def test_of_two_deals_that_say_just_the_same_the_second_is_asked_about(
    desk: Desk, tmp_path: Path, is_staged: bool
) -> None:
    """A list was loaded twice before the next run, or between it and the next poll."""
    account, line = desk.world.deal("Bench")["AccountId"], ("SV", "1", "77.00")
    desk.won_deal("Lamp", account, line)
    if is_staged:
        desk.world.forward()
    desk.won_deal("Copy", account, line)
    desk.change("Copy", Name="Lamp", NextStep="copy")
    copy = next(each for each in desk.world.exported("Opportunity") if each["NextStep"] == "copy")
    desk.there_and_back()
    assert len(desk.world.in_books("Invoice")) == 2
    with desk.world.staging.read() as db:
        (row,) = db.decisions.open(COMPANY)
    assert (row.kind, row.cause, row.record_id) == (DecisionKind.RULE, COPY, copy["Id"])
    assert re.match(
        r'"Lamp" \(006\w{15}\) (is on its way and )?says just the same\. It looks like a copy\.', row.message
    )
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("waive", INVOICE, copy["Id"], "--by", "Kim")[0] == 0
    desk.there_and_back()
    assert (len(desk.world.in_books("Invoice")), desk.waiting()) == (3, [])


def test_copy_of_a_deal_that_is_deleted_in_its_stead_is_posted(desk: Desk) -> None:
    account, line = desk.world.deal("Bench")["AccountId"], ("SV", "1", "77.00")
    for name in ("Lamp", "Copy"):
        desk.won_deal(name, account, line)
    desk.change("Copy", Name="Lamp", NextStep="copy")
    first = next(
        each for each in desk.world.exported("Opportunity") if each["NextStep"] != "copy" and each["Name"] == "Lamp"
    )
    desk.world.forward()
    assert desk.waiting() == [DecisionKind.RULE]
    desk.world.org.admin("POST", "/admin/delete", {"ids": [first["Id"]]})
    for _ in range(2):
        desk.there_and_back()
    assert (desk.waiting(), desk.says("Lamp"), len(desk.world.in_books("Invoice"))) == ([], ("Posted", ""), 2)


def test_deal_that_is_put_back_before_the_next_run_is_no_copy_of_the_deleted_one(desk: Desk) -> None:
    desk.won_deal("Lamp", desk.world.deal("Bench")["AccountId"], ("SV", "1", "77.00"))
    desk.world.forward()
    deal = desk.world.deal("Lamp")
    desk.delete("Lamp")
    put_back(desk, "Opportunity", deal)
    desk.world.add_line(desk.world.deal("Lamp"), "SV", "1", "77.00")
    desk.there_and_back()
    assert (desk.says("Lamp"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 2)


def test_id_that_somebody_took_out_of_a_posted_deal_is_written_again(desk: Desk) -> None:
    name = desk.world.deal("Bench")["QB_Id__c"]
    assert desk.world.forward().chosen == {}, "what we wrote ourselves is no change"
    desk.change("Bench", QB_Id__c=None)
    desk.there_and_back()
    assert (desk.world.deal("Bench")["QB_Id__c"], desk.says("Bench")) == (name, ("Posted", ""))
    assert len(desk.world.in_books("Invoice")) == 1


def test_deal_that_comes_back_after_its_copy_was_posted_in_its_stead_is_asked_about(desk: Desk) -> None:
    account, line = desk.world.deal("Bench")["AccountId"], ("SV", "1", "77.00")
    desk.won_deal("Lamp", account, line)
    desk.world.forward()
    lamp = desk.world.deal("Lamp")["Id"]
    desk.delete("Lamp")
    desk.world.forward()
    desk.won_deal("Lamp", account, line)
    desk.there_and_back()
    assert len(desk.world.in_books("Invoice")) == 2
    desk.world.org.admin("POST", "/admin/undelete", {"ids": [lamp]})
    desk.there_and_back()
    assert (len(desk.world.in_books("Invoice")), desk.waiting()) == (2, [DecisionKind.RULE])


def test_deal_that_comes_back_after_it_was_put_back_says_no_sums_of_the_other_one(desk: Desk) -> None:
    bench = desk.world.deal("Bench")
    desk.delete("Bench")
    desk.world.forward()
    put_back(desk, "Opportunity", bench)
    desk.world.add_line(desk.world.deal("Bench"), "SV", "1", "10.00")
    desk.there_and_back()
    desk.poll()
    desk.there_and_back()
    desk.world.org.admin("POST", "/admin/undelete", {"ids": [bench["Id"]]})
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    sums = {row["Id"]: row["QB_Invoiced__c"] for row in desk.world.exported("Opportunity")}
    assert (sums.pop(bench["Id"]), [*sums.values()], desk.waiting()) == (0, [10], [DecisionKind.RULE])


def test_two_deals_that_are_changed_into_the_same_are_one_invoice_and_a_question(desk: Desk) -> None:
    account = desk.world.deal("Bench")["AccountId"]
    for name, price in (("Lamp", "77.00"), ("Copy", "80.00")):
        desk.won_deal(name, account, ("SV", "1", price))
    desk.world.forward()
    desk.reprice("Lamp", "90.00")
    desk.reprice("Copy", "90.00")
    desk.change("Copy", Name="Lamp")
    desk.there_and_back()
    assert (len(desk.world.in_books("Invoice")), desk.waiting()) == (2, [DecisionKind.RULE])
