"""What is read, and what a run costs when nothing or little has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from typing import NoReturn

import pytest

from include.salesforce.soql import parse_stamp
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from tests.kit.connected_company import COMPANY
from tests.kit.journey import ROOT, Journey, counted

OBJECTS = ("Account", "Contact", "Opportunity", "OpportunityLineItem", "Pricebook2", "PricebookEntry", "Product2")

on_both = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)


def asked_objects(world: Journey) -> Counter[str]:
    return Counter(soql.split(" FROM ")[1].split()[0] for soql in world.queries())


@on_both
def test_third_run_asks_once_per_object_and_writes_nothing(world: Journey) -> None:
    world.there_and_back()
    world.there_and_back()
    before = world.rows()
    world.queries()
    with world.staging.read() as db:
        marks = {name: db.watermarks.get(COMPANY, "salesforce", name) for name in OBJECTS}
    passed = world.forward()
    assert asked_objects(world) == dict.fromkeys(OBJECTS, 1)
    assert (passed.chosen, passed.validated, passed.staged, passed.report) == ({}, [], [], None)
    assert world.rows() == before
    with world.staging.read() as db:
        assert {name: db.watermarks.get(COMPANY, "salesforce", name) for name in OBJECTS} == marks


def test_incremental_run_starts_ten_minutes_before_the_newest_stamp(world: Journey) -> None:
    world.forward()
    newest = max(record["SystemModstamp"] for record in world.exported("Opportunity"))
    world.queries()
    world.forward()
    soql = next(soql for soql in world.queries() if "FROM Opportunity " in soql)
    with world.staging.read() as db:
        mark = db.watermarks.get(COMPANY, "salesforce", "Opportunity")
    assert mark is not None
    assert mark.value.strftime("%Y-%m-%dT%H:%M:%S") == newest[:19]
    since = soql.split("SystemModstamp >= ")[1].split()[0]
    assert parse_stamp(since) == mark.value - timedelta(minutes=10)


@pytest.mark.slow
def test_complete_run_looks_at_everything_again_and_changes_nothing(world: Journey) -> None:
    world.there_and_back()
    world.forward()
    with world.staging.read() as db:
        waiting = db.work_items.count_unclaimed()
    world.queries()
    passed = world.forward(mode="complete")
    assert all("SystemModstamp >=" not in soql for soql in world.queries())
    assert {landed.object: landed.changed for landed in passed.read.landed} == dict.fromkeys(OBJECTS, 0)
    assert passed.chosen == {"account_to_customer": 13, "product_to_item": 10, "opportunity_to_invoice": 19}
    assert [(result.staged, result.flagged, result.withdrawn) for result in passed.staged] == [(0, 0, 0)] * 3
    assert counted(passed.staged).unchanged == 14
    with world.staging.read() as db:
        assert db.work_items.count_unclaimed() == waiting


def test_record_of_a_late_commit_is_found(world: Journey) -> None:
    """It becomes visible after the run with a stamp from before it."""
    world.there_and_back()
    world.org.admin("PUT", "/admin/late-commit", {"seconds": 540})
    deal = {"Name": "Late", "StageName": "Closed Won", "CloseDate": "2026-11-03", "QB_Generate__c": "Invoice"}
    world.people.insert("Opportunity", [deal])
    with world.staging.read() as db:
        mark = db.watermarks.get(COMPANY, "salesforce", "Opportunity")
    assert mark is not None
    assert parse_stamp(world.deal("Late")["SystemModstamp"]) < mark.value
    passed = world.forward()
    assert {landed.object: landed.changed for landed in passed.read.landed if landed.changed} == {"Opportunity": 1}
    assert "Late" in world.held()


def test_deal_in_the_recycle_bin_is_seen_and_flagged(world: Journey) -> None:
    world.there_and_back()
    deal = world.deal("Refit bench")
    world.org.admin("POST", "/admin/delete", {"ids": [deal["Id"]]})
    passed = world.forward()
    assert counted(passed.staged).withdrawn == 1
    written = world.reverse()
    assert (written.refused, written.problems) == (0, [])
    world.org.admin("POST", "/admin/undelete", {"ids": [deal["Id"]]})
    world.there_and_back()
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
    assert len(world.in_books("Invoice")) == 12


@pytest.mark.slow
def test_deal_deleted_for_good_is_found_within_the_hour(world: Journey) -> None:
    world.there_and_back()
    deal = world.deal("Refit bench")
    world.org.admin("POST", "/admin/delete", {"ids": [deal["Id"]]})
    world.org.admin("POST", "/admin/purge", {"ids": [deal["Id"]]})
    assert "opportunity_to_invoice" not in world.forward().chosen
    world.clock.pass_by(hours=1)
    assert counted(world.forward().staged).withdrawn == 1
    assert world.reverse().refused == 0
    with world.staging.read() as db:
        (asked,) = db.decisions.about(COMPANY, "opportunity_to_invoice", [deal["Id"]])[deal["Id"]]
    assert "was withdrawn in Salesforce (or deleted there)" in asked.message


@on_both
def test_merged_account_keeps_its_customer(world: Journey) -> None:
    world.there_and_back()
    customers = len(world.in_books("Customer"))
    loser = world.record("Account", Name="Harbour Lights Refit")
    winner = world.record("Account", Name="Three Rivers Boatyard")
    world.change(
        "Account",
        winner,
        BillingPostalCode="15222",
        BillingCountry="United States",
        ShippingPostalCode="15222",
        ShippingCountry="United States",
    )
    world.org.merge_accounts(winner["Id"], loser["Id"])
    world.change("Opportunity", world.deal("Refit bench"), Name="Refit long bench")
    passed = world.there_and_back()
    assert counted(passed.staged).flagged == 0
    assert len(world.in_books("Customer")) == customers
    assert world.deal("Slipway tooling")["QB_Sync_Status__c"] == "Posted"
    assert world.deal("Refit long bench")["QB_Sync_Status__c"] == "Posted"
    assert world.deal("Refit long bench")["AccountId"] == winner["Id"]
    merged = world.record("Account", Name="Three Rivers Boatyard")
    assert merged["QB_Sync_Status__c"] == "Posted"
    customer = next(row for row in world.in_books("Customer") if row["Name"] == "Three Rivers Boatyard")
    assert merged["QB_Id__c"] == f"{COMPANY}:{customer['ListID']}"
    assert {row["CustomerRef"]["ListID"] for row in world.in_books("Invoice") if row["Memo"] == "Slipway tooling"} == {
        customer["ListID"]
    }
    world.change("Opportunity", world.deal("Refit long bench"), Name="Refit bench")
    world.there_and_back()
    deal = world.deal("Refit bench")
    assert (deal["QB_Sync_Status__c"], deal["QB_Sync_Message__c"]) == ("Posted", None)


def test_run_with_nothing_to_do_does_not_start_great_expectations(world: Journey) -> None:
    """Its import takes seconds; every quarter of an hour that would be most of the cost of a run."""
    world.there_and_back()
    world.there_and_back()
    assert world.forward().chosen == {}

    def never(*arguments: object, **facts: object) -> NoReturn:
        raise AssertionError("asked")

    assert validate_records(world.staging, world.run(), check=never) == []
    to_quickbooks = "include.steps.salesforce_to_quickbooks"
    modules = (
        "include.tasks.salesforce_to_quickbooks",
        "include.tasks.quickbooks_to_salesforce",
        *(f"{to_quickbooks}.{step}" for step in ("validate_records", "choose_documents", "read_salesforce")),
        f"{to_quickbooks}.stage_requests",
        "include.steps.quickbooks_to_salesforce.write_back",
        "include.steps.status.write_report",
    )
    code = f"import sys, {', '.join(modules)}; print('great_expectations' in sys.modules, 'pandas' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'plugins'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "False"]
