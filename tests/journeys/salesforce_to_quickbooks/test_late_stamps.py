"""What is deleted in Salesforce and put back is as before, whatever the stamps of the two say."""

from __future__ import annotations

from include.states import DecisionKind
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from tests.kit.desk import Desk


def test_account_that_a_long_transaction_puts_back_holds_its_deal_no_more(desk: Desk) -> None:
    """It carries a stamp from before its deletion, because that transaction began earlier."""
    world, account = desk.world, desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    read_salesforce(world.staging, world.salesforce, world.run())  # the run is killed here
    world.org.admin("POST", "/admin/delete", {"ids": [account]})
    world.forward()
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 5 * 60})
    world.org.admin("POST", "/admin/undelete", {"ids": [account]})
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    world.change("Opportunity", world.deal("Bench"), CloseDate="2026-09-05")
    desk.there_and_back()
    assert world.held() == {}
    assert (len(world.in_books("Invoice")), desk.says("Bench")[0]) == (1, "Posted")


def test_change_of_a_long_transaction_is_read_although_a_shorter_one_was_faster(desk: Desk) -> None:
    """The line says its price of now, under an older stamp than that of the price that was read before."""
    world = desk.world
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    read_salesforce(world.staging, world.salesforce, world.run())
    line = world.record("OpportunityLineItem", UnitPrice=10)
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 5 * 60})
    world.change("OpportunityLineItem", line, UnitPrice="12.00")
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    desk.there_and_back()
    assert [row["Subtotal"] for row in world.in_books("Invoice")] == ["12.00"]


def test_deal_whose_deletion_is_told_nowhere_is_found_when_its_number_is_written_back(desk: Desk) -> None:
    """A long transaction deleted it for good under a stamp of which the list of deletions has been read already."""
    world = desk.world
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    world.forward()
    deal = world.deal("Bench")["Id"]
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 15 * 60})
    world.org.admin("POST", "/admin/delete", {"ids": [deal]})
    world.org.admin("POST", "/admin/purge", {"ids": [deal]})
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    world.clock.pass_by(hours=20)
    desk.there_and_back()
    assert len(world.in_books("Invoice")) == 1
    world.forward()
    assert desk.waiting() == [DecisionKind.WITHDRAWN]


def test_posted_deal_that_a_long_transaction_changes_is_compared(desk: Desk) -> None:
    """Nothing reads a posted deal again by itself: its older stamp alone must not keep the change out."""
    world = desk.world
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 9 * 60})
    desk.change("Bench", CloseDate="2026-09-30")
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    desk.there_and_back()
    status, words = desk.says("Bench")
    assert (status, words[:61]) == ("Conflict", "Bench was changed in Salesforce after Invoice 1 was posted: T")
    assert sum(landed.changed for landed in world.forward().read.landed) == 0
