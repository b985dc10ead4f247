"""What is looked at before a company has tasks of its own: as much as a run would find, and nothing is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from include.errors import SetupError
from include.states import RunMode
from include.steps.salesforce_to_quickbooks.find_news import find_news
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk
from tests.kit.journey import Journey
from tests.kit.simulated_org import INTEGRATION_USER

OBJECTS = ("Account", "Contact", "Opportunity", "OpportunityLineItem", "Pricebook2", "PricebookEntry", "Product2")

on_both = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)


def has_news(world: Journey) -> bool:
    """What is found; a look changes nothing but how far it was told what is deleted."""
    before = world.rows()
    found = find_news(world.staging, world.salesforce, world.run())
    assert world.rows() == before
    return found


def settle(world: Journey) -> None:
    """Until a run finds nothing more."""
    for _ in range(3):
        world.there_and_back()
    assert not has_news(world)


@on_both
def test_company_that_was_never_read_has_news_and_has_none_once_all_is_done(world: Journey) -> None:
    assert has_news(world)
    settle(world)
    world.queries()
    assert not has_news(world)
    asked = Counter(soql.split(" FROM ")[1].split()[0] for soql in world.queries())
    assert asked == dict.fromkeys(OBJECTS, 1)


@on_both
def test_whatever_a_run_would_act_on_is_news(world: Journey) -> None:
    settle(world)
    deal = world.deal("Refit bench")
    account = world.record("Account", Id=deal["AccountId"])

    def sold() -> None:
        world.change("Opportunity", deal, Description="by phone")  # a field that nothing reads
        assert not has_news(world)
        world.change("Opportunity", deal, Name="Refit the bench")

    def moved() -> None:
        world.change("Account", account, BillingCity="Springfield")

    def closed() -> None:
        with world.staging.begin() as db:
            db.companies.change(COMPANY, closing_date=world.today)

    def broke_off() -> None:
        world.change("Opportunity", deal, Name="Refit the whole bench")
        read_salesforce(world.staging, world.salesforce, world.run())  # killed after it was read

    def hidden() -> None:
        world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER, "ids": [deal["Id"]]})
        assert not has_news(world)  # until everything is read, nobody sees it
        world.forward(mode=RunMode.COMPLETE)

    happenings: tuple[Callable[[], None], ...] = (sold, moved, closed, broke_off, hidden)
    for happens in happenings:
        happens()
        assert has_news(world), happens.__name__
        world.there_and_back()
        world.there_and_back()
        assert has_news(world) is (happens is hidden), happens.__name__


def test_what_was_deleted_for_good_is_asked_for_once_an_hour_and_is_news(desk: Desk) -> None:
    desk.account("One")
    idle = desk.account("Idle")
    settle(desk.world)
    desk.world.org.admin("POST", "/admin/delete", {"ids": [idle]})
    desk.world.org.admin("POST", "/admin/purge", {"ids": [idle]})
    assert not has_news(desk.world)
    desk.world.clock.pass_by(hours=1)
    assert has_news(desk.world)
    desk.there_and_back()
    with desk.world.staging.read() as db:
        told = db.watermarks.get(COMPANY, "salesforce", "Account", "deletions")
    desk.world.clock.pass_by(hours=1)
    assert not has_news(desk.world)
    with desk.world.staging.read() as db:
        moved = db.watermarks.get(COMPANY, "salesforce", "Account", "deletions")
    assert told is not None
    assert moved is not None
    assert moved.value > told.value


def test_contact_of_an_account_that_is_not_in_use_is_no_news(desk: Desk) -> None:
    used, idle = desk.account("One"), desk.account("Idle")
    desk.won_deal("Bench", used, ("SV", "1", "10.00"))
    settle(desk.world)
    desk.world.people.insert("Contact", [{"AccountId": idle, "LastName": "Doe"}])
    assert not has_news(desk.world)
    desk.world.people.insert("Contact", [{"AccountId": used, "LastName": "Lee"}])
    assert has_news(desk.world)


def test_what_stops_a_run_is_for_its_tasks_to_say(desk: Desk) -> None:
    settle(desk.world)
    run = desk.world.run()
    assert find_news(desk.world.staging, desk.world.salesforce, replace(run, broken={"flow": "a bad file"}))
    other = replace(run, company=replace(run.company, salesforce_org_id="00D000000000000EAA"))
    with desk.world.staging.begin() as db:
        db.companies.change(COMPANY, salesforce_org_id="00D000000000000EAA")
    with pytest.raises(SetupError, match="belongs to the Salesforce organisation"):
        find_news(desk.world.staging, desk.world.salesforce, other)


def test_what_was_touched_in_fields_that_nothing_reads_is_looked_at_once(world: Journey) -> None:
    settle(world)
    deal = world.deal("Refit bench")
    world.clock.pass_by(hours=1)
    world.change("Opportunity", deal, Description="by phone")
    world.queries()
    assert not has_news(world)
    world.clock.pass_by(hours=1)
    assert not has_news(world)
    looks = [soql for soql in world.queries() if " FROM Opportunity " in soql]
    since = [soql.rpartition("SystemModstamp >= ")[2].split()[0] for soql in looks]
    assert len(since) == 2
    assert since[0] < since[1], looks
