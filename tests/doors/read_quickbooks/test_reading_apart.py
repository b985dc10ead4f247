"""What is read costs the same whatever lies around it, and no row of one company is in another."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from include.settings import CompanySettings, Reading
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import conversation_with
from tests.kit.readers import Reader, add_company
from tests.kit.statements import counted

OTHER_FILE = "{0F5A34B0-4E2D-4D52-9E3A-A9A8B4D3E0C1}"


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that may write."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        yield made


def test_what_waits_to_be_read_is_found_by_its_own_index_on_sqlite(tmp_path: Path) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world, world.staging.read() as db:
        plans = [
            _plans(world, lambda: db.read_jobs.next("acme", 1, without=(7,))),
            _plans(world, lambda: db.waiting.of("acme", posts_from=None)),
            _plans(world, lambda: db.marked.next("acme", limit=100)),
            _plans(world, lambda: db.records.any_dirty("acme", system="quickbooks")),
        ]
    indexes = ["ix_read_job_open (company=?", "ix_read_job_open (company=?", "ix_record_dirty (", "ix_record_dirty ("]
    assert [index in plan for index, plan in zip(indexes, plans, strict=True)] == [True] * 4, plans


def test_what_a_merge_moves_is_found_by_its_key_on_sqlite(tmp_path: Path) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world, world.staging.begin() as db:
        moved = _plans(
            world, lambda: db.marked.add_holders("acme", "CustomerRef.ListID", ["1"], ["Invoice", "Estimate"])
        )
        named = _plans(world, lambda: db.marked.add("acme", [("Invoice", "1"), ("Invoice", "2")]))
    assert "ix_record_key_ref (company=? AND system=? AND object=? AND field=? AND ref_id=?)" in moved
    assert "SCAN record" not in moved + named, moved + named


def _plans(world: World, work: Callable[[], object]) -> str:
    """How SQLite finds what this work asks for."""
    with counted(world.staging) as seen:
        work()
    return str(seen.plans(world.staging))


def test_two_companies_read_call_by_call_in_turn_keep_apart(world: World, clock: Clock) -> None:
    add_company(world, "other", OTHER_FILE)
    one = Reader(world, clock, page=2)
    two = Reader(world, clock, page=2, key="other", file_id=OTHER_FILE)
    for number in range(5):
        one.customer(f"Acme {number}")
        two.customer(f"Other {number}")
    for reader in (one, two):
        reader.ask()
        reader.begin()
    progress = {"acme": 0, "other": 0}
    while min(progress.values()) < 100:
        for reader in (one, two):
            if progress[reader.key] < 100:
                progress[reader.key] = reader.exchange()
    assert one.names() == {f"Acme {number}" for number in range(5)}
    assert two.names() == {f"Other {number}" for number in range(5)}
    assert len(one.told()) == len(two.told()) == 5


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_order_of_their_calls_two_companies_keep_apart(world: World, clock: Clock, seed: int) -> None:
    add_company(world, "other", OTHER_FILE)
    readers = [
        Reader(world, clock, page=2),
        Reader(world, clock, page=3, key="other", file_id=OTHER_FILE),
    ]
    order = random.Random(seed)
    ids = []
    for reader in readers:
        ids.append({reader.customer(f"{reader.key} {number}") for number in range(9)})
        reader.ask()
    # The same ListIDs in both books, as in two copies of one file.
    assert ids[0] == ids[1]
    going = list(readers)
    for reader in readers:
        reader.begin()
    while going:
        reader = order.choice(going)
        if order.random() < 0.1:
            reader.begin()
        elif reader.exchange() == 100:
            going.remove(reader)
    for reader in readers:
        reader.session()
        assert reader.names() == {f"{reader.key} {number}" for number in range(9)}
        assert len(reader.told()) == 9


def test_a_page_of_a_hundred_takes_no_more_statements_than_a_page_of_one(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    counts = []
    for many in (1, 100):
        reader.fill(many)
        reader.ask("Customer")
        reader.begin()
        answer = reader.quickbooks.process(reader.send())
        with counted(world.staging) as seen:
            reader.receive(answer)
        counts.append(len(seen))
        while reader.exchange() < 100 and many > 1:
            pass
        clock.pass_by(hours=3)
    assert len(reader.landed()) == 101
    assert counts[1] <= counts[0]
    assert counts[0] < 25


def test_the_endpoint_reads_what_was_asked_whatever_its_own_settings_say(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    reader.customer("A")
    reader.ask()
    nothing = CompanySettings(key=reader.settings.key, name="Acme", simulated=True, answer_patience=0)
    reader.conversation = conversation_with(world.staging, nothing)
    reader.session()
    assert reader.names() == {"A"}


def test_an_object_that_is_not_wanted_any_more_is_not_read_although_it_was_asked(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Customer", "Vendor"))
    reader.session()
    reader.ask("Vendor")
    without = CompanySettings(
        key=reader.settings.key, name="Acme", simulated=True, reading=Reading(objects=("Customer",))
    )
    assert queue_read_jobs(world.staging, without, objects=("Customer",), run_id="2", only=("Customer",)) == [
        "Customer"
    ]
    assert {row.object for row in reader.read_jobs()} == {"Vendor", "Customer"}
    assert queue_read_jobs(world.staging, without, objects=(), run_id="3") == []
    assert (reader.read_jobs(), reader.begin()) == ([], "none")
