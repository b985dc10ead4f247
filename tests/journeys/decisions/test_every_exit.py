"""Whatever waits for a person: the advice that `./o2c held` prints is followed word for word, and ends the matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.standing import KINDS
from include.states import Answer, DecisionKind
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.tidying import merge, rename
from tests.kit.advice import printed
from tests.kit.connected_company import COMPANY
from tests.kit.connector_calls import Calls
from tests.kit.desk import OF_TWO, Command, Desk, terminal
from tests.kit.exits import exit_of, followed
from tests.kit.waiting import choose_side, hold_request

CUSTOMER, INVOICE = "account_to_customer", "opportunity_to_invoice"
#: Kinds that end by what a person says, and by nothing else.
BY_A_PERSON = {
    DecisionKind.LOST,
    DecisionKind.MERGE,
    DecisionKind.MISBOUND,
    DecisionKind.MISSING,
}


@pytest.fixture
def o2c(desk: Desk, tmp_path: Path) -> Iterator[Command]:
    """The terminal of whoever looks after the sync of two companies."""
    with terminal(desk.world, tmp_path, settings=OF_TWO) as typed:
        yield typed


def test_every_way_out_of_every_kind_has_a_test_that_follows_it() -> None:
    ways = {(kind, option.answer) for kind, each in KINDS.items() for option in each.options}
    ways |= {(kind, None) for kind in KINDS if kind not in BY_A_PERSON}
    assert sorted(map(str, ways - set(followed()))) == []


def waiting(desk: Desk) -> list[DecisionKind]:
    """What waits for a person."""
    with desk.world.staging.read() as db:
        return [row.kind for row in db.decisions.open(COMPANY)]


def follow(o2c: Command, verb: str, **words: str) -> str:
    """Run the command with this verb that is printed for what is held, with a person's own words for its capitals."""
    code, said = o2c(*printed(o2c("held", COMPANY)[1], verb, **words))
    assert code == 0, said
    return said


def a_vendor_named(desk: Desk, name: str) -> None:
    """A vendor has the name of the customer that a won deal needs."""
    desk.type(f"<VendorAddRq><VendorAdd><Name>{name}</Name></VendorAdd></VendorAddRq>")
    desk.won_deal("Bench", desk.account(name), ("SV", "1", "10.00"))
    desk.there_and_back()


def lose_answer(desk: Desk, name: str, kind: DecisionKind = DecisionKind.LOST_ANSWER) -> None:
    """Nobody knows, or is sure, what is to become of the invoice of a deal that is staged."""
    with desk.world.staging.read() as db:
        deal = desk.world.deal(name)["Id"]
        number = db.outbox.latest(COMPANY, INVOICE, [deal])[deal].id
    hold_request(desk.world.staging, number, kind)


def staged(desk: Desk, name: str) -> None:
    """The customer and the item are in the books, and the invoice of a deal is about to be sent."""
    account = desk.account("One")
    desk.won_deal("First", account, ("SV", "1", "5.00"))
    desk.there_and_back()
    desk.won_deal(name, account, ("SV", "1", "10.00"))
    desk.world.forward()


def by_hand(desk: Desk) -> str:
    """An invoice of ten that finance typed; its TxnID."""
    customer, item = (desk.world.in_books(kind)[0]["ListID"] for kind in ("Customer", "ItemService"))
    line = f"<InvoiceLineAdd><ItemRef><ListID>{item}</ListID></ItemRef><Amount>10.00</Amount></InvoiceLineAdd>"
    head = f"<CustomerRef><ListID>{customer}</ListID></CustomerRef><Memo>By hand</Memo>"
    desk.type(f"<InvoiceAddRq><InvoiceAdd>{head}{line}</InvoiceAdd></InvoiceAddRq>")
    return str(next(row["TxnID"] for row in desk.world.in_books("Invoice") if row.get("Memo") == "By hand"))


def rounds(desk: Desk, count: int = 2) -> None:
    """Runs both ways, and what changed in the books is read."""
    for _ in range(count):
        desk.there_and_back()
        desk.poll()


@pytest.mark.parametrize("kind", [DecisionKind.LOST_ANSWER, DecisionKind.BILLED])
@exit_of(DecisionKind.LOST_ANSWER, Answer.POSTED)
@exit_of(DecisionKind.BILLED, Answer.POSTED)
def test_document_that_finance_finds_in_the_books_is_taken_as_posted(
    desk: Desk, o2c: Command, kind: DecisionKind
) -> None:
    staged(desk, "Bench")
    lose_answer(desk, "Bench", kind)
    follow(o2c, "decide [0-9]+ posted", LISTID_OR_TXNID=by_hand(desk))
    rounds(desk)
    assert waiting(desk) == []
    assert desk.says("Bench")[0] == "Posted"
    assert len(desk.world.in_books("Invoice")) == 2


