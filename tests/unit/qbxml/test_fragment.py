"""Requests as fragments: what is written, what is left out, what is refused, and how places are filled."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from include.errors import DataError
from include.model import Key, Reference
from include.qbxml.element import Kind
from include.qbxml.fragment import (
    FragmentError,
    build_fragment,
    element_at,
    fill_fragment,
    placeholders,
)
from tests.kit.fragments import check_staged

ACME = Reference(key=Key(flow="account_to_customer", record_id="001Hs00000AbCdEIAV"))
WIDGET = Reference(key=Key(flow="product_to_item", record_id="01tHs00000AbCdEIAV"))
INVOICE: dict[str, Any] = {
    "InvoiceLine": [{"Amount": Decimal("20"), "Quantity": 2, "ItemRef": WIDGET}],
    "Memo": "Thanks",
    "TxnDate": date(2026, 3, 31),
    "CustomerRef": ACME,
}


def test_an_invoice_is_written_in_the_order_of_quickbooks() -> None:
    assert build_fragment("InvoiceAdd", INVOICE) == (
        '<InvoiceAddRq requestID="{{request_id}}"><InvoiceAdd>'
        "<CustomerRef><ListID>{{id:account_to_customer:001Hs00000AbCdEIAV}}</ListID></CustomerRef>"
        "<TxnDate>2026-03-31</TxnDate><Memo>Thanks</Memo>"
        "<InvoiceLineAdd><ItemRef><ListID>{{id:product_to_item:01tHs00000AbCdEIAV}}</ListID></ItemRef>"
        "<Quantity>2</Quantity><Amount>20.00</Amount></InvoiceLineAdd>"
        "</InvoiceAdd></InvoiceAddRq>"
    )


def test_a_change_names_its_record_and_state_first() -> None:
    customer = build_fragment("CustomerMod", {"Phone": "555", "Name": "Acme"})
    assert customer == (
        '<CustomerModRq requestID="{{request_id}}"><CustomerMod>'
        "<ListID>{{id}}</ListID><EditSequence>{{edit_sequence}}</EditSequence>"
        "<Name>Acme</Name><Phone>555</Phone></CustomerMod></CustomerModRq>"
    )
    invoice = build_fragment("InvoiceMod", {"Memo": "x"})
    assert "<InvoiceMod><TxnID>{{id}}</TxnID><EditSequence>{{edit_sequence}}</EditSequence><Memo>" in invoice


def test_the_external_guid_is_written_at_birth_only() -> None:
    values = {"Name": "Acme", "ExternalGUID": "{8a9e2f10-0000-4000-8000-00000000000a}"}
    assert "<ExternalGUID>{8a9e2f10-0000-4000-8000-00000000000a}</ExternalGUID>" in build_fragment(
        "CustomerAdd", values
    )
    assert "ExternalGUID" not in build_fragment("CustomerMod", values)


def test_what_only_a_birth_may_say_is_passed_over_in_a_change() -> None:
    line = {"TxnLineID": "-1", "Amount": 5, "LinkToTxn": {"TxnID": "A1-1", "TxnLineID": "A2-1"}}
    change = build_fragment("InvoiceMod", {"InvoiceLine": [line], "LinkToTxnID": ["A1-1"], "IsFinanceCharge": False})
    assert change.endswith(
        "<InvoiceLineMod><TxnLineID>-1</TxnLineID><Amount>5.00</Amount></InvoiceLineMod></InvoiceMod></InvoiceModRq>"
    )


def test_a_changed_line_without_its_id_is_refused() -> None:
    with pytest.raises(FragmentError, match=r"InvoiceMod/InvoiceLineMod/TxnLineID: is required"):
        build_fragment("InvoiceMod", {"InvoiceLine": [{"Amount": 5}]})


def test_a_changed_item_calls_its_prices_mod() -> None:
    values = {"Name": "Hours", "SalesOrPurchase": {"Price": Decimal("95.5"), "AccountRef": {"FullName": "Sales"}}}
    prices = "<Price>95.5</Price><AccountRef><FullName>Sales</FullName></AccountRef>"
    assert f"<SalesOrPurchase>{prices}</SalesOrPurchase>" in build_fragment("ItemServiceAdd", values)
    assert f"<SalesOrPurchaseMod>{prices}</SalesOrPurchaseMod>" in build_fragment("ItemServiceMod", values)


def test_parent_and_class_of_a_non_inventory_part_change_places() -> None:
    values = {
        "Name": "Bolt",
        "ClassRef": {"FullName": "East"},
        "ParentRef": {"FullName": "Parts"},
        "SalesOrPurchase": {"Price": 1},
    }
    add, mod = build_fragment("ItemNonInventoryAdd", values), build_fragment("ItemNonInventoryMod", values)
    assert add.index("ParentRef") < add.index("ClassRef")
    assert mod.index("ClassRef") < mod.index("ParentRef")


def test_a_line_with_an_item_group_becomes_a_group_line_in_its_place() -> None:
    lines = [{"Desc": "first"}, {"ItemGroupRef": WIDGET, "Quantity": 2}, {"Desc": "third"}]
    fragment = build_fragment("InvoiceAdd", {"CustomerRef": ACME, "InvoiceLine": lines})
    check_staged(fragment)
    assert fragment.index("first") < fragment.index("<InvoiceLineGroupAdd>") < fragment.index("third")


def test_what_says_nothing_is_left_out() -> None:
    empty = {"Memo": None, "PONumber": "", "BillAddress": {"Addr1": None, "City": ""}, "Other": " \x07 "}
    fragment = build_fragment("InvoiceAdd", {**INVOICE, **empty, "InvoiceLine": [{"Desc": None}]})
    assert fragment.endswith("<TxnDate>2026-03-31</TxnDate></InvoiceAdd></InvoiceAddRq>")


def test_no_and_nought_are_said() -> None:
    fragment = build_fragment("InvoiceAdd", {**INVOICE, "IsPending": False, "InvoiceLine": [{"Amount": Decimal(0)}]})
    assert "<IsPending>false</IsPending>" in fragment
    assert "<Amount>0.00</Amount>" in fragment


def test_a_deletion_and_a_voiding_name_their_record_last() -> None:
    assert build_fragment("TxnVoid", {"TxnVoidType": "Invoice"}) == (
        '<TxnVoidRq requestID="{{request_id}}"><TxnVoidType>Invoice</TxnVoidType><TxnID>{{id}}</TxnID></TxnVoidRq>'
    )
    with pytest.raises(FragmentError, match="TxnVoidType"):
        build_fragment("TxnVoid", {"TxnVoidType": "SalesOrder"})


def test_name_of_42_characters_is_refused() -> None:
    with pytest.raises(FragmentError) as refused:
        build_fragment("CustomerAdd", {"Name": "x" * 42})
    assert (refused.value.path, refused.value.length, refused.value.limit) == ("CustomerAdd/Name", 42, 41)
    assert isinstance(refused.value, DataError)
    assert refused.value.field == "CustomerAdd/Name"


def test_a_length_is_counted_after_conversion_and_before_escaping() -> None:
    check_staged(build_fragment("CustomerAdd", {"Name": "&" * 20 + "é" * 21}))
    with pytest.raises(FragmentError) as refused:
        build_fragment("CustomerAdd", {"Name": "€" * 14})
    assert refused.value.length == 42


@pytest.mark.parametrize(
    ("request_name", "values", "message"),
    [
        (
            "CustomerAdd",
            {"Name": "Acme", "Website": "x"},
            r"CustomerAdd/Website: QuickBooks knows no such element here",
        ),
        ("CustomerAdd", {"Phone": "555"}, r"CustomerAdd/Name: is required and has no value"),
        ("CustomerAdd", {"Name": "A:B"}, r"CustomerAdd/Name: .*colon"),
        ("CustomerAdd", {"Name": "北京"}, r"CustomerAdd/Name: .*no character that QuickBooks can store"),
        ("CustomerAdd", {"Name": "Acme", "JobStatus": "Won"}, r'CustomerAdd/JobStatus: "Won" is none of Awarded'),
        ("CustomerAdd", {"Name": ["a", "b"]}, r"CustomerAdd/Name: may stand here once, not 2 times"),
        ("CustomerMod", {"ListID": "1"}, r"CustomerMod/ListID: QuickBooks knows no such element here"),
        ("InvoiceAdd", {**INVOICE, "CustomerRef": "Acme"}, r"InvoiceAdd/CustomerRef: holds ListID, FullName"),
        ("InvoiceAdd", {**INVOICE, "Memo": ACME}, r"InvoiceAdd/Memo: cannot point at account_to_customer"),
        ("InvoiceAdd", {**INVOICE, "TxnDate": "31.3.2026"}, r"InvoiceAdd/TxnDate: .*not a date"),
        ("InvoiceAdd", {**INVOICE, "TxnDate": datetime(2026, 3, 31, tzinfo=UTC)}, r"TxnDate: .*point in time"),
        (
            "InvoiceAdd",
            {**INVOICE, "InvoiceLine": [{}, {"Desc": "a"}, {"Amount": 1.5}]},
            r"LineAdd\[2\]/Amount: .*float",
        ),
        ("InvoiceAdd", {**INVOICE, "InvoiceLine": {"Rate": 1, "RatePercent": 1}}, r"only one of Rate, RatePercent"),
        ("InvoiceAdd", {**INVOICE, "InvoiceLineAdd": [{"Desc": "a"}]}, r"InvoiceAdd/InvoiceLineAdd: is given twice"),
        ("ItemServiceAdd", {"Name": "Hours"}, r"one of SalesOrPurchase, SalesAndPurchase is required"),
        ("RocketAdd", {}, r"RocketAdd: is no request of ours"),
    ],
)
def test_a_wrong_value_is_refused_with_its_path(request_name: str, values: dict[str, Any], message: str) -> None:
    with pytest.raises(FragmentError, match=message):
        build_fragment(request_name, values)


def test_text_of_people_never_becomes_a_place() -> None:
    fragment = build_fragment("CustomerAdd", {"Name": "x", "Notes": "{{id}} {{{id:a:b}}}"})
    assert placeholders(fragment) == ()
    assert fill_fragment(fragment, request_id="1", ids={}).count("&#123;&#123;") == 2


def test_places_are_filled_when_a_request_is_served() -> None:
    fragment = build_fragment("InvoiceMod", {"CustomerRef": ACME, "Memo": "{{id}}"})
    assert placeholders(fragment) == ("account_to_customer:001Hs00000AbCdEIAV",)
    served = fill_fragment(
        fragment,
        request_id="set.1",
        ids={"account_to_customer:001Hs00000AbCdEIAV": "80000001-1"},
        own_id="C5-1417118624",
        edit_sequence="1417118624",
    )
    assert served == (
        '<InvoiceModRq requestID="set.1"><InvoiceMod><TxnID>C5-1417118624</TxnID>'
        "<EditSequence>1417118624</EditSequence><CustomerRef><ListID>80000001-1</ListID></CustomerRef>"
        "<Memo>&#123;&#123;id}}</Memo></InvoiceMod></InvoiceModRq>"
    )


def test_an_id_that_is_missing_is_named() -> None:
    with pytest.raises(FragmentError, match=r"InvoiceAdd: the QuickBooks id of account_to_customer:001Hs00000AbCdEIAV"):
        fill_fragment(build_fragment("InvoiceAdd", INVOICE), request_id="1", ids={})
    with pytest.raises(FragmentError, match=r"InvoiceMod: edit_sequence is not known yet"):
        fill_fragment(build_fragment("InvoiceMod", {"Memo": "x"}), request_id="1", ids={}, own_id="1-1")


def test_a_key_that_would_break_a_place_is_refused() -> None:
    with pytest.raises(FragmentError, match="cannot stand in a request"):
        build_fragment("InvoiceAdd", {"CustomerRef": Reference(key=Key(flow="x", record_id="a}}<b"))})


def test_a_mapping_can_ask_for_an_element_by_its_path() -> None:
    memo = element_at("InvoiceAdd", ["Memo"])
    assert memo is not None
    assert (memo.kind, memo.length) == (Kind.LINES, 4095)
    item = element_at("InvoiceMod", ["InvoiceLine", "ItemRef", "FullName"])
    assert item is not None
    assert item.kind is Kind.TEXT
    assert element_at("InvoiceAdd", ["InvoiceLine", "Website"]) is None
    assert element_at("RocketAdd", ["Memo"]) is None
