"""What changes in Salesforce while QuickBooks may be working on it."""

from __future__ import annotations

import pytest

from include.states import DecisionKind
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey, counted
from tests.kit.waiting import hold_request, release_request

INVOICE, CUSTOMER = "opportunity_to_invoice", "account_to_customer"


def in_flight(world: Journey, flow: str) -> list[str]:
    """Records whose request QuickBooks has, or may have."""
    with world.staging.read() as db:
        rows = db.totals.requests(COMPANY, flow)
    return [row.record_id for row in rows if row.state in ("served", "unknown")]


def lose_answer(world: Journey, flow: str) -> list[str]:
    """An update that ends before an answer about this flow arrives; the records that it concerns."""
    for nth in (1, 2, 3, 3, 4, 4, 5, 5, 6, 6):  # an update that follows one that was cut off may have less to ask
        world.books.update(FaultPlan(Fault(kind=FaultKind.KILL_BEFORE, at="receiveResponseXML", nth=nth)))
        if found := in_flight(world, flow):
            return found
    raise AssertionError(f"nothing of {flow} was ever in flight")


def lose_invoices(world: Journey) -> list[str]:
    """The same for invoices, after an update that posts only what they need."""
    with world.staging.read() as db:
        numbers = [row.id for row in db.totals.requests(COMPANY, INVOICE)]
    for number in numbers:
        hold_request(world.staging, number, DecisionKind.APPROVAL)
    world.books.update()
    for number in numbers:
        release_request(world.staging, number)
    return lose_answer(world, INVOICE)


def recover(world: Journey) -> None:
    for _ in range(3):
        world.books.update()


def test_deal_that_changes_in_flight_waits_and_is_flagged_when_its_answer_is_known(world: Journey) -> None:
    world.forward()
    lost = lose_invoices(world)
    deal = next(record for record in world.exported("Opportunity") if record["Id"] in lost)
    line = next(r for r in world.exported("OpportunityLineItem") if r["OpportunityId"] == deal["Id"])
    world.change("OpportunityLineItem", line, Quantity="77")
    for _ in range(2):
        assert counted(world.forward().staged).later == 1
    recover(world)
    passed = world.forward()
    assert (counted(passed.staged).later, counted(passed.staged).flagged) == (0, 1)
    world.reverse()
    assert world.deal(deal["Name"])["QB_Sync_Status__c"] == "Conflict"
    assert len(world.in_books("Invoice")) == 12
    with world.staging.read() as db:
        assert db.flow_runs.unfinished(COMPANY) == {}


def test_deal_that_is_withdrawn_in_flight_is_flagged_when_its_answer_is_known(world: Journey) -> None:
    world.forward()
    lost = lose_invoices(world)
    deal = next(record for record in world.exported("Opportunity") if record["Id"] in lost)
    world.change("Opportunity", deal, StageName="Closed Lost")
    assert counted(world.forward().staged).later == 1
    recover(world)
    assert counted(world.forward().staged).withdrawn == 1
    world.reverse()
    assert "was withdrawn in Salesforce" in world.deal(deal["Name"])["QB_Sync_Message__c"]


@pytest.mark.parametrize("winner_is_needed", [True, False])
@pytest.mark.slow
def test_account_that_is_merged_in_flight_makes_no_second_customer(world: Journey, winner_is_needed: bool) -> None:
    world.forward()
    lost = lose_answer(world, CUSTOMER)
    loser = next(record for record in world.exported("Account") if record["Id"] in lost)
    winner = world.record("Account", Name="Three Rivers Boatyard")
    if winner_is_needed:
        country = {"BillingCountry": "United States", "ShippingCountry": "United States"}
        world.change("Account", winner, BillingPostalCode="15222", ShippingPostalCode="15222", **country)
    world.org.merge_accounts(winner["Id"], loser["Id"])
    world.forward()
    recover(world)
    world.there_and_back()
    world.there_and_back()
    names = [row["Name"] for row in world.in_books("Customer")]
    assert len(names) == len(set(names)) == 10
    with world.staging.read() as db:
        links = db.links.of(COMPANY, CUSTOMER, [winner["Id"], loser["Id"]])
    assert links.keys() == {winner["Id"]}
