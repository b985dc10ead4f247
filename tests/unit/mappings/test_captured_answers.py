"""Answers that a real QuickBooks gave, as they are, through the shipped flows of the way back."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.kit.book_records import ret, rows

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")
AMOUNTS = ("QB_Subtotal__c", "QB_Tax__c", "QB_Total__c", "QB_Paid__c", "QB_Balance__c")


def captured(file: str, kind: str, number: int = 0) -> Any:
    """The fields of a record of a captured answer."""
    path = FOLDER / "samples" / file
    if not path.is_file():
        pytest.skip(f"QBXML_REFERENCE_DIR names no folder with {path.name}: {FOLDER}")
    return ret(etree.tostring(list(etree.parse(path).iter(f"{kind}Ret"))[number], encoding="unicode"))


def brought(flow: str, fields: Any) -> tuple[Any, list[Any]]:
    """The values of the transaction and of its lines."""
    header, *lines = rows(flow, fields)
    return header.values, [line.values for line in lines]


def amounts(values: Any) -> tuple[Decimal, ...]:
    return tuple(values[name] for name in AMOUNTS)


def cents(*texts: str) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, texts))


def test_opening_balance_without_number_and_item_is_partly_paid() -> None:
    header, (line,) = brought("invoice_to_transaction", captured("consolibyte__InvoiceQueryRs_0_001.xml", "Invoice"))
    assert amounts(header) == cents("100.00", "0.00", "100.00", "55.00", "45.00")
    assert (header["QB_Status__c"], header["QB_Number__c"]) == ("Partly Paid", None)
    assert (line["QB_Item__c"], line["QB_Product__c"], line["QB_Amount__c"]) == (None, None, Decimal("100.00"))


def test_invoice_with_sales_tax_owes_its_lines_and_the_tax() -> None:
    fields = captured("consolibyte__InvoiceQueryRs_0_001.xml", "Invoice", 1)
    header, lines = brought("invoice_to_transaction", fields)
    assert amounts(header) == cents("183.00", "10.98", "193.98", "0.00", "193.98")
    assert header["QB_Status__c"] == "Open"
    assert sum(line["QB_Amount__c"] for line in lines) == header["QB_Subtotal__c"]


def test_pending_receipt_says_so() -> None:
    fields = captured("skryl__sales_receipt_add_rs.xml", "SalesReceipt")
    header, lines = brought("sales_receipt_to_transaction", fields)
    assert amounts(header) == cents("150.00", "0.00", "150.00", "150.00", "0.00")
    assert (header["QB_Status__c"], len(lines)) == ("Pending", 2)


def test_customer_is_an_account_with_its_address() -> None:
    (account,) = rows("customer_to_account", captured("skryl__customer_query_rs.xml", "Customer"))
    assert (account.values["Name"], account.values["BillingCity"]) == ("Keith Palmer", "Storrs")


# -- what no captured answer has: the elements are those of the schema -------------------------------------------

LINE = "<InvoiceLineRet><TxnLineID>{0}-1</TxnLineID>{1}</InvoiceLineRet>"
SOLD = "<ItemRef><ListID>5-1</ListID><FullName>{0}</FullName></ItemRef>"


def invoice(*lines: str, subtotal: str) -> Any:
    return ret(
        "<InvoiceRet><TxnID>1-1</TxnID><CustomerRef><ListID>2-1</ListID><FullName>Bath</FullName></CustomerRef>"
        f"<TxnDate>2017-01-05</TxnDate><Subtotal>{subtotal}</Subtotal><SalesTaxTotal>0.00</SalesTaxTotal>"
        f"<AppliedAmount>0.00</AppliedAmount><BalanceRemaining>{subtotal}</BalanceRemaining><IsPaid>false</IsPaid>"
        f"{''.join(lines)}</InvoiceRet>"
    )


def test_group_is_brought_by_its_lines_and_its_sum_is_not_counted_twice() -> None:
    inner = LINE.format("4", SOLD.format("Post") + "<Amount>30.00</Amount>")
    group = (
        "<InvoiceLineGroupRet><TxnLineID>3-1</TxnLineID><ItemGroupRef><ListID>9-1</ListID><FullName>Fence</FullName>"
        "</ItemGroupRef><IsPrintItemsInGroup>false</IsPrintItemsInGroup><TotalAmount>50.00</TotalAmount>"
        + inner
        + LINE.format("5", SOLD.format("Rail") + "<Amount>20.00</Amount>")
        + "</InvoiceLineGroupRet>"
    )
    own = LINE.format("2", SOLD.format("Labour") + "<Amount>5.00</Amount>")
    _, lines = brought("invoice_to_transaction", invoice(own, group, subtotal="55.00"))
    assert [(line["QB_Line_Number__c"], line["QB_Item__c"], line["QB_Amount__c"]) for line in lines] == [
        (1, "Labour", Decimal("5.00")),
        (2, "Fence", None),
        (3, "Post", Decimal("30.00")),
        (4, "Rail", Decimal("20.00")),
    ]


def test_discount_of_a_percentage_is_a_line_below_zero_without_a_rate() -> None:
    sold = LINE.format("2", SOLD.format("Labour") + "<Quantity>-1</Quantity><Rate>-80.00</Rate><Amount>80.00</Amount>")
    less = LINE.format("3", SOLD.format("10 off") + "<RatePercent>-10.0</RatePercent><Amount>-8.00</Amount>")
    text = LINE.format("4", "<Desc>Thank you</Desc>")
    _, lines = brought("invoice_to_transaction", invoice(sold, less, text, subtotal="72.00"))
    assert [line["QB_Amount__c"] for line in lines] == [Decimal("80.00"), Decimal("-8.00"), None]
    assert [line["QB_Rate__c"] for line in lines] == [Decimal("-80"), None, None]


def test_invoice_of_nothing_is_paid_by_the_word_of_quickbooks() -> None:
    header, lines = brought("invoice_to_transaction", {**invoice(subtotal="0.00"), "IsPaid": "true"})
    assert (header["QB_Status__c"], lines) == ("Paid", [])
