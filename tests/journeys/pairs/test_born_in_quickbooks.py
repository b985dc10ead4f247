"""Customers, jobs and items that were born in QuickBooks arrive in Salesforce once, never beside one of their name."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from include.errors import TransientError
from include.flow_words import Bring
from include.mappings.language.returned_fields import returned_fields
from include.salesforce.preflight import check_fields, check_object
from include.settings import JobFrom
from include.states import DecisionKind
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.tidying import rename
from tests.kit.exits import exit_of
from tests.kit.journey import Journey

BOTH = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)
BRINGS = {"enabled": True, "bring": "all"}
FLOWS = {"customer_to_account": BRINGS, "item_to_product": BRINGS}


@pytest.fixture
def open_world(world: Journey) -> Journey:
    """A world that brings whatever is born in QuickBooks."""
    world.overrides = FLOWS
    return world


def customer(world: Journey, name: str, *, parent: str = "", more: str = "") -> str:
    """A customer or job typed into QuickBooks; its ListID."""
    above = f"<ParentRef><ListID>{parent}</ListID></ParentRef>" if parent else ""
    fields = f"<Name>{name}</Name>{above}{more}"
    answer = enter(world.books.books, f"<CustomerAddRq><CustomerAdd>{fields}</CustomerAdd></CustomerAddRq>")
    assert "<ListID>" in answer, answer
    return answer.partition("<ListID>")[2].partition("</ListID>")[0]


def service(world: Journey, name: str, price: str) -> str:
    """A service typed into QuickBooks; its ListID."""
    sold = (
        f"<SalesOrPurchase><Price>{price}</Price><AccountRef><FullName>Sales</FullName></AccountRef></SalesOrPurchase>"
    )
    answer = enter(
        world.books.books,
        f"<ItemServiceAddRq><ItemServiceAdd><Name>{name}</Name>{sold}</ItemServiceAdd></ItemServiceAddRq>",
    )
    assert "<ListID>" in answer, answer
    return answer.partition("<ListID>")[2].partition("</ListID>")[0]


def born(world: Journey, object_name: str) -> dict[str, dict[str, Any]]:
    """The living records of an object that stand for one of the books, by their key."""
    return {
        str(record["QB_Id__c"]): record
        for record in world.exported(object_name)
        if record["QB_Id__c"] and not record["IsDeleted"]
    }


def links(world: Journey) -> list[tuple[str, str, str, str]]:
    return sorted((row["flow"], row["qb_id"], row["origin"], row["state"]) for row in world.books.links())


@BOTH
def test_a_customer_born_in_quickbooks_arrives_once(open_world: Journey) -> None:
    world = open_world
    before = len(world.exported("Account"))
    name = customer(world, "Birch and Daughters", more="<Phone>555-0199</Phone><Email>info@birch.example</Email>")
    world.poll()
    account = born(world, "Account")[f"acme:{name}"]
    assert (account["Name"], account["Phone"], account["QB_Email__c"]) == (
        "Birch and Daughters",
        "555-0199",
        "info@birch.example",
    )
    assert account["QB_Sync_Status__c"] == "Posted"
    assert links(world) == [("account_to_customer", name, "returned", "active")]
    again = world.poll()
    assert (again.written, again.held, again.conflicts) == (0, 0, 0)
    assert len(world.exported("Account")) == before + 1


@BOTH
def test_a_customer_whose_name_an_account_has_is_held_until_a_person_binds_it(open_world: Journey) -> None:
    world = open_world
    taken = world.people.insert("Account", [{"Name": "Birch & Daughters, Inc."}])[0]
    name = customer(world, "The Birch and Daughters LLC", more="<Phone>555-0199</Phone>")
    assert world.poll().held == 1
    message = world.held("customer_to_account")["Customer The Birch and Daughters LLC"]
    assert f'Account "Birch & Daughters, Inc." ({taken}) may be the same' in message
    assert f"./o2c bind account_to_customer {taken} {name} --company acme --by NAME" in message
    assert f"./o2c waive customer_to_account {name} --company acme --by NAME" in message
    assert born(world, "Account") == {}
    assert world.poll().held == 0  # nothing changed, and nobody is asked twice


@exit_of(DecisionKind.DUPLICATE)
def test_a_name_that_was_changed_in_salesforce_lets_the_held_customer_come(open_world: Journey) -> None:
    world = open_world
    world.people.insert("Account", [{"Name": "Birch"}])
    name = customer(world, "Birch")
    world.poll()
    world.change("Account", world.record("Account", Name="Birch"), Name="Oak")
    other = customer(world, "Elm")
    world.poll()
    assert born(world, "Account").keys() == {f"acme:{name}", f"acme:{other}"}
    assert world.held("customer_to_account") == {}


def test_a_name_that_was_changed_in_quickbooks_lets_the_held_customer_come(open_world: Journey) -> None:
    world = open_world
    world.people.insert("Account", [{"Name": "Birch"}])
    name = customer(world, "Birch")
    world.poll()
    rename(world.books.books, "Customer", name, "Birch of Springfield")
    world.poll()
    assert born(world, "Account")[f"acme:{name}"]["Name"] == "Birch of Springfield"


def test_a_pair_that_brings_linked_records_only_creates_nothing(world: Journey) -> None:
    world.overrides = {"customer_to_account": {"enabled": True}}
    customer(world, "Birch")
    world.poll()
    assert born(world, "Account") == {}
    assert world.held("customer_to_account") == {}


def test_a_run_that_died_before_the_link_makes_no_second_account(open_world: Journey) -> None:
    world = open_world
    name = customer(world, "Birch")
    world.poll()
    world.books.execute("DELETE FROM link")
    world.books.execute("DELETE FROM mirror_row")
    world.books.execute("UPDATE work_item SET state = 'unclaimed', claimed_by = NULL WHERE kind = 'read'")
    before = len(world.exported("Account"))
    world.poll()
    assert len(world.exported("Account")) == before
    assert links(world) == [("account_to_customer", name, "returned", "active")]


@pytest.mark.parametrize("action", [{"close": True, "after": True}, {"error": "UNABLE_TO_LOCK_ROW"}])
@pytest.mark.slow
def test_a_customer_whose_creation_went_wrong_on_the_way_is_created_once(
    open_world: Journey, action: dict[str, Any]
) -> None:
    world = open_world
    name = customer(world, "Birch")
    rule = {"match": {"method": "PATCH", "path": "composite/sobjects/Account"}, "action": action, "times": 2}
    world.org.admin("PUT", "/admin/faults", {"rules": [rule]})
    world.poll()
    world.org.admin("DELETE", "/admin/faults")
    world.reverse()
    assert [record["Name"] for record in world.exported("Account") if record["QB_Id__c"] == f"acme:{name}"] == ["Birch"]
    assert links(world) == [("account_to_customer", name, "returned", "active")]


def test_a_price_whose_answer_was_lost_is_not_made_twice(open_world: Journey) -> None:
    world = open_world
    name = service(world, "Sharpening", "12.50")
    lost = {"match": {"method": "POST", "path": "composite/sobjects"}, "action": {"close": True, "after": True}}
    world.org.admin("PUT", "/admin/faults", {"rules": [lost]})
    with pytest.raises(TransientError):
        world.poll()
    world.org.admin("DELETE", "/admin/faults")
    world.books.execute("UPDATE work_item SET state = 'unclaimed', claimed_by = NULL WHERE state = 'claimed'")
    world.reverse()
    assert price_of(world, name) == (Decimal("12.50"), True)


def test_what_salesforce_refuses_is_held_in_its_words(open_world: Journey) -> None:
    world = open_world
    rule = {"object": "Account", "name": "no_birch", "condition": "Name = 'Birch'", "message": "Not that firm again"}
    world.org.admin("PUT", "/admin/validation-rules", [rule])
    customer(world, "Birch")
    returned = world.poll()
    assert (returned.refused, returned.held) == (1, 1)
    assert "Not that firm again" in world.held("customer_to_account")["Customer Birch"]


@BOTH
def test_an_item_is_a_product_with_one_price_in_the_standard_price_book(open_world: Journey) -> None:
    world = open_world
    name = service(world, "Sharpening", "12.50")
    world.poll()
    product = born(world, "Product2")[f"acme:{name}"]
    assert (product["Name"], product["ProductCode"], product["QB_Item_Type__c"]) == (
        "Sharpening",
        "Sharpening",
        "Service",
    )
    (entry,) = [each for each in world.exported("PricebookEntry") if each["Product2Id"] == product["Id"]]
    assert (Decimal(str(entry["UnitPrice"])), entry["IsActive"]) == (Decimal("12.50"), True)
    world.books.execute("UPDATE work_item SET state = 'unclaimed', claimed_by = NULL WHERE kind = 'read'")
    world.books.execute("DELETE FROM mirror_row WHERE object = 'PricebookEntry'")
    world.poll()
    assert len([each for each in world.exported("PricebookEntry") if each["Product2Id"] == product["Id"]]) == 1


def reprice(world: Journey, list_id: str, price: str, more: str = "") -> None:
    """Finance gives a service another price."""
    found = enter(world.books.books, f"<ItemServiceQueryRq><ListID>{list_id}</ListID></ItemServiceQueryRq>")
    sequence = found.partition("<EditSequence>")[2].partition("</EditSequence>")[0]
    state = f"<ListID>{list_id}</ListID><EditSequence>{sequence}</EditSequence>{more}"
    sold = f"<SalesOrPurchaseMod><Price>{price}</Price></SalesOrPurchaseMod>"
    answer = enter(
        world.books.books, f"<ItemServiceModRq><ItemServiceMod>{state}{sold}</ItemServiceMod></ItemServiceModRq>"
    )
    assert 'statusCode="0"' in answer, answer


def price_of(world: Journey, list_id: str) -> tuple[Decimal, bool]:
    product = born(world, "Product2")[f"acme:{list_id}"]
    (entry,) = [each for each in world.exported("PricebookEntry") if each["Product2Id"] == product["Id"]]
    return Decimal(str(entry["UnitPrice"])), entry["IsActive"]


@pytest.mark.parametrize(("owner", "price"), [("salesforce", "12.50"), ("quickbooks", "14.00")])
@pytest.mark.slow
def test_a_new_price_in_quickbooks_follows_the_word_of_its_owner(world: Journey, owner: str, price: str) -> None:
    world.overrides = {**FLOWS, "item_to_product": {**BRINGS, "owner": {"UnitPrice": owner}}}
    name = service(world, "Sharpening", "12.50")
    world.poll()
    reprice(world, name, "14.00")
    world.poll()
    assert price_of(world, name) == (Decimal(price), True)
    assert world.poll().written == 0


def test_an_item_that_was_set_inactive_is_inactive_with_its_price(open_world: Journey) -> None:
    world = open_world
    name = service(world, "Sharpening", "12.50")
    world.poll()
    reprice(world, name, "12.50", more="<IsActive>false</IsActive>")
    world.poll()
    assert price_of(world, name) == (Decimal("12.50"), False)
    assert born(world, "Product2")[f"acme:{name}"]["IsActive"] is False


def test_a_customer_born_in_quickbooks_is_not_changed_there_by_its_account(open_world: Journey) -> None:
    world = open_world
    name = customer(world, "Birch (23)", more="<CompanyName>Birch, Inc.</CompanyName><Phone>555-0199</Phone>")
    world.poll()
    assert born(world, "Account")[f"acme:{name}"]["Name"] == "Birch, Inc."
    before = next(row for row in world.in_books("Customer") if row["ListID"] == name)
    world.there_and_back()
    world.poll()
    assert next(row for row in world.in_books("Customer") if row["ListID"] == name) == before


def test_an_item_whose_name_is_the_code_of_a_product_is_held(open_world: Journey) -> None:
    world = open_world
    product = world.people.insert("Product2", [{"Name": "Blade sharpening", "ProductCode": "SHARP-1"}])[0]
    name = service(world, "Sharp 1", "12.50")
    world.poll()
    message = world.held("item_to_product")["ItemService Sharp 1"]
    assert f"./o2c bind product_to_item {product} {name} --kind ItemService --company acme --by NAME" in message


JOBS = {
    JobFrom.CONTACT: ("job_to_contact", "Contact", "AccountId", "contact_to_job"),
    JobFrom.CHILD_ACCOUNT: ("job_to_account", "Account", "ParentId", "account_to_job"),
    JobFrom.OPPORTUNITY: ("job_to_opportunity", "Opportunity", "AccountId", "opportunity_to_job"),
}


@pytest.mark.parametrize("word", JOBS)
def test_a_job_is_what_the_company_says(open_world: Journey, word: JobFrom) -> None:
    world = open_world
    flow, object_name, parent_field, link = JOBS[word]
    choose(world, word, flow)
    above = customer(world, "Birch")
    job = customer(world, "Kitchen", parent=above)
    world.poll()
    account = born(world, "Account")[f"acme:{above}"]
    record = born(world, object_name)[f"acme:{job}"]
    assert (record["Name"], record[parent_field]) == ("Kitchen", account["Id"])
    assert (link, job, "returned", "active") in links(world)
    assert world.poll().written == 0


@pytest.mark.parametrize("word", JOBS)
@pytest.mark.slow
def test_a_job_waits_for_its_customer_and_follows_by_itself(open_world: Journey, word: JobFrom) -> None:
    world = open_world
    flow, object_name, parent_field, _ = JOBS[word]
    choose(world, word, flow)
    taken = world.people.insert("Account", [{"Name": "Birch"}])[0]
    above = customer(world, "Birch")
    job = customer(world, "Kitchen", parent=above)
    returned = world.poll()
    assert (returned.held, returned.waiting) == (1, 1)
    assert f"acme:{job}" not in born(world, object_name)
    world.people.update("Account", [{"Id": taken, "Name": "Oak"}])
    rename(world.books.books, "Customer", above, "Birch of Springfield")
    world.poll()
    account = born(world, "Account")[f"acme:{above}"]
    assert born(world, object_name)[f"acme:{job}"][parent_field] == account["Id"]


def test_jobs_stay_in_quickbooks_unless_the_company_says_what_they_are(open_world: Journey) -> None:
    world = open_world
    world.overrides = {**FLOWS, **{flow: {"enabled": True} for flow, *_ in JOBS.values()}}
    job = customer(world, "Kitchen", parent=customer(world, "Birch"))
    world.poll()
    assert not any(f"acme:{job}" in born(world, name) for name in ("Account", "Contact", "Opportunity"))


def test_two_jobs_of_one_name_below_two_customers_are_two(open_world: Journey) -> None:
    world = open_world
    choose(world, JobFrom.CHILD_ACCOUNT, "job_to_account")
    jobs = [customer(world, "Kitchen", parent=customer(world, name)) for name in ("Birch", "Elm")]
    world.poll()
    found = born(world, "Account")
    assert [found[f"acme:{job}"]["Name"] for job in jobs] == ["Kitchen", "Kitchen"]
    assert len({found[f"acme:{job}"]["ParentId"] for job in jobs}) == 2


def test_the_org_has_and_opens_every_field_that_the_way_back_fills(world: Journey) -> None:
    everything = [
        replace(flow, enabled=True, bring=Bring.ALL) for flow in world.catalogue.returns.values() if flow.pair
    ]
    everything += [flow for flow in world.catalogue.returns.values() if not flow.pair]
    complaints = []
    for object_name, asked in returned_fields(everything).items():
        described = world.salesforce.describe(object_name)
        complaints += check_object(described, written=True, created=asked.creates)
        complaints += check_fields(described, (), asked.fields)
    assert complaints == []


def choose(world: Journey, word: JobFrom, flow: str) -> None:
    """The company says what a job is."""
    world.books.settings = replace(world.books.settings, job_from=word)
    world.overrides = {**FLOWS, flow: {"enabled": True}}
