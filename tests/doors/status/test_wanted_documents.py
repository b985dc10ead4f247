"""Which documents flows want: asked for all flows at once, in as few statements for many as for a few."""

from __future__ import annotations

from decimal import Decimal

import pytest

from include.mappings.language.catalogue import load_catalogue
from include.model import SourceRecord
from include.staging.door import Staging
from include.steps.status.wanted_documents import Worth, wanted_documents
from tests.doors.salesforce_to_quickbooks.test_staging_cost import (
    ROOT,
    deals,
    land,
    lines,
    one_customer_and_item,
    record,
    run,
    staging,
)
from tests.kit.statements import counted

__all__ = ["staging"]

CATALOGUE = load_catalogue(ROOT / "include" / "mappings")
FLOWS = [flow for flow in CATALOGUE.enabled if flow.source.object == "Opportunity"]
INVOICE, ORDER = "opportunity_to_invoice", "opportunity_to_sales_order"


def changed(deal: SourceRecord, **values: object) -> SourceRecord:
    return SourceRecord(object=deal.object, id=deal.id, payload={**deal.payload, **values}, stamp=deal.stamp)


@pytest.mark.parametrize("count", [3, 400])
def test_all_flows_are_asked_in_as_many_statements_for_many_deals_as_for_a_few(staging: Staging, count: int) -> None:
    land(staging, *one_customer_and_item(), deals(count), lines(count))
    this = run(staging, "run")
    with staging.read() as db, counted(staging) as seen:
        found = wanted_documents(db, this, FLOWS, [deal.id for deal in deals(count)])
    assert {name: len(each) for name, each in found.items() if each} == {INVOICE: count}
    assert len(seen) == 3, seen.texts  # the deals, the days that were opened, the lines


def test_a_deal_is_worth_its_lines_and_without_any_its_own_amount(staging: Staging) -> None:
    two = record("OpportunityLineItem", 7, OpportunityId=deals(1)[0].id, TotalPrice=Decimal("1.50"))
    land(staging, deals(2), [*lines(1), two])
    with staging.read() as db:
        found = wanted_documents(db, run(staging, "run"), FLOWS, [deal.id for deal in deals(2)])
    assert [*found[INVOICE].values()] == [Worth(amount=Decimal("21.50")), Worth(amount=Decimal("20.00"))]


def test_each_deal_is_wanted_by_the_flow_that_takes_it_and_an_early_one_by_none(staging: Staging) -> None:
    one, ordered, early, open_ = deals(4)
    kinds = [
        one,
        changed(ordered, QB_Generate__c="Sales Order"),
        changed(early, CloseDate="2025-12-31"),
        changed(open_, IsWon=False),
    ]
    land(staging, kinds)
    with staging.read() as db:
        found = wanted_documents(db, run(staging, "run"), FLOWS, [deal.id for deal in kinds])
    assert {name: [*each] for name, each in found.items() if each} == {INVOICE: [one.id], ORDER: [ordered.id]}
