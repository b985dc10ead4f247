"""Two accounts become one in Salesforce, and two customers one in QuickBooks, but not the same two."""

from __future__ import annotations

import pytest

from include.states import DecisionKind
from simulators.quickbooks_desktop.people.tidying import merge
from tests.journeys.decisions.test_every_exit import rounds, waiting
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk
from tests.kit.exits import exit_of

FIRMS = ("Birch", "Elm", "Fir")


def list_id(desk: Desk, name: str) -> str:
    (found,) = [row["ListID"] for row in desk.world.in_books("Customer") if row["Name"] == name]
    return found


def billed_to(desk: Desk) -> dict[str, str]:
    """Memo of an invoice -> the customer that it names."""
    return {row["Memo"].split()[0]: row["CustomerRef"]["FullName"] for row in desk.world.in_books("Invoice")}


def status(desk: Desk, account: str) -> tuple[str, str | None]:
    row = desk.world.record("Account", Id=account)
    return row["QB_Sync_Status__c"], row["QB_Sync_Message__c"]


def sold_to(desk: Desk, *names: str) -> dict[str, str]:
    """An account of each name, with an invoice; their ids."""
    accounts = {name: desk.account(name) for name in names}
    for name, account in accounts.items():
        desk.won_deal(name, account, ("SV", "1", "10.00"))
    rounds(desk, 1)
    return accounts


@pytest.fixture
def crossed(desk: Desk) -> dict[str, str]:
    """Birch takes over Elm in Salesforce, and Fir takes over Elm in QuickBooks; the accounts by name."""
    accounts = sold_to(desk, *FIRMS)
    desk.world.org.merge_accounts(accounts["Birch"], accounts["Elm"])
    merge(desk.world.books.books, "Customer", list_id(desk, "Elm"), list_id(desk, "Fir"))
    rounds(desk)
    return accounts


@exit_of(DecisionKind.POSTED_TWICE)
def test_invoice_that_went_to_a_third_customer_is_asked_about_until_finance_gives_it_back(
    desk: Desk, o2c: Command, crossed: dict[str, str]
) -> None:
    assert waiting(desk) == [DecisionKind.POSTED_TWICE]
    said, message = status(desk, crossed["Birch"])
    assert (said, message in o2c("held", COMPANY)[1]) == ("Conflict", True)
    (invoice,) = [row for row in desk.world.in_books("Invoice") if row["Memo"].startswith("Elm")]
    number = f"Invoice {invoice['RefNumber']}"
    assert f"So Customer Fir has {number} now, and not Customer Birch." in message
    assert f"If not, give {number} to Customer Birch in QuickBooks. Nothing else is to be done." in message
    rounds(desk, 1)
    assert waiting(desk) == [DecisionKind.POSTED_TWICE]
    names = f"<TxnID>{invoice['TxnID']}</TxnID><EditSequence>{invoice['EditSequence']}</EditSequence>"
    birch = f"<CustomerRef><ListID>{list_id(desk, 'Birch')}</ListID></CustomerRef>"
    desk.type(f"<InvoiceModRq><InvoiceMod>{names}{birch}</InvoiceMod></InvoiceModRq>")
    rounds(desk)
    assert (waiting(desk), status(desk, crossed["Birch"])) == ([], ("Posted", None))
    assert billed_to(desk) == {"Birch": "Birch", "Elm": "Birch", "Fir": "Fir"}


def test_invoice_that_was_named_is_right_although_its_account_was_merged_before_it_was_compared(
    desk: Desk, o2c: Command
) -> None:
    accounts = sold_to(desk, "Birch", "Elm")
    desk.won_deal("Typed", accounts["Elm"], ("SV", "1", "7.00"))
    item = desk.world.in_books("ItemService")[0]["ListID"]
    line = f"<InvoiceLineAdd><ItemRef><ListID>{item}</ListID></ItemRef><Amount>7.00</Amount></InvoiceLineAdd>"
    head = f"<CustomerRef><ListID>{list_id(desk, 'Elm')}</ListID></CustomerRef><Memo>Typed</Memo>"
    desk.type(f"<InvoiceAddRq><InvoiceAdd>{head}{line}</InvoiceAdd></InvoiceAddRq>")
    (typed,) = [row["TxnID"] for row in desk.world.in_books("Invoice") if row["Memo"] == "Typed"]
    assert o2c("bind", "opportunity_to_invoice", desk.world.deal("Typed")["Id"], typed, "--by", "Kim")[0] == 0
    desk.world.forward()
    desk.update()
    desk.world.org.merge_accounts(accounts["Birch"], accounts["Elm"])
    rounds(desk)
    assert (desk.says("Typed"), waiting(desk)) == (("Posted", ""), [DecisionKind.POSTED_TWICE])
    merge(desk.world.books.books, "Customer", list_id(desk, "Elm"), list_id(desk, "Birch"))
    rounds(desk)
    assert (desk.says("Typed"), waiting(desk)) == (("Posted", ""), [])


