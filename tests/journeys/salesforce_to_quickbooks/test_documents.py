"""What Generate says: an order, an estimate, a receipt, a credit memo, and a deal that goes from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from lxml import etree

from include.standing import Heading
from include.steps.decisions.release_kind import release_kind
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.invoicing import invoice_order
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey, counted

DEAL = "Fit-out of the chandlery"
GENERATE = {
    "SalesOrder": "Sales Order",
    "Estimate": "Estimate",
    "SalesReceipt": "Sales Receipt",
    "CreditMemo": "Credit Memo",
}
FLOW = {kind: f"opportunity_to_{words.lower().replace(' ', '_')}" for kind, words in GENERATE.items()}

every_document = pytest.mark.parametrize("kind", GENERATE)
on_both = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)


def generate(world: Journey, words: str | None, deal: str = DEAL) -> None:
    world.change("Opportunity", world.deal(deal), QB_Generate__c=words)


def sell(world: Journey, code: str, item_type: str, price: str) -> None:
    """A product that can be sold."""
    product = {"Name": code, "ProductCode": code, "IsActive": True, "QB_Item_Type__c": item_type}
    entry = {"Product2Id": world.people.insert("Product2", [product])[0], "UnitPrice": price, "IsActive": True}
    world.people.insert("PricebookEntry", [{"Pricebook2Id": world.people.standard_pricebook(), **entry}])


def lines_in_books(world: Journey, kind: str) -> list[tuple[str, Decimal]]:
    """(item, amount) of every line of every document of a kind; a line without an amount has 0."""
    asked = f'<{kind}QueryRq requestID="1"><IncludeLineItems>true</IncludeLineItems></{kind}QueryRq>'
    found = etree.fromstring(world.books.ask(asked).encode()).iter(f"{kind}LineRet")
    return [(str(line.findtext("ItemRef/FullName")), Decimal(line.findtext("Amount") or 0)) for line in found]


def status_of(world: Journey, deal: str = DEAL) -> tuple[Any, Any, Any]:
    """Status, number and message of a deal."""
    record = world.deal(deal)
    return record["QB_Sync_Status__c"], record["QB_Number__c"], record["QB_Sync_Message__c"]


def the_one(world: Journey, kind: str) -> Mapping[str, Any]:
    """The only document of a kind in the books."""
    (found,) = world.in_books(kind)
    return found


@every_document
def test_deal_becomes_the_document_that_it_asks_for_and_no_other(world: Journey, kind: str) -> None:
    sell(world, "SUM", "Subtotal", "0.00")
    sell(world, "REBATE", "Discount", "-100.00")
    deal = world.deal(DEAL)
    world.add_line(deal, "SUM", "1", "0.00")
    world.add_line(deal, "REBATE", "1", "-100.00")
    generate(world, GENERATE[kind])
    passed = world.there_and_back()
    assert counted(passed.staged, FLOW[kind]).staged == 1
    document = the_one(world, kind)
    assert (document["Memo"], document["TxnDate"]) == (DEAL, "2026-09-04")
    assert document["CustomerRef"]["FullName"] == "Harbour Lights Marine"
    assert lines_in_books(world, kind) == [
        ("SVC-INST", Decimal("1187.50")),
        ("VISE-6", Decimal("519.60")),
        ("FREIGHT", Decimal("75.00")),
        ("SUM", Decimal("1782.10")),
        ("REBATE", Decimal("-100.00")),
    ]
    assert status_of(world) == ("Posted", document["RefNumber"], None)
    assert world.deal(DEAL)["QB_Id__c"] == f"{COMPANY}:{document['TxnID']}"
    assert len(world.in_books("Invoice")) == 11
    totals = world.totals(FLOW[kind])
    assert totals.adds_up
    assert (totals.wanted.count, totals.booked.amount) == (1, Decimal("1682.10"))
    assert (world.totals().adds_up, world.totals().wanted.count) == (True, 18)
    assert world.forward(mode="complete").staged != []
    assert counted(world.forward(mode="complete").staged, FLOW[kind]).unchanged == 1
    world.there_and_back()
    assert the_one(world, kind) == document


@on_both
def test_deal_goes_on_from_an_estimate_to_an_order_to_an_invoice(world: Journey) -> None:
    numbers = []
    for kind, words in (("Estimate", "Estimate"), ("SalesOrder", "Sales Order"), ("Invoice", "Invoice")):
        generate(world, words)
        passed = world.there_and_back()
        assert [(result.flagged, result.withdrawn) for result in passed.staged if result.withdrawn] == []
        document = next(row for row in world.in_books(kind) if row["Memo"] == DEAL)
        assert status_of(world) == ("Posted", document["RefNumber"], None)
        assert world.deal(DEAL)["QB_Id__c"] == f"{COMPANY}:{document['TxnID']}"
        numbers.append(document["RefNumber"])
    assert len(world.in_books("Estimate")) == len(world.in_books("SalesOrder")) == 1
    assert len(world.in_books("Invoice")) == 12
    line = next(row for row in world.exported("OpportunityLineItem") if row["OpportunityId"] == world.deal(DEAL)["Id"])
    world.change("OpportunityLineItem", line, UnitPrice="1.00")
    world.there_and_back()
    flagged = world.deal(DEAL)
    assert flagged["QB_Sync_Message__c"].count("was changed in Salesforce after") == 1
    assert f"Invoice {numbers[-1]}" in flagged["QB_Sync_Message__c"]


@pytest.mark.slow
def test_deal_that_asks_for_an_earlier_document_is_withdrawn_and_says_so_until_it_is_set_back(world: Journey) -> None:
    world.there_and_back()
    invoice = next(row for row in world.in_books("Invoice") if row["Memo"] == DEAL)
    generate(world, "Estimate")
    assert counted(world.there_and_back().staged).withdrawn == 1
    estimate = the_one(world, "Estimate")
    words = f"The record of Invoice {invoice['RefNumber']} was withdrawn in Salesforce"
    status, number, message = status_of(world)
    assert (status, number, message.startswith(words)) == ("Conflict", estimate["RefNumber"], True)
    world.change("Opportunity", world.deal(DEAL), NextStep="Call")
    world.there_and_back()
    assert status_of(world)[0] == "Conflict"
    generate(world, "Invoice")
    world.there_and_back()
    assert status_of(world) == ("Posted", invoice["RefNumber"], None)
    assert (len(world.in_books("Invoice")), len(world.in_books("Estimate"))) == (12, 1)


@pytest.mark.slow
def test_deal_that_is_reopened_after_going_on_is_flagged_for_both_documents(world: Journey) -> None:
    generate(world, "Estimate")
    world.there_and_back()
    generate(world, "Sales Order")
    world.there_and_back()
    estimate, order = the_one(world, "Estimate"), the_one(world, "SalesOrder")
    world.change("Opportunity", world.deal(DEAL), StageName="Negotiation/Review")
    world.there_and_back()
    status, number, message = status_of(world)
    assert (status, number) == ("Conflict", order["RefNumber"])
    assert f"Void or delete Estimate {estimate['RefNumber']} in" in message
    assert f"Void or delete SalesOrder {order['RefNumber']} in" in message
    world.change("Opportunity", world.deal(DEAL), StageName="Closed Won")
    world.there_and_back()
    assert status_of(world) == ("Posted", order["RefNumber"], None)


@pytest.mark.slow
def test_estimate_that_was_not_sent_yet_is_not_sent_when_the_deal_goes_on(world: Journey) -> None:
    generate(world, "Estimate")
    world.forward()
    world.reverse()
    assert status_of(world)[0] == "Waiting"
    generate(world, "Sales Order")
    world.there_and_back()
    assert world.in_books("Estimate") == []
    assert status_of(world) == ("Posted", the_one(world, "SalesOrder")["RefNumber"], None)


@pytest.mark.slow
def test_estimate_that_was_held_holds_nothing_when_the_deal_goes_on(world: Journey) -> None:
    generate(world, "Estimate", "Last of the band saws")
    world.there_and_back()
    assert world.held(FLOW["Estimate"]).keys() == {"Last of the band saws"}
    generate(world, "Sales Order", "Last of the band saws")
    world.there_and_back()
    assert world.held(FLOW["Estimate"]) == {}
    assert world.held(FLOW["SalesOrder"]).keys() == {"Last of the band saws"}
    assert status_of(world, "Last of the band saws")[0] == "Held"


def test_order_that_finance_invoices_in_parts_is_left_as_it_is(world: Journey) -> None:
    generate(world, "Sales Order")
    world.there_and_back()
    order = the_one(world, "SalesOrder")
    invoice_order(world.books.books, order["TxnID"], part="0.5")
    invoice_order(world.books.books, order["TxnID"])
    invoiced = the_one(world, "SalesOrder")
    assert invoiced["EditSequence"] != order["EditSequence"]
    world.forward(mode="complete")
    line = next(row for row in world.exported("OpportunityLineItem") if row["OpportunityId"] == world.deal(DEAL)["Id"])
    world.change("OpportunityLineItem", line, Quantity="13")
    assert counted(world.there_and_back().staged, FLOW["SalesOrder"]).flagged == 1
    assert the_one(world, "SalesOrder") == invoiced
    assert len(world.in_books("Invoice")) == 13
    assert status_of(world)[0] == "Conflict"
    with world.staging.read() as db:
        documents = [row.document for row in db.message_sets.documents(COMPANY)]
    assert [document for document in documents if "SalesOrderMod" in document] == []


@pytest.mark.parametrize("kind", ["Invoice", "SalesReceipt"])
@pytest.mark.slow
def test_deal_whose_order_finance_has_billed_is_not_billed_again(world: Journey, kind: str) -> None:
    generate(world, "Sales Order")
    world.there_and_back()
    order = the_one(world, "SalesOrder")
    invoice_order(world.books.books, order["TxnID"], part="0.5", ref_number="F-1")
    world.poll()
    generate(world, {"Invoice": "Invoice", **GENERATE}[kind])
    world.there_and_back()
    status, _, message = status_of(world)
    assert (status, message) == (
        "Held",
        f"SalesOrder {order['RefNumber']} of this deal was billed in QuickBooks already, by Invoice F-1. A second "
        f"{kind} would bill it twice. Set Generate back; what finance billed is shown with the deal.",
    )
    assert (len(world.in_books("Invoice")), world.in_books("SalesReceipt")) == (12, [])
    generate(world, "Sales Order")
    world.there_and_back()
    assert status_of(world) == ("Posted", order["RefNumber"], None)
    assert len(world.in_books("SalesOrder")) == 1


@pytest.mark.slow
def test_deal_that_is_invoiced_gets_its_sales_receipt_once_the_invoice_is_void(world: Journey) -> None:
    """Whoever switches Generate: one living document bills the deal."""
    world.there_and_back()
    _, number, _ = status_of(world)
    (invoice,) = (each for each in world.in_books("Invoice") if each["RefNumber"] == number)
    generate(world, "Sales Receipt")
    world.there_and_back()
    assert status_of(world)[0] == "Conflict"
    assert f"Void or delete Invoice {number}" in status_of(world)[2]
    assert world.in_books("SalesReceipt") == []
    assert [*world.held(FLOW["SalesReceipt"]).values()] == [
        f"Invoice {number} bills this deal already. A second SalesReceipt would bill it twice. Void or delete Invoice "
        f"{number} in QuickBooks, or set Generate back."
    ]
    enter(
        world.books.books,
        f"<TxnVoidRq><TxnVoidType>Invoice</TxnVoidType><TxnID>{invoice['TxnID']}</TxnID></TxnVoidRq>",
    )
    world.poll()
    world.there_and_back()
    assert len(world.in_books("SalesReceipt")) == 1


@pytest.mark.parametrize(
    "kind, switch, off, on",
    [
        ("SalesOrder", "edition", "Pro", "Premier"),
        ("SalesOrder", "sales-orders", "off", "on"),
        ("Estimate", "estimates", "off", "on"),
    ],
)
@pytest.mark.slow
def test_document_that_this_quickbooks_does_not_have_is_held_with_the_cure_and_the_others_are_posted(
    world: Journey, kind: str, switch: str, off: str, on: str
) -> None:
    world.turn(switch, off)
    generate(world, GENERATE[kind])
    world.there_and_back()
    status, number, message = status_of(world)
    assert (status, number) == ("Held", None)
    assert "This feature is off, or not part of this QuickBooks. Turn it on in its preferences, or stop" in message
    assert message.endswith("It is tried again by itself, at the latest every 6 hours.")
    assert len(world.in_books("Invoice")) == 11
    totals = world.totals(FLOW[kind])
    assert (totals.adds_up, totals.standing[Heading.HELD].count) == (True, 1)
    world.turn(switch, on)
    with world.staging.begin() as db:
        assert release_kind(db, COMPANY, f"{kind}Add", "Ada") == 1
    world.there_and_back()
    assert status_of(world) == ("Posted", the_one(world, kind)["RefNumber"], None)


def test_deal_below_zero_is_held_until_it_is_a_credit_memo_of_positive_amounts(world: Journey) -> None:
    deal = world.deal("Refit bench")
    line = world.record("OpportunityLineItem", OpportunityId=deal["Id"])
    world.change("OpportunityLineItem", line, Quantity="-1")
    world.there_and_back()
    status, _, message = status_of(world, "Refit bench")
    assert status == "Held"
    assert message == (
        'Opportunity "Refit bench" adds up to -129.90, and QuickBooks takes no transaction below zero. To credit the '
        "customer, set Generate to Credit Memo and write the products with positive amounts; otherwise correct "
        "Quantity or Sales Price of the products. The deal is then released by itself."
    )
    generate(world, "Credit Memo", "Refit bench")
    world.there_and_back()
    assert status_of(world, "Refit bench")[0] == "Held"
    world.change("OpportunityLineItem", line, Quantity="1")
    world.there_and_back()
    memo = the_one(world, "CreditMemo")
    assert status_of(world, "Refit bench") == ("Posted", memo["RefNumber"], None)
    assert Decimal(memo["Subtotal"]) == Decimal("129.90")
    assert len(world.in_books("Invoice")) == 11
