"""A query that the org refuses stops the flows that ask it, in words a person can act on, and no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.desk import Desk, desk_in
from tests.kit.journey import Journey
from tests.kit.simulated_org import INTEGRATION_USER


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an org with one posted deal."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "1", "10.00"))
        made.there_and_back()
        yield made


def hide(world: Journey, *fields: str) -> None:
    world.org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER, "fields": list(fields)})


def test_hidden_field_is_named_and_what_does_not_read_it_goes_on(desk: Desk) -> None:
    world = desk.world
    desk.won_deal("Shelf", world.record("Account", Name="One")["Id"], ("SV", "1", "20.00"))
    hide(world, "Contact.Email")
    passed = world.forward()
    assert passed.read.stopped == {
        "account_to_customer": "Contact.Email is missing or hidden by field-level security. Correct the mapping, or "
        "grant the field to the integration user by a permission set."
    }
    desk.update()
    assert len(world.in_books("Invoice")) == 2


def test_field_of_the_deals_themselves_stops_them_until_it_is_shown(desk: Desk) -> None:
    world = desk.world
    desk.won_deal("Shelf", world.record("Account", Name="One")["Id"], ("SV", "1", "20.00"))
    hide(world, "Opportunity.Amount")
    stopped = world.forward().read.stopped
    assert "Opportunity.Amount is missing or hidden by field-level security." in stopped["opportunity_to_invoice"]
    assert "account_to_customer" not in stopped
    desk.update()
    assert len(world.in_books("Invoice")) == 1
    hide(world)
    desk.there_and_back()
    assert (len(world.in_books("Invoice")), desk.says("Shelf")[0]) == (2, "Posted")


def test_query_that_the_org_cannot_read_is_told_by_its_last_line_until_it_is_mended(desk: Desk) -> None:
    world = desk.world
    account = world.record("Account", Name="One")["Id"]
    desk.won_deal("Shelf", account, ("SV", "1", "20.00"))
    world.change("Account", {"Id": account}, Phone="555-0100")
    said = "\nSystemModstamp >= 2026\n               ^\nERROR at Row:1:Column:120\nunexpected token: '>='"
    refusal = {"status": 400, "errorCode": "MALFORMED_QUERY", "message": said}
    fault = {"match": {"soql": r"FROM Opportunity\b"}, "action": refusal, "times": 1000}
    world.org.admin("PUT", "/admin/faults", [fault])
    stopped = world.forward().read.stopped
    assert "account_to_customer" not in stopped
    told = stopped["opportunity_to_invoice"]
    assert told.startswith("Salesforce refused the query SELECT ")
    cure = "Correct the mapping or the set-up of the org, then run the preflight."
    assert told.endswith(f": MALFORMED_QUERY: unexpected token: '>='. {cure}")
    assert "\n" not in told
    desk.update()
    assert len(world.in_books("Invoice")) == 1
    world.org.admin("DELETE", "/admin/faults")
    desk.there_and_back()
    assert (len(world.in_books("Invoice")), desk.says("Shelf")[0]) == (2, "Posted")


def test_field_of_ours_that_the_integration_user_may_not_see_any_more_is_told_until_it_may(desk: Desk) -> None:
    world = desk.world
    desk.won_deal("Shelf", world.record("Account", Name="One")["Id"], ("SV", "1", "20.00"))
    user = world.record("User", Username=INTEGRATION_USER)["Id"]
    (right,) = [
        row for row in world.exported("PermissionSetAssignment") if row["AssigneeId"] == user and not row["IsDeleted"]
    ]
    world.org.admin("POST", "/admin/delete", {"ids": [right["Id"]]})
    told = world.forward().read.stopped["opportunity_to_invoice"]
    assert "Opportunity.QB_Generate__c is missing or hidden by field-level security." in told
    assert "it also assigns the permission set QuickBooks_Sync" in told
    desk.update()
    assert len(world.in_books("Invoice")) == 1
    world.people.insert("PermissionSetAssignment", [{"AssigneeId": user, "PermissionSetId": right["PermissionSetId"]}])
    desk.there_and_back()
    assert (len(world.in_books("Invoice")), desk.says("Shelf")[0]) == (2, "Posted")
