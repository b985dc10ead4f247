"""A window that is open in QuickBooks: the deal says until when it is tried, and is posted once it is closed."""

from __future__ import annotations

from tests.kit.desk import Desk


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
