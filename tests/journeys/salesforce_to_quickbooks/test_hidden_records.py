"""What Salesforce hides from the integration user is never taken for deleted, and heals when it is shown again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.steps.watch_sync.alert_kinds import AlertKind
from include.steps.watch_sync.find_alerts import find_alerts
from simulators.datasets.door import OrgDoor
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, desk_in, terminal
from tests.kit.exits import exit_of
from tests.kit.journey import Journey, counted
from tests.kit.simulated_org import INTEGRATION_USER


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an org with three posted deals."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        account = made.account("One")
        for name in ("Bench", "Shelf", "Table"):
            made.won_deal(name, account, ("SV", "1", "10.00"))
        for number in range(10):
            made.world.people.insert("Opportunity", [_open_deal(made.world.people, number, account)])
        made.there_and_back()
        yield made


def _open_deal(people: OrgDoor, number: int, account: str) -> dict[str, str]:
    book = people.standard_pricebook()
    deal = {"Name": f"Open {number}", "AccountId": account, "StageName": "Prospecting", "CloseDate": "2026-12-01"}
    return {**deal, "Pricebook2Id": book}


def hide(world: Journey, *names: str) -> None:
    """Sharing keeps these deals from the integration user; without names it sees everything again."""
    ids = [world.deal(name)["Id"] for name in names]
    world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER, "ids": ids})


def alerts(world: Journey) -> list[str]:
    """The alerts about hidden records."""
    find_alerts(world.staging, world.books.settings)
    with world.staging.read() as db:
        return [f"{row.title}: {row.message}" for row in db.alerts.open(COMPANY) if row.kind == "hidden"]


@exit_of(AlertKind.HIDDEN)
def test_complete_run_by_a_user_who_sees_a_part_of_the_deals_stops_and_flags_nothing(desk: Desk) -> None:
    world = desk.world
    hide(world, "Bench", "Shelf", *(f"Open {number}" for number in range(6)))
    passed = world.forward(mode="complete")
    assert passed.read.stopped["opportunity_to_invoice"].startswith(
        "Salesforce shows 5 Opportunity records, and does not show 8 that it showed before"
    )
    assert "account_to_customer" not in passed.read.stopped
    assert [one.withdrawn for one in passed.staged] == [0] * len(passed.staged)
    assert alerts(world)[0].startswith("Opportunity: 8 hidden in Salesforce: ")
    assert "Bench, Shelf" in alerts(world)[0].replace("Open 0, ", "")
    hide(world)
    passed = world.forward(mode="complete")
    assert (passed.read.stopped, alerts(world)) == ({}, [])
    assert counted(passed.staged).withdrawn == 0
    desk.update()
    world.reverse()
    assert [desk.says(name)[0] for name in ("Bench", "Shelf", "Table")] == ["Posted"] * 3


def test_hidden_deal_is_not_posted_and_is_when_it_is_shown_again(desk: Desk) -> None:
    world = desk.world
    world.change("Opportunity", world.deal("Open 1"), StageName="Closed Won", QB_Generate__c="Invoice")
    world.add_line(world.deal("Open 1"), "SV", "1", "10.00")
    account = world.record("Account", Name="One")
    world.change("Account", account, BillingCountry=None)
    world.forward()
    hide(world, "Open 1")
    world.change("Account", account, BillingCountry="United States")
    desk.there_and_back()
    assert len(world.in_books("Invoice")) == 3
    assert alerts(world)[0].startswith("Opportunity: 1 hidden in Salesforce: ")
    hide(world)  # its stamp stays as it was
    desk.there_and_back()
    assert len(world.in_books("Invoice")) == 4
    assert (desk.says("Open 1")[0], alerts(world)) == ("Posted", [])


@exit_of(AlertKind.HIDDEN)
def test_person_says_that_what_is_hidden_was_deleted(desk: Desk, tmp_path: Path) -> None:
    world = desk.world
    hide(world, "Bench")
    world.forward(mode="complete")
    (told,) = alerts(world)
    advice = told.rpartition("./o2c ")[2].replace("NAME", "Kim").split()
    with terminal(world, tmp_path) as o2c:
        assert "Bench" in o2c("hidden", COMPANY)[1]
        assert o2c(*advice) == (
            0,
            "Taken for deleted: 1. The next run of salesforce_to_quickbooks says what that means.\n",
        )
        assert o2c("hidden", COMPANY)[1] == "Nothing is hidden.\n"
        assert o2c(*advice)[0] == 1
    assert counted(world.forward().staged).withdrawn == 1
    hide(world)
    world.forward(mode="complete")
    with world.staging.read() as db:
        assert db.decisions.about(COMPANY, "opportunity_to_invoice", [world.deal("Bench")["Id"]]) == {}
