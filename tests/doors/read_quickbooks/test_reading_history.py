"""What happened in a time that is over is read beside what changes: bounded, resumed, counted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.errors import SetupError
from include.staging.tables import event, work_item
from include.steps.migrate_history.bring_history import ask_history
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader

APRIL = (date(2026, 4, 1), date(2026, 4, 30))


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


def ask(reader: Reader, object: str, days: tuple[date, date] = APRIL, *, interval_id: int = 1) -> bool:
    first, last = days
    with reader.world.staging.begin() as db:
        return ask_history(
            db, reader.key, object, first_day=first, last_day=last, interval_id=interval_id, run_id="migrate"
        )


def invoices(reader: Reader, *days: str) -> set[str]:
    if "Acme" not in reader.enter("<CustomerQueryRq/>"):
        reader.customer("Acme")
    return {reader.invoice("Acme", "10.00", day=day) for day in days}


def counted(reader: Reader) -> list[Mapping[str, Any]]:
    query = sa.select(event.c.detail).where(event.c.action == "history_read").order_by(event.c.id)
    with reader.world.staging.read() as db:
        return [json.loads(detail) for detail in db.connection.scalars(query)]


def histories(reader: Reader) -> list[int | None]:
    query = sa.select(work_item.c.interval_id).order_by(work_item.c.id)
    with reader.world.staging.read() as db:
        return list(db.connection.scalars(query))


def test_the_transactions_of_the_days_come_and_no_others(reader: Reader) -> None:
    inside = invoices(reader, "2026-04-01", "2026-04-15", "2026-04-30")
    invoices(reader, "2026-03-31", "2026-05-01")
    assert ask(reader, "Invoice") is True
    reader.session()
    assert set(reader.landed("Invoice")) == inside
    assert histories(reader) == [1, 1, 1]
    assert counted(reader) == [
        {"object": "Invoice", "interval_id": 1, "found": 3, "new": 3, "changed": 0, "pages": 1},
    ]


def test_history_moves_no_watermark_and_leaves_what_changes_alone(reader: Reader) -> None:
    inside = invoices(reader, "2026-04-15")
    ask(reader, "Invoice")
    assert reader.ask("Invoice") == ["Invoice"]
    documents = reader.session()
    assert ["TxnDateRangeFilter" in text for text in documents if "InvoiceQueryRq" in text] == [False, True]
    assert reader.mark("Invoice") == reader.clock().replace(microsecond=0)
    # It had come already with what changed: found, and neither new nor changed.
    assert [(counts["found"], counts["new"], counts["changed"]) for counts in counted(reader)] == [(1, 0, 0)]
    assert set(reader.landed("Invoice")) == inside
    ask(reader, "Invoice", interval_id=2)
    mark = reader.mark("Invoice")
    reader.clock.pass_by(hours=1)
    reader.session()
    assert reader.mark("Invoice") == mark


def test_several_intervals_of_one_object_wait_and_each_is_read_once(reader: Reader) -> None:
    invoices(reader, "2026-03-10", "2026-04-10", "2026-04-11")
    march = (date(2026, 3, 1), date(2026, 3, 31))
    assert [ask(reader, "Invoice", march), ask(reader, "Invoice", interval_id=2)] == [True, True]
    assert ask(reader, "Invoice", march) is False
    reader.session()
    assert [(counts["interval_id"], counts["found"]) for counts in counted(reader)] == [(1, 1), (2, 2)]
    assert ask(reader, "Invoice", march) is False
    assert reader.begin() == "none"


def test_sessions_that_always_end_early_read_every_day_once_and_count_each_record_once(reader: Reader) -> None:
    first = date(2026, 4, 1)
    inside = invoices(reader, *(str(first + timedelta(days=number)) for number in range(30)))
    ask(reader, "Invoice")
    for _ in range(40):
        if len(reader.session(dies_at_page=5)) < 5:
            break
    assert set(reader.landed("Invoice")) == inside
    assert [(counts["found"], counts["new"]) for counts in counted(reader)] == [(30, 30)]
    assert len(reader.told()) == 30
    assert reader.events("read_job_split") > 0
    windows = [(row.window_from.day, row.window_to.day) for row in reader.read_jobs() if row.state == "done"]
    assert windows[0][0] == 1
    assert [start for start, _ in windows[1:]] == [end + 1 for _, end in windows[:-1]]
    assert windows[-1][1] == 30


def test_transactions_of_one_day_are_cut_by_their_numbers(reader: Reader) -> None:
    inside = invoices(reader, *["2026-04-15"] * 30)
    ask(reader, "Invoice")
    for _ in range(60):
        reader.session(dies_at_page=4)
        if set(reader.landed("Invoice")) == inside:
            break
    for _ in range(2):  # what cannot be cut is left out of one update
        reader.session()
    assert set(reader.landed("Invoice")) == inside
    assert any(row.name_to for row in reader.read_jobs())
    assert reader.begin() == "none"


def test_list_records_come_by_when_they_were_changed(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    reader.customer("May")
    clock.pass_by(days=40)
    reader.customer("June")
    ask(reader, "Customer", (date(2026, 6, 1), date(2026, 6, 30)))
    reader.session()
    assert reader.names() == {"June"}
    assert reader.mark() is None
    assert [counts["found"] for counts in counted(reader)] == [1]


def test_the_newest_read_job_of_an_interval_tells_how_far_it_is(reader: Reader) -> None:
    invoices(reader, "2026-04-15")
    ask(reader, "Invoice")
    states = []
    for work in (reader.begin, reader.session):
        with reader.world.staging.read() as db:
            states.append(db.read_jobs.of_history("acme", 1).state)
        work()
    with reader.world.staging.read() as db:
        row = db.read_jobs.of_history("acme", 1)
    assert [*states, row.state, row.found] == ["asked", "asked", "done", 1]


@pytest.mark.parametrize(("object", "days"), [("Account", APRIL), ("Invoice", APRIL[::-1])])
def test_what_cannot_be_read_is_said_when_it_is_asked(reader: Reader, object: str, days: tuple[date, date]) -> None:
    with pytest.raises(SetupError, match=f"The history of {object} from"):
        ask(reader, object, days)
