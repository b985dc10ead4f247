"""How like a record of the books is what a request would have made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from include.model import Key, Reference
from include.qbxml.answers import Ret
from include.qbxml.fragment import build_fragment
from include.qbxml.likeness import Likeness, likeness

CUSTOMER, ITEM = Key(flow="account_to_customer", record_id="001"), Key(flow="product_to_item", record_id="01t")
IDS = {str(CUSTOMER): "80-1", str(ITEM): "80-2"}
FRAGMENT = build_fragment(
    "InvoiceAdd",
    {
        "CustomerRef": Reference(key=CUSTOMER),
        "TxnDate": date(2026, 11, 1),
        "Memo": "Bench",
        "ExternalGUID": "{9D2F2A5E-6C0B-4F58-9B7E-3F0C1D7A4E21}",
        "InvoiceLine": [{"ItemRef": Reference(key=ITEM), "Quantity": Decimal(2), "Amount": Decimal("12.34")}],
    },
)


def line(**more: str) -> dict[str, Any]:
    return {"ItemRef": {"ListID": "80-2", "FullName": "SV"}, "Quantity": "2", "Rate": "6.17", "Amount": "12.34", **more}


def like(lines: list[Mapping[str, Any]] | None = None, **more: str) -> Likeness:
    fields = {
        "TxnID": "T-1",
        "CustomerRef": {"ListID": "80-1", "FullName": "Acme"},
        "TxnDate": "2026-11-01",
        "RefNumber": "17",
        "Memo": "Bench",
        "Subtotal": "12.34",
        "InvoiceLineRet": [line()] if lines is None else lines,
        **more,
    }
    return likeness(FRAGMENT, Ret(kind="Invoice", fields=fields), ids=IDS, amount=Decimal("12.34"))


def test_record_with_every_value_that_was_sent_is_the_same() -> None:
    assert like() is Likeness.SAME
    assert like(Subtotal="12.35") is Likeness.SAME  # what QuickBooks makes of the lines was not sent


@pytest.mark.parametrize(
    "more", [{"Memo": "By phone"}, {"TxnDate": "2026-11-02"}, {"lines": [line(Amount="12.35")]}, {"lines": []}]
)
def test_record_that_differs_in_one_thing_is_unclear(more: dict[str, Any]) -> None:
    assert like(**more) is Likeness.UNCLEAR


def test_record_of_another_sum_with_other_items_and_texts_is_unlike() -> None:
    other = line(Amount="99.00") | {"ItemRef": {"ListID": "80-9", "FullName": "TV"}}
    assert like([other], Memo="By phone", Subtotal="99.00") is Likeness.UNLIKE


def test_texts_that_neither_side_has_are_no_likeness() -> None:
    bare = build_fragment("InvoiceAdd", {"CustomerRef": Reference(key=CUSTOMER), "InvoiceLine": [{"Desc": "words"}]})
    ret = Ret(kind="Invoice", fields={"TxnID": "T-1", "InvoiceLineRet": [line()]})
    assert likeness(bare, ret, ids=IDS, amount=None) is Likeness.UNLIKE
