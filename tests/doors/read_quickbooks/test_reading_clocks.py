"""No change is missed in the two nights of 2026 on which the clocks of New York change, however stamps are written.

Clocks go forward on 8 March at 07:00 UTC, and back on 1 November at 06:00 UTC. Some builds of QuickBooks write the
offset of winter in summer too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from include.settings import Reading
from simulators.quickbooks_desktop.people.receiving import pay
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import conversation_with
from tests.kit.readers import Reader

SPRING = datetime(2026, 3, 8, 7, 0, tzinfo=UTC)
AUTUMN = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)
#: Minutes from a poll to the next one; not in step with the hour, so that edits fall everywhere.
POLL = 17


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, clock: Clock) -> Iterator[World]:
    """A company that only observes; its nights are the same on every database."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", now=clock, armed=False) as made:
        yield made


@pytest.fixture(params=["standard", "daylight"])
def way(request: pytest.FixtureRequest) -> str:
    """How the offset of summer times is written."""
    return str(request.param)


@pytest.fixture(params=[SPRING, AUTUMN], ids=["march", "november"])
def night(request: pytest.FixtureRequest) -> datetime:
    """When the clocks change."""
    moment: datetime = request.param
    return moment


@pytest.fixture
def reader(world: World, clock: Clock, night: datetime, way: str) -> Reader:
    """A company in New York, some hours before the change."""
    clock.time = night - timedelta(hours=3)
    return Reader(world, clock, switches={"timezone": "America/New_York", "summer-offset": way}, page=3)


def test_every_poll_of_the_night_knows_what_was_typed_before_it_was_asked(reader: Reader, night: datetime) -> None:
    typed: list[str] = []
    while reader.clock() < night + timedelta(hours=3):
        reader.clock.pass_by(minutes=POLL - 5)
        typed.append(f"At {reader.clock():%H.%M.%S}")
        reader.customer(typed[-1])
        reader.ask()
        reader.clock.pass_by(minutes=5)
        reader.session()
        assert reader.names() >= set(typed)
    assert len(reader.told()) == len(typed)


def test_a_read_job_over_the_whole_night_finds_what_the_web_connector_slept_through(
    reader: Reader, night: datetime
) -> None:
    reader.customer("Before")
    reader.read()
    names = {"Before"}
    while reader.clock() < night + timedelta(hours=3):
        reader.clock.pass_by(minutes=POLL)
        names.add(f"At {reader.clock():%H.%M.%S}")
        reader.customer(f"At {reader.clock():%H.%M.%S}")
    reader.read()
    assert reader.names() == names


@pytest.mark.slow
def test_windows_cut_in_the_night_lose_nothing_between_them(reader: Reader, night: datetime) -> None:
    reader.read()
    names = set()
    while reader.clock() < night + timedelta(hours=3):
        reader.clock.pass_by(minutes=7)
        names.add(f"At {reader.clock():%H.%M.%S}")
        reader.customer(f"At {reader.clock():%H.%M.%S}")
    reader.ask("Customer")
    for _ in range(60):
        if len(reader.session(dies_at_page=4)) < 4:
            break
        reader.clock.pass_by(minutes=15)
    assert reader.names() == names
    assert len(reader.told()) == len(names)
    assert reader.begin() == "none"


def test_what_was_deleted_in_the_night_is_found(reader: Reader, night: datetime) -> None:
    ids = [reader.customer(f"Customer {number}") for number in range(20)]
    reader.read()
    while reader.clock() < night + timedelta(hours=2):
        reader.clock.pass_by(minutes=POLL)
        reader.enter(f"<ListDelRq><ListDelType>Customer</ListDelType><ListID>{ids.pop()}</ListID></ListDelRq>")
        reader.read()
        assert set(reader.landed()) == set(ids)


