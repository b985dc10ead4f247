"""When a document of the books bills its deal no more."""

from __future__ import annotations

from typing import Any

import pytest

from include.comparing.bills_no_more import bills_no_more

INVOICE = {"Memo": "Zenith", "Subtotal": "100.00", "SalesTaxTotal": "8.00"}
RECEIPT = {"Subtotal": "100.00", "TotalAmount": "108.00"}


def linked(kind: str, amount: str) -> dict[str, str]:
    return {"TxnType": kind, "TxnID": "1-1", "Amount": amount}


@pytest.mark.parametrize(
    ("fields", "is_over"),
    [
        (INVOICE, False),
        ({**INVOICE, "Memo": "VOID: Zenith", "Subtotal": "0.00", "SalesTaxTotal": "0.00"}, True),
        ({**INVOICE, "LinkedTxn": [linked("CreditMemo", "-108.00")]}, True),
        ({**INVOICE, "LinkedTxn": [linked("CreditMemo", "-100.00"), linked("CreditMemo", "-8.00")]}, True),
        ({**INVOICE, "LinkedTxn": [linked("CreditMemo", "-107.99")]}, False),
        ({**INVOICE, "LinkedTxn": [linked("ReceivePayment", "-108.00")]}, False),
        ({"Subtotal": "0.00"}, False),
        (RECEIPT, False),
        ({**RECEIPT, "LinkedTxn": [linked("CreditMemo", "-108.00")]}, True),
        ({}, False),
    ],
)
def test_only_a_void_one_or_one_credited_in_full_is_over(fields: dict[str, Any], is_over: bool) -> None:
    assert bills_no_more(fields) is is_over
