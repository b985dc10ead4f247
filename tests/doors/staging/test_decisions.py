"""The list of what waits for a person, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.events import ChangeCause
from include.model import Key
from include.rows import Decision, NewDecision
from include.staging.tables import decision
from include.states import Answer, DecisionKind, DecisionState
from tests.kit.connected_company import World, connected_world
from tests.kit.waiting import hold_request, release_request

FLOW = "account_to_customer"
ACME = NewDecision(
    kind=DecisionKind.RULE, flow=FLOW, record_id=f"001{1:015d}", cause="name", title="Acme", message="No name."
)


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, database_url) as made:
        yield made


def ask(world: World, *new: NewDecision, only: tuple[DecisionKind, ...] = ()) -> list[NewDecision]:
    with world.staging.begin() as db:
        return db.decisions.ask(world.key, new, only=only)


def waiting(world: World) -> list[Decision]:
    with world.staging.read() as db:
        return db.decisions.open(world.key)


def is_held(world: World, key: Key) -> bool:
    return bool(world.request(key).held)


def test_what_is_asked_again_is_no_news_and_keeps_its_time(world: World) -> None:
    assert ask(world, ACME) == [ACME]
    (before,) = waiting(world)
    world.clock.pass_by(hours=5)
    assert ask(world, ACME) == []
    (after,) = waiting(world)
    assert (after.id, after.since) == (before.id, before.since)
    assert after.seen_at > before.seen_at


def test_other_words_are_news_and_keep_its_time(world: World) -> None:
    ask(world, ACME)
    (before,) = waiting(world)
    world.clock.pass_by(hours=5)
    other = replace(ACME, message="Two names.")
    assert ask(world, other) == [other]
    (after,) = waiting(world)
    assert (after.id, after.since, after.message) == (before.id, before.since, "Two names.")


def test_a_reason_that_is_not_named_any_more_is_settled_and_that_is_news(world: World) -> None:
    left = replace(ACME, cause="country")
    ask(world, ACME, left)
    assert ask(world, left, only=(DecisionKind.RULE,)) == [left]
    assert [row.cause for row in waiting(world)] == ["country"]
    assert ask(world, left, only=(DecisionKind.RULE,)) == []


def test_reasons_of_other_records_and_kinds_stay(world: World) -> None:
    ask(world, ACME, replace(ACME, record_id="2"), replace(ACME, kind=DecisionKind.DIFFERENCE))
    ask(world, replace(ACME, cause="country"), only=(DecisionKind.RULE,))
    left = {(row.record_id, row.kind, row.cause) for row in waiting(world)}
    assert left == {
        (ACME.record_id, DecisionKind.RULE, "country"),
        (ACME.record_id, DecisionKind.DIFFERENCE, "name"),
        ("2", DecisionKind.RULE, "name"),
    }


def test_what_was_waived_stays_waived_and_may_be_asked_anew(world: World) -> None:
    ask(world, ACME)
    with world.staging.begin() as db:
        assert db.decisions.answer(world.key, FLOW, [ACME.record_id], DecisionKind, Answer.WAIVE, "Ada") == [
            ACME.record_id
        ]
        assert db.decisions.waived(world.key, FLOW, [ACME.record_id]) == {ACME.record_id: {"name"}}
        assert db.decisions.waived(world.key, FLOW, [ACME.record_id], kind=DecisionKind.DUPLICATE) == {}
    assert ask(world, ACME) == [ACME]
    assert len(waiting(world)) == 1


def test_an_answer_that_is_still_to_be_carried_out_is_open_until_then(world: World) -> None:
    ask(world, replace(ACME, kind=DecisionKind.WRITE_BACK))
    with world.staging.begin() as db:
        assert db.decisions.choose_all(world.key, DecisionKind.WRITE_BACK, Answer.RETRY, "Ada") == 1
    (row,) = waiting(world)
    assert (row.state, row.answer, row.by) == (DecisionState.ANSWERED, Answer.RETRY, "Ada")
    ask(world, replace(ACME, kind=DecisionKind.WRITE_BACK))
    (again,) = waiting(world)
    assert (again.id, again.since, again.state, again.answer) == (row.id, row.since, DecisionState.OPEN, None)
    with world.staging.begin() as db:
        db.decisions.settle(world.key, FLOW, [ACME.record_id])
    assert waiting(world) == []


@pytest.mark.parametrize("kind", [DecisionKind.RULE, DecisionKind.LOST_ANSWER, DecisionKind.APPROVAL])
def test_a_request_is_held_as_long_as_anything_holds_it(world: World, kind: DecisionKind) -> None:
    key = world.stage_customer(1)
    hold_request(world.staging, world.request(key).id, kind)
    ask(world, replace(ACME, record_id=key.record_id))
    assert is_held(world, key)
    with world.staging.begin() as db:
        db.decisions.settle(world.key, FLOW, [key.record_id], (DecisionKind.RULE,))
    assert is_held(world, key) is (kind is not DecisionKind.RULE)
    release_request(world.staging, world.request(key).id)
    assert not is_held(world, key)


@pytest.mark.parametrize("kind", [DecisionKind.REJECTED, DecisionKind.WRITE_BACK, DecisionKind.DIFFERENCE])
def test_what_is_only_told_holds_no_request(world: World, kind: DecisionKind) -> None:
    key = world.stage_customer(1)
    hold_request(world.staging, world.request(key).id, kind)
    assert not is_held(world, key)


def test_what_was_asked_about_a_request_ends_with_it(world: World) -> None:
    key = world.stage_customer(1)
    number = world.request(key).id
    hold_request(world.staging, number, DecisionKind.LOST_ANSWER)
    with world.staging.begin() as db:
        db.outbox.cancel([number], "It is not wanted any more.", ChangeCause.WITHDRAWN)
    assert waiting(world) == []


def test_a_refusal_ends_when_its_record_is_sent_again(world: World) -> None:
    key = world.stage_customer(1)
    hold_request(world.staging, world.request(key).id, DecisionKind.REJECTED)
    world.execute("UPDATE outbox SET state = 'rejected', chain_open = false")
    world.stage_customer(1)
    assert waiting(world) == []


def test_a_document_with_several_reasons_is_held_once(world: World) -> None:
    ask(world, ACME, replace(ACME, cause="country", message="No country."), replace(ACME, record_id="2"))
    with world.staging.read() as db:
        first, second = db.decisions.held(world.key, FLOW)
        assert db.decisions.count_held(world.key) == 2
    assert (first.causes, first.message) == (("name", "country"), "No name.\nNo country.")
    assert second.document_id == "2"


def test_the_database_takes_one_open_decision_of_a_cause(world: World) -> None:
    ask(world, ACME)
    row: dict[str, Any] = {"company": world.key, "kind": "rule", "flow": FLOW, "record_id": ACME.record_id}
    row |= {"cause": "name", "title": "Acme", "state": "open", "since": world.clock(), "seen_at": world.clock()}
    with pytest.raises(sa.exc.IntegrityError), world.staging.begin() as db:
        db.connection.execute(sa.insert(decision), row)
