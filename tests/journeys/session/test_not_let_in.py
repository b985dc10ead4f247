"""QuickBooks lets nobody in for a while: whose turn it is is said; afterwards all goes on, and nothing is doubled."""

from __future__ import annotations

import pytest

from include.steps.watch_sync.find_alerts import find_alerts
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk

#: The switch, how it stands for the next hour and what ends it; the code, and whose turn it is.
SHUT = (
    (
        ("single-user", "on", "off"),
        "0x80040410",
        "Whoever it is switches to multi-user mode when done (File, Switch to Multi-user Mode)",
    ),
    (
        ("dialog-open", "on", "off"),
        "0x80040414",
        "QuickBooks shows a window that waits for an answer. Close the dialog.",
    ),
    (("backup-hours", "10:00-11:00", "10:00-11:00"), "0x8004041B", "It is tried again by itself at the next update."),
)


@pytest.mark.parametrize(("switch", "code", "advice"), SHUT, ids=[switch[0] for switch, _, _ in SHUT])
def test_deal_whose_answer_was_lost_is_posted_once_when_quickbooks_lets_us_in_again(
    desk: Desk, o2c: Command, switch: tuple[str, str, str], code: str, advice: str
) -> None:
    name, shut, ended = switch
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.world.books.update(FaultPlan(Fault(kind=FaultKind.KILL_BEFORE, at="written", nth=2)))
    assert len(desk.world.in_books("Invoice")) == 1  # it is there, and nobody heard of it
    desk.world.turn(name, shut)
    for _ in range(2):
        desk.world.clock.pass_by(minutes=15)
        desk.world.forward()
        assert desk.update().outcome is Outcome.CANNOT_CONNECT
    desk.world.reverse()
    assert desk.says("Bench")[0] == "Waiting"
    find_alerts(desk.world.staging, desk.world.books.settings)
    for verb in ("status", "alerts"):
        told = o2c(verb, COMPANY)[1]
        assert (code in told, advice in told) == (True, True), told
    desk.world.turn(name, ended)
    desk.world.clock.pass_by(minutes=30)
    desk.there_and_back()
    assert (desk.says("Bench")[0], len(desk.world.in_books("Invoice"))) == ("Posted", 1)
    assert advice not in o2c("status", COMPANY)[1]


def test_deal_that_the_mode_of_the_file_keeps_out_says_who_must_switch(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.turn("file-mode", "MultiUser")
    desk.world.turn("busy", "wrong-mode")
    desk.there_and_back()
    status, words = desk.says("Bench")
    assert status == "Waiting"
    assert "whoever works in it switches between multi-user and single-user mode" in words
    desk.world.turn("busy", "off")
    desk.world.clock.pass_by(minutes=30)
    desk.there_and_back()
    assert (desk.says("Bench")[0], len(desk.world.in_books("Invoice"))) == ("Posted", 1)
