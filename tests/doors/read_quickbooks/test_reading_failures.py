"""A read job that goes wrong is told, and never passes for nothing changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.staging.rows import columns_of
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that may write."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Its customers are read, two a page."""
    return Reader(world, clock, page=2)


def test_the_database_refuses_a_second_unfinished_read_job(reader: Reader) -> None:
    reader.ask("Customer")
    row = {name: value for name, value in columns_of(reader.read_jobs()[0]).items() if name != "id"}
    with pytest.raises(sa.exc.IntegrityError), reader.world.staging.begin() as db:
        db.read_jobs.ask([row])


def test_an_expired_place_in_the_pages_starts_the_window_again(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    reader.exchange()
    reader.clock.pass_by(seconds=11)
    late = reader.send()
    assert 'iterator="Continue"' in late
    assert reader.receive(reader.quickbooks.process(late)) < 100
    again = reader.send()
    assert 'iterator="Start"' in again
    progress = reader.receive(reader.quickbooks.process(again))
    while progress < 100:
        progress = reader.exchange()
    assert reader.names() == set("ABCDE")
    assert len(reader.told()) == 5
    assert reader.events("read_job_restarted") == 1


def test_a_place_that_is_lost_every_time_is_left_to_the_next_session(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    documents = 0
    progress = 0
    while progress < 100:
        progress = reader.exchange()
        reader.clock.pass_by(seconds=11)
        documents += 1
        assert documents < 20
    assert "lost its place" in str(reader.company().problem)
    assert reader.mark() is None
    reader.session()
    assert reader.names() == set("ABCDE")


def test_a_page_that_went_by_unseen_starts_the_window_again(reader: Reader) -> None:
    for name in "ABCDEFG":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    reader.exchange()
    question = reader.send()
    reader.quickbooks.process(question)
    progress = reader.receive(reader.quickbooks.process(question))
    while progress < 100:
        progress = reader.exchange()
    assert reader.names() == set("ABCDEFG")
    assert reader.events("read_job_restarted") == 1


def test_deletions_that_quickbooks_has_forgotten_are_told(reader: Reader) -> None:
    reader.read()
    reader.ask()
    reader.clock.pass_by(days=100)
    reader.read()
    assert reader.events("deletions_forgotten") == 1


def test_a_refused_read_job_is_told_and_left_to_the_next_session_while_the_others_go_on(
    world: World, clock: Clock
) -> None:
    reader = Reader(world, clock, objects=("SalesOrder", "Customer"), switches={"sales-orders": "off"})
    reader.customer("A")
    reader.ask()
    reader.begin()
    progress, asked = 0, 0
    while 0 <= progress < 100:
        document = reader.send()
        asked += "SalesOrderQueryRq" in document
        progress = reader.receive(reader.quickbooks.process(document).replace('"3250"', '"3260"'))
    assert asked == 1
    assert reader.names() == {"A"}
    problem = str(reader.company().problem)
    assert "SalesOrder records" in problem
    assert "3260" in problem
    assert reader.conversation.get_last_error(reader.ticket) == problem
    assert (reader.mark("SalesOrder"), reader.events("read_job_failed")) == (None, 1)
    reader.turn("sales-orders", "on")
    reader.session()
    assert reader.mark("SalesOrder") is not None
    assert reader.begin() == "none"


def test_a_question_that_quickbooks_cannot_parse_does_not_stop_the_others(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Invoice", "Customer"))
    reader.customer("A")
    reader.ask()
    reader.begin()
    assert "InvoiceQueryRq" in reader.send()
    progress = reader.receive("", hresult="0x80040400")
    while 0 <= progress < 100:
        progress = reader.exchange()
    assert (progress, reader.names()) == (100, {"A"})
    assert "Invoice records" in str(reader.company().problem)
    reader.session()
    assert reader.mark("Invoice") is not None


def test_a_failure_of_quickbooks_ends_the_session_and_nothing_is_taken_for_read(reader: Reader) -> None:
    reader.customer("A")
    reader.ask("Customer")
    reader.begin()
    reader.send()
    assert reader.receive("", hresult="0x80040402") == -1
    assert "0x80040402" in str(reader.company().problem)
    assert reader.mark() is None
    reader.session()
    assert reader.names() == {"A"}


def test_an_answer_that_comes_twice_lands_once(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    answer = reader.quickbooks.process(reader.send())
    reader.receive(answer)
    assert 0 <= reader.receive(answer) < 100
    while reader.exchange() < 100:
        pass
    assert (len(reader.told()), reader.read_jobs()[0].pages) == (5, 3)


@pytest.mark.parametrize("missing", ["iteratorRemainingCount", "iteratorID"])
def test_a_page_that_does_not_say_what_remains_is_not_taken_for_the_last(reader: Reader, missing: str) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    answer = reader.quickbooks.process(reader.send())
    reader.receive(re.sub(f'{missing}="[^"]*"', "", answer))
    assert "how many records remain" in str(reader.company().problem)
    assert reader.mark() is None
    reader.session()
    assert reader.names() == set("ABCDE")


def test_what_this_quickbooks_does_not_have_is_passed_over_and_read_from_the_beginning_later(
    world: World, clock: Clock
) -> None:
    plain = Reader(world, clock, objects=("Estimate", "Customer"), switches={"estimates": "off"})
    plain.customer("A")
    plain.read()
    assert plain.names() == {"A"}
    assert plain.world.company().problem is None
    (passed,) = [row for row in plain.read_jobs() if row.object == "Estimate"]
    assert (passed.state, passed.fails) == ("done", 0)
    assert passed.problem.startswith("Not read: ")
    plain.ask()
    (again,) = [row for row in plain.read_jobs() if row.object == "Estimate" and row.state == "asked"]
    assert again.start is None
