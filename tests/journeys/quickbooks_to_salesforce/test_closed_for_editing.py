"""Deals that are closed for editing: by a rule or a trigger of the org, or while an approval locks them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.states import DecisionKind, WorkKind
from include.steps.watch_sync.find_alerts import find_alerts
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, desk_in
from tests.kit.exits import exit_of

RULE = {"object": "Opportunity", "name": "Closed", "condition": "IsWon = true", "message": "This deal is closed."}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as made:
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "1", "100.00"))
        yield made


def alerts(desk: Desk) -> list[str]:
    find_alerts(desk.world.staging, desk.world.books.settings)
    with desk.world.staging.read() as db:
        return [row.message for row in db.alerts.open(COMPANY, kind=DecisionKind.WRITE_BACK)]


@exit_of(DecisionKind.WRITE_BACK)
def test_status_of_a_deal_that_an_approval_locks_comes_by_itself_once_it_has_ended(desk: Desk) -> None:
    deal = desk.world.deal("Bench")["Id"]
    desk.world.org.admin("PUT", "/admin/approvals", {"ids": [deal]})
    desk.there_and_back()
    assert desk.says("Bench") == (None, "")
    (told,) = alerts(desk)
    assert "ENTITY_IS_LOCKED" in told
    assert "approval" in told

    desk.world.org.admin("PUT", "/admin/approvals", {"ids": []})
    desk.world.clock.pass_by(days=1)
    desk.poll()
    assert desk.says("Bench")[0] == "Posted"
    assert desk.world.deal("Bench")["QB_Invoiced__c"] == 100.0
    assert alerts(desk) == []


def test_trigger_that_stands_few_deals_a_call_gets_few_and_one_that_stands_none_is_told(desk: Desk) -> None:
    account = str(desk.world.deal("Bench")["AccountId"])
    names = ["Bench", *(f"Shelf {number}" for number in range(5))]
    for name in names[1:]:
        desk.won_deal(name, account, ("SV", "1", "20.00"))
    desk.world.org.admin("PUT", "/admin/triggers", [{"object": "Opportunity", "most_rows": 2}])
    desk.there_and_back()
    assert [desk.says(name) for name in names] == [("Posted", "")] * 6
    assert (alerts(desk), len(desk.world.in_books("Invoice"))) == ([], 6)

    desk.won_deal("Lamp", account, ("SV", "1", "30.00"))
    desk.world.org.admin("PUT", "/admin/triggers", [{"object": "Opportunity", "most_rows": 0}])
    desk.there_and_back()
    (told,) = alerts(desk)
    assert "System.LimitException: Apex CPU time limit exceeded" in told
    assert "Ask whoever looks after the org's automation to mend it" in told
    assert desk.says("Lamp") == (None, "")

    desk.world.org.admin("PUT", "/admin/triggers", [])
    desk.world.clock.pass_by(days=1)
    desk.poll()
    assert (desk.says("Lamp"), alerts(desk)) == (("Posted", ""), [])
    assert len(desk.world.in_books("Invoice")) == 7


def test_status_that_a_record_type_does_not_offer_is_told_with_whom_to_ask(desk: Desk) -> None:
    kind = {"object": "Opportunity", "name": "Direct", "values": {"QB_Sync_Status__c": ["Waiting", "Held"]}}
    (direct,) = desk.world.org.admin("PUT", "/admin/record-types", [kind])["ids"]
    desk.world.people.update("Opportunity", [{"Id": desk.world.deal("Bench")["Id"], "RecordTypeId": direct}])
    desk.there_and_back()
    (told,) = alerts(desk)
    assert "bad value for restricted picklist field: Posted" in told
    assert "the record type does not offer it: an administrator adds it there" in told


def test_rule_with_our_custom_permission_stops_people_and_lets_the_sync_pass(desk: Desk) -> None:
    closed = {**RULE, "unless_permission": "QuickBooks_Sync"}
    desk.world.org.admin("PUT", "/admin/validation-rules", [closed])
    desk.there_and_back()
    assert desk.says("Bench")[0] == "Posted"
    assert alerts(desk) == []

    desk.world.org.admin("PUT", "/admin/validation-rules", [{**closed, "unless_permission": "Somebody_Else"}])
    deal = str(desk.world.deal("Bench")["Id"])
    with desk.world.staging.begin() as db:
        again = db.work_items.row(COMPANY, WorkKind.APPLIED, "opportunity_to_invoice", deal)
        db.work_items.add_all([again])
    desk.world.reverse()
    assert any("This deal is closed." in told for told in alerts(desk))
