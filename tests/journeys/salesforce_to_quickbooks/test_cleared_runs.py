"""Any task of any run may be cleared, at any time: it does the work of now, or none."""

from __future__ import annotations

from include.states import DocumentState
from include.steps.salesforce_to_quickbooks.choose_documents import choose_documents
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk

INVOICES = "opportunity_to_invoice"


def test_old_run_is_cleared_after_its_deal_was_taken_back_and_won_again(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    deal, world = desk.world.deal("Bench"), desk.world
    world.forward()
    world.change("Opportunity", deal, StageName="Prospecting")
    taken_back = world.forward().run
    world.change("Opportunity", deal, StageName="Closed Won")
    world.again(taken_back)
    world.forward()
    desk.update()
    world.reverse()
    assert len(world.in_books("Invoice")) == 1
    assert desk.says("Bench")[0] == "Posted"


def test_old_run_whose_last_task_is_cleared_takes_nothing_back_that_was_won_again(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    deal, world = desk.world.deal("Bench"), desk.world
    world.forward()
    world.change("Opportunity", deal, StageName="Prospecting")
    run = world.run()
    read_salesforce(world.staging, world.salesforce, run)
    choose_documents(world.staging, run)
    world.change("Opportunity", deal, StageName="Closed Won")
    world.forward()
    validate_records(world.staging, run)
    stage_requests(world.staging, run)
    desk.update()
    assert len(world.in_books("Invoice")) == 1


def test_old_run_is_cleared_while_a_newer_one_has_its_documents(desk: Desk) -> None:
    """What it found in lines goes with the lines; only a deal without any is its own still."""
    world = desk.world
    world.people.insert("Product2", [{"Name": "Odd", "ProductCode": "ODD", "IsActive": True}])
    odd = world.record("Product2", ProductCode="ODD")
    entry = {"Pricebook2Id": world.people.standard_pricebook(), "Product2Id": odd["Id"], "UnitPrice": 1}
    world.people.insert("PricebookEntry", [{**entry, "IsActive": True}])
    account = desk.account("One")
    desk.won_deal("Empty", account)
    desk.won_deal("Odd", account, ("ODD", "1", "10.00"))
    run = world.forward().run
    assert set(world.held()) == {"Empty", "Odd"}
    world.change("Opportunity", world.deal("Odd"), CloseDate="2026-09-05")
    read_salesforce(world.staging, world.salesforce, run)
    choose_documents(world.staging, run)  # the cleared run dies here
    world.change("Opportunity", world.deal("Odd"), CloseDate="2026-09-06")
    newer = world.forward().run
    validate_records(world.staging, run)
    stage_requests(world.staging, run)
    assert set(world.held()) == {"Empty", "Odd"}
    with world.staging.read() as db:
        (own,) = (row for row in db.flow_runs.of_run(COMPANY, newer.run_id) if row.flow == INVOICES)
        assert list(db.flow_runs.to_do(own.id, DocumentState.HELD)) == [world.deal("Odd")["Id"]]


def test_document_that_was_not_read_again_waits_for_the_next_run(desk: Desk) -> None:
    """The task that reads died, and the log-in has expired: what comes after it in the run has nothing to judge."""
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    world = desk.world
    run = world.run()
    read_salesforce(world.staging, world.salesforce, run)
    choose_documents(world.staging, run)
    assert INVOICES not in [one.flow for one in validate_records(world.staging, run)]
    assert all(one.staged == 0 for one in stage_requests(world.staging, run) if one.flow == INVOICES)
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 1


def test_deal_of_which_only_a_line_was_read_waits_for_the_deal(desk: Desk) -> None:
    """A flow that could not go on keeps what changed for it, also what it has not read itself."""
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    world = desk.world
    run = world.run()
    read_salesforce(world.staging, world.salesforce, run)
    with world.staging.begin() as db:
        db.connection.exec_driver_sql("DELETE FROM record WHERE object = 'Opportunity'")
    without = world.run(excluded=(INVOICES,))
    choose_documents(world.staging, without)
    carried = world.run(run_id=without.run_id)
    validate_records(world.staging, carried)
    stage_requests(world.staging, carried)
    assert world.in_books("Invoice") == []
