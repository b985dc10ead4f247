"""A customer or item that finance had before it was linked: nothing of it is overwritten, and the rest is asked."""

from __future__ import annotations

from typing import Any

import pytest

from include.states import Answer, DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import PLACE, Command, Desk
from tests.kit.exits import exit_of
from tests.kit.waiting import choose_side

CUSTOMER, ITEM = "account_to_customer", "product_to_item"
HOUSE = {"Addr1": "7 Oak Ave", "City": "Chicago", "PostalCode": "60601", "Country": "USA"}
OF_FINANCE = {"FirstName": "Max", "LastName": "Moser", "BillAddress": HOUSE, "Phone": "555-0777"}


def typed(**values: Any) -> str:
    """Elements of a customer as a person types them."""
    return "".join(
        f"<{name}>{value if isinstance(value, str) else typed(**value)}</{name}>" for name, value in values.items()
    )


def linked(desk: Desk, o2c: Command, more: str, **account: Any) -> tuple[str, str]:
    """A customer of finance, and the account that a person says it is; both have been compared."""
    desk.world.overrides = {"customer_to_account": {"enabled": True}, "item_to_product": {"enabled": True}}
    list_id, one = desk.customer("Uno", more), desk.account("One", **account)
    contact = {"AccountId": one, "FirstName": "Ann", "LastName": "Lee", "Email": "ann@one.example"}
    desk.world.people.insert("Contact", [contact])
    desk.won_deal("Bench", one, ("SV", "1", "10.00"))
    assert o2c("bind", CUSTOMER, one, list_id, "--by", "Kim")[0] == 0
    rounds(desk)
    return one, list_id


def rounds(desk: Desk, count: int = 2) -> None:
    """What the schedules do in half an hour."""
    for _ in range(count):
        desk.world.clock.pass_by(minutes=15)
        desk.there_and_back()
        desk.poll()


def customer(desk: Desk, list_id: str) -> dict[str, Any]:
    """The customer as the books have it."""
    return next(row for row in desk.world.in_books("Customer") if row["ListID"] == list_id)


def account(desk: Desk, record_id: str) -> dict[str, Any]:
    return desk.world.record("Account", Id=record_id)


@exit_of(DecisionKind.CONFLICT, Answer.QUICKBOOKS)
def test_what_finance_has_of_a_bound_customer_is_asked_about_once_and_stays(desk: Desk, o2c: Command) -> None:
    one, list_id = linked(desk, o2c, typed(**OF_FINANCE), Phone="555-0001", Fax="555-0002")
    before = customer(desk, list_id)
    assert (before["Name"], before["FirstName"], before["Phone"]) == ("Uno", "Max", "555-0777")
    assert {name: text for name, text in before["BillAddress"].items() if text} == HOUSE
    assert desk.says("Bench") == ("Posted", "")
    assert desk.waiting() == [DecisionKind.CONFLICT]
    words = account(desk, one)["QB_Sync_Message__c"]
    for said in (
        'Name is "One" here and "Uno" in QuickBooks',
        'FirstName is "Ann" here and "Max" in QuickBooks',
        'BillAddress is "1 Main St, Springfield, IL, 62701, USA" here and "7 Oak Ave, Chicago, 60601, USA" in',
        'Phone is "555-0001" here and "555-0777" in QuickBooks',
        "Whoever looks after the sync is asked what becomes of it.",
    ):
        assert said in words
    assert "Fax" not in words
    choose_side(o2c, "quickbooks")
    rounds(desk)
    after, here = customer(desk, list_id), account(desk, one)
    assert (after["Name"], after["FirstName"], after["LastName"]) == ("Uno", "Max", "Moser")
    assert {name: text for name, text in after["BillAddress"].items() if text} == HOUSE
    assert (after["Phone"], after["Fax"]) == ("555-0777", "555-0002"), "what finance had nothing of is filled"
    assert (here["Name"], here["Phone"], here["BillingCity"], here["BillingState"]) == (
        "Uno",
        "555-0777",
        "Chicago",
        None,
    )
    assert (here["QB_Sync_Status__c"], desk.waiting()) == ("Posted", [])
    desk.world.change("Account", {"Id": one}, Phone="555-0003")
    rounds(desk)
    after = customer(desk, list_id)
    assert (after["Phone"], after["FirstName"], after["BillAddress"]["Addr1"]) == ("555-0003", "Max", "7 Oak Ave")
    person = desk.world.record("Contact", AccountId=one)
    desk.world.change("Contact", person, FirstName="Bea")
    rounds(desk)
    assert customer(desk, list_id)["FirstName"] == "Bea", "a later change flows as ever"
    assert desk.waiting() == []


