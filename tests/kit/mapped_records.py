"""A small Salesforce of plain records, and a company, for the tests of the mappings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from include.mappings.engine.related import Related, find_related
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.parse_flow import flow_of
from include.mappings.language.spec import Flow
from include.mappings.transforms.context import Context, Scene
from include.model import CompanyKey, Values
from include.page import Complaints, read_page
from include.settings import Posting


def changed_flow(name: str, old: str, new: str) -> Flow:
    """A shipped flow with other words in its file."""
    text = (MAPPINGS / f"{name}.yaml").read_text("utf-8")
    assert old in text
    complaints = Complaints(file=f"{name}.yaml")
    page = read_page(text.replace(old, new), complaints)
    assert page is not None
    flow = flow_of(page, complaints)
    assert flow is not None
    return flow


MAPPINGS = Path(__file__).parents[2] / "include" / "mappings"
CATALOGUE = load_catalogue(MAPPINGS)
CUSTOMER = CATALOGUE.flows["account_to_customer"]
ITEM = CATALOGUE.flows["product_to_item"]
INVOICE = CATALOGUE.flows["opportunity_to_invoice"]
#: The same flow with a field of the firm's own that holds the number to send.
NUMBERED = changed_flow("opportunity_to_invoice", "# ref_number:", "ref_number:")

ACCOUNT_ID, PRODUCT_ID, DEAL_ID = "001Hs00000000AAAAA", "01tHs00000000PPAAA", "006Hs00000000DDAAA"
ACCOUNTS = {"income": "Sales", "cogs": "Cost of Goods Sold", "asset": "Inventory Asset", "expense": "Purchases"}


def context(**changes: Any) -> Context:
    """A company that posts on the day of closing, with books that were never closed."""
    posting = Posting().with_overrides(changes.pop("posting", {}))
    facts = {"company": CompanyKey("acme"), "today": date(2017, 1, 5), "accounts": ACCOUNTS, "posting": posting}
    return Context(**{**facts, **changes})


def scene(target: str = "Invoice", element: str = "Memo", **changes: Any) -> Scene:
    """A place for a transform."""
    tables = changes.pop("tables", {})
    posted_on = changes.pop("posted_on", None)
    run = context(**changes)
    return Scene(context=run, posting=run.posting, target=target, element=element, tables=tables, posted_on=posted_on)


def account(**changes: Any) -> dict[str, Any]:
    """An account with both addresses."""
    return {
        "Id": ACCOUNT_ID,
        "Name": "Zenith Ltd",
        "BillingStreet": "1 Main Street",
        "BillingCity": "Springfield",
        "BillingState": "IL",
        "BillingPostalCode": "62701",
        "BillingCountry": "USA",
        "ShippingStreet": "2 Dock Road",
        "ShippingCity": "Chicago",
        "ShippingCountry": "USA",
        "Phone": "555-0100",
        "Fax": None,
        "Website": "https://zenith.example",
        "AccountNumber": "Z-17",
        **changes,
    }


def product(**changes: Any) -> dict[str, Any]:
    """A service with an account of its own."""
    return {
        "Id": PRODUCT_ID,
        "Name": "Consulting hour",
        "ProductCode": "CONS",
        "Description": "One hour of consulting",
        "IsActive": True,
        "QB_Item_Type__c": "Service",
        "QB_Income_Account__c": None,
        **changes,
    }


def deal(**changes: Any) -> dict[str, Any]:
    """A won opportunity that wants an invoice."""
    return {
        "Id": DEAL_ID,
        "Name": "Zenith roll-out",
        "AccountId": ACCOUNT_ID,
        "CloseDate": "2016-12-31",
        "IsWon": True,
        "QB_Generate__c": "Invoice",
        "QB_Number__c": None,
        **changes,
    }


def line(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A product line of the deal."""
    return {
        "Id": f"00kHs0000000{number:04}AAA",
        "OpportunityId": DEAL_ID,
        "Product2Id": PRODUCT_ID,
        "Description": None,
        "Quantity": Decimal("3"),
        "TotalPrice": Decimal("269.97"),
        "SortOrder": number,
        "CreatedDate": "2016-12-01T10:00:00.000+0000",
        "ServiceDate": None,
        **changes,
    }


BOOK = {"Id": "01sHs00000000BBAAA", "IsStandard": True}
PRICE: dict[str, Any] = {
    "Id": "01uHs00000000UUAAA",
    "Product2Id": PRODUCT_ID,
    "Pricebook2Id": BOOK["Id"],
    "UnitPrice": Decimal("99.99"),
}


class Org:
    """Landed records by object, found by equal values as the staging database finds them."""

    def __init__(self, records: Mapping[str, Sequence[Values]]) -> None:
        self.records = records

    def find(self, object_: str, wanted: Sequence[Mapping[str, Any]]) -> Sequence[Sequence[Values]]:
        rows = self.records.get(object_, ())
        return [
            [row for row in rows if all(row.get(field) == value for field, value in conditions.items())]
            for conditions in wanted
        ]

    def related(self, flow: Flow, record: Values) -> Related:
        return find_related(flow, [record], self.find)[0]


def org(**records: Sequence[Values]) -> Org:
    """One account, one product with a standard price, and a deal with one line, unless said otherwise."""
    usual: dict[str, Sequence[Values]] = {
        "Account": [account()],
        "Product2": [product()],
        "Pricebook2": [BOOK],
        "PricebookEntry": [PRICE],
        "OpportunityLineItem": [line()],
    }
    return Org({**usual, **records})
