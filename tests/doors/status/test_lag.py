"""How long things take: exact numbers, from the times that the parts of the way wrote themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from include.model import RequestState
from include.staging.books import BookRecord
from include.staging.door import Work
from include.staging.served_requests import OUTCOME
from include.staging.work_items import READ
from include.steps.status.measure_lag import Delay, Lag, lag_lines, measure_lag
from tests.kit.clock import MAY, Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.statements import counted

FLOW = "opportunity_to_invoice"
WEEK = timedelta(days=7)


@pytest.fixture
def clock() -> Clock:
    """The clock of the staging database."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        yield made


def lag(world: World, *, since: datetime | None = None) -> Lag:
    """The lag of the last week."""
    with world.staging.read() as db:
        return measure_lag(db, world.key, since=since or db.now - WEEK)


def deal(world: World, clock: Clock, number: int, *, won: int, posted: int, written: int | None) -> None:
    """A deal that is staged, posted and written back so many minutes after one another."""
    record_id = f"006{number:015d}"
    day = clock.time.date()
    with world.staging.begin() as db:
        values = {"CustomerRef": {"ListID": "80000001-1"}, "TxnDate": date(2026, 5, 4)}
        row = world.row(FLOW, record_id, "Invoice", values, day=day, amount=Decimal(1))
        request = db.outbox.add(row | {"source_stamp": db.now - timedelta(minutes=won)}, [])
    clock.pass_by(minutes=posted)
    with world.staging.begin() as db:
        posted = db.outbox.get(request)
        assert posted is not None
        nothing = dict.fromkeys(OUTCOME) | {"needs_refresh": False, "times_unsettled": 0}
        db.outbox.settle([(posted, nothing | {"state": RequestState.APPLIED}, {})])
        db.work_items.add_all([db.work_items.row(world.key, "applied", FLOW, record_id)])
    if written is not None:
        clock.pass_by(minutes=written)
        finish(world)


def finish(world: World) -> None:
    """The reverse run writes back what waits."""
    with world.staging.begin() as db:
        db.work_items.claim("run")
        db.work_items.finish([row.id for row in db.work_items.claimed("run")])


def span(count: int, middle: float, worst: float) -> Delay:
    """A delay in minutes."""
    return Delay(count=count, median=timedelta(minutes=middle), worst=timedelta(minutes=worst))


def test_nothing_happened_is_no_number(world: World) -> None:
    found = lag(world)
    assert (found.won_to_staged, found.won_to_written, found.payment_to_written) == (None, None, None)
    assert lag_lines(found) == []


def test_median_and_worst_of_every_leg_of_a_deal(world: World, clock: Clock) -> None:
    deal(world, clock, 1, won=10, posted=15, written=1)
    deal(world, clock, 2, won=20, posted=5, written=3)
    deal(world, clock, 3, won=90, posted=600, written=2)
    deal(world, clock, 4, won=8, posted=9, written=None)
    found = lag(world)
    assert found.won_to_staged == span(4, 15, 90)
    assert found.staged_to_posted == span(4, 12, 600)
    assert found.posted_to_written == span(3, 2, 3)
    assert found.won_to_written == span(3, 28, 692)
    assert lag_lines(found) == [
        "Deal won to written back: median 28 min, worst 11.5 h, 3 deals",
        "  of it staged 15 min, posted at the next poll 12 min, written back 2 min",
    ]


def test_what_is_not_written_back_yet_is_shown_as_far_as_it_went(world: World, clock: Clock) -> None:
    deal(world, clock, 1, won=10, posted=15, written=None)
    assert lag_lines(lag(world)) == [
        "Deal won to staged: median 10 min, worst 10 min, 1 deal",
        "Deal staged to posted: median 15 min, worst 15 min, 1 deal",
    ]


def test_only_the_period_counts(world: World, clock: Clock) -> None:
    deal(world, clock, 1, won=10, posted=1, written=1)
    clock.pass_by(days=8)
    deal(world, clock, 2, won=30, posted=2, written=1)
    assert lag(world).won_to_staged == span(1, 30, 30)
    assert lag(world, since=MAY).won_to_staged == span(2, 20, 30)


def test_the_first_writing_after_the_posting_counts_and_not_a_later_one(world: World, clock: Clock) -> None:
    deal(world, clock, 1, won=10, posted=1, written=4)
    with world.staging.begin() as db:
        db.work_items.add_all([db.work_items.row(world.key, "applied", FLOW, f"006{1:015d}")])
    clock.pass_by(hours=9)
    finish(world)
    assert lag(world).posted_to_written == span(1, 4, 4)


def test_customers_and_another_company_are_not_counted(world: World, clock: Clock) -> None:
    world.stage_customers(1)
    world.execute("UPDATE outbox SET state = 'applied', chain_open = false, finished_at = staged_at")
    assert lag(world).staged_to_posted is None
    deal(world, clock, 1, won=10, posted=1, written=1)
    with world.staging.read() as db:
        assert measure_lag(db, "other", since=db.now - WEEK).staged_to_posted is None


def test_a_payment_counts_from_quickbooks_own_time(world: World, clock: Clock) -> None:
    def pay(number: int, entered: datetime | None) -> None:
        with world.staging.begin() as db:
            payment = BookRecord(object="ReceivePayment", id=f"P-{number}", fields={"n": str(number)}, stamp=entered)
            db.books.land(world.key, [payment])
            db.work_items.add_all([db.work_items.row(world.key, READ, "ReceivePayment", payment.id)])

    pay(1, MAY.astimezone(UTC) - timedelta(minutes=14))
    pay(2, MAY - timedelta(minutes=4))
    pay(3, None)  # QuickBooks did not write a zone
    clock.pass_by(minutes=2)
    with world.staging.begin() as db:
        db.connection.exec_driver_sql("UPDATE work_item SET state = 'claimed', claimed_by = 'run'")
        db.work_items.finish([row.id for row in db.work_items.claimed("run")])
    found = lag(world)
    assert found.payment_to_written == span(2, 11, 16)
    assert lag_lines(found) == ["Payment entered to Salesforce: median 11 min, worst 16 min, 2 payments"]


def test_two_machines_whose_clocks_differ_make_no_lag_below_nothing(world: World, clock: Clock) -> None:
    deal(world, clock, 1, won=-3, posted=1, written=1)
    found = lag(world)
    assert found.won_to_staged == span(1, 0, 0)
    assert "staged 0 s" in lag_lines(found)[1]


@pytest.mark.parametrize(
    ("index", "ask"),
    [
        ("ix_outbox_applied", lambda db: db.lag.posted("acme", since=MAY)),
        ("ix_work_item_payment", lambda db: db.lag.payments("acme", since=MAY)),
    ],
)
def test_what_is_asked_often_is_found_by_an_index(tmp_path: Path, index: str, ask: Callable[[Work], object]) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        with world.staging.read() as db, counted(world.staging) as seen:
            ask(db)
        plans = seen.plans(world.staging)
    assert any(index in line for line in plans), plans
    assert not any(line.startswith("SCAN") for line in plans), plans
