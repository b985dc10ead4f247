"""An org with several currencies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simulators.salesforce_org.currencies import set_currencies
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org, load_schema
from simulators.salesforce_org.writing import Writer
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert

Price = Callable[..., str]


@pytest.fixture
def worldwide(org: Org) -> Org:
    with org.database.transaction():
        set_currencies(org.database, org.schema, ["USD", "EUR"], org.clock.write_stamp())
    return org


@pytest.fixture
def price(worldwide: Org, insert: Insert) -> Price:
    vise = insert("Product2", Name="Vise", ProductCode="V", IsActive=True)

    def add(code: str, amount: int, book: str = "") -> str:
        book = book or worldwide.residents.standard_pricebook
        values = {"Pricebook2Id": book, "Product2Id": vise, "UnitPrice": amount, "IsActive": True}
        return insert("PricebookEntry", **values, CurrencyIsoCode=code)

    return add


def test_an_org_of_one_currency_has_no_field_for_it(org: Org) -> None:
    assert org.schema.get("Opportunity").find("CurrencyIsoCode") is None
    assert org.schema.find("CurrencyType") is None


def test_what_was_there_before_is_of_the_corporate_currency(org: Org, insert: Insert, ask: Ask, deal: str) -> None:
    set_currencies(org.database, org.schema, ["USD", "EUR"], org.clock.write_stamp())
    assert [row["CurrencyIsoCode"] for row in ask("SELECT CurrencyIsoCode FROM Opportunity")] == ["USD"]
    insert("Account", Name="Newcomer")
    assert [row["CurrencyIsoCode"] for row in ask("SELECT CurrencyIsoCode FROM Account")] == ["USD"]


def test_the_org_lists_its_currencies_and_keeps_them_when_it_is_opened_again(worldwide: Org, ask: Ask) -> None:
    rows = ask("SELECT IsoCode, IsCorporate FROM CurrencyType ORDER BY IsoCode")
    assert [(row["IsoCode"], row["IsCorporate"]) for row in rows] == [("EUR", False), ("USD", True)]
    assert load_schema(worldwide.database).get("Opportunity").find("CurrencyIsoCode") is not None


def test_a_currency_that_the_org_has_not_is_refused(worldwide: Org, insert: Insert) -> None:
    with pytest.raises(SalesforceError) as error:
        insert("Account", Name="Elsewhere", CurrencyIsoCode="CHF")
    assert error.value.code == "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"


def test_a_product_has_one_price_in_each_currency(price: Price, ask: Ask) -> None:
    price("USD", 100)
    price("EUR", 90)
    with pytest.raises(SalesforceError) as error:
        price("EUR", 80)
    assert error.value.code == "DUPLICATE_VALUE"
    rows = ask("SELECT CurrencyIsoCode, UnitPrice FROM PricebookEntry ORDER BY CurrencyIsoCode")
    assert [(row["CurrencyIsoCode"], row["UnitPrice"]) for row in rows] == [("EUR", 90.0), ("USD", 100.0)]


def test_another_book_needs_the_standard_price_of_the_same_currency(price: Price, insert: Insert) -> None:
    price("USD", 100)
    partners = insert("Pricebook2", Name="Partners", IsActive=True)
    with pytest.raises(SalesforceError) as error:
        price("EUR", 80, partners)
    assert error.value.code == "STANDARD_PRICE_NOT_DEFINED"


def test_a_line_takes_the_currency_of_its_deal_and_no_price_of_another(
    price: Price, insert: Insert, ask: Ask, writer: Writer
) -> None:
    dollars, euros = price("USD", 100), price("EUR", 90)
    deal = insert("Opportunity", Name="Lyon", StageName="Closed Won", CloseDate="2026-09-01", CurrencyIsoCode="EUR")
    with pytest.raises(SalesforceError, match="currency code does not match"):
        insert("OpportunityLineItem", OpportunityId=deal, PricebookEntryId=dollars, Quantity=1, UnitPrice=100)
    insert("OpportunityLineItem", OpportunityId=deal, PricebookEntryId=euros, Quantity=20, UnitPrice=90)
    (line,) = ask("SELECT CurrencyIsoCode, TotalPrice FROM OpportunityLineItem")
    assert (line["CurrencyIsoCode"], line["TotalPrice"]) == ("EUR", 1800.0)
    with pytest.raises(SalesforceError, match="cannot be changed while the opportunity has products"):
        writer.update(writer.org.schema.get("Opportunity"), deal, {"CurrencyIsoCode": "USD"})
