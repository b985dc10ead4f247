"""Whether a record of QuickBooks already says what a change wanted to write."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from include.model import Key, Reference
from include.qbxml.answers import Ret
from include.qbxml.compare import differing_lines, edited_meanwhile, is_in_step
from include.qbxml.fragment import build_fragment

ACME = Reference(key=Key(flow="account_to_customer", record_id="001"))
IDS = {"account_to_customer:001": "80000001-1"}
CHANGE: dict[str, Any] = {
    "CustomerRef": ACME,
    "Memo": "Two\nlines & more",
    "IsPending": False,
    "InvoiceLine": [
        {"TxnLineID": "A1-1", "ItemRef": {"FullName": "Widget"}, "Quantity": 2, "Amount": Decimal("20")},
        {"TxnLineID": "-1", "Desc": "new", "RatePercent": Decimal("18")},
    ],
}
LINES: list[dict[str, Any]] = [
    {
        "TxnLineID": "A1-1",
        "ItemRef": {"ListID": "8-1", "FullName": "WIDGET"},
        "Quantity": "2.00",
        "Amount": "20.00",
    },
    {"TxnLineID": "A2-1", "Desc": "new", "RatePercent": "18.0%", "Amount": "3.60"},
]
FIELDS: dict[str, Any] = {
    "TxnID": "C5-1",
    "EditSequence": "99",
    "CustomerRef": {"ListID": "80000001-1", "FullName": "Acme"},
    "Memo": "Two\nlines & more",
    "InvoiceLineRet": LINES,
}


def last_synced(change: dict[str, Any], fields: dict[str, Any], ids: dict[str, str] | None = IDS) -> bool:
    return is_in_step(build_fragment("InvoiceMod", change), Ret(kind="Invoice", fields=fields), ids=ids)


def test_a_record_that_says_all_of_it_is_in_step() -> None:
    assert last_synced(CHANGE, FIELDS)


@pytest.mark.parametrize(
    "fields",
    [
        {**FIELDS, "Memo": "Two"},
        {**FIELDS, "IsPending": "true"},
        {**FIELDS, "CustomerRef": {"ListID": "80000002-1", "FullName": "Acme"}},
        {**FIELDS, "InvoiceLineRet": LINES[:1]},
        {**FIELDS, "InvoiceLineRet": [*LINES, LINES[1]]},
        {**FIELDS, "InvoiceLineRet": [LINES[0], {**LINES[1], "Desc": "old"}]},
        {**FIELDS, "InvoiceLineRet": [{**LINES[0], "Amount": "20.01"}, LINES[1]]},
        {key: value for key, value in FIELDS.items() if key != "Memo"},
    ],
)
def test_a_record_that_says_otherwise_is_not(fields: dict[str, Any]) -> None:
    assert not last_synced(CHANGE, fields)


def test_a_reference_whose_id_is_not_known_counts_as_different() -> None:
    assert not last_synced({"CustomerRef": ACME}, FIELDS, ids=None)
    assert last_synced({"CustomerRef": ACME}, FIELDS)


def test_the_prices_of_an_item_are_compared_under_their_other_name() -> None:
    change = build_fragment("ItemServiceMod", {"Name": "Hours", "SalesOrPurchase": {"Price": Decimal("95.5")}})
    there = {"Name": "Hours", "SalesOrPurchase": {"Price": "95.50"}}
    assert is_in_step(change, Ret(kind="ItemService", fields=there))
    there = {"Name": "Hours", "SalesOrPurchase": {"Price": "95.51"}}
    assert not is_in_step(change, Ret(kind="ItemService", fields=there))


def test_texts_that_look_like_numbers_are_compared_as_texts() -> None:
    assert not last_synced({"RefNumber": "0017"}, {"RefNumber": "17"})
    assert not last_synced({"Memo": "1e2"}, {"Memo": "100"})
    assert last_synced({"RefNumber": "0017"}, {"RefNumber": "0017"})
    assert last_synced({"ExchangeRate": Decimal("1.50")}, {"ExchangeRate": "1.5"})


def test_a_line_whose_item_is_another_records_needs_the_id_of_that_one() -> None:
    item = Reference(key=Key(flow="product_to_item", record_id="01t"))
    change = {"InvoiceLine": [{"TxnLineID": "A1-1", "ItemRef": item}]}
    there = {"InvoiceLineRet": [{"TxnLineID": "A1-1", "ItemRef": {"ListID": "80000009-1", "FullName": "Widget"}}]}
    assert last_synced(change, there, ids={"product_to_item:01t": "80000009-1"})
    assert not last_synced(change, there, ids={"product_to_item:01t": "80000008-1"})
    assert not last_synced(change, there, ids={"account_to_customer:01t": "80000009-1"})


def test_a_payments_rows_are_compared_by_the_amount_that_is_applied() -> None:
    row = {"TxnID": "C5-1", "PaymentAmount": Decimal("50")}
    change = build_fragment("ReceivePaymentMod", {"AppliedToTxn": [row]})
    paid = {"TxnID": "C5-1", "TxnType": "Invoice", "Amount": "50.00", "BalanceRemaining": "0.00"}
    assert is_in_step(change, Ret(kind="ReceivePayment", fields={"AppliedToTxnRet": [paid]}))
    paid = {**paid, "Amount": "49.99"}
    assert not is_in_step(change, Ret(kind="ReceivePayment", fields={"AppliedToTxnRet": [paid]}))


def test_a_new_record_is_compared_like_a_change() -> None:
    wanted = build_fragment("InvoiceAdd", {"CustomerRef": ACME, "InvoiceLine": [{"Desc": "Note"}], "IsPending": False})
    there = {"CustomerRef": {"ListID": "80000001-1"}, "InvoiceLineRet": [{"TxnLineID": "A1-1", "Desc": "Note"}]}
    assert is_in_step(wanted, Ret(kind="Invoice", fields=there), ids=IDS)
    assert not is_in_step(wanted, Ret(kind="Invoice", fields={**there, "IsPending": "true"}), ids=IDS)


BEFORE = {
    "CustomerRef": ACME,
    "Memo": "Bench",
    "InvoiceLine": [{"ItemRef": {"FullName": "Widget"}, "Quantity": 2, "Amount": Decimal("20")}],
}
THERE = {**FIELDS, "Memo": "Bench", "InvoiceLineRet": LINES[:1]}


@pytest.mark.parametrize(
    ("there", "edited"),
    [
        (THERE, {}),
        (FIELDS, {}),
        ({**THERE, "IsToBePrinted": "false", "EditSequence": "100"}, {}),
        ({**THERE, "Memo": "Call first"}, {"Memo": "Two\nlines & more"}),
        ({**THERE, "InvoiceLineRet": [{**LINES[0], "Amount": "18.00"}]}, {"InvoiceLine": ""}),
        ({**THERE, "CustomerRef": {"ListID": "80000009-1", "FullName": "Other"}}, {"CustomerRef": ""}),
    ],
)
def test_what_finance_wrote_since_a_document_was_posted_is_told_from_what_only_moved_on(
    there: dict[str, Any], edited: dict[str, str]
) -> None:
    change = {name: value for name, value in CHANGE.items() if name != "IsPending"}
    posted = build_fragment("InvoiceAdd", BEFORE)
    ret = Ret(kind="Invoice", fields=there)
    assert edited_meanwhile(build_fragment("InvoiceMod", change), posted, ret, ids=IDS) == edited


def test_what_was_posted_and_is_not_known_is_written_over_by_nobody() -> None:
    change = build_fragment("InvoiceMod", {"Memo": "Long bench"})
    assert edited_meanwhile(change, None, Ret(kind="Invoice", fields=FIELDS)) == {"Memo": "Long bench"}


WANTED = build_fragment(
    "InvoiceAdd",
    {
        "CustomerRef": ACME,
        "InvoiceLine": [
            {"ItemRef": {"FullName": "Widget"}, "Desc": "A widget", "Quantity": 2, "Amount": Decimal("20")},
            {"ItemRef": {"FullName": "Hours"}, "Quantity": 1, "Amount": Decimal("80")},
        ],
    },
)
BOOKED: list[dict[str, Any]] = [
    {"ItemRef": {"FullName": "Widget"}, "Desc": "A widget", "Quantity": "2", "Amount": "20.00"},
    {"ItemRef": {"FullName": "Hours"}, "Quantity": "1", "Amount": "80.00"},
]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (BOOKED, []),
        ([{**BOOKED[0], "Desc": "Finance says"}, BOOKED[1]], []),
        (BOOKED[:1], ["it has 1 line there and 2 here"]),
        (
            [{**BOOKED[0], "Amount": "30.00"}, {**BOOKED[1], "ItemRef": {"FullName": "Days"}, "Amount": "70.00"}],
            ["Amount of line 1 is another one", "Item of line 2 is another one", "Amount of line 2 is another one"],
        ),
    ],
)
def test_lines_of_the_same_sum_are_told_apart_but_for_what_finance_decides(
    lines: list[dict[str, Any]], told: list[str]
) -> None:
    ret = Ret(kind="Invoice", fields={"InvoiceLineRet": lines})
    assert differing_lines(WANTED, ret, ids=IDS, leave_out={"Desc"}) == told


def test_groups_of_items_are_held_against_those_of_the_record() -> None:
    kit = "<ItemGroupRef><ListID>G-1</ListID></ItemGroupRef><Quantity>2</Quantity>"
    group = f"<InvoiceLineGroupAdd>{kit}</InvoiceLineGroupAdd>"
    wanted = f"<InvoiceAddRq><InvoiceAdd>{group}</InvoiceAdd></InvoiceAddRq>"
    there = {"TxnLineID": "B1-1", "ItemGroupRef": {"ListID": "G-1"}, "Quantity": "2.00", "TotalAmount": "40.00"}

    def told(**fields: Any) -> list[str]:
        return differing_lines(wanted, Ret(kind="Invoice", fields=fields), ids=IDS)

    assert told(InvoiceLineGroupRet=[there]) == []
    assert told(InvoiceLineGroupRet=[{**there, "Quantity": "3"}]) == ["Quantity of line 1 is another one"]
    assert told(InvoiceLineRet=[{"TxnLineID": "B1-1"}]) == ["other lines are groups of items there than here"]
    assert told() == ["it has 0 lines there and 1 here"]
