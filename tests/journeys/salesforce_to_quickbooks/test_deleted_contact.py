"""A contact is deleted whose name went to QuickBooks with its customer: finance is told what is left there."""

from __future__ import annotations

import pytest
from lxml import etree

from include.states import Answer, DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk
from tests.kit.exits import exit_of

CUSTOMER = "account_to_customer"


def deleted_contact(desk: Desk) -> str:
    """A posted customer whose contact is deleted afterwards; the Account."""
    one = desk.account("One")
    contact = {"AccountId": one, "FirstName": "Ann", "LastName": "Lee", "Email": "ann@one.example"}
    (person,) = desk.world.people.insert("Contact", [contact])
    desk.won_deal("Bench", one, ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    assert desk.waiting() == []
    desk.world.org.admin("POST", "/admin/delete", {"ids": [person]})
    rounds(desk)
    return one


def rounds(desk: Desk) -> None:
    for _ in range(2):
        desk.there_and_back()
        desk.poll()


def says(desk: Desk, account: str) -> tuple[str, str]:
    row = desk.world.record("Account", Id=account)
    return row["QB_Sync_Status__c"], row["QB_Sync_Message__c"] or ""


@exit_of(DecisionKind.LEFT)
@pytest.mark.parametrize("way", ["quickbooks", "salesforce"])
def test_customer_of_a_deleted_contact_says_what_is_left_until_it_is_corrected(
    desk: Desk, o2c: Command, way: str
) -> None:
    one = deleted_contact(desk)
    status, words = says(desk, one)
    said = 'FirstName "Ann", LastName "Lee", Email "ann@one.example" in QuickBooks, and nothing in Salesforce says it'
    assert (status, f"Customer One still has {said} any more" in words) == ("Conflict", True), words
    assert said in o2c("held", COMPANY)[1]
    assert desk.waiting() == [DecisionKind.LEFT]
    if way == "quickbooks":
        (customer,) = desk.world.in_books("Customer")
        state = f"<ListID>{customer['ListID']}</ListID><EditSequence>{customer['EditSequence']}</EditSequence>"
        new = "<FirstName></FirstName><LastName></LastName><Email></Email>"
        answer = desk.type(f"<CustomerModRq><CustomerMod>{state}{new}</CustomerMod></CustomerModRq>")
        assert etree.fromstring(f"<all>{answer[answer.index('<Customer') :]}</all>".encode()) is not None
        desk.poll()
    else:
        contact = {"AccountId": one, "FirstName": "Bea", "LastName": "Ray", "Email": "bea@one.example"}
        desk.world.people.insert("Contact", [contact])
    rounds(desk)
    assert (desk.waiting(), says(desk, one)) == ([], ("Posted", ""))


@exit_of(DecisionKind.LEFT, Answer.WAIVE)
def test_what_is_left_of_a_deleted_contact_may_stay_where_a_person_says_so(desk: Desk, o2c: Command) -> None:
    one = deleted_contact(desk)
    assert f"./o2c waive {CUSTOMER} {one} --company {COMPANY} --by NAME" in o2c("held", COMPANY)[1]
    assert o2c("waive", CUSTOMER, one, "--company", COMPANY, "--by", "Kim")[0] == 0
    desk.world.change("Account", {"Id": one}, Phone="555-0001")
    rounds(desk)
    assert (desk.waiting(), says(desk, one)) == ([], ("Posted", ""))
    (customer,) = desk.world.in_books("Customer")
    assert (customer["FirstName"], customer["Phone"]) == ("Ann", "555-0001")