def test_bound_customer_overwrites_nothing_of_its_account_where_customers_only_come(desk: Desk, o2c: Command) -> None:
    """The way there is switched off: what differs stays as it is on both sides, and later changes come as ever."""
    desk.world.overrides = {"customer_to_account": {"enabled": True}, CUSTOMER: {"enabled": False}}
    desk.world.overrides |= {name: {"enabled": False} for name in desk.world.catalogue.flows if name.startswith("opp")}
    one = desk.account("One", Phone="555-0001")
    desk.world.clock.pass_by(hours=3)
    list_id = desk.customer("Uno", typed(Phone="555-0777", Fax="555-0888"))
    assert o2c("bind", CUSTOMER, one, list_id, "--by", "Kim")[0] == 0
    rounds(desk)
    here = account(desk, one)
    assert (here["Name"], here["Phone"], here["Fax"], desk.waiting()) == ("One", "555-0001", "555-0888", [])
    sequence = customer(desk, list_id)["EditSequence"]
    names = f"<ListID>{list_id}</ListID><EditSequence>{sequence}</EditSequence><Phone>555-0999</Phone>"
    desk.world.clock.pass_by(hours=3)
    desk.type(f"<CustomerModRq><CustomerMod>{names}</CustomerMod></CustomerModRq>")
    rounds(desk)
    assert (account(desk, one)["Name"], account(desk, one)["Phone"]) == ("One", "555-0999")
    desk.world.overrides = {"customer_to_account": {"enabled": True}}
    desk.won_deal("Bench", one, ("SV", "1", "10.00"))
    rounds(desk)
    assert (customer(desk, list_id)["Name"], desk.waiting()) == ("Uno", [DecisionKind.CONFLICT]), "now it is asked"


@exit_of(DecisionKind.CONFLICT, Answer.SALESFORCE)
def test_salesforce_counts_for_a_bound_customer_where_a_person_says_so(desk: Desk, o2c: Command) -> None:
    one, list_id = linked(desk, o2c, typed(**OF_FINANCE), Phone="555-0001")
    choose_side(o2c, "salesforce")
    rounds(desk)
    after = customer(desk, list_id)
    assert (after["Name"], after["FirstName"], after["Phone"]) == ("One", "Ann", "555-0001")
    assert (after["BillAddress"]["Addr1"], after["BillAddress"]["State"]) == ("1 Main St", "IL")
    assert (account(desk, one)["QB_Sync_Status__c"], desk.waiting()) == ("Posted", [])


def test_bound_customer_that_says_the_same_is_filled_and_nobody_is_asked(desk: Desk, o2c: Command) -> None:
    here = {"Addr1": "One", "Addr2": PLACE["Street"], **{name: PLACE[name] for name in PLACE if name != "Street"}}
    more = typed(CompanyName="One", BillAddress=here, Fax="555-0200")
    one, list_id = linked(desk, o2c, more, Phone="555-0001")
    assert desk.waiting() == []
    after = customer(desk, list_id)
    assert (after["Name"], after["Phone"], after["Fax"], after["FirstName"]) == ("Uno", "555-0001", "555-0200", "Ann")
    assert after["BillAddress"]["Addr1"] == "One", "the line above the address is finance's"
    assert (account(desk, one)["Fax"], account(desk, one)["QB_Sync_Status__c"]) == ("555-0200", "Posted")
    desk.world.change("Account", {"Id": one}, BillingStreet="2 Main St")
    rounds(desk)
    assert customer(desk, list_id)["BillAddress"]["Addr1"] == "2 Main St"
    assert desk.waiting() == []


@exit_of(DecisionKind.CONFLICT)
def test_question_is_over_when_both_sides_say_the_same_and_moves_on_when_one_is_edited(
    desk: Desk, o2c: Command
) -> None:
    one, list_id = linked(desk, o2c, typed(CompanyName="One", Phone="555-0777"), Phone="555-0001")
    choose_side(o2c, "quickbooks")
    desk.world.change("Account", {"Id": one}, Phone="555-0002")
    rounds(desk)
    assert (customer(desk, list_id)["Phone"], account(desk, one)["Phone"]) == ("555-0777", "555-0002")
    assert "What Kim chose was not done: the values have moved on since." in o2c("held", COMPANY)[1]
    desk.world.change("Account", {"Id": one}, Phone="555-0777")
    rounds(desk)
    assert (desk.waiting(), account(desk, one)["QB_Sync_Status__c"]) == ([], "Posted")


@pytest.mark.parametrize(("side", "price"), [("quickbooks", "9.50"), ("salesforce", "10.00")])
def test_item_of_finance_keeps_its_price_until_a_person_decides(
    desk: Desk, o2c: Command, side: str, price: str
) -> None:
    desk.world.overrides = {"item_to_product": {"enabled": True}}
    sold = {"Desc": "As finance says", "Price": "9.50", "AccountRef": {"FullName": "Sales"}}
    desk.type(typed(ItemServiceAddRq={"ItemServiceAdd": {"Name": "SV", "SalesOrPurchase": sold}}))
    product, (item,) = desk.world.record("Product2", ProductCode="SV"), desk.world.in_books("ItemService")
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    words = ("bind", ITEM, product["Id"], item["ListID"], "--kind", "ItemService", "--by", "Kim")
    assert o2c(*words)[0] == 0
    rounds(desk)
    (item,) = desk.world.in_books("ItemService")
    assert (item["SalesOrPurchase"]["Price"], item["SalesOrPurchase"]["Desc"]) == ("9.50", "As finance says")
    assert 'SalesOrPurchase.Price is "10" here and "9.50" in QuickBooks' in o2c("held", COMPANY)[1]
    choose_side(o2c, side)
    rounds(desk)
    (item,) = desk.world.in_books("ItemService")
    assert item["SalesOrPurchase"] | {"AccountRef": None} == {
        "Desc": "As finance says",
        "Price": price,
        "AccountRef": None,
    }
    assert (desk.waiting(), desk.says("Bench")) == ([], ("Posted", ""))
