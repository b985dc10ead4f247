"""A copy that is about to become money is read again: what is gone, torn or hidden in Salesforce is not billed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from include.salesforce.client import Salesforce
from tests.kit.desk import Desk
from tests.kit.journey import Journey
from tests.kit.simulated_org import INTEGRATION_USER


def remove_for_good(world: Journey, *ids: str) -> None:
    world.org.admin("POST", "/admin/delete", {"ids": list(ids)})
    world.org.admin("POST", "/admin/purge", {"ids": list(ids)})


def hide(world: Journey, *ids: str) -> None:
    """What the integration user does not see any more; without ids, it sees everything again."""
    world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER, "ids": list(ids)})


def booked(desk: Desk) -> list[Decimal]:
    return sorted(Decimal(invoice["Subtotal"]) for invoice in desk.world.in_books("Invoice"))


def test_line_that_left_salesforce_for_good_before_the_deal_was_won_is_not_billed(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "698.00"))
    deal = desk.world.deal("Bench")
    desk.world.change("Opportunity", deal, StageName="Prospecting")
    gone = desk.world.add_line(deal, "SV", "1", "12800.00")
    desk.world.forward()
    remove_for_good(desk.world, gone)
    desk.world.change("Opportunity", deal, StageName="Closed Won")
    desk.there_and_back()
    assert (booked(desk), desk.says("Bench")[0]) == ([Decimal("698.00")], "Posted")


def test_held_deal_that_was_deleted_for_good_is_not_posted_when_its_account_is_mended(desk: Desk) -> None:
    account = desk.account("One", BillingCountry=None)
    desk.won_deal("Bench", account, ("SV", "1", "259.80"))
    desk.world.forward()
    assert "Bench" in desk.world.held()
    remove_for_good(desk.world, desk.world.deal("Bench")["Id"])
    desk.world.change("Account", {"Id": account}, BillingCountry="United States")
    desk.there_and_back()
    assert (booked(desk), desk.world.held()) == ([], {})


def test_deal_whose_amount_is_not_the_sum_of_its_products_waits_and_both_are_named(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "100.00"))
    hide(desk.world, desk.world.add_line(desk.world.deal("Bench"), "SV", "1", "20.00"))
    desk.there_and_back()
    assert booked(desk) == []
    assert desk.says("Bench")[0] == "Held"
    assert 'Opportunity "Bench" says 120.00, its products add up to 100.00' in desk.says("Bench")[1]
    hide(desk.world)
    desk.world.change("Opportunity", desk.world.deal("Bench"), Description="looked at")
    desk.there_and_back()
    assert (booked(desk), desk.says("Bench")[0]) == ([Decimal("120.00")], "Posted")


def test_after_two_weeks_of_silence_everything_is_read(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "100.00"))
    desk.there_and_back()
    asked = []
    for days in (13, 15):
        desk.world.clock.pass_by(days=days)
        desk.world.queries()
        desk.world.forward()
        (soql,) = (soql for soql in desk.world.queries() if "FROM Opportunity " in soql and "Id IN" not in soql)
        asked.append("SystemModstamp >=" in soql)
    assert asked == [True, False]
    assert desk.says("Bench")[0] == "Posted"


@dataclass
class Meanwhile:
    """The door to the org, behind which somebody acts just before an object is asked for."""

    salesforce: Salesforce
    asked_for: str
    act: Callable[[], None]
    done: bool = False

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query; the first one for the object finds that somebody was faster."""
        if f"FROM {self.asked_for} " in soql + " " and not self.done:
            self.done = True
            self.act()
        return self.salesforce.query_all(soql)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.salesforce, name)


def test_lines_that_went_for_good_with_their_deal_before_a_long_silence_hold_nothing_up(desk: Desk) -> None:
    world, account = desk.world, desk.account("One", BillingCountry=None, ShippingCountry=None)
    desk.won_deal("Gone", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    gone = [world.deal("Gone")["Id"]]
    for verb in ("delete", "purge"):
        world.org.admin("POST", f"/admin/{verb}", {"ids": gone})
    country = {"BillingCountry": "US", "ShippingCountry": "US"}
    world.people.update("Account", [{"Id": account, **country}])
    desk.there_and_back()  # the deal is asked for by its id, and its lines not yet
    world.clock.pass_by(days=95)
    desk.won_deal("Lamp", account, ("SV", "1", "20.00"))
    desk.there_and_back()
    assert desk.says("Lamp")[0] == "Posted"


def test_account_that_was_made_between_two_queries_is_asked_for_before_its_deal_is_judged(desk: Desk) -> None:
    def sell() -> None:
        desk.won_deal("Bench", desk.account("One"), ("SV", "1", "100.00"))

    desk.world.other_door = Meanwhile(desk.world.org.salesforce, "Opportunity", sell)  # type: ignore[assignment]
    desk.world.forward()
    assert desk.world.held() == {}
    desk.update()
    assert booked(desk) == [Decimal("100.00")]


def test_deal_that_is_won_while_the_lines_are_read_is_billed_with_the_lines_of_that_moment(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "100.00"))
    line = desk.world.record("OpportunityLineItem", UnitPrice=100)

    def lower() -> None:
        desk.world.change("OpportunityLineItem", line, UnitPrice="80.00")

    desk.world.other_door = Meanwhile(desk.world.org.salesforce, "PricebookEntry", lower)  # type: ignore[assignment]
    desk.there_and_back()
    assert booked(desk) == [Decimal("80.00")]
