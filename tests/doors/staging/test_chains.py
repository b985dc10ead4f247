"""Requests that follow one another: one open chain of a document, each served once the one before it is applied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.events import ChangeCause
from include.model import Key, OutboxAction, RequestState
from include.staging.served_requests import OUTCOME
from include.states import DecisionKind
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import START, World, connected_world
from tests.kit.waiting import hold_request

FLOW, TARGET = "account_to_customer", "Customer"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


@pytest.fixture
def chain(world: World) -> list[int]:
    """An Add, and two changes that follow it."""
    numbers = [stage(world, "1")]
    for name in ("second", "third"):
        numbers.append(stage(world, "1", name, follows=numbers[-1]))
    return numbers


def test_a_second_chain_of_a_document_is_refused_by_the_database(world: World, chain: list[int]) -> None:
    with pytest.raises(sa.exc.IntegrityError):
        stage(world, "1")
    stage(world, "1", part="instalment-2")
    stage(world, "2")


def test_one_that_follows_cannot_be_the_first_of_a_chain(world: World, chain: list[int]) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="ck_outbox_head"):
        world.execute("UPDATE outbox SET chain_open = :yes WHERE follows IS NOT NULL", yes=True)


def test_each_is_served_once_the_one_before_it_is_applied(world: World, chain: list[int]) -> None:
    for number in chain:
        assert servable(world) == [number]
        settle(world, number, RequestState.APPLIED)
    assert servable(world) == []


@pytest.mark.parametrize("state", [RequestState.SERVED, RequestState.UNKNOWN])
def test_what_follows_an_unanswered_one_waits(world: World, chain: list[int], state: RequestState) -> None:
    settle(world, chain[0], state)
    assert servable(world) == []
    assert states(world, chain) == [state, RequestState.STAGED, RequestState.STAGED]
    assert chain_open(world, chain) == [True, False, False]


def test_the_first_keeps_the_chain_open_until_the_last_is_done(world: World, chain: list[int]) -> None:
    for number in chain:
        assert chain_open(world, chain) == [True, False, False]
        with pytest.raises(sa.exc.IntegrityError):
            stage(world, "1")
        settle(world, number, RequestState.APPLIED)
    assert chain_open(world, chain) == [False, False, False]
    stage(world, "1")


def test_what_follows_a_rejected_one_is_cancelled_with_it(world: World, chain: list[int]) -> None:
    settle(world, chain[0], RequestState.APPLIED)
    settle(world, chain[1], RequestState.REJECTED)
    assert states(world, chain) == [RequestState.APPLIED, RequestState.REJECTED, RequestState.CANCELLED]
    assert chain_open(world, chain) == [False, False, False]


def test_what_follows_a_withdrawn_one_is_cancelled_with_it(world: World, chain: list[int]) -> None:
    other = stage(world, "2")
    with world.staging.begin() as db:
        assert sorted(row.id for row in db.outbox.cancel([chain[0]], "Withdrawn.", ChangeCause.WITHDRAWN)) == chain
    assert states(world, chain) == [RequestState.CANCELLED] * 3
    assert chain_open(world, [*chain, other]) == [False, False, False, True]


def test_the_newest_request_of_a_document_is_the_first_of_its_chain(world: World, chain: list[int]) -> None:
    assert world.request(Key(flow=FLOW, record_id="1")).id == chain[0]


def test_a_rejected_add_takes_what_follows_it_along_and_says_so(world: World) -> None:
    """In an update of the Web Connector: nobody serves the change of what is not there."""
    first = stage(world, "1")
    second = stage(world, "1", "second", follows=first)
    world.execute("UPDATE outbox SET fragment = '<broken' WHERE id = :id", id=first)
    assert world.update().outcome is Outcome.DONE
    assert states(world, [first, second]) == [RequestState.REJECTED, RequestState.CANCELLED]
    with world.staging.read() as db:
        cancelled = [row for row in db.events.recent(world.key) if row.action == "request_cancelled"]
    assert [row.outbox_id for row in cancelled] == [second]


def stage(world: World, record_id: str, name: str = "first", *, follows: int | None = None, part: str = "") -> int:
    """A request of a document; one that follows is a change."""
    action = OutboxAction.ADD if follows is None else OutboxAction.MODIFY
    return world.stage(FLOW, record_id, TARGET, {"Name": name}, action=action, follows=follows, part=part)


def settle(world: World, number: int, state: RequestState) -> None:
    """QuickBooks has answered, or nobody knows."""
    nothing = dict.fromkeys(OUTCOME) | {"times_unsettled": 0, "needs_refresh": False}
    with world.staging.begin() as db:
        row = db.outbox.get(number)
        assert row is not None
        db.outbox.settle([(row, nothing | {"state": state}, {})])


def servable(world: World) -> list[int]:
    """What could be handed out now."""
    with world.staging.begin() as db:
        return [row.id for row in db.outbox.servable(world.key, posts_from=START, limit=10)]


def states(world: World, numbers: list[int]) -> list[RequestState]:
    """The state of each request."""
    with world.staging.begin() as db:
        rows = db.outbox.fetch(numbers)
    return [rows[number].state for number in numbers]


def chain_open(world: World, numbers: list[int]) -> list[bool]:
    """Which of them keep a chain open."""
    with world.staging.begin() as db:
        rows = db.outbox.fetch(numbers)
    return [rows[number].chain_open for number in numbers]


def test_nobody_is_asked_any_more_about_what_followed_a_refused_request(world: World) -> None:
    first = stage(world, "1")
    second = stage(world, "1", "second", follows=first)
    hold_request(world.staging, second, DecisionKind.APPROVAL)
    settle(world, first, RequestState.REJECTED)
    with world.staging.read() as db:
        assert db.decisions.open(world.key) == []
