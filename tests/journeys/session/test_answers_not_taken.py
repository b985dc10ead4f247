"""Answers that are hard to take, or cannot be taken: nothing of the company stands, and a person is told."""

from __future__ import annotations

from tests.kit.desk import Desk


def test_control_character_in_an_answer_stops_nobody(desk: Desk) -> None:
    """As old files hold them: raw they become `&#xB;` in the envelope of the Web Connector."""
    for how, deal, account in (("raw", "Lamp", "One"), ("references", "Bench", "Two")):
        desk.world.turn("control-characters", how)
        desk.won_deal(deal, desk.account(account), ("SV", "1", "10.00"))
        desk.there_and_back()
    desk.poll()
    assert [desk.says(name)[0] for name in ("Lamp", "Bench")] == ["Posted", "Posted"]
    assert len(desk.world.in_books("Invoice")) == 2
