"""What the shipped mappings make can be written as qbXML and stands up to its tables."""

from typing import Any

import pytest

from include.mappings.engine.engine import map_record
from include.mappings.language.spec import Flow
from include.model import OutboxAction
from include.qbxml.fragment import build_fragment
from include.qbxml.request_name import request_name
from tests.kit.fragments import check_staged
from tests.kit.mapped_records import ACCOUNT_ID, CUSTOMER, INVOICE, ITEM, account, context, deal, line, org, product

TYPES = ["Service", "Non-Inventory Part", "Inventory Part", "Other Charge", "Discount", "Subtotal"]
CONTACT = {"Id": "003A", "AccountId": ACCOUNT_ID, "FirstName": "Zoë", "LastName": "L" * 80, "Email": "z@zenith.example"}
LONG = {
    "Name": "Zürich: " + "Z" * 200,
    "BillingStreet": "\r\n".join(["Some long name of a street and a number 12345"] * 6),
    "BillingCity": "C" * 60,
    "BillingState": "S" * 60,
    "ShippingCountry": "K" * 60,
    "Phone": "+1 (312) 555-0100 extension 4711 / 4712",
    "AccountNumber": "N" * 120,
    "Website": "https://zenith.example/" + "w" * 300,
}


def written(flow: Flow, record: dict[str, Any], **records: Any) -> str:
    related = org(**records).related(flow, record)
    mapped = map_record(flow, record, related=related, context=context())
    for action in (OutboxAction.MODIFY, OutboxAction.ADD):
        fragment = build_fragment(request_name(action, mapped.target), _with_line_ids(mapped.values, action))
        check_staged(fragment)
    return fragment


def _with_line_ids(values: Any, action: OutboxAction) -> dict[str, Any]:
    lines = values.get("InvoiceLine")
    if action is OutboxAction.ADD or lines is None:
        return dict(values)
    return {**values, "InvoiceLine": [{"TxnLineID": "-1", **row} for row in lines]}


@pytest.mark.parametrize("changes", [{}, LONG], ids=["usual", "long"])
def test_customer_can_be_written(changes: dict[str, Any]) -> None:
    fragment = written(CUSTOMER, account(**changes), Contact=[CONTACT])
    assert fragment.startswith("<CustomerAddRq ")
    assert "<ContactName>Website</ContactName>" in fragment


@pytest.mark.parametrize("item_type", TYPES)
@pytest.mark.parametrize("changes", [{}, {"ProductCode": None, "Name": "N" * 255, "Description": "d\r\n" * 2000}])
def test_item_can_be_written(item_type: str, changes: dict[str, Any]) -> None:
    assert written(ITEM, product(QB_Item_Type__c=item_type, **changes)).startswith("<Item")


@pytest.mark.parametrize("item_type", TYPES)
def test_invoice_can_be_written(item_type: str) -> None:
    rows = [line(1), line(2, Description="d" * 255, ServiceDate="2016-12-24")]
    fragment = written(
        INVOICE,
        deal(Name="n" * 120),
        Account=[account(**LONG)],
        Product2=[product(QB_Item_Type__c=item_type)],
        OpportunityLineItem=rows,
    )
    assert fragment.count("<InvoiceLineAdd>") == 2
    assert "{{id:account_to_customer:" in fragment