@pytest.mark.parametrize("meanwhile", ["armed later", "lost"])
def test_document_that_may_be_in_the_books_is_not_forgotten_when_it_is_not_to_be_posted_any_more(
    desk: Desk, o2c: Command, meanwhile: str
) -> None:
    staged(desk, "Bench")
    lose_answer(desk, "Bench")
    if meanwhile == "lost":
        desk.change("Bench", StageName="Closed Lost")
    else:
        assert o2c("arm", COMPANY, "--from", "2026-10-01", "--by", "Kim")[0] == 0
    rounds(desk)
    assert waiting(desk) == [DecisionKind.LOST_ANSWER]
    follow(o2c, "decide [0-9]+ posted", LISTID_OR_TXNID=by_hand(desk))
    rounds(desk)
    told = [DecisionKind.WITHDRAWN] if meanwhile == "lost" else []
    assert (waiting(desk), desk.says("Bench")[0]) == (told, "Conflict" if meanwhile == "lost" else "Posted")
    assert desk.world.deal("Bench")["QB_Invoiced__c"] == 10


def test_document_of_a_lost_deal_that_is_not_in_the_books_is_not_sent_again(desk: Desk, o2c: Command) -> None:
    staged(desk, "Bench")
    lose_answer(desk, "Bench")
    desk.change("Bench", StageName="Closed Lost")
    rounds(desk)
    follow(o2c, "decide [0-9]+ send-again")
    desk.update()
    rounds(desk)
    assert (waiting(desk), len(desk.world.in_books("Invoice")), desk.says("Bench")[0]) == ([], 1, None)
    desk.change("Bench", StageName="Closed Won")
    rounds(desk)
    assert (desk.says("Bench"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 2)


@exit_of(DecisionKind.BILLED, Answer.SEND_AGAIN)
@exit_of(DecisionKind.BILLED)
@exit_of(DecisionKind.APPROVAL)
def test_document_that_waits_is_sent_when_a_person_says_so_and_dropped_when_its_deal_is_off(
    desk: Desk, o2c: Command
) -> None:
    staged(desk, "Bench")
    lose_answer(desk, "Bench", DecisionKind.BILLED)
    follow(o2c, "decide [0-9]+ send-again")
    rounds(desk, 1)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    for kind in (DecisionKind.BILLED, DecisionKind.APPROVAL):
        desk.won_deal(kind, desk.world.record("Account", Name="One")["Id"], ("SV", "1", "7.00"))
        desk.world.forward()
        lose_answer(desk, kind, kind)
        desk.world.change("Opportunity", desk.world.deal(kind), StageName="Closed Lost")
        rounds(desk, 1)
        assert waiting(desk) == []
    assert len(desk.world.in_books("Invoice")) == 2


def taken(desk: Desk) -> str:
    """A deal's account has the name of a customer that was not made from it; that customer's ListID."""
    list_id = desk.customer("One", "<IsActive>false</IsActive>")
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    for _ in range(3):
        desk.there_and_back()
    assert waiting(desk) == [DecisionKind.NAME_TAKEN]
    return list_id


@exit_of(DecisionKind.NAME_TAKEN, Answer.POSTED)
def test_customer_of_the_same_name_is_taken_for_the_account(desk: Desk, o2c: Command) -> None:
    list_id = taken(desk)
    follow(o2c, "decide [0-9]+ posted", LISTID_OR_TXNID=list_id)
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    assert [row["ListID"] for row in desk.world.in_books("Customer")] == [list_id]


@exit_of(DecisionKind.NAME_TAKEN, Answer.SEND_AGAIN)
def test_customer_is_made_once_the_other_one_is_renamed_in_quickbooks(desk: Desk, o2c: Command) -> None:
    list_id = taken(desk)
    (other,) = desk.world.in_books("Customer")
    state = f"<ListID>{list_id}</ListID><EditSequence>{other['EditSequence']}</EditSequence>"
    desk.type(f"<CustomerModRq><CustomerMod>{state}<Name>The other One</Name></CustomerMod></CustomerModRq>")
    follow(o2c, "decide [0-9]+ send-again")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    assert sorted(row["Name"] for row in desk.world.in_books("Customer")) == ["One", "The other One"]


@exit_of(DecisionKind.NAME_TAKEN)
def test_customer_is_made_once_its_account_has_another_name(desk: Desk) -> None:
    taken(desk)
    desk.world.change("Account", desk.world.record("Account", Name="One"), Name="One of Springfield")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    assert sorted(row["Name"] for row in desk.world.in_books("Customer")) == ["One", "One of Springfield"]


@exit_of(DecisionKind.POSTED_TWICE)
def test_second_copy_that_finance_deletes_is_over_when_that_is_read(desk: Desk) -> None:
    staged(desk, "Bench")
    desk.world.turn("forget-message-sets", "on")
    slow = Calls(desk.world.books)
    slow.begin()
    document = slow.reach_write()
    desk.update()  # nothing is in the books yet, so it is sent again, and the slow one comes after it
    slow.receive(slow.quickbooks.process(document))
    desk.world.reverse()
    assert waiting(desk) == [DecisionKind.POSTED_TWICE]
    status, message = desk.says("Bench")
    assert (status, "twice" in message) == ("Conflict", True)
    second = desk.world.in_books("Invoice")[-1]
    assert second["RefNumber"] in message
    remove(desk.world.books.books, "delete", "Invoice", second["TxnID"], now=desk.world.clock)
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")) == ([], ("Posted", ""))


@exit_of(DecisionKind.REJECTED)
@exit_of(DecisionKind.REJECTED, Answer.SEND_AGAIN)
def test_request_of_a_wrong_form_is_sent_anew_once_it_is_corrected_or_a_person_says_so(
    desk: Desk, o2c: Command
) -> None:
    staged(desk, "Bench")
    desk.won_deal("Lamp", desk.account("Two"), ("SV", "1", "20.00"))
    desk.world.forward()
    desk.world.books.execute("UPDATE outbox SET fragment = replace(fragment, '<Desc>', '<Description>')")
    desk.world.books.execute("UPDATE outbox SET fragment = replace(fragment, '</Desc>', '</Description>')")
    rounds(desk, 1)
    assert waiting(desk) == [DecisionKind.REJECTED] * 2
    assert desk.says("Bench")[0] == "Rejected"
    desk.world.change("Opportunity", desk.world.deal("Lamp"), CloseDate="2026-09-05")
    rounds(desk)
    assert (waiting(desk), desk.says("Lamp")[0]) == ([DecisionKind.REJECTED], "Posted")
    follow(o2c, "send-again")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")


@exit_of(DecisionKind.REJECTED, Answer.BIND)
def test_record_of_a_wrong_form_is_taken_for_one_that_the_books_have(desk: Desk, o2c: Command) -> None:
    other = desk.customer("One (old)")
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.world.books.execute("UPDATE outbox SET fragment = replace(fragment, 'CompanyName>', 'Company>')")
    rounds(desk, 1)
    assert waiting(desk) == [DecisionKind.REJECTED]
    follow(o2c, "bind", LISTID_OR_TXNID=other)
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([DecisionKind.CONFLICT], "Posted")
    choose_side(o2c, "salesforce")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")


@exit_of(DecisionKind.NOT_TAKEN, Answer.SEND_AGAIN)
def test_customer_whose_name_a_vendor_has_is_made_once_the_vendor_has_another(desk: Desk, o2c: Command) -> None:
    a_vendor_named(desk, "One")
    assert waiting(desk) == [DecisionKind.NOT_TAKEN]
    assert desk.says("Bench")[0] == "Waiting"
    rename(desk.world.books.books, "Vendor", "One", "One (vendor)")
    follow(o2c, "send-again")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")


@exit_of(DecisionKind.NOT_TAKEN, Answer.BIND)
def test_record_that_quickbooks_refused_is_taken_for_one_that_it_has(desk: Desk, o2c: Command) -> None:
    other = desk.customer("One (old)")
    a_vendor_named(desk, "One")
    rename(desk.world.books.books, "Vendor", "One", "One (vendor)")
    follow(o2c, "bind", LISTID_OR_TXNID=other)
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([DecisionKind.CONFLICT], "Posted")
    choose_side(o2c, "salesforce")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    assert [row["ListID"] for row in desk.world.in_books("Customer")] == [other]


@exit_of(DecisionKind.NOT_TAKEN)
def test_record_that_quickbooks_refused_is_sent_anew_once_it_is_corrected(desk: Desk) -> None:
    a_vendor_named(desk, "One")
    account = desk.world.deal("Bench")["AccountId"]
    desk.world.change("Account", {"Id": account}, Name="One of Springfield")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")


@exit_of(DecisionKind.PERMISSION, Answer.RELEASE)
@exit_of(DecisionKind.PERMISSION)
def test_kind_that_quickbooks_does_not_permit_goes_out_once_an_administrator_has_permitted_it(
    desk: Desk, o2c: Command
) -> None:
    staged(desk, "Bench")
    desk.world.turn("permission", "read-only")
    desk.update()
    assert waiting(desk) == [DecisionKind.PERMISSION]
    desk.world.turn("permission", "full")
    follow(o2c, "release-kind")
    rounds(desk, 1)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    desk.won_deal("Lamp", desk.world.deal("Bench")["AccountId"], ("SV", "1", "20.00"))
    desk.world.forward()
    desk.world.turn("permission", "read-only")
    desk.update()
    desk.world.turn("permission", "full")
    desk.world.clock.pass_by(hours=6)
    rounds(desk, 1)
    assert (waiting(desk), desk.says("Lamp")[0]) == ([], "Posted")


@exit_of(DecisionKind.UNREADABLE)
def test_record_that_quickbooks_could_not_read_is_sent_once_it_is_changed(desk: Desk) -> None:
    names = {name: desk.account(f"Poison {name}") for name in ("One", "Two", "Three")}
    for name, account in names.items():
        desk.won_deal(name, account, ("SV", "1", "10.00"))
    desk.world.books.unreadable = "Poison"
    desk.world.forward()
    desk.world.books.update()
    assert DecisionKind.UNREADABLE in waiting(desk)
    for name, account in names.items():
        desk.world.change("Account", {"Id": account}, Name=name)
    rounds(desk)
    assert (waiting(desk), {desk.says(name)[0] for name in names}) == ([], {"Posted"})


@exit_of(DecisionKind.UNREADABLE, Answer.RELEASE)
def test_kind_that_quickbooks_could_not_read_goes_out_once_a_person_releases_it(desk: Desk, o2c: Command) -> None:
    for name in ("One", "Two", "Three"):
        desk.won_deal(name, desk.account(f"Poison {name}"), ("SV", "1", "10.00"))
    desk.world.books.unreadable = "Poison"
    desk.world.forward()
    desk.world.books.update()
    assert DecisionKind.UNREADABLE in waiting(desk)
    desk.world.books.unreadable = "\0"  # an administrator has put QuickBooks right
    follow(o2c, "release-kind")
    rounds(desk)
    assert (waiting(desk), {desk.says(name)[0] for name in ("One", "Two", "Three")}) == ([], {"Posted"})


@exit_of(DecisionKind.MERGE, Answer.RECREATE)
def test_deal_follows_its_customer_that_was_deleted_in_quickbooks_and_is_made_again(desk: Desk, o2c: Command) -> None:
    staged(desk, "Bench")
    ((invoice,), (customer,)) = (desk.world.in_books(kind) for kind in ("Invoice", "Customer"))
    remove(desk.world.books.books, "delete", "Invoice", invoice["TxnID"])
    remove(desk.world.books.books, "delete", "Customer", customer["ListID"])
    desk.there_and_back()
    assert desk.says("Bench") == (
        "Waiting",
        "Waits for One: The record was deleted in QuickBooks. Create it there again, or withdraw it here.",
    )
    assert waiting(desk) == [DecisionKind.ENDED] * 2  # of the invoice of the first deal, and of the customer
    desk.change("First", StageName="Closed Lost")
    desk.world.forward()
    desk.poll()
    status, words = desk.says("Bench")
    assert (status, waiting(desk)) == ("Waiting", [DecisionKind.MERGE])
    assert "was deleted in QuickBooks" in words
    follow(o2c, "recreate")
    rounds(desk)
    assert (waiting(desk), desk.says("Bench")[0]) == ([], "Posted")
    (again,) = desk.world.in_books("Customer")
    assert (again["Name"], again["ListID"] == customer["ListID"]) == ("One", False)


def test_deal_of_a_customer_that_was_let_go_asks_for_it_again(desk: Desk, o2c: Command) -> None:
    """Nothing was sold to it when a person said that it was only deleted."""
    staged(desk, "Bench")
    rounds(desk, 1)
    (customer,) = desk.world.in_books("Customer")
    for invoice in desk.world.in_books("Invoice"):
        remove(desk.world.books.books, "delete", "Invoice", invoice["TxnID"])
    remove(desk.world.books.books, "delete", "Customer", customer["ListID"])
    for name in ("First", "Bench"):
        desk.change(name, StageName="Closed Lost")
    rounds(desk)
    assert waiting(desk) == [DecisionKind.MERGE]
    follow(o2c, "waive")
    rounds(desk)
    account = desk.world.record("Account", Name="One")
    assert (waiting(desk), account["QB_Sync_Status__c"], account["QB_Sync_Message__c"]) == ([], "Deleted", None)
    desk.won_deal("Shelf", account["Id"], ("SV", "1", "33.00"))
    rounds(desk)
    assert (desk.says("Shelf")[0], waiting(desk)) == ("Waiting", [DecisionKind.ENDED])
    desk.change("Shelf", StageName="Closed Lost")
    rounds(desk)
    assert (waiting(desk), desk.world.record("Account", Name="One")["QB_Sync_Status__c"]) == ([], "Deleted")
    desk.change("Shelf", StageName="Closed Won")
    rounds(desk)
    assert (desk.says("Shelf")[0], waiting(desk)) == ("Waiting", [DecisionKind.ENDED])
    follow(o2c, "recreate")
    rounds(desk)
    assert (waiting(desk), desk.says("Shelf")) == ([], ("Posted", ""))


@exit_of(DecisionKind.ENDED, Answer.BIND)
def test_deal_whose_invoice_finance_voided_and_typed_anew_is_that_one(desk: Desk, o2c: Command) -> None:
    staged(desk, "Bench")
    rounds(desk, 1)
    ours = desk.world.in_books("Invoice")[-1]
    remove(desk.world.books.books, "void", "Invoice", ours["TxnID"])
    desk.poll()
    assert waiting(desk) == [DecisionKind.ENDED]
    typed = by_hand(desk)
    follow(o2c, "bind", LISTID_OR_TXNID=typed)
    rounds(desk)
    deal = desk.world.deal("Bench")
    assert (deal["QB_Id__c"], desk.says("Bench"), waiting(desk)) == (f"{COMPANY}:{typed}", ("Posted", ""), [])
    assert len(desk.world.in_books("Invoice")) == 3


@exit_of(DecisionKind.ENDED, Answer.RECREATE)
def test_item_that_was_deleted_in_quickbooks_is_made_there_again_for_the_deal_that_needs_it(
    desk: Desk, o2c: Command
) -> None:
    staged(desk, "Bench")
    (invoice,), (item,) = (desk.world.in_books(kind) for kind in ("Invoice", "ItemService"))
    desk.change("First", StageName="Closed Lost")
    remove(desk.world.books.books, "delete", "Invoice", invoice["TxnID"])
    remove(desk.world.books.books, "delete", "ItemService", item["ListID"])
    rounds(desk)
    assert (desk.says("Bench")[0], waiting(desk)) == ("Waiting", [DecisionKind.ENDED])
    follow(o2c, "recreate")
    rounds(desk)
    assert (desk.says("Bench")[0], waiting(desk)) == ("Posted", [])
    assert len(desk.world.in_books("ItemService")) == 1


@pytest.mark.parametrize("is_turned", [False, True])
@exit_of(DecisionKind.POSTED_TWICE)
def test_two_customers_of_accounts_that_were_merged_are_one_once_finance_has_merged_them_too(
    desk: Desk, o2c: Command, is_turned: bool
) -> None:
    accounts = {name: desk.account(name) for name in ("Birch", "Elm")}
    for name, account in accounts.items():
        desk.won_deal(f"Bench of {name}", account, ("SV", "1", "10.00"))
    rounds(desk, 1)
    one, other = (row["ListID"] for row in sorted(desk.world.in_books("Customer"), key=lambda row: row["Name"]))
    desk.world.org.merge_accounts(accounts["Birch"], accounts["Elm"])
    rounds(desk, 1)
    assert waiting(desk) == [DecisionKind.POSTED_TWICE]
    advice = o2c("held", COMPANY)[1]
    assert "which are two customers in QuickBooks: Customer Birch and Customer Elm." in advice
    assert "The two are to be merged in QuickBooks as well; nothing else is to be done." in advice
    account = desk.world.record("Account", Id=accounts["Birch"])
    assert (account["QB_Sync_Status__c"], account["QB_Sync_Message__c"] in advice) == ("Conflict", True)
    assert [desk.says(f"Bench of {name}")[0] for name in accounts] == ["Posted", "Posted"]
    merge(desk.world.books.books, "Customer", *((one, other) if is_turned else (other, one)))
    rounds(desk)
    account = desk.world.record("Account", Id=accounts["Birch"])
    assert (waiting(desk), account["QB_Sync_Status__c"], account["QB_Sync_Message__c"]) == ([], "Posted", None)
    (left,) = desk.world.in_books("Customer")
    assert account["QB_Id__c"] == f"{COMPANY}:{left['ListID']}"
    assert {row["CustomerRef"]["ListID"] for row in desk.world.in_books("Invoice")} == {left["ListID"]}
