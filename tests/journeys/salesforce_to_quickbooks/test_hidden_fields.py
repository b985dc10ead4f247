"""A standard field that field-level security hides stops the flows that read it, in words, and no other."""

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