@pytest.mark.parametrize("is_turned", [False, True])
def test_three_accounts_are_one_firm_once_they_are_one_on_both_sides(
    desk: Desk, crossed: dict[str, str], is_turned: bool
) -> None:
    accounts = f"and the accounts {crossed['Birch']} and {crossed['Fir']} in Salesforce"
    assert f"merge Customer Birch and Customer Fir in QuickBooks, {accounts}." in str(status(desk, crossed["Birch"])[1])
    pair = ("Birch", "Fir")
    winner, loser = (crossed[name] for name in (reversed(pair) if is_turned else pair))
    desk.world.org.merge_accounts(winner, loser)
    rounds(desk, 1)
    merge(desk.world.books.books, "Customer", list_id(desk, "Birch"), list_id(desk, "Fir"))
    rounds(desk)
    assert (waiting(desk), status(desk, winner)) == ([], ("Posted", None))
    assert billed_to(desk) == dict.fromkeys(FIRMS, "Fir")


def test_customer_of_an_account_that_is_merged_later_is_asked_about_at_its_winner(desk: Desk) -> None:
    accounts = sold_to(desk, *FIRMS)
    merge(desk.world.books.books, "Customer", list_id(desk, "Elm"), list_id(desk, "Fir"))
    rounds(desk, 1)
    assert waiting(desk) == [DecisionKind.MERGE]
    desk.world.org.merge_accounts(accounts["Birch"], accounts["Elm"])
    rounds(desk)
    assert waiting(desk) == [DecisionKind.POSTED_TWICE]
    assert "So Customer Fir has Invoice" in str(status(desk, accounts["Birch"])[1])


@pytest.mark.parametrize("names", [FIRMS, (*FIRMS, "Oak")], ids=["Oak is new", "Oak is a customer"])
def test_account_that_took_over_the_one_that_is_asked_about_is_asked_in_its_place(
    desk: Desk, names: tuple[str, ...]
) -> None:
    accounts = sold_to(desk, *names)
    accounts.setdefault("Oak", desk.account("Oak") if "Oak" not in accounts else "")
    desk.world.org.merge_accounts(accounts["Birch"], accounts["Elm"])
    merge(desk.world.books.books, "Customer", list_id(desk, "Elm"), list_id(desk, "Fir"))
    rounds(desk)
    desk.world.org.merge_accounts(accounts["Oak"], accounts["Birch"])
    rounds(desk)
    message = str(status(desk, accounts["Oak"])[1])
    assert {*waiting(desk)} == {DecisionKind.POSTED_TWICE}
    with desk.world.staging.read() as db:
        (asked,) = [row for row in db.decisions.open(COMPANY) if "So Customer Fir has" in row.message]
    assert asked.record_id == accounts["Oak"]
    assert "So Customer Fir has Invoice" in message


def test_invoice_that_finance_typed_and_a_person_named_is_asked_about_too(desk: Desk, o2c: Command) -> None:
    accounts = sold_to(desk, *FIRMS)
    customer = f"<CustomerRef><ListID>{list_id(desk, 'Elm')}</ListID></CustomerRef><TxnDate>2026-09-04</TxnDate>"
    item = f"<ItemRef><ListID>{desk.world.in_books('ItemService')[0]['ListID']}</ListID></ItemRef>"
    line = f"<InvoiceLineAdd>{item}<Quantity>1</Quantity><Rate>33.00</Rate></InvoiceLineAdd>"
    desk.type(f"<InvoiceAddRq><InvoiceAdd>{customer}<RefNumber>F-77</RefNumber>{line}</InvoiceAdd></InvoiceAddRq>")
    (typed,) = [row["TxnID"] for row in desk.world.in_books("Invoice") if row["RefNumber"] == "F-77"]
    desk.won_deal("Typed", accounts["Elm"], ("SV", "1", "33.00"))
    deal = desk.world.deal("Typed")["Id"]
    assert o2c("bind", "opportunity_to_invoice", deal, typed, "--by", "Kim")[0] == 0
    rounds(desk)
    assert (desk.says("Typed"), waiting(desk)) == (("Posted", ""), [])
    desk.world.org.merge_accounts(accounts["Birch"], accounts["Elm"])
    merge(desk.world.books.books, "Customer", list_id(desk, "Elm"), list_id(desk, "Fir"))
    rounds(desk)
    assert "Invoice F-77" in str(status(desk, accounts["Birch"])[1])


def test_question_names_the_account_that_has_taken_over_the_third_one(desk: Desk, crossed: dict[str, str]) -> None:
    gum = desk.account("Gum")
    desk.won_deal("Gum", gum, ("SV", "1", "10.00"))
    rounds(desk, 1)
    desk.world.org.merge_accounts(gum, crossed["Fir"])
    rounds(desk)
    assert f"and the accounts {crossed['Birch']} and {gum} in Salesforce." in str(status(desk, crossed["Birch"])[1])
