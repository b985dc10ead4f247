"""One standing: what Salesforce says of a record, what the totals count, and what the comparison names as the cause."""

from __future__ import annotations

import re
from pathlib import Path

from include.standing import Heading
from include.states import Answer, DecisionKind
from include.steps.reconcile.reconcile import reconcile
from simulators.quickbooks_desktop.people.enter import remove
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal
from tests.kit.exits import exit_of

CUSTOMER, INVOICE = "account_to_customer", "opportunity_to_invoice"


def is_ticked(desk: Desk, name: str) -> bool:
    return bool(desk.world.deal(name)["QB_Change_Waits__c"])


@exit_of(DecisionKind.NAME_TAKEN, Answer.BIND)
def test_deal_that_waits_says_what_its_customer_waits_for(desk: Desk, tmp_path: Path) -> None:
    list_id, account = desk.customer("One", "<IsActive>false</IsActive>"), desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    for _ in range(4):
        desk.there_and_back()
    status, message = desk.says("Bench")
    assert status == "Waiting"
    assert "One" in message
    assert message.endswith("Whoever looks after the sync is asked what becomes of it.")
    assert not {"./o2c", list_id} & {*message.split()}
    with terminal(desk.world, tmp_path) as o2c:
        code, told = o2c("status", "acme")
        assert code == 0
        assert "of them 1, 10.00: Waits for One: " in told
        advice = o2c("held", "acme")[1]
        assert "10.00 waits behind it" in advice
        assert f"./o2c bind {CUSTOMER} {account} {list_id}" in advice
        assert o2c("bind", CUSTOMER, account, list_id, "--by", "Kim")[0] == 0
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")


def test_posted_deal_whose_change_is_held_is_posted_and_ticked(desk: Desk, tmp_path: Path) -> None:
    account = desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    assert (desk.says("Bench"), is_ticked(desk, "Bench")) == (("Posted", ""), False)
    desk.world.change("Account", {"Id": account}, BillingCountry=None, ShippingCountry=None)
    desk.change("Bench", CloseDate="2026-09-05")
    desk.there_and_back()
    status, message = desk.says("Bench")
    assert (status, is_ticked(desk, "Bench")) == ("Posted", True)
    assert message.startswith('Its change is held: Account "One" has no billing country.')
    told = desk.world.record("Account", Id=account)
    assert (told["QB_Sync_Status__c"], told["QB_Change_Waits__c"]) == ("Posted", True)
    totals = desk.world.totals()
    assert (totals.adds_up, totals.standing[Heading.POSTED].count, totals.standing[Heading.HELD].count) == (True, 1, 0)
    desk.world.change("Account", {"Id": account}, BillingCountry="USA", ShippingCountry="USA")
    desk.change("Bench", CloseDate="2026-09-04")
    desk.there_and_back()
    assert (desk.says("Bench"), is_ticked(desk, "Bench")) == (("Posted", ""), False)


def test_money_that_waits_for_a_refused_customer_carries_the_refusal_wherever_it_is_told(
    desk: Desk, tmp_path: Path
) -> None:
    desk.type("<VendorAddRq><VendorAdd><Name>One</Name></VendorAdd></VendorAddRq>")
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    status, message = desk.says("Bench")
    assert (status, message.startswith("Waits for One: QuickBooks answered 3100: ")) == ("Waiting", True)
    compared = reconcile(desk.world.staging, desk.world.run(), desk.world.salesforce)
    (missing,) = (each for each in compared.differences if each.record_id == desk.world.deal("Bench")["Id"])
    assert message.split("\n")[0] in missing.advice
    with terminal(desk.world, tmp_path) as o2c:
        assert f"of them 1, 10.00: {message}" in o2c("status", COMPANY)[1]
        assert "10.00 waits behind it" in o2c("held", COMPANY)[1]


def test_posted_deal_that_is_deleted_is_told_among_what_is_held(desk: Desk, tmp_path: Path) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.delete("Bench")
    desk.there_and_back()
    with terminal(desk.world, tmp_path) as o2c:
        told = o2c("held", COMPANY)[1]
    assert "The record of Invoice 1 was withdrawn in Salesforce (or deleted there) after it was posted." in told
    assert "Void or delete Invoice 1 in QuickBooks, or set the record back." in told


def waiting(desk: Desk) -> list[DecisionKind]:
    """What waits for a person."""
    with desk.world.staging.read() as db:
        return [row.kind for row in db.decisions.open(COMPANY)]


