"""Customers and items that nobody edits: every pair switched on, nothing is sent and nothing is written."""

from __future__ import annotations

import pytest

from include.states import DecisionKind
from tests.kit.journey import Journey

PLACE = "<Addr1>Born There Ltd</Addr1><Addr2>1 Main Street</Addr2><City>Erie</City><Country>United States</Country>"
PAIRS = ("customer_to_account", "item_to_product")


@pytest.mark.slow
def test_pairs_are_at_rest_once_everything_is_posted(world: Journey) -> None:
    world.overrides = {name: {"enabled": True} for name in PAIRS}
    for _ in range(3):
        rounds = _round(world)
    assert rounds == (0, 0, 0)
    assert _round(world) == (0, 0, 0)
    with world.staging.read() as db:
        assert db.decisions.open("acme", kinds=(DecisionKind.CONFLICT,)) == []


def test_what_was_born_in_quickbooks_is_not_sent_back(world: Journey) -> None:
    world.overrides = {name: {"enabled": True, "bring": "all"} for name in PAIRS}
    world.books.ask(
        '<CustomerAddRq requestID="1"><CustomerAdd><Name>Born There</Name><CompanyName>Born There Ltd</CompanyName>'
        f"<BillAddress>{PLACE}</BillAddress><ShipAddress>{PLACE}</ShipAddress>"
        "</CustomerAdd></CustomerAddRq>"
    )
    for _ in range(5):
        rounds = _round(world)
    assert rounds == (0, 0, 0)
    account = world.record("Account", Name="Born There Ltd")
    assert account["BillingStreet"] == "1 Main Street"
    with world.staging.read() as db:
        link = db.links.of("acme", "account_to_customer", [account["Id"]])[account["Id"]]
    assert (link.origin, link.applied_hash is None) == ("returned", False)  # taken over, as it came
    assert db_requests(world, account["Id"]) == []


def db_requests(world: Journey, record_id: str) -> list[str]:
    """The requests that there ever were of a record."""
    with world.staging.read() as db:
        return [*db.outbox.latest("acme", "account_to_customer", [record_id])]


def _round(world: Journey) -> tuple[int, int, int]:
    """What was staged, what was written by the comparison, and new conflicts."""
    staged = sum(result.staged for result in world.forward().staged)
    back = world.poll()
    return staged, back.written, back.conflicts
