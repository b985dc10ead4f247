"""What is wrong is held by document, with words for the person who mends it, and goes on by itself afterwards."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from operator import attrgetter

import pytest

from include.standing import Heading
from include.states import Answer, DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.exits import exit_of
from tests.kit.journey import SUITES, Journey, counted

on_both = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)

HELD = {
    "Walk-in sale": 'Opportunity "Walk-in sale" has no account. Fill in Account Name on the Opportunity.',
    "Consulting, to be detailed": 'Opportunity "Consulting, to be detailed" has no products. Add at least one product',
    "Dust extraction": 'Product "Dust hood" has no QuickBooks Item Type. Choose a QuickBooks Item Type on the Product.',
    "Slipway tooling": 'Account "Three Rivers Boatyard" has no billing country. Fill in Billing Country on the Account',
    "Last of the band saws": 'The standard price of Product "Band saw (discontinued)" is not active. Tick Active',
}


@on_both
@exit_of(DecisionKind.RULE)
def test_every_faulty_deal_is_held_with_words_and_released_by_its_correction(world: Journey) -> None:
    passed = world.there_and_back()
    held = world.held()
    assert held.keys() == HELD.keys()
    assert all(held[name].startswith(words) for name, words in HELD.items())
    for name in HELD:
        deal = world.deal(name)
        assert (deal["QB_Sync_Status__c"], deal["QB_Sync_Message__c"]) == ("Held", held[name])
        assert passed.report is not None
        assert name in passed.report
    assert len(world.in_books("Invoice")) == 12
    waiting = world.deal("Joinery shop, phase two")
    assert waiting["QB_Sync_Status__c"] == "Waiting"
    assert "Waits for NORTHWIND JOINERY INC" in waiting["QB_Sync_Message__c"]
    assert "has the same name as the account" in waiting["QB_Sync_Message__c"]
    totals = world.totals()
    assert totals.adds_up
    assert {name: total.count for name, total in totals.standing.items() if total.count} == {
        Heading.POSTED: 12,
        Heading.HELD: 5,
        Heading.WAITING: 2,
    }

    world.change("Opportunity", world.deal("Walk-in sale"), AccountId=world.record("Account", Name=WALKER)["Id"])
    world.add_line(world.deal("Consulting, to be detailed"), "SVC-INST", "3", "95.00")
    world.change("Product2", world.record("Product2", ProductCode="HOOD-1"), QB_Item_Type__c="Inventory Part")
    boatyard = world.record("Account", Name="Three Rivers Boatyard")
    world.change("Account", boatyard, BillingCountry="United States", ShippingCountry="United States")
    saw = world.record("Product2", ProductCode="SAW-OLD")
    world.change("PricebookEntry", world.record("PricebookEntry", Product2Id=saw["Id"]), IsActive=True)
    world.change("Account", world.record("Account", Name="NORTHWIND JOINERY INC"), Name="Northwind Joinery West")
    passed = world.there_and_back()
    assert {result.flow: result.held for result in passed.validated} == {
        "account_to_customer": 0,
        "product_to_item": 0,
        "opportunity_to_invoice": 0,
    }
    assert (world.held(), world.held("account_to_customer"), world.held("product_to_item")) == ({}, {}, {})
    assert len(world.in_books("Invoice")) == 19
    for name in (*HELD, "Joinery shop, phase two", "Joinery shop, phase one"):
        deal = world.deal(name)
        assert (deal["QB_Sync_Status__c"], deal["QB_Sync_Message__c"]) == ("Posted", None)
        assert deal["QB_Number__c"]
    totals = world.totals()
    assert (totals.adds_up, totals.standing[Heading.POSTED].count) == (True, 19)
    assert world.forward().chosen.get("opportunity_to_invoice") is None


WALKER = "Walker & Daughters"


@pytest.mark.slow
def test_merge_of_a_duplicate_releases_both_deals_with_one_customer(world: Journey) -> None:
    world.there_and_back()
    winner = world.record("Account", Name="Northwind Joinery, Inc.")
    loser = world.record("Account", Name="NORTHWIND JOINERY INC")
    world.org.merge_accounts(winner["Id"], loser["Id"])
    world.there_and_back()
    assert world.held("account_to_customer").keys() == {"Three Rivers Boatyard"}
    assert world.deal("Joinery shop, phase one")["QB_Sync_Status__c"] == "Posted"
    assert world.deal("Joinery shop, phase two")["QB_Sync_Status__c"] == "Posted"
    assert [row["Name"] for row in world.in_books("Customer")].count("Northwind Joinery, Inc.") == 1


@pytest.mark.slow
def test_account_that_no_deal_needs_any_more_is_held_no_longer(world: Journey) -> None:
    world.there_and_back()
    assert "Three Rivers Boatyard" in world.held("account_to_customer")
    world.change("Opportunity", world.deal("Slipway tooling"), StageName="Closed Lost")
    world.there_and_back()
    assert "Slipway tooling" not in world.held()
    assert world.deal("Slipway tooling")["QB_Sync_Status__c"] is None
    assert "Three Rivers Boatyard" not in world.held("account_to_customer")


def test_rule_that_cannot_run_stops_its_flow_only(world: Journey) -> None:
    suite = SUITES["product"]
    broken = replace(next(rule for rule in suite.rules if rule.sql), sql="SELECT no_such FROM {batch}")
    rules = tuple(broken if rule.id == broken.id else rule for rule in suite.rules)
    passed = world.forward(suites={**SUITES, "product": replace(suite, rules=rules)})
    problems = {result.flow: result.problem for result in passed.validated if result.problem}
    assert problems.keys() == {"product_to_item"}
    assert f"Rule {broken.id} could not run" in problems["product_to_item"]
    assert {result.flow for result in passed.staged} == {"account_to_customer", "opportunity_to_invoice"}
    assert passed.report is not None
    assert "could not run" in passed.report
    world.books.update()
    assert world.in_books("Invoice") == []
    passed = world.there_and_back()
    assert counted(passed.staged, "product_to_item").staged == 8  # one is needed by a held deal only
    with world.staging.read() as db:
        assert db.flow_runs.unfinished(COMPANY) == {}
    assert len(world.in_books("Invoice")) == 12


@pytest.mark.slow
def test_held_share_is_reported_and_stops_a_flow_only_where_the_firm_wants_it(world: Journey) -> None:
    world.max_held_ratio = 0.2
    passed = world.forward()
    problems = {result.flow: result.problem for result in passed.validated if result.problem}
    assert problems.keys() == {"account_to_customer", "opportunity_to_invoice"}
    assert "5 of 19 documents are held, more than the allowed share of 20%" in problems["opportunity_to_invoice"]
    assert passed.report is not None
    assert all(name in passed.report for name in HELD)
    again = world.forward()
    assert {result.flow for result in again.validated if result.problem} == problems.keys()
    world.max_held_ratio = 1.0
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 12


@pytest.mark.slow
def test_rule_that_a_person_waived_does_not_hold_again(world: Journey) -> None:
    world.there_and_back()
    deal, saw = world.deal("Last of the band saws"), world.record("Product2", ProductCode="SAW-OLD")
    with world.staging.begin() as db:
        db.decisions.answer(COMPANY, "opportunity_to_invoice", [deal["Id"]], DecisionKind, Answer.WAIVE, "Ada")
        db.records.mark_dirty(COMPANY, "Opportunity", [deal["Id"]])
    world.change("Product2", saw, QB_Item_Type__c=None)
    world.there_and_back()
    assert "no QuickBooks Item Type" in world.held()["Last of the band saws"]
    assert "standard price" not in world.held()["Last of the band saws"]
    world.change("Product2", saw, QB_Item_Type__c="Inventory Part")
    world.there_and_back()
    assert world.deal("Last of the band saws")["QB_Sync_Status__c"] == "Posted"


def test_each_reason_stands_by_its_own_rule(world: Journey) -> None:
    boatyard = world.record("Account", Name="Three Rivers Boatyard")
    world.change("Account", boatyard, BillingStreet=None, BillingCity=None)
    deal = world.deal("Slipway tooling")
    world.add_line(deal, "HOOD-1", "1", "210.00")
    world.add_line(deal, "HOOD-1", "2", "210.00")
    world.forward()
    with world.staging.read() as db:
        rows = db.decisions.about(COMPANY, "opportunity_to_invoice", [deal["Id"]])[deal["Id"]]
    assert [row.cause for row in rows] == [
        "billing_place_present",
        "billing_country_present",
        "shipping_country_present",
        "item_type_present",
    ]
    assert "no billing city" in rows[0].message
    assert "QuickBooks Item Type" in rows[3].message
    assert {row.amount for row in rows} == {Decimal("889.80")}


def test_task_that_is_run_again_changes_neither_the_books_nor_the_counts(world: Journey) -> None:
    passed = world.forward()
    with world.staging.read() as db:
        before = db.flow_runs.of_run(COMPANY, passed.run.run_id)
    rows = world.rows()
    world.again(passed.run)
    with world.staging.read() as db:
        after = db.flow_runs.of_run(COMPANY, passed.run.run_id)
    counts = attrgetter("flow", "landed", "checked", "held", "staged", "unchanged", "problem")
    assert [counts(row) for row in after] == [counts(row) for row in before]
    assert {name: count for name, count in world.rows().items() if name not in ("event", "checked_row", "finding")} == {
        name: count for name, count in rows.items() if name not in ("event", "checked_row", "finding")
    }
    world.books.update()
    world.again(passed.run)
    world.books.update()
    assert len(world.in_books("Invoice")) == 12
