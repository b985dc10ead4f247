"""A customer or item whose deletion nobody wants to hear of: it is asked about when a document needs it, not before."""

from __future__ import annotations

import pytest

from include.states import DecisionKind
from simulators.quickbooks_desktop.people.enter import remove
from tests.journeys.decisions.test_every_exit import follow, rounds
from tests.kit.desk import Command, Desk

ENABLED = {"enabled": True, "on_deleted": "ignore"}


@pytest.fixture
def ignoring(desk: Desk) -> Desk:
    """A company that brings customers and items back, and lets their deletions pass."""
    desk.world.overrides = {"customer_to_account": ENABLED, "item_to_product": ENABLED}
    return desk


def delete_all(desk: Desk, *kinds: str) -> None:
    """Finance deletes every record of these kinds."""
    for kind in kinds:
        for row in desk.world.in_books(kind):
            remove(desk.world.books.books, "delete", kind, row.get("TxnID") or row["ListID"])


def sold_once(desk: Desk) -> str:
    """A deal was billed and is off; its invoice and its customer were deleted in QuickBooks. Its account."""
    account = desk.account("One")
    desk.won_deal("First", account, ("SV", "1", "5.00"))
    rounds(desk, 1)
    desk.change("First", StageName="Closed Lost")
    desk.world.forward()
    delete_all(desk, "Invoice", "Customer")
    rounds(desk, 1)
    return account


def of_account(desk: Desk) -> tuple[str, str]:
    """What the account says of itself."""
    row = desk.world.record("Account", Name="One")
    return row["QB_Sync_Status__c"], row["QB_Sync_Message__c"] or ""


def test_customer_whose_deletion_is_ignored_is_asked_about_when_a_deal_needs_it(ignoring: Desk, o2c: Command) -> None:
    desk = ignoring
    account = sold_once(desk)
    assert (of_account(desk), desk.waiting()) == (("Posted", ""), [])
    desk.won_deal("Shelf", account, ("SV", "1", "33.00"))
    rounds(desk, 1)
    assert desk.says("Shelf") == (
        "Waiting",
        "Waits for One: The record was deleted in QuickBooks. Create it there again, or withdraw it here.",
    )
    assert (of_account(desk)[0], desk.waiting()) == ("Conflict", [DecisionKind.ENDED])
    desk.change("Shelf", StageName="Closed Lost")
    rounds(desk, 1)
    assert (of_account(desk), desk.waiting()) == (("Posted", ""), [])
    desk.change("Shelf", StageName="Closed Won")
    rounds(desk, 1)
    follow(o2c, "recreate", NAME="Kim")
    rounds(desk, 1)
    assert (desk.says("Shelf"), of_account(desk), desk.waiting()) == (("Posted", ""), ("Posted", ""), [])
    assert [row["Name"] for row in desk.world.in_books("Customer")] == ["One"]


@pytest.mark.parametrize("kind", [pytest.param("Customer", marks=pytest.mark.slow), "ItemService"])
def test_record_whose_deletion_is_ignored_is_asked_about_when_a_deal_waits_already(
    ignoring: Desk, o2c: Command, kind: str
) -> None:
    desk = ignoring
    account = desk.account("One")
    desk.won_deal("First", account, ("SV", "1", "5.00"))
    rounds(desk, 1)
    desk.change("First", StageName="Closed Lost")
    desk.won_deal("Shelf", account, ("SV", "1", "33.00"))
    desk.world.forward()
    delete_all(desk, "Invoice", kind)
    rounds(desk, 1)
    assert (desk.says("Shelf")[0], desk.waiting()) == ("Waiting", [DecisionKind.ENDED])
    assert "was deleted in QuickBooks" in desk.says("Shelf")[1]
    follow(o2c, "recreate", NAME="Kim")
    rounds(desk, 1)
    assert (desk.says("Shelf"), desk.waiting()) == (("Posted", ""), [])
