"""What a deal shows when several documents of the books stand for it."""

from __future__ import annotations

from typing import Any

from include.mappings.language.spec import Flow
from include.model import SyncStatus
from include.steps.salesforce_to_quickbooks.next_document import FlowStatus, merge_statuses
from tests.kit.mapped_records import CATALOGUE

POSTED, HELD, CONFLICT = SyncStatus.POSTED, SyncStatus.HELD, SyncStatus.CONFLICT


def flow(name: str) -> Flow:
    return CATALOGUE.flows[f"opportunity_to_{name}"]


def status(
    name: str, status: SyncStatus | None, number: str | None = None, *, takes: bool = False, message: str | None = None
) -> FlowStatus:
    """A flow that has posted a document of this number, or none."""
    values: dict[str, Any] = {"Id": "006", "QB_Sync_Status__c": status, "QB_Sync_Message__c": message}
    if number is not None:
        values |= {"QB_Id__c": f"acme:{number}", "QB_Number__c": number}
    return FlowStatus(flow=flow(name), takes=takes, values=values)


def heard(*statuses: FlowStatus) -> tuple[Any, Any, Any]:
    said = merge_statuses(statuses)
    return said["QB_Sync_Status__c"], said.get("QB_Number__c"), said["QB_Sync_Message__c"]


def test_only_flow_that_knows_a_record_speaks_for_it() -> None:
    assert heard(status("invoice", None, takes=True), status("estimate", POSTED, "E1")) == (POSTED, "E1", None)
    assert heard(status("invoice", None), status("estimate", None)) == (None, None, None)


def test_flow_that_takes_the_deal_now_is_heard_in_any_order() -> None:
    estimate, order = status("estimate", POSTED, "E1"), status("sales_order", POSTED, "O1", takes=True)
    assert heard(estimate, order) == heard(order, estimate) == (POSTED, "O1", None)
    back = status("estimate", POSTED, "E1", takes=True)
    assert heard(back, status("credit_memo", POSTED, "C1")) == (POSTED, "E1", None)


def test_next_document_that_is_held_leaves_the_number_of_the_one_that_is_posted() -> None:
    held = status("sales_order", HELD, takes=True, message="No billing country.")
    assert heard(held, status("estimate", POSTED, "E1")) == (HELD, "E1", "No billing country.")


def test_conflict_about_a_document_that_was_withdrawn_stays_in_view() -> None:
    invoice = status("invoice", CONFLICT, "I1", message="Void Invoice I1.")
    assert heard(invoice, status("estimate", POSTED, "E1", takes=True)) == (CONFLICT, "E1", "Void Invoice I1.")


def test_conflict_about_a_document_that_the_deal_has_gone_on_from_is_over() -> None:
    estimate = status("estimate", CONFLICT, "E1", message="Estimate E1 was deleted.")
    assert heard(estimate, status("invoice", POSTED, "I1", takes=True)) == (POSTED, "I1", None)


def test_deal_that_nobody_takes_names_every_conflict_and_the_latest_document_of_its_life() -> None:
    statuses = (
        status("invoice", CONFLICT, "I1", message="Void Invoice I1."),
        status("estimate", CONFLICT, "E1", message="Void Estimate E1."),
        status("sales_order", CONFLICT, "O1", message="Void Order O1."),
    )
    words = "Void Estimate E1.\nVoid Order O1.\nVoid Invoice I1."
    assert heard(*statuses) == (CONFLICT, "I1", words)
