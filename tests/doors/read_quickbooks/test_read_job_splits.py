"""A session that always ends early still comes to the end, loses nothing and doubles nothing."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest

from tests.kit.clock import NOVEMBER, Clock, text_of
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader

MOST_SESSIONS = 60
MOST_MEMORY_KB = 40_000


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that only observes."""
    with connected_world(tmp_path, staging_url, now=clock, armed=False) as made:
        yield made


def cut_until_read(reader: Reader, *, at_page: int, most: int = MOST_SESSIONS) -> int:
    """Sessions that die with a page in their hands, until nothing is left to read; how many it took."""
    for number in range(1, most):
        documents = reader.session(dies_at_page=at_page)
        if len(documents) < at_page:
            return number
        reader.clock.pass_by(minutes=15)
    raise AssertionError(f"not read after {most} sessions: {reader.read_jobs()[-1]}")


@pytest.mark.parametrize("days", [0, 90], ids=["changed in one second", "changed over a quarter"])
@pytest.mark.slow
def test_a_list_of_2500_whose_every_session_dies_at_the_tenth_page_is_read_whole(
    world: World, clock: Clock, days: int
) -> None:
    reader = Reader(world, clock)
    reader.fill(2500, days=days)
    until = clock()
    reader.ask("Customer")
    cut_until_read(reader, at_page=10)
    assert reader.names() == {f"Customer {number:05d}" for number in range(1, 2501)}
    assert len(reader.told()) == len(set(reader.told())) == 2500
    assert reader.mark() == until
    assert reader.events("read_job_split") > 0


def test_the_watermark_moves_with_the_last_page_of_each_window_only(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, page=20)
    reader.fill(400, days=40)
    reader.ask("Customer")
    marks = []
    while reader.mark() != reader.read_jobs()[0].until:
        reader.session(dies_at_page=10)
        marks.append(reader.mark())
        done = [row.window_to for row in reader.read_jobs() if row.state == "done"]
        assert reader.mark() == max(done, default=None)
    assert marks[0] is None
    assert len(set(marks)) > 2


@pytest.mark.slow
def test_transactions_of_one_second_are_cut_by_their_numbers(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, page=10, objects=("Invoice",))
    reader.fill(3, invoices=150)
    reader.ask("Invoice")
    cut_until_read(reader, at_page=6)
    assert {int(fields["RefNumber"]) for fields in reader.landed("Invoice").values()} == set(range(1, 151))
    assert all("InvoiceLineRet" in fields for fields in reader.landed("Invoice").values())
    assert len(reader.told()) == 150
    assert any(row.name_to for row in reader.read_jobs())


def test_a_session_that_dies_before_the_first_page_asks_for_less_and_goes_on(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    reader.fill(5)
    reader.ask("Customer")
    for _ in range(3):
        reader.session(dies_at_page=1)
    reader.session()
    assert len(reader.names()) == 5
    assert reader.begin() == "none"


def test_while_a_long_read_job_goes_on_nothing_is_asked_a_second_time(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, page=20)
    reader.fill(400, days=40)
    reader.ask("Customer")
    reader.session(dies_at_page=10)
    assert reader.ask("Customer") == []


def test_a_record_that_no_session_can_bring_is_told(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    reader.customer("Only")
    reader.ask("Customer")
    reader.session(dies_at_page=1)
    with world.staging.begin() as db:
        second = clock() - timedelta(seconds=1)
        db.read_jobs.change(reader.read_jobs()[0].id, window_from=second, offset_minutes=-240)
    reader.session(dies_at_page=1)
    assert "cannot be read in smaller portions" in str(reader.company().problem)
    reader.session()
    assert reader.names() == {"Only"}


@pytest.mark.slow
def test_25000_customers_and_25000_invoices_are_read_in_little_memory(tmp_path: Path, staging_url: str) -> None:
    # In a process of its own: what other tests have left in this one would count.
    with get_context("spawn").Pool(1) as pool:
        counts, splits, grown = pool.apply(read_25000, (tmp_path, staging_url))
    assert counts == [25_000, 25_000]
    assert splits > 0
    assert grown < MOST_MEMORY_KB, f"{grown} KB more than before the first page"


def read_25000(folder: Path, staging_url: str) -> tuple[list[int], int, int]:
    """How many of each kind were read, how often a read job was cut, and by how many KB the process has grown."""
    clock = Clock(NOVEMBER)
    with connected_world(folder, staging_url, now=clock, armed=False) as world:
        reader = Reader(world, clock, objects=("Customer", "Invoice"))
        counts = ["--customers", "25000", "--invoices", "25000", "--days", "365"]
        reader.turn("time", text_of(clock()))
        # Of another process, whose memory does not count.
        subprocess.run(
            [sys.executable, "-m", "simulators.quickbooks_desktop", reader.books, "fill", *counts], check=True
        )
        reader.turn("time", "")
        clock.pass_by(minutes=15)
        reader.ask("Customer", "Invoice")
        # What is imported and cached for the first pages is no growth: it comes once, whatever is read.
        reader.session(dies_at_page=3)
        clock.pass_by(minutes=15)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        cut_until_read(reader, at_page=10, most=400)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        with world.staging.read() as db:
            found = [db.books.count(reader.key, name) for name in ("Customer", "Invoice")]
        return found, reader.events("read_job_split"), grown
