"""Which records a flow has to do with: what left its filter is withdrawn from there, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.model import Key, RequestState
from include.rows import NewLink
from include.states import LinkOrigin
from tests.kit.connected_company import World, connected_world
from tests.kit.waiting import hold_record

FLOW = "account_to_customer"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def known(world: World, *numbers: int, flow: str = FLOW) -> set[int]:
    """The numbers of the accounts among these that the flow has to do with."""
    with world.staging.read() as db:
        return {int(key[3:]) for key in db.holders.known(world.key, flow, [account(number) for number in numbers])}


def account(number: int) -> str:
    return f"001{number:015d}"


def link(world: World, number: int, *, generation: int, state: str) -> None:
    row = NewLink(
        company=world.key,
        kind="Customer",
        qb_id=f"L-{number}-{generation}",
        flow=FLOW,
        salesforce_id=account(number),
        generation=generation,
        is_list=True,
        origin=LinkOrigin.POSTED,
        state=state,
    )
    with world.staging.begin() as db:
        db.links.add_all([row])


def test_a_record_without_a_trace_is_not_known(world: World) -> None:
    assert known(world, 1, 2) == set()
    assert known(world) == set()


def test_a_link_makes_a_record_known_while_its_newest_generation_stands(world: World) -> None:
    link(world, 1, generation=1, state="active")
    link(world, 2, generation=1, state="retired")
    link(world, 3, generation=1, state="retired")
    link(world, 3, generation=2, state="active")
    link(world, 4, generation=1, state="active")
    link(world, 4, generation=2, state="retired")
    link(world, 5, generation=1, state="deleted")
    assert known(world, 1, 2, 3, 4, 5) == {1, 3, 5}
    assert known(world, 1, 2, 3, 4, 5, flow="product_to_item") == set()


@pytest.mark.parametrize("state", list(RequestState))
def test_the_newest_request_makes_a_record_known_while_it_is_open_or_rejected(
    world: World, state: RequestState
) -> None:
    world.stage_customer(1)
    world.execute("UPDATE outbox SET state = :state", state=state.value)
    open_or_rejected = {RequestState.STAGED, RequestState.SERVED, RequestState.UNKNOWN, RequestState.REJECTED}
    assert known(world, 1, 2) == ({1} if state in open_or_rejected else set())


def test_a_request_that_a_newer_one_replaced_counts_no_more(world: World) -> None:
    world.stage_customer(1)
    world.execute("UPDATE outbox SET state = 'rejected', chain_open = false")
    world.stage_customer(1)
    world.execute("UPDATE outbox SET state = 'cancelled', chain_open = false WHERE state = 'staged'")
    assert known(world, 1) == set()


def test_a_hold_makes_a_record_known_until_it_ends(world: World) -> None:
    hold_record(world.staging, world.key, Key(flow=FLOW, record_id=account(1)), "No name.")
    assert known(world, 1) == {1}
    with world.staging.begin() as db:
        db.decisions.settle(world.key, FLOW, [account(1)])
    assert known(world, 1) == set()


def test_what_an_open_request_waits_for_is_known(world: World) -> None:
    customer, item = world.stage_customer(1), world.stage_item()
    world.stage_invoice(1, customer, item)
    world.execute(
        "DELETE FROM outbox_dependency WHERE outbox_id IN (SELECT id FROM outbox WHERE flow = :flow)", flow=FLOW
    )
    world.execute("DELETE FROM outbox WHERE flow = :flow", flow=FLOW)
    assert known(world, 1) == {1}
    world.execute("UPDATE outbox SET state = 'cancelled', chain_open = false")
    assert known(world, 1) == set()
