"""What a deal shows when several documents of the books stand for it."""

from __future__ import annotations

from typing import Any

from include.mappings.language.spec import Flow
from include.model import SyncStatus
from include.steps.salesforce_to_quickbooks.next_document import Voice, speak_together
from tests.kit.mapped_records import CATALOGUE

POSTED, HELD, CONFLICT = SyncStatus.POSTED, SyncStatus.HELD, SyncStatus.CONFLICT


def flow(name: str) -> Flow:
    return CATALOGUE.flows[f"opportunity_to_{name}"]


def voice(
    name: str, status: SyncStatus | None, number: str | None = None, *, takes: bool = False, message: str | None = None
) -> Voice:
    """A flow that has posted a document of this number, or none."""
    values: dict[str, Any] = {"Id": "006", "QB_Sync_Status__c": status, "QB_Sync_Message__c": message}
    if number is not None:
        values |= {"QB_Id__c": f"acme:{number}", "QB_Number__c": number}
    return Voice(flow=flow(name), takes=takes, values=values)


def heard(*voices: Voice) -> tuple[Any, Any, Any]:
    said = speak_together(voices)
    return said["QB_Sync_Status__c"], said.get("QB_Number__c"), said["QB_Sync_Message__c"]


def test_only_flow_that_knows_a_record_speaks_for_it() -> None:
    assert heard(voice("invoice", None, takes=True), voice("estimate", POSTED, "E1")) == (POSTED, "E1", None)
    assert heard(voice("invoice", None), voice("estimate", None)) == (None, None, None)


def test_flow_that_takes_the_deal_now_is_heard_in_any_order() -> None:
    estimate, order = voice("estimate", POSTED, "E1"), voice("sales_order", POSTED, "O1", takes=True)
    assert heard(estimate, order) == heard(order, estimate) == (POSTED, "O1", None)
    back = voice("estimate", POSTED, "E1", takes=True)
    assert heard(back, voice("credit_memo", POSTED, "C1")) == (POSTED, "E1", None)


def test_next_document_that_is_held_leaves_the_number_of_the_one_that_is_posted() -> None:
    held = voice("sales_order", HELD, takes=True, message="No billing country.")
    assert heard(held, voice("estimate", POSTED, "E1")) == (HELD, "E1", "No billing country.")


def test_conflict_about_a_document_that_was_taken_back_stays_in_view() -> None:
    invoice = voice("invoice", CONFLICT, "I1", message="Void Invoice I1.")
    assert heard(invoice, voice("estimate", POSTED, "E1", takes=True)) == (CONFLICT, "E1", "Void Invoice I1.")


def test_conflict_about_a_document_that_the_deal_has_gone_on_from_is_over() -> None:
    estimate = voice("estimate", CONFLICT, "E1", message="Estimate E1 was deleted.")
    assert heard(estimate, voice("invoice", POSTED, "I1", takes=True)) == (POSTED, "I1", None)


def test_deal_that_nobody_takes_names_every_conflict_and_the_latest_document_of_its_life() -> None:
    voices = (
        voice("invoice", CONFLICT, "I1", message="Void Invoice I1."),
        voice("estimate", CONFLICT, "E1", message="Void Estimate E1."),
        voice("sales_order", CONFLICT, "O1", message="Void Order O1."),
    )
    words = "Void Estimate E1.\nVoid Order O1.\nVoid Invoice I1."
    assert heard(*voices) == (CONFLICT, "I1", words)