@exit_of(DecisionKind.ENDED)
def test_invoice_that_finance_voids_is_a_conflict_until_the_deal_is_off(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    (invoice,) = desk.world.in_books("Invoice")
    remove(desk.world.books.books, "void", "Invoice", invoice["TxnID"])
    desk.poll()
    status, message = desk.says("Bench")
    assert status == "Conflict"
    assert message.startswith(f"Invoice {invoice['RefNumber']} was voided in QuickBooks.")
    assert message.endswith("Whoever answers for the books is asked what becomes of it.")
    assert waiting(desk) == [DecisionKind.ENDED]
    assert desk.world.totals().standing[Heading.VOIDED].count == 1
    desk.world.change("Opportunity", desk.world.deal("Bench"), StageName="Closed Lost")
    desk.there_and_back()
    assert desk.says("Bench") == ("Voided", "")
    assert len(desk.world.in_books("Invoice")) == 1
    assert waiting(desk) == []


@exit_of(DecisionKind.WITHDRAWN)
def test_withdrawn_deal_waits_for_nobody_once_finance_has_voided_its_invoice(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.world.change("Opportunity", desk.world.deal("Bench"), StageName="Closed Lost")
    desk.there_and_back()
    assert waiting(desk) == [DecisionKind.WITHDRAWN]
    (invoice,) = desk.world.in_books("Invoice")
    remove(desk.world.books.books, "void", "Invoice", invoice["TxnID"])
    desk.poll()
    assert (desk.says("Bench"), waiting(desk)) == (("Voided", ""), [])
    desk.world.change("Opportunity", desk.world.deal("Bench"), Name="Bench, off")
    desk.there_and_back()
    assert waiting(desk) == []


@exit_of(DecisionKind.ENDED, Answer.RECREATE)
def test_voided_invoice_is_posted_anew_when_a_person_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    (invoice,) = desk.world.in_books("Invoice")
    remove(desk.world.books.books, "void", "Invoice", invoice["TxnID"])
    desk.poll()
    with terminal(desk.world, tmp_path) as o2c:
        told = o2c("held", "acme", "--record", desk.world.deal("Bench")["Id"])[1]
        assert f"{INVOICE} {desk.world.deal('Bench')['Id']}: void, its change: in conflict" in told
        waits = o2c("held", "acme")[1]
        assert f"{INVOICE} {desk.world.deal('Bench')['Id']} Bench 10.00 since" in waits
        (command,) = set(re.findall(r"\./o2c (recreate [^.\n]*)", told + waits))
        assert o2c(*command.replace("NAME", "Kim").split())[0] == 0
    desk.there_and_back()
    assert (desk.says("Bench"), waiting(desk)) == (("Posted", ""), [])
    assert len(desk.world.in_books("Invoice")) == 2


def test_invoice_that_finance_deletes_is_deleted_once_the_deal_is_off(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.poll()
    (invoice,) = desk.world.in_books("Invoice")
    remove(desk.world.books.books, "delete", "Invoice", invoice["TxnID"])
    desk.poll()
    desk.world.reverse()
    status, message = desk.says("Bench")
    assert (status, message.startswith("Invoice 1 was deleted in QuickBooks. Ask finance why.")) == ("Conflict", True)
    assert desk.world.totals().standing[Heading.DELETED].count == 1
    desk.world.change("Opportunity", desk.world.deal("Bench"), StageName="Closed Lost")
    desk.there_and_back()
    assert desk.says("Bench") == ("Deleted", "")
    desk.world.change("Opportunity", desk.world.deal("Bench"), StageName="Closed Won")
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")
    assert len(desk.world.in_books("Invoice")) == 1


def test_deal_that_was_withdrawn_while_its_answer_was_on_the_way_does_not_say_posted(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.world.change("Opportunity", desk.world.deal("Bench"), StageName="Closed Lost")
    desk.world.books.execute(f"UPDATE outbox SET state = 'served' WHERE flow = '{INVOICE}'")
    desk.world.forward()  # QuickBooks may be working on it, so nothing is withdrawn
    desk.world.books.execute("UPDATE outbox SET state = 'staged' WHERE state = 'served'")
    desk.update()
    desk.world.reverse()
    status, message = desk.says("Bench")
    assert (status, "Void or delete Invoice" in message) == ("Conflict", True)


def test_order_that_finance_closes_is_posted_while_it_is_wanted_and_closed_afterwards(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.change("Opportunity", desk.world.deal("Bench"), QB_Generate__c="Sales Order")
    desk.there_and_back()
    desk.poll()
    (order,) = desk.world.in_books("SalesOrder")
    desk.type(
        f"<SalesOrderModRq><SalesOrderMod><TxnID>{order['TxnID']}</TxnID><EditSequence>{order['EditSequence']}"
        "</EditSequence><IsManuallyClosed>true</IsManuallyClosed></SalesOrderMod></SalesOrderModRq>"
    )
    desk.poll()
    assert desk.says("Bench") == ("Posted", "")
    desk.world.change("Opportunity", desk.world.deal("Bench"), StageName="Closed Lost")
    desk.there_and_back()
    assert desk.says("Bench") == ("Closed", "")
