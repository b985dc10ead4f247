"""Answers that are hard to take, or cannot be taken: nothing of the company stands, and a person is told."""

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


def test_control_character_in_an_answer_stops_nobody(desk: Desk) -> None:
    """As old files hold them: raw they become `&#xB;` in the envelope of the Web Connector."""
    for how, deal, account in (("raw", "Lamp", "One"), ("references", "Bench", "Two")):
        desk.world.turn("control-characters", how)
        desk.won_deal(deal, desk.account(account), ("SV", "1", "10.00"))
        desk.there_and_back()
    desk.poll()
    assert [desk.says(name)[0] for name in ("Lamp", "Bench")] == ["Posted", "Posted"]
    assert len(desk.world.in_books("Invoice")) == 2
