"""A change held against what the books have: what it would fill, and what it would overwrite."""

from __future__ import annotations

from include.model import Key, Reference, Values
from include.qbxml.fragment import build_fragment
from include.qbxml.held_against import Held, held_against, without_elements

PLACE = {"Addr1": "1 Main St", "City": "Springfield", "State": "IL"}
PARENT = Key(flow="account_to_customer", record_id="001")


def held(said: Values, there: Values, request: str = "CustomerMod", ids: dict[str, str] | None = None) -> Held:
    return held_against(build_fragment(request, said), there, ids=ids)


def test_what_the_books_have_nothing_of_is_missing_and_what_they_have_otherwise_is_told() -> None:
    found = held({"Name": "One", "Phone": "1", "Fax": "2"}, {"Name": "One", "Phone": "3", "Email": "a@b"})
    assert (found.otherwise, list(found.missing)) == ({"Phone": ("1", "3")}, ["Fax"])


def test_address_is_one_value() -> None:
    there = {"BillAddress": {"City": "Springfield", "Addr1": "1 Main St", "Addr2": "Suite 5", "State": "IL"}}
    assert held({"BillAddress": PLACE}, {"BillAddress": PLACE}).otherwise == {}
    assert held({"BillAddress": PLACE}, there).otherwise == {
        "BillAddress": ("1 Main St, Springfield, IL", "1 Main St, Suite 5, Springfield, IL")
    }


def test_price_and_account_of_an_item_are_told_apart_and_numbers_are_compared_as_numbers() -> None:
    said = {"SalesOrPurchase": {"Desc": "Hour", "Price": "10", "AccountRef": {"FullName": "Sales"}}}
    sales = {"ListID": "80000001-1", "FullName": "sales"}
    there = {"SalesOrPurchase": {"Price": "10.00", "AccountRef": sales}}
    found = held(said, there, "ItemServiceMod")
    assert (found.otherwise, list(found.missing)) == ({}, ["SalesOrPurchase.Desc"])
    there["SalesOrPurchase"]["AccountRef"] = {**sales, "FullName": "Consulting"}
    assert held(said, there, "ItemServiceMod").otherwise == {"SalesOrPurchase.AccountRef": ("Sales", "Consulting")}


def test_further_contact_is_found_by_its_name_among_those_of_finance() -> None:
    said = {"AdditionalContactRef": [{"ContactName": "Website", "ContactValue": "one.example"}]}
    mail = {"ContactName": "Main Email", "ContactValue": "a@b"}
    assert list(held(said, {"AdditionalContactRef": [mail]}).missing) == ["AdditionalContactRef"]
    web = {"ContactName": "Website", "ContactValue": "uno.example"}
    assert held(said, {"AdditionalContactRef": [mail, web]}).otherwise == {
        "AdditionalContactRef": ("one.example", "uno.example")
    }


def test_reference_is_compared_by_the_id_that_is_known() -> None:
    said, there = {"ParentRef": Reference(key=PARENT)}, {"ParentRef": {"ListID": "80000001-1", "FullName": "Uno"}}
    assert held(said, there, ids={str(PARENT): "80000001-1"}).otherwise == {}
    assert held(said, there, ids={str(PARENT): "80000002-1"}).otherwise == {"ParentRef": ("80000002-1", "Uno")}


def test_elements_are_left_out_at_their_place() -> None:
    values = {"Name": "SV", "SalesOrPurchase": {"Price": "10", "Desc": "Hour"}}
    assert without_elements(values, ["SalesOrPurchase.Price"]) == {"Name": "SV", "SalesOrPurchase": {"Desc": "Hour"}}
    assert without_elements(values, ["Name", "SalesOrPurchase.Price", "SalesOrPurchase.Desc"]) == {}
