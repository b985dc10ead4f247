"""A QuickBooks that keeps several currencies: nothing is posted before the firm has said which one its deals are in."""

from __future__ import annotations

from pathlib import Path

from tests.kit.connected_company import COMPANY
from tests.kit.desk import SETTINGS, Desk, terminal

WORDS = (
    f"QuickBooks keeps several currencies for company '{COMPANY}', and the settings do not say in which one its deals"
)


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
