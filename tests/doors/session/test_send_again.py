"""send-again: a person says that the cause is gone, of one request, of a code, or of everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.errors import SetupError
from include.model import Key, RequestState
from include.opening.files import open_flows
from include.states import DecisionKind
from include.steps.decisions.send_again import SentAgain, send_again
from tests.kit.connected_company import World, connected_world
from tests.kit.waiting import asked_about


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A connected company in which customers are in use by somebody, and a request of a wrong form was rejected."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as made:
        yield made


def again(world: World, **which: object) -> SentAgain:
    with world.staging.begin() as db:
        return send_again(db, world.key, open_flows()[0].flows, "Kim", **which)  # type: ignore[arg-type]


def busy(world: World) -> tuple[Key, Key]:
    """Two customers that wait, one for a window, one for a permission."""
    world.turn("busy", "related-open")
    first = world.stage_customer(1)
    world.update()
    world.turn("busy", "off")
    world.turn("permission", "read-only")
    second = world.stage_customer(2)
    world.update()
    world.turn("permission", "full")
    return first, second


def test_one_request_goes_out_at_the_next_poll_and_others_wait_on(world: World) -> None:
    first, second = busy(world)
    assert again(world, request=world.request(first).id) == SentAgain(at_next_poll=1, by_next_run=0)
    world.update()
    assert world.request(first).state == RequestState.APPLIED
    assert world.request(second).state == RequestState.STAGED


def test_everything_that_was_refused_with_a_code_goes_out_at_the_next_poll(world: World) -> None:
    first, second = busy(world)
    assert again(world, code="3263") == SentAgain(at_next_poll=1, by_next_run=0)
    assert asked_about(world.staging, world.key, second) == []
    world.update()
    assert world.request(second).state == RequestState.APPLIED
    assert world.request(first).state == RequestState.STAGED


def test_everything_that_is_refused_goes_out_and_who_said_so_is_in_the_log(world: World) -> None:
    busy(world)
    wrong = world.stage_customer(3)
    world.execute("UPDATE outbox SET fragment = '<broken' WHERE record_id = :id", id=wrong.record_id)
    world.update()
    assert asked_about(world.staging, world.key, wrong) == [DecisionKind.REJECTED]
    assert again(world) == SentAgain(at_next_poll=2, by_next_run=1)
    row = world.request(wrong)
    assert (row.state, row.message) == (RequestState.CANCELLED, "Sent again by Kim.")
    assert asked_about(world.staging, world.key, wrong) == []
    with world.staging.read() as db:
        (told,) = [row for row in db.events.recent(world.key, limit=20) if row.action == "requests_sent_again"]
    assert told.detail == '{"requests":3}'
    world.update()
    assert world.count("Customer") == 2


@pytest.mark.parametrize(
    ("which", "says"), [({"request": 99}, "Request 99 is not refused"), ({"code": "3140"}, "3140")]
)
def test_what_is_not_refused_is_told(world: World, which: dict[str, object], says: str) -> None:
    world.stage_customer(1)
    with pytest.raises(SetupError, match=says):
        again(world, **which)
