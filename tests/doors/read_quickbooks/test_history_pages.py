"""Pages of an interval of history: a dry run keeps them apart, a real one leaves every record to the way back, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.rows import Interval
from include.staging.intervals import SCRATCH
from include.staging.tables import work_item
from include.steps.migrate_history.bring_history import bring_history
from include.steps.migrate_history.history_scope import scope_asked
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader

APRIL = {"from": "2026-04-01", "to": "2026-04-30"}


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that only observes."""
    with connected_world(tmp_path, staging_url, now=clock, armed=False) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Invoices are read, five a page."""
    return Reader(world, clock, objects=("Invoice",), page=5)


def invoices(reader: Reader, count: int) -> list[str]:
    """So many invoices, one on each day from the first of April."""
    reader.customer("Acme")
    return [reader.invoice("Acme", "10.00", day=date(2026, 4, 1 + n).isoformat()) for n in range(count)]


def ask(reader: Reader, object: str = "Invoice", **more: Any) -> dict[str, str]:
    scope = scope_asked({**APRIL, **more})
    return bring_history(reader.world.staging, reader.key, scope, objects=(object,), run_id="migrate")


def left(reader: Reader, *kinds: str) -> list[tuple[str, int | None]]:
    """Record and interval of every work item of these kinds."""
    query = sa.select(work_item.c.record_id, work_item.c.interval_id).where(work_item.c.kind.in_(kinds))
    with reader.world.staging.read() as db:
        return [(row.record_id, row.interval_id) for row in db.connection.execute(query.order_by(work_item.c.id))]


def shelved(reader: Reader, object: str = "Invoice") -> list[str]:
    with reader.world.staging.read() as db:
        return db.records.ids(reader.key, object, system=SCRATCH)


def the_interval(reader: Reader) -> Interval:
    with reader.world.staging.read() as db:
        (row,) = db.intervals.of_company(reader.key)
    return row


def test_a_dry_run_lands_nothing_and_leaves_each_record_to_be_counted(reader: Reader) -> None:
    ids = invoices(reader, 12)
    assert ask(reader) == {"Invoice": "asked"}
    reader.session()
    number = the_interval(reader).id
    assert sorted(left(reader, "count")) == sorted((name, number) for name in ids)
    assert left(reader, "read") == []
    assert reader.landed("Invoice") == {}
    assert sorted(shelved(reader)) == sorted(ids)
    assert the_interval(reader).state == "reading"


@pytest.mark.parametrize("dies_at", [2, 3, 4])
@pytest.mark.parametrize("is_dry", [True, False])
def test_an_interval_that_is_cut_and_read_again_leaves_each_record_once(
    reader: Reader, is_dry: bool, dies_at: int
) -> None:
    ids = invoices(reader, 12)
    ask(reader, dry_run=is_dry)
    reader.session(dies_at_page=dies_at)
    for _ in range(6):
        reader.session()
    number = the_interval(reader).id
    assert sorted(left(reader, "count", "read")) == sorted((name, number) for name in ids)
    with reader.world.staging.read() as db:
        read_job = db.read_jobs.of_history(reader.key, number)
    assert read_job is not None
    assert read_job.state == "done"


def test_what_was_landed_before_is_left_to_the_way_back_by_a_real_run_all_the_same(reader: Reader) -> None:
    ids = invoices(reader, 3)
    reader.read()
    assert sorted(left(reader, "read")) == sorted((name, None) for name in ids)
    ask(reader, dry_run=False)
    reader.session()
    number = the_interval(reader).id
    assert sorted(name for name, interval in left(reader, "read") if interval == number) == sorted(ids)


def test_an_invoice_that_changes_while_it_is_read_is_counted_once_and_brought_twice(reader: Reader) -> None:
    (name,) = invoices(reader, 1)
    ask(reader, dry_run=False)
    reader.begin()
    reader.exchange()
    reader.exchange()
    found = reader.enter(f"<InvoiceQueryRq><TxnID>{name}</TxnID></InvoiceQueryRq>")
    sequence = found.partition("<EditSequence>")[2].partition("</EditSequence>")[0]
    state = f"<TxnID>{name}</TxnID><EditSequence>{sequence}</EditSequence>"
    reader.enter(f"<InvoiceModRq><InvoiceMod>{state}<RefNumber>NEW</RefNumber></InvoiceMod></InvoiceModRq>")
    ask(reader, dry_run=False, again=True)
    reader.session()
    assert len(reader.landed("Invoice")) == 1
    number = the_interval(reader).id
    assert [interval for _, interval in left(reader, "read")].count(number) == 1


def test_list_records_are_of_the_day_that_quickbooks_stamped(reader: Reader, clock: Clock) -> None:
    """The question is wider than the days, because nobody knows the clock of the other machine."""
    clock.time = clock.time.replace(month=4, day=30, hour=12)
    inside = reader.customer("Last of April")
    clock.time = clock.time.replace(month=5, day=1, hour=12)
    reader.customer("First of May")
    clock.pass_by(days=3)
    ask(reader, "Customer")
    reader.session()
    assert [name for name, _ in left(reader, "count")] == [inside]


def test_an_interval_that_is_done_is_not_asked_again_unless_a_person_says_so(reader: Reader) -> None:
    invoices(reader, 2)
    ask(reader)
    assert ask(reader) == {"Invoice": "goes on"}
    reader.session()
    number = the_interval(reader).id
    with reader.world.staging.begin() as db:
        db.intervals.finish(number, found=2, new=2)
    assert ask(reader) == {"Invoice": "done already"}
    assert the_interval(reader).found == 2
    assert ask(reader, again=True) == {"Invoice": "asked"}
    assert (the_interval(reader).id, the_interval(reader).found, the_interval(reader).state) == (number, 0, "asked")
    assert ask(reader, dry_run=False) == {"Invoice": "asked"}
