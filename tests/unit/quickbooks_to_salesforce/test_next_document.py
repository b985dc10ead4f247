"""What a deal shows when several documents of the books stand for it."""

from __future__ import annotations

from typing import Any

from include.mappings.language.spec import Flow
from include.model import SyncStatus
from include.standing import Change, Place, Standing
from include.steps.salesforce_to_quickbooks.next_document import FlowStatus, merge_statuses
from tests.kit.mapped_records import CATALOGUE

POSTED, HELD, CONFLICT = SyncStatus.POSTED, SyncStatus.HELD, SyncStatus.CONFLICT
IN_BOOKS = Standing(document=Place.BOOKS)
NOTHING = Standing(wanted=False)


def flow(name: str) -> Flow:
    return CATALOGUE.flows[f"opportunity_to_{name}"]


def conflict(message: str) -> Standing:
    return Standing(document=Place.BOOKS, change=Change.IN_CONFLICT, cause=message)


def status(name: str, standing: Standing, number: str | None = None, *, takes: bool = False) -> FlowStatus:
    """A flow that has posted a document of this number, or none."""
    values: dict[str, Any] = {"Id": "006"}
    if number is not None:
        values |= {"QB_Id__c": f"acme:{number}", "QB_Number__c": number}
    return FlowStatus(flow=flow(name), takes=takes, standing=standing, values=values)


def heard(*statuses: FlowStatus) -> tuple[Any, Any, Any]:
    said = merge_statuses(statuses)
    return said["QB_Sync_Status__c"], said.get("QB_Number__c"), said["QB_Sync_Message__c"]


def test_only_flow_that_knows_a_record_speaks_for_it() -> None:
    assert heard(status("invoice", NOTHING), status("estimate", IN_BOOKS, "E1", takes=True)) == (POSTED, "E1", None)
    assert heard(status("invoice", NOTHING), status("estimate", NOTHING)) == (None, None, None)


def test_next_document_that_no_run_has_looked_at_says_so() -> None:
    unseen = Standing(cause="No run has looked at it yet.")
    said = heard(status("invoice", unseen, takes=True), status("estimate", IN_BOOKS, "E1"))
    assert said == (HELD, "E1", "No run has looked at it yet.")


def test_flow_that_takes_the_deal_now_is_heard_in_any_order() -> None:
    estimate, order = status("estimate", IN_BOOKS, "E1"), status("sales_order", IN_BOOKS, "O1", takes=True)
    assert heard(estimate, order) == heard(order, estimate) == (POSTED, "O1", None)
    back = status("estimate", IN_BOOKS, "E1", takes=True)
    assert heard(back, status("credit_memo", IN_BOOKS, "C1")) == (POSTED, "E1", "2 of 2 posted")


def test_next_document_that_is_held_leaves_the_number_of_the_one_that_is_posted() -> None:
    held = status("sales_order", Standing(change=Change.HELD, cause="No billing country."), takes=True)
    assert heard(held, status("estimate", IN_BOOKS, "E1")) == (HELD, "E1", "No billing country.")


def test_conflict_about_a_document_that_was_withdrawn_stays_in_view() -> None:
    invoice = status("invoice", conflict("Void Invoice I1."), "I1")
    said = heard(invoice, status("estimate", IN_BOOKS, "E1", takes=True))
    assert said == (CONFLICT, "E1", "Void Invoice I1.\n1 of 2 posted")


def test_conflict_about_a_document_that_the_deal_has_gone_on_from_is_over() -> None:
    estimate = status("estimate", conflict("Estimate E1 was deleted."), "E1")
    assert heard(estimate, status("invoice", IN_BOOKS, "I1", takes=True)) == (POSTED, "I1", None)


def test_deal_that_nobody_takes_names_every_conflict_and_the_latest_document_of_its_life() -> None:
    statuses = (
        status("invoice", conflict("Void Invoice I1."), "I1"),
        status("estimate", conflict("Void Estimate E1."), "E1"),
        status("sales_order", conflict("Void Order O1."), "O1"),
    )
    words = "Void Invoice I1.\nVoid Order O1.\nVoid Estimate E1.\n0 of 3 posted"
    assert heard(*statuses) == (CONFLICT, "I1", words)


def test_change_of_a_posted_document_that_is_held_is_ticked_beside_posted() -> None:
    change = Standing(document=Place.BOOKS, change=Change.HELD, cause="No billing country.")
    said = merge_statuses([status("invoice", change, "I1", takes=True)])
    assert (said["QB_Sync_Status__c"], said["QB_Change_Waits__c"]) == (POSTED, True)
    assert said["QB_Sync_Message__c"] == "Its change is held: No billing country."
