"""A clock that is wrong, or moves, on either side: no payment is missed for it, and a person is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from simulators.quickbooks_desktop.people.receiving import pay
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A deal of 1,000.00 that was invoiced more than a day ago; nothing has happened since."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "10", "100.00"))
        made.world.there_and_back()
        made.world.poll()
        made.world.clock.pass_by(hours=26)
        made.world.poll()
        yield made


def pays(desk: Desk) -> None:
    """Finance receives 100.00."""
    pay(desk.world.books.books, desk.world.in_books("Invoice")[0]["TxnID"], amount="100.00")


def polls(desk: Desk, *, hours: int) -> None:
    """The Web Connector comes by every quarter of an hour."""
    for _ in range(4 * hours):
        desk.world.clock.pass_by(minutes=15)
        desk.world.poll()


def told(desk: Desk) -> str:
    """What a person is told of clocks."""
    return desk.world.books.company().clock_problem or ""


def is_paid(desk: Desk) -> bool:
    """Whether both sides say that 900.00 are open."""
    there = Decimal(desk.world.in_books("Invoice")[0]["BalanceRemaining"])
    return (there, desk.world.deal("Bench")["QB_Open__c"]) == (900, 900)


def test_payment_comes_also_when_the_clock_of_the_books_goes_west(desk: Desk) -> None:
    desk.world.turn("timezone", "America/Los_Angeles")  # it was New York
    pays(desk)
    polls(desk, hours=1)
    assert is_paid(desk)
    assert desk.world.books.company().utc_offset_minutes == -480
    assert "The time zone of the machine of QuickBooks was UTC-05:00 and is UTC-08:00 now." in told(desk)


def test_payment_comes_also_when_the_clock_of_the_books_is_slow(desk: Desk) -> None:
    desk.world.turn("clock-off", "-90")
    pays(desk)
    polls(desk, hours=1)
    assert is_paid(desk)
    assert "ReceivePayment" in told(desk)
    assert "was wrong or was set back" in told(desk)
    desk.won_deal("Lamp", desk.account("Two"), ("SV", "1", "10.00"))
    desk.world.there_and_back()  # QuickBooks stamps what it writes for us
    assert "it is 90 minutes slow. Set it right in Windows" in told(desk)
    desk.world.turn("clock-off", "0")
    desk.won_deal("Shelf", desk.account("Three"), ("SV", "1", "10.00"))
    desk.world.there_and_back()
    assert (told(desk), desk.world.books.company().clock_off_minutes) == ("", 0)


@pytest.mark.parametrize("hours", [2, pytest.param(24, marks=pytest.mark.slow)])
def test_payment_comes_also_when_the_clock_of_the_server_was_ahead_at_one_poll(desk: Desk, hours: int) -> None:
    now = desk.world.clock.time
    desk.world.clock.time = now + timedelta(hours=hours)
    desk.world.turn("clock-off", str(-60 * hours))  # that of QuickBooks is right
    desk.world.poll()
    desk.world.clock.time = now + timedelta(minutes=5)
    desk.world.turn("clock-off", "0")
    pays(desk)
    polls(desk, hours=1)
    assert is_paid(desk)
    assert "The clock of this server was ahead" in told(desk)
    with desk.world.staging.read() as db:
        assert db.companies.get(COMPANY).problem is None
        assert [row.problem for row in db.read_jobs.recent(COMPANY) if row.problem] == []
