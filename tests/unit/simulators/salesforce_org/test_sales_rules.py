"""Opportunities, products and price books as the platform keeps them."""

from __future__ import annotations

from typing import Any

import pytest

from simulators.salesforce_org.deleting import delete_record
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.writing import Writer
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert

Product = tuple[str, str]


def refused(code: str, insert: Insert, name: str, **values: Any) -> str:
    with pytest.raises(SalesforceError) as error:
        insert(name, **values)
    assert error.value.code == code
    return error.value.message


def test_the_stage_says_whether_a_deal_is_won(ask: Ask, insert: Insert) -> None:
    for stage in ("Prospecting", "Closed Won", "Closed Lost"):
        insert("Opportunity", Name=stage, StageName=stage, CloseDate="2026-05-31")
    rows = ask("SELECT IsClosed, IsWon, Probability, FiscalQuarter FROM Opportunity ORDER BY StageName")
    flags = [(row["IsClosed"], row["IsWon"], row["Probability"], row["FiscalQuarter"]) for row in rows]
    assert flags == [(True, False, 0.0, 2), (True, True, 100.0, 2), (False, False, 10.0, 2)]


def test_lines_make_the_amount_and_the_amount_is_then_read_only(
    ask: Ask, insert: Insert, writer: Writer, product: Product, deal: str
) -> None:
    insert(
        "OpportunityLineItem", OpportunityId=deal, PricebookEntryId=product[1], Quantity=3, UnitPrice=100, Discount=10
    )
    writer.update(writer.org.schema.get("Opportunity"), deal, {"Amount": 1})
    row = ask("SELECT Amount, HasOpportunityLineItem, Pricebook2Id FROM Opportunity")[0]
    assert (row["Amount"], row["HasOpportunityLineItem"]) == (270.0, True)
    assert row["Pricebook2Id"] == writer.org.residents.standard_pricebook


def test_a_line_takes_product_and_list_price_from_its_entry(
    ask: Ask, insert: Insert, product: Product, deal: str
) -> None:
    insert("OpportunityLineItem", OpportunityId=deal, PricebookEntryId=product[1], Quantity="2.5", TotalPrice=200)
    line = ask("SELECT Product2Id, ProductCode, ListPrice, UnitPrice, Subtotal, Name FROM OpportunityLineItem")[0]
    assert (line["Product2Id"], line["ProductCode"], line["ListPrice"]) == (product[0], "V", 100.0)
    assert (line["UnitPrice"], line["Subtotal"], line["Name"]) == (80.0, 200.0, "Deal Vise")


def test_unit_price_and_total_price_together_are_refused(insert: Insert, product: Product, deal: str) -> None:
    values = {"OpportunityId": deal, "PricebookEntryId": product[1], "Quantity": 1}
    message = refused("FIELD_INTEGRITY_EXCEPTION", insert, "OpportunityLineItem", **values, UnitPrice=1, TotalPrice=1)
    assert "cannot specify both unit price and total price" in message
    refused("REQUIRED_FIELD_MISSING", insert, "OpportunityLineItem", **values)


def test_a_quantity_of_zero_is_refused(insert: Insert, product: Product, deal: str) -> None:
    values = {"OpportunityId": deal, "PricebookEntryId": product[1], "Quantity": 0, "UnitPrice": 1}
    refused("FIELD_INTEGRITY_EXCEPTION", insert, "OpportunityLineItem", **values)


def test_a_line_of_an_inactive_entry_is_refused(insert: Insert, writer: Writer, product: Product, deal: str) -> None:
    writer.update(writer.org.schema.get("PricebookEntry"), product[1], {"IsActive": False})
    values = {"OpportunityId": deal, "PricebookEntryId": product[1], "Quantity": 1, "UnitPrice": 1}
    refused("FIELD_INTEGRITY_EXCEPTION", insert, "OpportunityLineItem", **values)


def test_a_line_of_another_price_book_is_refused(insert: Insert, product: Product, deal: str) -> None:
    book = insert("Pricebook2", Name="Trade", IsActive=True)
    entry = insert("PricebookEntry", Pricebook2Id=book, Product2Id=product[0], UnitPrice=80, IsActive=True)
    line = {"OpportunityId": deal, "Quantity": 1, "UnitPrice": 1}
    insert("OpportunityLineItem", **line, PricebookEntryId=product[1])
    refused("FIELD_INTEGRITY_EXCEPTION", insert, "OpportunityLineItem", **line, PricebookEntryId=entry)


def test_the_price_book_is_locked_while_a_deal_has_lines(
    insert: Insert, writer: Writer, product: Product, deal: str
) -> None:
    insert("OpportunityLineItem", OpportunityId=deal, PricebookEntryId=product[1], Quantity=1, UnitPrice=1)
    book = insert("Pricebook2", Name="Trade", IsActive=True)
    with pytest.raises(SalesforceError, match="price book cannot be changed"):
        writer.update(writer.org.schema.get("Opportunity"), deal, {"Pricebook2Id": book})


def test_the_standard_price_comes_first_and_every_price_once(org: Org, insert: Insert) -> None:
    thing = insert("Product2", Name="Saw")
    book = insert("Pricebook2", Name="Trade", IsActive=True)
    entry = {"Product2Id": thing, "UnitPrice": 5}
    refused("STANDARD_PRICE_NOT_DEFINED", insert, "PricebookEntry", **entry, Pricebook2Id=book)
    insert("PricebookEntry", **entry, Pricebook2Id=org.residents.standard_pricebook)
    insert("PricebookEntry", **entry, Pricebook2Id=book)
    refused("DUPLICATE_VALUE", insert, "PricebookEntry", **entry, Pricebook2Id=book)


def test_an_entry_that_uses_the_standard_price_has_no_price_of_its_own(
    ask: Ask, insert: Insert, writer: Writer, product: Product
) -> None:
    book = insert("Pricebook2", Name="Trade", IsActive=True)
    entry = insert("PricebookEntry", Pricebook2Id=book, Product2Id=product[0], UseStandardPrice=True)
    prices = writer.org.schema.get("PricebookEntry")
    with pytest.raises(SalesforceError, match="uses the standard price"):
        writer.update(prices, entry, {"UnitPrice": 7})
    writer.update(prices, product[1], {"UnitPrice": 111})
    assert ask(f"SELECT UnitPrice FROM PricebookEntry WHERE Id = '{entry}'")[0]["UnitPrice"] == 111.0


def test_deleting_a_line_lowers_the_amount(
    ask: Ask, insert: Insert, writer: Writer, product: Product, deal: str
) -> None:
    line = {"OpportunityId": deal, "PricebookEntryId": product[1], "Quantity": 1}
    first = insert("OpportunityLineItem", **line, UnitPrice=30)
    insert("OpportunityLineItem", **line, UnitPrice=12)
    delete_record(writer, writer.org.schema.get("OpportunityLineItem"), first)
    assert ask("SELECT Amount FROM Opportunity")[0]["Amount"] == 12.0
    assert len(ask("SELECT Id FROM OpportunityLineItem", deleted=True)) == 2


def test_one_contact_role_of_a_deal_is_primary(ask: Ask, insert: Insert, deal: str) -> None:
    people = [insert("Contact", LastName=name) for name in ("A", "B")]
    for person in people:
        insert("OpportunityContactRole", OpportunityId=deal, ContactId=person, IsPrimary=True)
    rows = ask("SELECT ContactId FROM OpportunityContactRole WHERE IsPrimary = true")
    assert [row["ContactId"] for row in rows] == people[1:]
