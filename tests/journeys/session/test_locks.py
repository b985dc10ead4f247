"""A window that is open in QuickBooks: the deal says until when it is tried, and is posted once it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.desk import Desk
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company, with one service to sell."""
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        made = Desk(world)
        made.product("SV")
        yield made


def test_record_in_use_is_posted_when_its_window_is_closed(desk: Desk) -> None:
    account = desk.account("One")
    desk.won_deal("Lamp", account, ("SV", "1", "5.00"))
    desk.there_and_back()
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.world.turn("busy", "related-open")
    desk.there_and_back()
    status, words = desk.says("Bench")
    assert status == "Waiting"
    assert "Somebody has a record open in QuickBooks that this one refers to." in words
    assert "It is tried again by itself until 2026-11-21 22:0" in words
    for _ in range(4):
        desk.world.clock.pass_by(minutes=30)
        desk.there_and_back()
    assert desk.says("Bench") == (status, words)
    desk.world.turn("busy", "off")
    desk.world.clock.pass_by(minutes=30)
    desk.there_and_back()
    assert desk.says("Bench")[0] == "Posted"
    assert len(desk.world.in_books("Invoice")) == 2
