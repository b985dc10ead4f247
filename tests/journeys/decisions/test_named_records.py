"""A person names the record of QuickBooks: it is looked up in the books before it counts, and can be taken back."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from include.model import Key
from include.states import Answer, DecisionKind, LinkState
from simulators.quickbooks_desktop.people.enter import remove
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk
from tests.kit.exits import exit_of
from tests.kit.waiting import choose_side, hold_request

CUSTOMER, INVOICE = "account_to_customer", "opportunity_to_invoice"
NOBODY = "8000000F-1"


def links(desk: Desk) -> list[tuple[str, str]]:
    """Which record of QuickBooks each record of Salesforce stands for."""
    living = [link for link in desk.world.books.links() if link["state"] == LinkState.ACTIVE]
    return sorted((link["salesforce_id"], link["qb_id"]) for link in living)


def waiting(desk: Desk) -> list[DecisionKind]:
    with desk.world.staging.read() as db:
        return [row.kind for row in db.decisions.open(COMPANY)]


def typed_invoice(desk: Desk, number: str, amount: str) -> str:
    """An invoice that finance typed for the first customer; its TxnID."""
    customer, item = (desk.world.in_books(kind)[0]["ListID"] for kind in ("Customer", "ItemService"))
    line = f"<InvoiceLineAdd><ItemRef><ListID>{item}</ListID></ItemRef><Amount>{amount}</Amount></InvoiceLineAdd>"
    head = f"<CustomerRef><ListID>{customer}</ListID></CustomerRef><TxnDate>2026-09-09</TxnDate>"
    desk.type(f"<InvoiceAddRq><InvoiceAdd>{head}<RefNumber>{number}</RefNumber>{line}</InvoiceAdd></InvoiceAddRq>")
    return str(next(row["TxnID"] for row in desk.world.in_books("Invoice") if row["RefNumber"] == number))


def known_customer(desk: Desk) -> str:
    """An account whose customer and item are in the books."""
    account = desk.account("One")
    desk.won_deal("First", account, ("SV", "1", "5.00"))
    desk.there_and_back()
    return account


def test_deal_that_asks_for_its_invoice_after_it_was_named_is_no_conflict_any_more(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "1", "7.00"))
    deal = desk.world.deal("Bench")
    desk.world.people.update("Opportunity", [{"Id": deal["Id"], "QB_Generate__c": None, "CloseDate": "2026-09-09"}])
    assert o2c("bind", INVOICE, deal["Id"], typed_invoice(desk, "77", "7.00"), "--by", "Kim")[0] == 0
    desk.there_and_back()
    desk.poll()
    assert desk.says("Bench")[0] == "Conflict"
    desk.world.people.update("Opportunity", [{"Id": deal["Id"], "QB_Generate__c": "Invoice"}])
    desk.there_and_back()
    assert (desk.says("Bench"), waiting(desk)) == (("Posted", ""), [])


def test_fifteen_characters_of_an_id_name_the_same_record(desk: Desk, o2c: Command) -> None:
    list_id, account = desk.customer("Uno"), desk.account("One")
    assert o2c("bind", CUSTOMER, account[:15], list_id, "--by", "Kim")[0] == 0
    assert o2c("bind", CUSTOMER, account, list_id, "--by", "Kim")[0] == 0
    assert links(desk) == []
    desk.there_and_back()
    assert links(desk) == [(account, list_id)]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (("001", "{list}"), "001 is no id of Salesforce"),
        (("{swapped}", "{list}"), "its last three characters do not fit the others"),
        (
            ("{deal}", "{list}"),
            "A record of Account is asked for here, and {deal} is the id of a record of Opportunity",
        ),
        (("{account}", "1005"), "1005 is no id of QuickBooks: a ListID or TxnID looks like"),
    ],
)
def test_id_that_cannot_be_meant_is_refused_at_once(desk: Desk, o2c: Command, said: tuple[str, str], why: str) -> None:
    account = desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "5.00"))
    known = {
        "list": desk.customer("Uno"),
        "account": account,
        "swapped": account.swapcase(),
        "deal": desk.world.deal("Bench")["Id"],
    }
    code, told = o2c("bind", CUSTOMER, *(word.format(**known) for word in said), "--by", "Kim")
    assert (code, why.format(**known) in told) == (1, True), told
    assert waiting(desk) == []


def test_bind_to_a_record_that_the_books_do_not_have_changes_nothing(desk: Desk, o2c: Command) -> None:
    account = desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    before = links(desk)
    code, told = o2c("bind", CUSTOMER, account, NOBODY, "--by", "Kim")
    assert (code, f"Kim says that One is Customer {NOBODY} in QuickBooks. The next update" in told) == (0, True)
    desk.there_and_back()
    assert desk.world.books.company().problem is None
    assert links(desk) == before
    assert waiting(desk) == [DecisionKind.MISBOUND]
    words = (
        f"Kim said that One is Customer {NOBODY} in QuickBooks, but QuickBooks has no Customer with this id. Nothing "
    )
    assert words in o2c("held", COMPANY)[1]
    assert words in str(desk.world.record("Account", Id=account)["QB_Sync_Message__c"])
    desk.won_deal("Stool", account, ("SV", "1", "7.00"))  # the rest of the company goes on
    desk.there_and_back()
    assert desk.says("Stool")[0] == "Posted"


@exit_of(DecisionKind.BOUND)
@exit_of(DecisionKind.MISBOUND, Answer.BIND)
def test_record_that_was_named_wrongly_is_named_again_and_found(desk: Desk, o2c: Command) -> None:
    list_id, account = desk.customer("Uno"), desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    o2c("bind", CUSTOMER, account, NOBODY, "--by", "Kim")
    desk.there_and_back()
    assert (waiting(desk), desk.says("Bench")[0]) == ([DecisionKind.MISBOUND], "Waiting")
    assert f"./o2c bind {CUSTOMER} {account} LISTID_OR_TXNID --company {COMPANY} --by NAME" in o2c("held", COMPANY)[1]
    assert o2c("bind", CUSTOMER, account, list_id, "--company", COMPANY, "--by", "Kim")[0] == 0
    assert waiting(desk) == [DecisionKind.BOUND]
    for _ in range(2):
        desk.there_and_back()
    assert (waiting(desk), desk.says("Bench")[0]) == ([DecisionKind.CONFLICT], "Posted")
    choose_side(o2c, "quickbooks")
    for _ in range(2):
        desk.there_and_back()
    assert (waiting(desk), desk.world.in_books("Customer")[0]["Name"]) == ([], "Uno")
    assert links(desk)[0] == (account, list_id)
    assert len(desk.world.in_books("Customer")) == 1


@exit_of(DecisionKind.BOUND, Answer.UNBIND)
@exit_of(DecisionKind.MISBOUND, Answer.UNBIND)
def test_word_is_taken_back_before_and_after_it_was_looked_up(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    deal = desk.world.deal("Bench")["Id"]
    for looked_up in (False, True):
        o2c("bind", INVOICE, deal, NOBODY, "--by", "Kim")
        desk.world.forward()
        assert desk.world.books.request(Key(flow=INVOICE, record_id=deal)).held
        if looked_up:
            desk.update()
        assert f"./o2c unbind {INVOICE} {deal} --company {COMPANY} --by NAME" in o2c("held", COMPANY)[1]
        code, told = o2c("unbind", INVOICE, deal, "--company", COMPANY, "--by", "Kim")
        assert (code, told) == (0, f"{deal}: what was named for it does not count, and nothing was changed.\n")
        assert waiting(desk) == []
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")
    code, told = o2c("unbind", INVOICE, deal, "--by", "Kim")
    assert (code, told.startswith(f"Nobody named a record of QuickBooks for {deal}")) == (1, True)


def test_wrong_customer_is_unbound_and_the_one_of_before_is_back(desk: Desk, o2c: Command) -> None:
    account, other = known_customer(desk), desk.customer("Somebody else")
    (before,) = [link for link in links(desk) if link[0] == account]
    o2c("bind", CUSTOMER, account, other, "--by", "Kim")
    desk.there_and_back()
    assert (account, other) in links(desk)
    assert before not in links(desk)
    code, told = o2c("unbind", CUSTOMER, account, "--by", "Kim")
    assert (code, "stands for the record of QuickBooks again that it stood for before" in told) == (0, True)
    desk.there_and_back()
    assert before in links(desk)
    assert (account, other) not in links(desk)
    second = desk.account("Two")
    o2c("bind", CUSTOMER, second, other, "--by", "Kim")  # it is free for the right one
    desk.there_and_back()
    assert (second, other) in links(desk)


def test_typed_invoice_is_adopted_with_its_number_day_and_amounts(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "2", "45.00"))
    invoice, deal = typed_invoice(desk, "F-77", "90.00"), desk.world.deal("Bench")["Id"]
    o2c("bind", INVOICE, deal, invoice, "--by", "Kim")
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    assert desk.says("Bench") == ("Posted", "")
    shown = desk.world.deal("Bench")
    assert (shown["QB_Id__c"], shown["QB_Number__c"]) == (f"{COMPANY}:{invoice}", "F-77")
    assert Decimal(shown["QB_Invoiced__c"]) == 90
    assert len(desk.world.in_books("Invoice")) == 2
    assert waiting(desk) == []
    assert o2c("unbind", INVOICE, deal, "--by", "Kim")[0] == 0  # it was another deal's after all
    desk.world.reverse()
    assert desk.world.deal("Bench")["QB_Id__c"] is None
    assert desk.world.deal("Bench")["QB_Number__c"] is None


def test_new_name_of_a_deal_whose_invoice_was_named_is_no_conflict_and_a_new_price_is_one_with_both_values(
    desk: Desk, o2c: Command
) -> None:
    desk.won_deal("Bench", known_customer(desk), ("SV", "1", "90.00"))
    o2c("bind", INVOICE, desk.world.deal("Bench")["Id"], typed_invoice(desk, "F-77", "90.00"), "--by", "Kim")
    for _ in range(2):
        desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")
    desk.change("Bench", Name="Long bench")
    desk.there_and_back()
    assert (desk.says("Long bench"), waiting(desk)) == (("Posted", ""), [])
    desk.reprice("Long bench", "80.00")
    desk.there_and_back()
    assert desk.says("Long bench") == (
        "Conflict",
        "Long bench was changed in Salesforce after Invoice F-77 was posted: Amount of line 1 is 80.00 here and 90.00 "
        "there. QuickBooks was not changed. Change Invoice F-77 there, or set the record back.",
    )


def test_invoice_that_gave_way_to_the_right_one_counts_for_its_deal_no_more(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "1", "255.00"))
    deal = desk.world.deal("Bench")["Id"]
    for number in ("A-1", "A-2"):
        assert o2c("bind", INVOICE, deal, typed_invoice(desk, number, "255.00"), "--by", "Kim")[0] == 0
        desk.there_and_back()
        desk.poll()
    bench = desk.world.deal("Bench")
    assert (bench["QB_Number__c"], bench["QB_Invoiced__c"], bench["QB_Open__c"]) == ("A-2", 255, 255)
    shown = {row["QB_Number__c"]: row["QB_Opportunity__c"] for row in desk.world.exported("QB_Transaction__c")}
    assert (shown["A-1"], shown["A-2"]) == (None, deal)
    assert o2c("unbind", INVOICE, deal, "--by", "Kim")[0] == 0
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    bench = desk.world.deal("Bench")
    assert (bench["QB_Number__c"], bench["QB_Invoiced__c"], bench["QB_Open__c"]) == ("A-1", 255, 255)
    shown = {row["QB_Number__c"]: row["QB_Opportunity__c"] for row in desk.world.exported("QB_Transaction__c")}
    assert (shown["A-1"], shown["A-2"]) == (deal, None)


def test_customer_that_gave_way_does_not_become_the_one_of_its_account_again(desk: Desk, o2c: Command) -> None:
    desk.world.overrides = {"customer_to_account": {"bring": "all"}}
    account = known_customer(desk)
    desk.poll()
    desk.world.reverse()
    right = desk.customer("Uno")
    assert o2c("bind", CUSTOMER, account, right, "--by", "Kim")[0] == 0
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    assert (account, right) in links(desk)
    assert desk.world.record("Account", Id=account)["QB_Id__c"] == f"{COMPANY}:{right}"


def test_invoice_of_a_deleted_deal_that_was_named_wrongly_is_asked_about_again_once_the_word_is_taken_back(
    desk: Desk, o2c: Command
) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "1", "255.00"))
    first = desk.world.deal("First")["QB_Id__c"].partition(":")[2]
    desk.delete("First")
    desk.there_and_back()
    assert waiting(desk) == [DecisionKind.WITHDRAWN]
    bench = desk.world.deal("Bench")["Id"]
    assert o2c("bind", INVOICE, bench, first, "--by", "Kim")[0] == 0
    desk.there_and_back()
    assert (bench, first) in links(desk)
    assert o2c("unbind", INVOICE, bench, "--by", "Kim")[0] == 0
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    assert waiting(desk) == [DecisionKind.WITHDRAWN]


def test_typed_invoice_that_differs_says_by_how_much_and_is_right_once_the_deal_is_corrected(
    desk: Desk, o2c: Command
) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "2", "45.00"))
    invoice = typed_invoice(desk, "F-77", "100.00")
    o2c("bind", INVOICE, desk.world.deal("Bench")["Id"], invoice, "--by", "Kim")
    desk.there_and_back()
    desk.there_and_back()
    status, words = desk.says("Bench")
    assert status == "Conflict"
    assert "Invoice F-77 comes to 100.00 before tax, Bench to 90.00: 10.00 less." in words
    assert invoice not in words
    line = desk.world.record("OpportunityLineItem", OpportunityId=desk.world.deal("Bench")["Id"])
    desk.world.change("OpportunityLineItem", line, UnitPrice="50.00")
    desk.there_and_back()
    assert (desk.says("Bench"), waiting(desk)) == (("Posted", ""), [])


def test_typed_invoice_that_differs_is_right_once_finance_has_corrected_it(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "2", "45.00"))
    invoice = typed_invoice(desk, "F-77", "100.00")
    o2c("bind", INVOICE, desk.world.deal("Bench")["Id"], invoice, "--by", "Kim")
    desk.there_and_back()
    desk.there_and_back()
    assert waiting(desk) == [DecisionKind.DIFFERENCE]
    typed = next(row for row in desk.world.in_books("Invoice") if row["TxnID"] == invoice)
    head = f"<TxnID>{invoice}</TxnID><EditSequence>{typed['EditSequence']}</EditSequence>"
    item = f"<ItemRef><ListID>{desk.world.in_books('ItemService')[0]['ListID']}</ListID></ItemRef>"
    line = f"<InvoiceLineMod><TxnLineID>-1</TxnLineID>{item}<Amount>90.00</Amount></InvoiceLineMod>"
    desk.type(f"<InvoiceModRq><InvoiceMod>{head}{line}</InvoiceMod></InvoiceModRq>")
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice") if row["TxnID"] == invoice] == ["90.00"]
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    assert (desk.says("Bench"), waiting(desk)) == (("Posted", ""), [])


def test_document_said_to_be_posted_is_looked_up_before_it_counts(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.world.forward()
    deal = desk.world.deal("Bench")["Id"]
    number = desk.world.books.request(Key(flow=INVOICE, record_id=deal)).id
    hold_request(desk.world.staging, number, DecisionKind.LOST_ANSWER)
    code, told = o2c("decide", str(number), "posted", "--id", NOBODY, "--by", "Kim")
    assert (code, "as soon as the next update of the Web Connector has found it" in told) == (0, True)
    desk.there_and_back()
    assert set(waiting(desk)) == {DecisionKind.LOST_ANSWER, DecisionKind.MISBOUND}
    assert len(desk.world.in_books("Invoice")) == 1
    invoice = typed_invoice(desk, "F-77", "10.00")
    assert o2c("decide", str(number), "posted", "--id", invoice, "--by", "Kim")[0] == 0
    desk.there_and_back()
    assert (desk.says("Bench"), waiting(desk)) == (("Posted", ""), [])
    assert (deal, invoice) in links(desk)


def test_missing_invoice_is_still_asked_about_when_another_one_was_named_for_its_deal(desk: Desk, o2c: Command) -> None:
    account = known_customer(desk)
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    desk.there_and_back()
    (ours,) = [row["TxnID"] for row in desk.world.in_books("Invoice") if str(row["Memo"]).startswith("Bench")]
    remove(desk.world.books.books, "delete", "Invoice", ours)
    desk.world.clock.pass_by(days=95)
    desk.poll()
    desk.poll()
    assert waiting(desk) == [DecisionKind.MISSING]
    named = typed_invoice(desk, "F-77", "10.00")
    assert o2c("bind", INVOICE, desk.world.deal("Bench")["Id"], named, "--by", "Kim")[0] == 0
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    assert (desk.says("Bench"), waiting(desk)) == (("Posted", ""), [DecisionKind.MISSING])
    (number,) = re.findall(r"\./o2c missing (\d+) deleted", o2c("held", COMPANY)[1])
    assert o2c("missing", number, "deleted", "--by", "Kim")[0] == 0
    for _ in range(2):
        desk.there_and_back()
        desk.poll()
    shown = {row["QB_Id__c"]: row["QB_Status__c"] for row in desk.world.exported("QB_Transaction__c")}
    assert (shown[f"{COMPANY}:{ours}"], desk.says("Bench"), waiting(desk)) == ("Deleted", ("Posted", ""), [])
