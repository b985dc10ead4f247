"""What changes after posting, and what a firm has decided about posting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from include.mappings.language.catalogue import Catalogue
from include.settings import Posting
from include.standing import Heading
from include.states import DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.exits import exit_of
from tests.kit.journey import CATALOGUE, Journey, counted
from tests.kit.mapped_records import changed_flow

INVOICE = "opportunity_to_invoice"

on_both = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)


def states(world: Journey, flow: str, record_id: str) -> list[str]:
    with world.staging.read() as db:
        return [row.state for row in db.totals.requests(COMPANY, flow) if row.record_id == record_id]


def invoice_of(world: Journey, deal: str) -> dict[str, Any]:
    return next(row for row in world.in_books("Invoice") if row["Memo"] == deal)


@on_both
@exit_of(DecisionKind.DIFFERENCE)
def test_deal_that_is_edited_after_posting_is_flagged_until_it_is_set_back(world: Journey) -> None:
    world.there_and_back()
    deal, before = world.deal("Refit bench"), invoice_of(world, "Refit bench")
    line = world.record("OpportunityLineItem", OpportunityId=deal["Id"])
    world.change("OpportunityLineItem", line, Quantity="2")
    assert counted(world.there_and_back().staged).flagged == 1
    flagged = world.deal("Refit bench")
    assert flagged["QB_Sync_Status__c"] == "Conflict"
    assert flagged["QB_Sync_Message__c"] == (
        f"Refit bench was changed in Salesforce after Invoice {before['RefNumber']} was posted: Quantity of line 1 is "
        "2 here and 1 there; Amount of line 1 is 259.80 here and 129.90 there. QuickBooks was not changed. Change "
        f"Invoice {before['RefNumber']} there, or set the record back."
    )
    assert invoice_of(world, "Refit bench") == before
    assert counted(world.there_and_back().staged).flagged == 0
    world.change("OpportunityLineItem", line, Quantity="1")
    world.there_and_back()
    assert (world.deal("Refit bench")["QB_Sync_Status__c"], world.deal("Refit bench")["QB_Sync_Message__c"]) == (
        "Posted",
        None,
    )


@pytest.mark.slow
def test_deal_that_is_withdrawn_before_posting_is_not_posted(world: Journey) -> None:
    world.forward()
    world.reverse()
    deal = world.deal("Refit bench")
    assert deal["QB_Sync_Status__c"] == "Waiting"
    world.change("Opportunity", deal, StageName="Closed Lost")
    assert counted(world.there_and_back().staged).withdrawn == 1
    assert states(world, INVOICE, deal["Id"]) == ["cancelled"]
    assert len(world.in_books("Invoice")) == 11
    assert world.deal("Refit bench")["QB_Sync_Status__c"] is None
    world.change("Opportunity", deal, StageName="Closed Won")
    world.there_and_back()
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
    assert len(world.in_books("Invoice")) == 12


def test_deal_that_is_withdrawn_after_posting_is_flagged(world: Journey) -> None:
    world.there_and_back()
    deal, number = world.deal("Refit bench"), invoice_of(world, "Refit bench")["RefNumber"]
    world.change("Opportunity", deal, QB_Generate__c=None)
    world.there_and_back()
    flagged = world.deal("Refit bench")
    assert flagged["QB_Sync_Status__c"] == "Conflict"
    assert flagged["QB_Sync_Message__c"] == (
        f"The record of Invoice {number} was withdrawn in Salesforce (or deleted there) after it was posted. "
        f"Void or delete Invoice {number} in QuickBooks, or set the record back."
    )
    assert len(world.in_books("Invoice")) == 12
    totals = world.totals()
    assert (totals.adds_up, totals.wanted.count, totals.standing[Heading.POSTED].count) == (True, 18, 11)
    world.change("Opportunity", deal, QB_Generate__c="Invoice")
    world.there_and_back()
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"


@on_both
def test_account_and_product_changes_go_out_and_leave_to_quickbooks_what_is_its_own(world: Journey) -> None:
    world.there_and_back()
    account = world.record("Account", Name="Harbour Lights Refit")
    customer = next(row for row in world.in_books("Customer") if row["Name"] == "Harbour Lights Refit")
    invoice = invoice_of(world, "Refit bench")
    world.books.ask(
        f'<CustomerModRq requestID="1"><CustomerMod><ListID>{customer["ListID"]}</ListID><EditSequence>'
        f"{customer['EditSequence']}</EditSequence><IsActive>false</IsActive><Notes>Finance</Notes></CustomerMod>"
        "</CustomerModRq>"
    )
    world.change(
        "Account", account, Name="Harbour Lights Refit & Co", Phone="(253) 555-0199", BillingStreet="94 Pier Road"
    )
    product = world.record("Product2", ProductCode="SVC-SHARP")
    world.change("PricebookEntry", world.record("PricebookEntry", Product2Id=product["Id"]), UnitPrice="19.75")
    passed = world.there_and_back()
    assert {result.flow: result.staged for result in passed.staged if result.staged} == {
        "account_to_customer": 1,
        "product_to_item": 1,
    }
    world.there_and_back()  # somebody had edited the customer: both sides were compared first, and now it is sent
    after = next(row for row in world.in_books("Customer") if row["ListID"] == customer["ListID"])
    assert (after["Name"], after["Phone"], after["BillAddress"]["Addr1"]) == (
        "Harbour Lights Refit & Co",
        "(253) 555-0199",
        "94 Pier Road",
    )
    assert (after["IsActive"], after["Notes"]) == ("false", "Finance")
    item = next(row for row in world.in_books("ItemService") if row["Name"] == "SVC-SHARP")
    assert Decimal(item["SalesOrPurchase"]["Price"]) == Decimal("19.75")
    assert invoice_of(world, "Refit bench")["BillAddress"] == invoice["BillAddress"]
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
    assert world.record("Account", Name="Harbour Lights Refit & Co")["QB_Sync_Status__c"] == "Posted"
    assert world.forward().chosen == {}


def test_list_flow_sends_what_is_needed_or_all(world: Journey) -> None:
    extra = {"Name": "Not a customer yet", **dict.fromkeys(("BillingCity", "ShippingCity"), "Erie")}
    extra |= dict.fromkeys(("BillingCountry", "ShippingCountry"), "United States")
    world.people.insert("Account", [extra])
    product = {"Name": "Lathe", "ProductCode": "LATHE", "IsActive": True, "QB_Item_Type__c": "Service"}
    entry = {"Product2Id": world.people.insert("Product2", [product])[0], "UnitPrice": "9000.00", "IsActive": True}
    world.people.insert("PricebookEntry", [{"Pricebook2Id": world.people.standard_pricebook(), **entry}])
    passed = world.there_and_back()
    assert "Not a customer yet" not in {row["Name"] for row in world.in_books("Customer")}
    assert counted(passed.staged, "account_to_customer").staged == len(world.in_books("Customer")) == 10
    world.overrides = {"account_to_customer": {"send": "all"}, "product_to_item": {"send": "all"}}
    world.there_and_back(mode="complete")
    assert "Not a customer yet" in {row["Name"] for row in world.in_books("Customer")}
    assert "LATHE" in {row["Name"] for row in world.in_books("ItemService")}


def test_deal_of_a_closed_period_is_held_and_says_so(world: Journey) -> None:
    world.turn("closing-date", "2026-09-30")
    world.books.update()
    passed = world.there_and_back()
    assert counted(passed.staged).held == 5
    message = world.deal("Refit bench")["QB_Sync_Message__c"]
    assert "2026-09-30" in message
    assert len(world.in_books("Invoice")) == 7
    world.change("Opportunity", world.deal("Refit bench"), CloseDate="2026-10-01")
    world.there_and_back()
    assert invoice_of(world, "Refit bench")["TxnDate"] == "2026-10-01"
    world.turn("closing-date", "")
    world.change("Account", world.record("Account", Name=TANAKA), Phone="+81 75 555 0199")
    world.there_and_back()  # the Web Connector brings the news
    world.there_and_back()
    assert invoice_of(world, "Taller nuevo")["TxnDate"] == "2026-09-24"
    assert len(world.in_books("Invoice")) == 12
    assert world.forward().chosen == {}


TANAKA = "Tanaka Woodworks 田中木工"


def test_deal_of_a_closed_period_is_dated_the_first_open_day_where_the_firm_wants_it(world: Journey) -> None:
    world.posting = Posting().with_overrides({"closed_period": "first_open_day"})
    world.turn("closing-date", "2026-09-30")
    world.books.update()
    world.there_and_back()
    invoice = next(row for row in world.in_books("Invoice") if row["Memo"].startswith("Refit bench"))
    assert invoice["TxnDate"] == "2026-10-01"
    assert "2026-09-15" in invoice["Memo"]
    assert world.forward().chosen == {}


def test_deal_whose_period_is_closed_before_it_is_served_gets_the_first_open_day_after_all(world: Journey) -> None:
    world.posting = Posting().with_overrides({"closed_period": "first_open_day"})
    world.books.update()
    world.forward()
    world.turn("closing-date", "2026-09-30")
    world.there_and_back()
    assert "3171" in world.deal("Refit bench")["QB_Sync_Message__c"]
    world.there_and_back()
    invoice = next(row for row in world.in_books("Invoice") if row["Memo"].startswith("Refit bench"))
    assert invoice["TxnDate"] == "2026-10-01"
    assert "2026-09-15" in invoice["Memo"]
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
    assert world.forward().chosen == {}


@pytest.mark.slow
def test_deal_is_dated_the_day_of_posting_and_stays_so(world: Journey) -> None:
    world.posting = Posting().with_overrides({"posting_date": "day_posted", "pending": True})
    world.there_and_back()
    invoices = world.in_books("Invoice")
    assert {invoice["TxnDate"] for invoice in invoices} == {"2026-11-21"}
    assert {invoice["IsPending"] for invoice in invoices} == {"true"}
    world.clock.pass_by(days=1)
    world.change("Contact", world.record("Contact", LastName="Marsh"), Email="lena@quarryhill.example")
    assert counted(world.forward(mode="complete").staged).flagged == 0


def test_deal_posted_in_the_evening_of_the_last_of_a_month_is_dated_on_that_day(world: Journey) -> None:
    world.posting = Posting().with_overrides({"posting_date": "day_posted"})
    world.poll()  # the zone of the machine is learned
    world.clock.time = datetime(2026, 12, 1, 1, 30, tzinfo=UTC)  # 20:30 in New York
    world.there_and_back()
    assert {invoice["TxnDate"] for invoice in world.in_books("Invoice")} == {"2026-11-30"}


def test_numbers_of_salesforce_are_the_numbers_in_the_books(world: Journey) -> None:
    numbered = changed_flow(INVOICE, "# ref_number: Invoice_Number__c", "ref_number: NextStep #")
    world.catalogue = Catalogue(flows={**CATALOGUE.flows, INVOICE: numbered})
    world.posting = Posting().with_overrides({"numbering": "salesforce"})
    world.change("Opportunity", world.deal("Refit bench"), NextStep="R-2026-17")
    world.there_and_back()
    assert [invoice["RefNumber"] for invoice in world.in_books("Invoice")] == ["R-2026-17"]
    assert world.deal("Refit bench")["QB_Number__c"] == "R-2026-17"
    assert "NextStep is empty, and documents are numbered by it" in world.held()["Sharpening contract"]


def test_discounts_of_lines_are_in_the_books_to_the_cent(world: Journey) -> None:
    world.there_and_back()
    deals = {record["Name"]: record for record in world.exported("Opportunity")}
    lines: dict[str, list[Decimal]] = {}
    for line in world.exported("OpportunityLineItem"):
        lines.setdefault(line["OpportunityId"], []).append(Decimal(str(line["TotalPrice"])))
    booked = world.booked_amounts()
    assert len(booked) == 12
    booked["京都の作業台"] = booked.pop("??????")  # QuickBooks keeps the letters of Windows-1252 only
    for name, amounts in booked.items():
        assert sorted(amounts) == sorted(round(total, 2) for total in lines[deals[name]["Id"]])
        assert sum(amounts) == Decimal(str(deals[name]["QB_Invoiced__c"]))
    assert booked["Atelier de Castres"] == [Decimal("349.00"), Decimal("120.01")]


@pytest.mark.slow
def test_change_that_is_ignored_leaves_no_mark(world: Journey) -> None:
    flow = replace(CATALOGUE.flows[INVOICE])
    assert flow.on_change == "flag"
    world.overrides = {INVOICE: {"on_change": "ignore", "on_withdrawn": "ignore"}}
    world.there_and_back()
    deal = world.deal("Refit bench")
    line = world.record("OpportunityLineItem", OpportunityId=deal["Id"])
    world.change("OpportunityLineItem", line, Quantity="2")
    world.there_and_back()
    world.change("Opportunity", deal, StageName="Closed Lost")
    world.there_and_back()
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