def test_payments_of_the_night_bring_their_invoices_which_keep_their_time(reader: Reader, night: datetime) -> None:
    reader.settings = replace(reader.settings, reading=Reading(objects=("ReceivePayment", "Invoice"), page=3))
    reader.conversation = conversation_with(reader.world.staging, reader.settings)
    reader.clock.time = night - timedelta(hours=6)
    reader.customer("Acme")
    invoices = [reader.invoice("Acme", "10.00", day="2026-01-31") for _ in range(20)]
    reader.clock.pass_by(hours=3)
    reader.read()
    reader.clock.time = night - timedelta(minutes=POLL * 5)
    paid = set()
    while reader.clock() < night + timedelta(minutes=POLL * 5):
        reader.clock.pass_by(minutes=POLL - 5)
        paid.add(invoices.pop())
        pay(reader.books, *paid - _paid(reader), now=reader.clock)
        reader.ask()
        reader.clock.pass_by(minutes=5)
        reader.session()
        assert _paid(reader) == paid
        assert reader.dirty() == {}


def _paid(reader: Reader) -> set[str]:
    return {txn_id for txn_id, fields in reader.landed("Invoice").items() if fields["IsPaid"] == "true"}


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Honolulu", "Asia/Kolkata"])
def test_a_machine_whose_zone_is_not_known_yet_loses_nothing(world: World, clock: Clock, zone: str) -> None:
    reader = Reader(world, clock, switches={"timezone": zone})
    reader.read()
    clock.pass_by(minutes=10)
    reader.customer("Early")
    reader.ask("Customer")
    reader.session()
    assert reader.names() == {"Early"}


def test_stamp_of_last_winter_tells_nothing_of_the_clock_of_this_summer(world: World, clock: Clock) -> None:
    clock.time = datetime(2026, 1, 15, 12, tzinfo=UTC)
    reader = Reader(world, clock, switches={"timezone": "America/New_York", "summer-offset": "daylight"}, page=1)
    reader.customer("Winter")
    clock.time = datetime(2026, 7, 15, 12, tzinfo=UTC)
    reader.customer("Summer")
    reader.read()
    clock.pass_by(days=5)
    reader.ask(complete=True)
    assert len(reader.session()) > 2  # a page for each
    assert (reader.company().utc_offset_minutes, reader.company().clock_problem) == (-240, None)


@pytest.mark.parametrize("dies_at_page", [0, 4], ids=["read in one session", "cut by two"])
def test_what_a_slow_clock_stamped_is_read_again_also_where_reading_had_begun(
    world: World, clock: Clock, dies_at_page: int
) -> None:
    clock.time = datetime(2026, 6, 1, 14, 0, tzinfo=UTC)
    reader = Reader(world, clock, page=1, switches={"timezone": "America/New_York", "summer-offset": "daylight"})
    reader.customer("Before")
    reader.read()
    reader.turn("clock-off", str(-9 * 60))
    clock.pass_by(minutes=20)
    reader.customer("Early")
    clock.pass_by(hours=3)
    reader.customer("Late")
    reader.customer("Later")
    clock.pass_by(minutes=2)
    reader.ask()
    reader.session(dies_at_page=dies_at_page)
    reader.turn("clock-off", "0")
    reader.session()
    assert "Late is new in QuickBooks and bears the time" in str(reader.company().clock_problem)
    assert "Early" not in reader.names()
    reader.read()
    assert reader.names() == {"Before", "Early", "Late", "Later"}
    assert reader.mark() == clock()
    clock.pass_by(minutes=15)
    reader.ask("Customer")
    assert reader.read_jobs()[-1].start == reader.mark()


def test_what_a_slow_clock_stamped_in_a_week_without_an_update_is_read_again_as_far_back_as_it_may_have_been_slow(
    world: World, clock: Clock
) -> None:
    clock.time = datetime(2026, 6, 1, 14, 0, tzinfo=UTC)
    reader = Reader(world, clock, switches={"timezone": "America/New_York", "summer-offset": "daylight"})
    reader.customer("Before")
    reader.read()
    reader.turn("clock-off", str(-9 * 24 * 60))
    clock.pass_by(hours=12)
    reader.customer("Early")
    clock.pass_by(days=6)
    reader.customer("Late")
    reader.turn("clock-off", "0")
    clock.pass_by(hours=12)
    reader.read()
    assert reader.names() == {"Before", "Late"}
    reader.read()
    assert reader.names() == {"Before", "Early", "Late"}
