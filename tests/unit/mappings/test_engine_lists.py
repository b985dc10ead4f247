"""Accounts in the words of customers, products in the words of items."""

from decimal import Decimal
from typing import Any

import pytest

from include.mappings.engine.engine import MapError, admits, map_record
from include.model import Mapped
from include.owners import Side
from tests.kit.mapped_records import (
    ACCOUNT_ID,
    ACCOUNTS,
    BOOK,
    CUSTOMER,
    ITEM,
    PRICE,
    PRODUCT_ID,
    account,
    context,
    org,
    product,
)

FIRST = {"Id": "003A", "AccountId": ACCOUNT_ID, "CreatedDate": "2016-01-01", "FirstName": "Ann", "LastName": "Archer"}
SECOND = {"Id": "003B", "AccountId": ACCOUNT_ID, "CreatedDate": "2016-01-02", "FirstName": "Bob", "LastName": "Baker"}


def customer(contacts: list[dict[str, Any]] | None = None, **changes: Any) -> Mapped:
    record = account(**changes)
    related = org(Contact=contacts or []).related(CUSTOMER, record)
    return map_record(CUSTOMER, record, related=related, context=context())


def item(accounts: dict[str, str] | None = None, prices: list[dict[str, Any]] | None = None, **changes: Any) -> Mapped:
    record = product(**changes)
    related = org(PricebookEntry=[PRICE] if prices is None else prices).related(ITEM, record)
    return map_record(
        ITEM, record, related=related, context=context(accounts=ACCOUNTS if accounts is None else accounts)
    )


def test_account_becomes_this_customer() -> None:
    contact = {**FIRST, "Email": "ann@zenith.example", "Phone": "555-0199"}
    found = customer([SECOND, contact])
    assert (found.target, found.record_id, found.title) == ("Customer", ACCOUNT_ID, "Zenith Ltd")
    assert (found.depends_on, found.amount, found.document_date) == ((), None, None)
    assert found.values == {
        "Name": "Zenith Ltd",
        "IsActive": True,
        "CompanyName": "Zenith Ltd",
        "FirstName": "Ann",
        "LastName": "Archer",
        "BillAddress": {
            "Addr1": "1 Main Street",
            "City": "Springfield",
            "State": "IL",
            "PostalCode": "62701",
            "Country": "USA",
        },
        "ShipAddress": {"Addr1": "2 Dock Road", "City": "Chicago", "Country": "USA"},
        "Phone": "555-0100",
        "Email": "ann@zenith.example",
        "AdditionalContactRef": [{"ContactName": "Website", "ContactValue": "https://zenith.example"}],
        "AccountNumber": "Z-17",
    }


def test_account_without_contact_has_no_person() -> None:
    assert not {"FirstName", "LastName", "Email"} & customer().values.keys()


def test_account_without_telephone_takes_that_of_its_contact() -> None:
    assert customer([{**FIRST, "Phone": "555-0199"}], Phone=None).values["Phone"] == "555-0199"


def test_account_without_website_has_no_website_entry() -> None:
    assert "AdditionalContactRef" not in customer(Website=None).values


def test_colon_in_an_account_name_becomes_a_dash() -> None:
    assert customer(Name="Zenith:Chicago").values["Name"] == "Zenith -Chicago"


def test_account_name_of_42_characters_is_cut() -> None:
    assert customer(Name="Z" * 42).values["Name"] == "Z" * 41


def test_account_whose_name_has_no_letters_is_refused() -> None:
    with pytest.raises(MapError, match=r"Customer for Account .*not mapped: Name: nothing is left of the name"):
        customer(Name="\x01")


def test_every_account_is_admitted() -> None:
    assert admits(CUSTOMER, account())


def test_finance_may_make_a_customer_inactive_for_good() -> None:
    assert CUSTOMER.owner.of("IsActive") is Side.QUICKBOOKS
    assert CUSTOMER.owner.of("Name") is Side.SALESFORCE
    assert CUSTOMER.create_only == {"IsActive", "Email"}
    assert ITEM.create_only == set()


@pytest.mark.parametrize(
    ("item_type", "target"),
    [("Service", "ItemService"), ("Non-Inventory Part", "ItemNonInventory"), ("Other Charge", "ItemOtherCharge")],
)
def test_item_that_is_sold(item_type: str, target: str) -> None:
    found = item(QB_Item_Type__c=item_type)
    assert found.target == target
    assert found.values == {
        "Name": "CONS",
        "IsActive": True,
        "SalesOrPurchase": {
            "Desc": "One hour of consulting",
            "Price": Decimal("99.99000"),
            "AccountRef": {"FullName": "Sales"},
        },
    }


def test_inventory_part_has_three_accounts() -> None:
    found = item(QB_Item_Type__c="Inventory Part")
    assert found.target == "ItemInventory"
    assert found.values == {
        "Name": "CONS",
        "IsActive": True,
        "SalesDesc": "One hour of consulting",
        "SalesPrice": Decimal("99.99000"),
        "IncomeAccountRef": {"FullName": "Sales"},
        "COGSAccountRef": {"FullName": "Cost of Goods Sold"},
        "AssetAccountRef": {"FullName": "Inventory Asset"},
    }


def test_discount_and_subtotal() -> None:
    discount = item(QB_Item_Type__c="Discount")
    assert (discount.target, discount.values["AccountRef"]) == ("ItemDiscount", {"FullName": "Sales"})
    subtotal = item(QB_Item_Type__c="Subtotal")
    assert subtotal.target == "ItemSubtotal"
    assert subtotal.values == {"Name": "CONS", "IsActive": True, "ItemDesc": "One hour of consulting"}


def test_product_without_code_is_called_by_its_name() -> None:
    assert item(ProductCode=None, Name="A name of more than thirty-one characters").values["Name"] == (
        "A name of more than thirty-one"
    )


def test_income_account_of_the_product_wins() -> None:
    values = item(QB_Income_Account__c="Service income").values
    assert values["SalesOrPurchase"]["AccountRef"] == {"FullName": "Service income"}


def test_price_is_that_of_the_standard_book() -> None:
    other = {**PRICE, "Id": "01uX", "Pricebook2Id": "01sOther", "UnitPrice": Decimal("1")}
    assert item(prices=[other, PRICE]).values["SalesOrPurchase"]["Price"] == Decimal("99.99")
    assert "Price" not in item(prices=[other]).values["SalesOrPurchase"]
    assert BOOK["IsStandard"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"QB_Item_Type__c": None}, "QB_Item_Type__c is empty. Set it to one of: Service, Non-Inventory Part, "),
        ({"QB_Item_Type__c": "Fee"}, 'QB_Item_Type__c is "Fee", which this flow does not carry. Set it to one of: '),
        ({"QB_Item_Type__c": "Group"}, 'QB_Item_Type__c is "Group". A group consists of other items'),
        ({"accounts": {}}, "SalesOrPurchase, AccountRef, FullName: ItemService needs an account of the kind income"),
    ],
)
def test_product_is_refused_with_record_and_cure(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(MapError) as error:
        item(**changes)
    assert f'for Product2 "Consulting hour" ({PRODUCT_ID}) not mapped: {words}' in error.value.message
