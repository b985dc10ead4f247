"""Salesforce refuses what QuickBooks says of a record: it is told, costs the other direction nothing, and ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from include.salesforce.client import Salesforce
from include.states import Answer, DecisionKind
from include.steps.watch_sync.find_alerts import find_alerts
from tests.kit.advice import printed
from tests.kit.both_ways import BothWays, both_ways, is_quiet
from tests.kit.connected_company import COMPANY
from tests.kit.countries import COUNTRIES
from tests.kit.desk import terminal
from tests.kit.exits import exit_of

NO_555 = {
    "object": "Account",
    "name": "No_555",
    "condition": "Phone LIKE '555-9%'",
    "message": "This number is not in service.",
    "field": "Phone",
}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[BothWays]:
    with both_ways(tmp_path) as made:
        yield made


def rules(pair: BothWays, *rules: dict[str, Any]) -> None:
    pair.journey.org.admin("PUT", "/admin/validation-rules", list(rules))


def asked(pair: BothWays) -> list[str]:
    with pair.journey.staging.read() as db:
        return [row.message for row in db.decisions.open(COMPANY, kinds=(DecisionKind.UPDATE_REFUSED,))]


def alerts(pair: BothWays) -> list[str]:
    find_alerts(pair.journey.staging, pair.journey.books.settings)
    with pair.journey.staging.read() as db:
        return [row.message for row in db.alerts.open(COMPANY)]


@exit_of(DecisionKind.UPDATE_REFUSED)
def test_a_field_that_salesforce_refuses_is_told_and_keeps_nothing_else_back(pair: BothWays) -> None:
    rules(pair, NO_555)
    pair.in_quickbooks("Firm 1", Phone="555-9000", Fax="555-0299")
    pair.rounds(2)
    account = pair.account("Firm 1")
    assert (account["Phone"], account["Fax"]) == ("555-0100", "555-0299")
    assert (account["QB_Sync_Status__c"], account["QB_Change_Waits__c"]) == ("Posted", True)
    assert 'Phone "555-9000"' in account["QB_Sync_Message__c"]
    assert "This number is not in service." in account["QB_Sync_Message__c"]
    assert any("This number is not in service." in message for message in alerts(pair))

    pair.in_salesforce("Firm 1", AccountNumber="A-77")
    pair.rounds(3)
    assert pair.both("Firm 1", "AccountNumber") == ("A-77", "A-77")
    assert pair.both("Firm 1") == ("555-0100", "555-9000")
    assert len(asked(pair)) == 1

    rules(pair)
    pair.journey.clock.pass_by(days=1)
    pair.rounds(2)
    assert pair.both("Firm 1") == ("555-9000", "555-9000")
    account = pair.account("Firm 1")
    assert (account["QB_Sync_Status__c"], account["QB_Change_Waits__c"]) == ("Posted", False)
    assert not account["QB_Sync_Message__c"]
    assert asked(pair) == []
    assert is_quiet(pair)


def test_an_edit_in_salesforce_of_a_refused_field_is_a_conflict_and_overwrites_nobody(pair: BothWays) -> None:
    rules(pair, NO_555)
    pair.in_quickbooks("Firm 1", Phone="555-9000")
    pair.rounds(2)
    pair.in_salesforce("Firm 1", Phone="555-0111")
    pair.rounds(3)
    assert pair.both("Firm 1") == ("555-0111", "555-9000")
    (conflict,) = pair.open()
    assert (conflict["salesforce_value"], conflict["quickbooks_value"]) == ("555-0111", "555-9000")
    pair.settle(conflict["id"], "salesforce")
    pair.rounds(3)
    assert pair.both("Firm 1") == ("555-0111", "555-0111")
    assert asked(pair) == []


@exit_of(DecisionKind.UPDATE_REFUSED, Answer.RETRY)
def test_a_duplicate_rule_of_the_kind_alert_is_passed_when_the_settings_say_so(pair: BothWays, tmp_path: Path) -> None:
    org = pair.journey.org
    org.admin("PUT", "/admin/duplicate-rules", [{"object": "Account", "field": "Phone", "allow_save": True}])
    pair.in_salesforce("Firm 2", Phone="555-0777")
    pair.rounds(2)
    pair.in_quickbooks("Firm 1", Phone="555-0777")
    pair.rounds(2)
    assert pair.both("Firm 1") == ("555-0100", "555-0777")
    (told,) = asked(pair)
    assert "allow_duplicates" in told

    with Salesforce(org.sign_on, pause=lambda seconds: None, allow_duplicates=True) as allowing:
        pair.journey.other_door = allowing
        org.admin("POST", "/admin/expire", {"sessions": True})
        with terminal(pair.journey, tmp_path) as o2c:
            assert o2c(*printed(o2c("held", COMPANY)[1], "retry-write-back"))[0] == 0
        pair.rounds(1)
    assert pair.both("Firm 1") == ("555-0777", "555-0777")
    assert asked(pair) == []


def test_states_and_countries_are_written_as_the_lists_of_the_org_have_them(pair: BothWays) -> None:
    pair.journey.org.admin("PUT", "/admin/countries", COUNTRIES)
    pair.in_salesforce("Firm 1", BillingCountryCode="US", BillingStateCode="IL")
    pair.rounds(3)
    pair.in_quickbooks("Firm 1", BillAddress={"Addr1": "1 Main Street", "City": "Madison", "State": "WI"})
    somewhere = {"City": "Somewhere", "State": "Ill", "Country": "USA"}
    pair.in_quickbooks("Firm 2", BillAddress=somewhere, Phone="555-0222")
    pair.rounds(3)
    account = pair.account("Firm 1")
    assert (account["BillingCity"], account["BillingStateCode"], account["BillingCountryCode"]) == (
        "Madison",
        "WI",
        "US",
    )
    other = pair.account("Firm 2")
    assert (other["BillingCity"], other["BillingState"], other["Phone"]) == ("Springfield", "IL", "555-0222")
    assert 'BillingCity "Somewhere", BillingState "Ill"' in other["QB_Sync_Message__c"]
    assert is_quiet(pair)


def test_a_duplicate_rule_of_the_kind_block_says_to_merge_the_records(pair: BothWays) -> None:
    rule = {"object": "Account", "field": "Phone", "allow_save": False}
    pair.journey.org.admin("PUT", "/admin/duplicate-rules", [rule])
    pair.in_salesforce("Firm 2", Phone="555-0777")
    pair.rounds(2)
    pair.in_quickbooks("Firm 1", Phone="555-0777")
    pair.rounds(2)
    (told,) = asked(pair)
    assert "merge the records" in told
