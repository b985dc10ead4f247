"""What is said beforehand where Salesforce numbers the documents."""

from __future__ import annotations

from include.settings import Numbering, Posting
from include.steps.flows.override_flows import override_flows
from include.steps.flows.unnumbered_flows import unnumbered_flows
from tests.kit.mapped_records import CATALOGUE, NUMBERED

OURS = Posting(numbering=Numbering.SALESFORCE)
LEFT = ("opportunity_to_credit_memo", "opportunity_to_estimate", "opportunity_to_sales_order")


def test_each_flow_of_documents_without_a_field_for_its_number_is_named() -> None:
    off = {name: {"enabled": False} for name in LEFT}
    flows = override_flows(CATALOGUE, {**off, "opportunity_to_sales_receipt": {"posting": {"numbering": "quickbooks"}}})
    assert unnumbered_flows(OURS, flows.flows.values()) == [
        "opportunity_to_invoice.yaml: ref_number: posting.numbering is salesforce, and no field is named that holds "
        "the number, so every deal of it is held. Name the field, switch the flow off, or let QuickBooks number it: "
        "flows: {opportunity_to_invoice: {posting: {numbering: quickbooks}}}"
    ]


def test_nothing_is_said_where_quickbooks_numbers_or_the_field_is_named() -> None:
    assert unnumbered_flows(Posting(), CATALOGUE.flows.values()) == []
    assert unnumbered_flows(OURS, [NUMBERED]) == []
