"""A QuickBooks that keeps several currencies: nothing is posted before the firm has said which one its deals are in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.connected_company import COMPANY
from tests.kit.desk import SETTINGS, Desk, terminal
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org

WORDS = (
    f"QuickBooks keeps several currencies for company '{COMPANY}', and the settings do not say in which one its deals"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company, with one service to sell."""
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        made = Desk(world)
        made.product("SV")
        yield made


def test_company_with_several_currencies_is_neither_armed_nor_written_to(desk: Desk, tmp_path: Path) -> None:
    desk.world.turn("multicurrency", "on")
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.update()
    assert str(desk.world.books.company().problem).startswith(WORDS)
    assert desk.world.in_books("Customer") == []
    with terminal(desk.world, tmp_path) as o2c:
        words = ("arm", COMPANY, "--from", "2026-01-01", "--by", "Kim")
        code, told = o2c(*words)
        assert (code, told.startswith(WORDS)) == (1, True)
        assert "as in currency: USD" in told
        (tmp_path / "settings.yaml").write_text(SETTINGS.replace("simulated: true", "simulated: true, currency: USD"))
        assert o2c(*words)[0] == 0
