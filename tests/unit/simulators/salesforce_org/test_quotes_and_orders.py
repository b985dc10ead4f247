"""Quotes and orders with their lines, as the platform keeps them."""

from __future__ import annotations

import pytest

from simulators.salesforce_org.deleting import delete_record
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.writing import Writer
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert

Product = tuple[str, str]


@pytest.fixture
def quote(org: Org, insert: Insert) -> str:
    account = insert("Account", Name="Acme")
    book = org.residents.standard_pricebook
    deal = insert(
        "Opportunity",
        Name="Deal",
        AccountId=account,
        StageName="Prospecting",
        CloseDate="2026-09-01",
        Pricebook2Id=book,
    )
    return insert("Quote", Name="First offer", OpportunityId=deal)


@pytest.fixture
def order(org: Org, insert: Insert) -> str:
    account, book = insert("Account", Name="Acme"), org.residents.standard_pricebook
    return insert("Order", AccountId=account, EffectiveDate="2026-09-01", Status="Draft", Pricebook2Id=book)


def test_a_quote_takes_account_and_price_book_of_its_deal_and_sums_its_lines(
    ask: Ask, insert: Insert, writer: Writer, product: Product, quote: str
) -> None:
    insert("QuoteLineItem", QuoteId=quote, PricebookEntryId=product[1], Quantity=3, UnitPrice=100, Discount=10)
    writer.update(writer.org.schema.get("Quote"), quote, {"Tax": 20, "ShippingHandling": 5})
    (row,) = ask("SELECT Account.Name, QuoteNumber, Status, TotalPrice, GrandTotal, LineItemCount FROM Quote")
    assert (row["Account"]["Name"], row["QuoteNumber"], row["Status"]) == ("Acme", "00000001", "Draft")
    assert (row["TotalPrice"], row["GrandTotal"], row["LineItemCount"]) == (270.0, 295.0, 1)
    (line,) = ask("SELECT Product2.Name, ListPrice, Subtotal, TotalPrice, LineNumber FROM QuoteLineItem")
    assert (line["Product2"]["Name"], line["Subtotal"], line["LineNumber"]) == ("Vise", 300.0, "00000001")


def test_an_order_is_a_draft_until_it_has_a_product_and_then_fixed(
    ask: Ask, insert: Insert, writer: Writer, product: Product, order: str
) -> None:
    entry = writer.org.schema.get("Order")
    with pytest.raises(SalesforceError, match="at least one product"):
        writer.update(entry, order, {"Status": "Activated"})
    line = insert("OrderItem", OrderId=order, PricebookEntryId=product[1], Quantity=2, UnitPrice=100)
    writer.update(entry, order, {"Status": "Activated"})
    (row,) = ask("SELECT TotalAmount, StatusCode, OrderNumber, (SELECT Quantity FROM OrderItems) FROM Order")
    assert (row["TotalAmount"], row["StatusCode"], row["OrderNumber"]) == (200.0, "Activated", "00000001")
    assert row["OrderItems"]["totalSize"] == 1
    with pytest.raises(SalesforceError, match="activated order"):
        writer.update(writer.org.schema.get("OrderItem"), line, {"Quantity": 3})


def test_an_order_is_not_made_activated(insert: Insert) -> None:
    with pytest.raises(SalesforceError) as error:
        insert("Order", AccountId=insert("Account", Name="A"), EffectiveDate="2026-09-01", Status="Activated")
    assert error.value.code == "FAILED_ACTIVATION"


def test_a_line_is_of_the_price_book_of_its_document(insert: Insert, product: Product, order: str) -> None:
    partners = insert("Pricebook2", Name="Partners", IsActive=True)
    other = insert("PricebookEntry", Pricebook2Id=partners, Product2Id=product[0], UnitPrice=90, IsActive=True)
    with pytest.raises(SalesforceError, match="different pricebook than the one assigned to the order"):
        insert("OrderItem", OrderId=order, PricebookEntryId=other, Quantity=1, UnitPrice=90)


def test_a_deleted_line_leaves_the_sum_and_a_deleted_order_takes_its_lines_along(
    ask: Ask, insert: Insert, writer: Writer, product: Product, order: str
) -> None:
    lines = [
        insert("OrderItem", OrderId=order, PricebookEntryId=product[1], Quantity=count, UnitPrice=100)
        for count in (1, 2)
    ]
    delete_record(writer, writer.org.schema.get("OrderItem"), lines[0])
    assert ask("SELECT TotalAmount FROM Order")[0]["TotalAmount"] == 200.0
    delete_record(writer, writer.org.schema.get("Order"), order)
    assert ask("SELECT Id FROM OrderItem") == []
