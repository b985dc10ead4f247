"""What is deleted or merged in QuickBooks says so in Salesforce; a person decides, and nothing is made twice."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from include.settings import JobFrom
from include.states import Answer, DecisionKind
from simulators.quickbooks_desktop.people.enter import enter, remove
from simulators.quickbooks_desktop.people.tidying import merge
from tests.journeys.decisions.test_decisions import Command, o2c
from tests.journeys.pairs.test_born_in_quickbooks import BOTH, FLOWS, born, choose, customer, links, price_of, service
from tests.kit.advice import printed
from tests.kit.exits import exit_of
from tests.kit.journey import COMPANY, Journey

__all__ = ["o2c"]


def account_of(world: Journey, list_id: str) -> dict[str, Any]:
    return world.record("Account", QB_Id__c=f"acme:{list_id}")


def posted_customer(world: Journey) -> dict[str, str]:
    """A customer that was posted for an account, with an invoice of its own."""
    invoice = world.in_books("Invoice")[0]
    return dict(invoice["CustomerRef"])


@pytest.fixture
def posted(world: Journey) -> Journey:
    """Deals are posted, and what is in the books is known."""
    world.overrides = {"customer_to_account": {"enabled": True}}
    world.there_and_back()
    world.poll()
    return world


def proposed(world: Journey) -> list[str]:
    """What a person is told of customers that may have been merged."""
    with world.staging.read() as db:
        return [row.message for row in db.decisions.open(COMPANY, kinds=(DecisionKind.MERGE,))]


@BOTH
@exit_of(DecisionKind.MERGE, Answer.BIND)
def test_a_customer_merged_in_quickbooks_is_proposed_and_never_created_again(posted: Journey, o2c: Command) -> None:
    world = posted
    loser = posted_customer(world)
    survivor = customer(world, "The survivor")
    account = account_of(world, loser["ListID"])
    invoices = [row for row in world.in_books("Invoice") if row["CustomerRef"]["ListID"] == loser["ListID"]]
    merge(world.books.books, "Customer", loser["ListID"], survivor)
    world.poll()
    world.reverse()
    told = world.record("Account", Id=account["Id"])
    assert told["QB_Sync_Status__c"] == "Conflict"
    count = len(invoices)
    assert f'{count} of its {count} transactions now belong to "The survivor"' in told["QB_Sync_Message__c"]
    command = f"./o2c bind account_to_customer {account['Id']} {survivor} --company acme --by NAME"
    assert command not in told["QB_Sync_Message__c"]
    (asked,) = proposed(world)
    assert command in asked
    assert command in o2c("held", COMPANY)[1]
    customers = len(world.in_books("Customer"))
    world.change("Account", account, Phone="555-0123")
    world.there_and_back()
    assert len(world.in_books("Customer")) == customers
    assert o2c(*command.replace("NAME", "Ann").split()[1:])[0] == 0
    world.reverse()
    world.poll()
    world.reverse()
    assert proposed(world) == []
    told = world.record("Account", Id=account["Id"])
    assert (told["QB_Id__c"], told["QB_Sync_Status__c"]) == (f"acme:{survivor}", "Posted")
    found = {row["QB_Id__c"]: row["QB_Account__c"] for row in world.exported("QB_Transaction__c")}
    assert {found[f"acme:{row['TxnID']}"] for row in invoices} == {account["Id"]}


def test_a_customer_that_is_gone_without_a_trail_says_so(world: Journey) -> None:
    world.overrides = FLOWS
    name = customer(world, "Birch")
    world.poll()
    remove(world.books.books, "delete", "Customer", name)
    world.poll()
    world.reverse()
    account = account_of(world, name)
    assert account["QB_Sync_Status__c"] == "Conflict"
    assert "no transaction tells into which customer it was merged, if it was: it had none here" in str(
        account["QB_Sync_Message__c"]
    )
    assert links(world) == [("account_to_customer", name, "returned", "deleted")]
    again = world.poll()
    assert (again.written, again.held) == (0, 0)


@pytest.mark.slow
def test_a_customer_merged_into_one_that_stands_for_another_account_names_it(posted: Journey) -> None:
    world = posted
    loser, *others = {row["CustomerRef"]["ListID"] for row in world.in_books("Invoice")}
    other = account_of(world, others[0])
    merge(world.books.books, "Customer", loser, others[0])
    world.poll()
    (message,) = proposed(world)
    assert f"That one stands for {other['Id']}: merge the two in Salesforce first." in message


def test_the_id_is_cleared_where_the_company_says_so(world: Journey) -> None:
    world.overrides = {**FLOWS, "customer_to_account": {**FLOWS["customer_to_account"], "on_deleted": "clear"}}
    name = customer(world, "Birch")
    world.poll()
    account = account_of(world, name)
    remove(world.books.books, "delete", "Customer", name)
    world.poll()
    world.reverse()
    told = world.record("Account", Id=account["Id"])
    assert (told["QB_Id__c"], told["QB_Sync_Status__c"]) == (None, "Conflict")


def test_nothing_is_said_where_the_company_says_so(world: Journey) -> None:
    world.overrides = {**FLOWS, "customer_to_account": {**FLOWS["customer_to_account"], "on_deleted": "ignore"}}
    name = customer(world, "Birch")
    world.poll()
    remove(world.books.books, "delete", "Customer", name)
    world.poll()
    world.reverse()
    account = account_of(world, name)
    assert (account["QB_Sync_Status__c"], account["QB_Sync_Message__c"]) == ("Posted", None)
    assert links(world) == [("account_to_customer", name, "returned", "deleted")]
    assert proposed(world) == []


@exit_of(DecisionKind.MERGE, Answer.WAIVE)
def test_a_deleted_job_says_so_where_it_stands_and_is_let_go(world: Journey, o2c: Command) -> None:
    choose(world, JobFrom.CONTACT, "job_to_contact")
    job = customer(world, "Kitchen", parent=customer(world, "Birch"))
    world.poll()
    remove(world.books.books, "delete", "Customer", job)
    world.poll()
    contact = born(world, "Contact")[f"acme:{job}"]
    assert contact["QB_Sync_Status__c"] == "Conflict"
    assert contact["QB_Sync_Message__c"] == (
        "The record was deleted in QuickBooks. Delete it here too, or keep it without."
    )
    advice = o2c("held", COMPANY)[1]
    assert "./o2c recreate" not in advice  # the books alone make jobs
    (command,) = re.findall(r"\./o2c (waive contact_to_job .*)", advice)
    code, _, complaint = o2c(*command.replace("NAME", "Ann").split())
    assert (code, complaint, proposed(world)) == (0, "", [])
    customer(world, "Elm")
    world.poll()
    assert proposed(world) == []


@pytest.mark.slow
def test_deletions_are_left_alone_where_their_flow_is_switched_off(posted: Journey) -> None:
    world = posted
    world.overrides = {**world.overrides, "deletion_to_salesforce": {"enabled": False}}
    invoice = world.in_books("Invoice")[0]
    remove(world.books.books, "delete", "Invoice", invoice["TxnID"])
    world.poll()
    assert world.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")["QB_Status__c"] == "Open"


@pytest.mark.slow
def test_a_mirror_that_ignores_deletions_leaves_its_rows(posted: Journey) -> None:
    world = posted
    world.overrides = {**world.overrides, "invoice_to_transaction": {"on_deleted": "ignore"}}
    invoice = world.in_books("Invoice")[0]
    remove(world.books.books, "delete", "Invoice", invoice["TxnID"])
    world.poll()
    assert world.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice['TxnID']}")["QB_Status__c"] == "Open"


@BOTH
@pytest.mark.slow
def test_a_held_customer_is_bound_and_its_earlier_invoices_find_their_account(world: Journey, o2c: Command) -> None:
    world.overrides = FLOWS
    taken = world.people.insert("Account", [{"Name": "Birch, Inc."}])[0]
    name = customer(world, "Birch", more="<Phone>555-0199</Phone>")
    invoice = typed_invoice(world, name)
    world.poll()
    assert world.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice}")["QB_Account__c"] is None
    words = f"bind account_to_customer {taken} {name} --company acme --by Ann"
    assert o2c(*words.split())[0] == 0
    world.books.update()
    world.reverse()
    assert world.held("customer_to_account") == {}
    account = world.record("Account", Id=taken)
    assert (account["Name"], account["Phone"], account["QB_Id__c"]) == ("Birch, Inc.", "555-0199", f"acme:{name}")
    assert world.record("QB_Transaction__c", QB_Id__c=f"acme:{invoice}")["QB_Account__c"] == taken


@exit_of(DecisionKind.DUPLICATE, Answer.WAIVE)
def test_a_customer_that_is_another_one_is_waived_and_created(world: Journey, o2c: Command) -> None:
    world.overrides = FLOWS
    world.people.insert("Account", [{"Name": "Birch, Inc."}])
    name = customer(world, "Birch")
    world.poll()
    assert o2c(*printed(o2c("held", COMPANY)[1], "waive", name))[0] == 0
    world.reverse()
    assert born(world, "Account")[f"acme:{name}"]["Name"] == "Birch"
    assert world.held("customer_to_account") == {}


def test_a_job_whose_customer_was_held_follows_when_that_is_bound(world: Journey, o2c: Command) -> None:
    choose(world, JobFrom.CONTACT, "job_to_contact")
    taken = world.people.insert("Account", [{"Name": "Birch, Inc."}])[0]
    above = customer(world, "Birch")
    job = customer(world, "Kitchen", parent=above)
    world.poll()
    assert o2c("bind", "account_to_customer", taken, above, "--by", "Ann")[0] == 0
    world.books.update()
    world.reverse()
    assert born(world, "Contact")[f"acme:{job}"]["AccountId"] == taken


@exit_of(DecisionKind.MERGE, Answer.WAIVE)
def test_a_customer_that_was_only_deleted_is_let_go(world: Journey, o2c: Command) -> None:
    world.overrides = FLOWS
    name = customer(world, "Birch")
    world.poll()
    remove(world.books.books, "delete", "Customer", name)
    world.poll()
    assert len(proposed(world)) == 1
    account = born(world, "Account")[f"acme:{name}"]["Id"]
    assert o2c(*printed(o2c("held", COMPANY)[1], "waive", account))[0] == 0
    customer(world, "Elm")
    world.poll()
    assert proposed(world) == []


def test_a_held_item_is_bound_to_its_product_and_gives_it_a_price(world: Journey, o2c: Command) -> None:
    world.overrides = FLOWS
    taken = world.people.insert("Product2", [{"Name": "Sharpening (blades)", "ProductCode": "SHARP"}])[0]
    name = service(world, "Sharp", "12.50")
    world.poll()
    words = f"bind product_to_item {taken} {name} --kind ItemService --company acme --by Ann"
    assert o2c(*words.split())[0] == 0
    world.books.update()
    world.reverse()
    assert world.held("item_to_product") == {}
    product = born(world, "Product2")[f"acme:{name}"]
    assert (product["Id"], product["Name"]) == (taken, "Sharpening (blades)")
    assert price_of(world, name) == (Decimal("12.50"), True)


def test_a_held_job_is_bound_to_the_contact_that_is_there(world: Journey, o2c: Command) -> None:
    choose(world, JobFrom.CONTACT, "job_to_contact")
    above = customer(world, "Birch")
    world.poll()
    account = account_of(world, above)
    kitchen = {"LastName": "Kitchen", "AccountId": account["Id"], "Phone": "555-0001", "Title": "Owner"}
    taken = world.people.insert("Contact", [kitchen])[0]
    world.clock.pass_by(hours=3)
    job = customer(world, "Kitchen", parent=above, more="<Phone>555-0777</Phone><Fax>555-0888</Fax>")
    world.poll()
    assert f"./o2c bind contact_to_job {taken} {job}" in world.held("job_to_contact")["Customer Birch:Kitchen"]
    assert o2c("bind", "contact_to_job", taken, job, "--by", "Ann")[0] == 0
    world.books.update()
    world.reverse()
    assert ("contact_to_job", job, "bound", "active") in links(world)
    assert world.held("job_to_contact") == {}
    bound = world.record("Contact", Id=taken)
    assert (bound["Phone"], bound["Title"], bound["Fax"]) == ("555-0001", "Owner", "555-0888"), "nothing is overwritten"
    world.clock.pass_by(hours=3)
    sequence = next(row["EditSequence"] for row in world.in_books("Customer") if row["ListID"] == job)
    names = f"<ListID>{job}</ListID><EditSequence>{sequence}</EditSequence>"
    mod = f"<CustomerMod>{names}<Phone>555-0999</Phone></CustomerMod>"
    enter(world.books.books, f"<CustomerModRq>{mod}</CustomerModRq>")
    world.poll()
    assert world.record("Contact", Id=taken)["Phone"] == "555-0999", "a later change comes as ever"


def typed_invoice(world: Journey, list_id: str) -> str:
    """An invoice that finance typed in for a customer; its TxnID."""
    service(world, "Sharpening", "12.00")
    answer = enter(
        world.books.books,
        f"<InvoiceAddRq><InvoiceAdd><CustomerRef><ListID>{list_id}</ListID></CustomerRef><InvoiceLineAdd>"
        "<ItemRef><FullName>Sharpening</FullName></ItemRef><Amount>12.00</Amount></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>",
    )
    assert "<TxnID>" in answer, answer
    return answer.partition("<TxnID>")[2].partition("</TxnID>")[0]
