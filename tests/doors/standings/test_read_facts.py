"""Where records stand by the rows of a staging database: what they wait for, and what that waits for."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.model import Key, RequestState
from include.rows import NewLink
from include.standing import Change, Place, Standing, message_of, money_behind
from include.states import DecisionState, LinkOrigin, LinkState
from include.steps.standings.read_facts import read_standings
from tests.kit.connected_company import World, connected_world
from tests.kit.waiting import hold_record

CUSTOMER, INVOICE = "account_to_customer", "opportunity_to_invoice"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def standings(world: World, flow: str, *ids: str) -> dict[str, Standing]:
    with world.staging.read() as db:
        return read_standings(db, world.key, flow, ids)


def hold(world: World, key: Key, message: str) -> None:
    hold_record(world.staging, world.key, key, message)


def needing(world: World, number: int, *parents: Key) -> Key:
    """A customer to be added once these are there."""
    key = Key(flow=CUSTOMER, record_id=f"001{number:015d}")
    world.stage(CUSTOMER, key.record_id, "Customer", {"Name": f"Customer {number}"}, depends_on=parents)
    return key


def test_deal_carries_the_reason_of_the_parent_of_its_customer(world: World) -> None:
    holding = world.stage_customer(1)
    hold(world, holding, "No billing country.")
    customer = needing(world, 2, holding)
    invoice = world.stage_invoice(1, customer, world.stage_item())
    standing = standings(world, INVOICE, invoice.record_id)[invoice.record_id]
    assert (standing.document, standing.change) == (Place.OUTBOX, Change.WAITING)
    words = f"Waits for {customer.record_id}: Waits for {holding.record_id}: No billing country."
    assert message_of(standing).split("\n")[0] == words
    assert (standing.is_blocked, standing.root.cause) == (True, "No billing country.")


def test_money_that_waits_for_a_held_record_counts_with_it_once(world: World) -> None:
    holding = world.stage_customer(1)
    customer, item = needing(world, 2, holding), world.stage_item()
    world.stage_invoice(1, customer, item, "12.34")
    world.stage_invoice(2, customer, item, "7.66")
    world.stage_invoice(3, world.stage_customer(3), item, "5.00")
    with world.staging.read() as db:
        depends_on = db.outbox.open_dependencies(world.key)
    assert money_behind(depends_on, [holding]) == {holding: Decimal("20.00")}
    assert money_behind(depends_on, [holding, item]) == {holding: Decimal("20.00"), item: Decimal("5.00")}
    assert money_behind(depends_on, []) == {}


def test_two_records_that_wait_for_one_another_come_to_an_end(world: World) -> None:
    first, second = Key(flow=CUSTOMER, record_id=f"001{1:015d}"), Key(flow=CUSTOMER, record_id=f"001{2:015d}")
    needing(world, 1, second)
    needing(world, 2, first)
    assert standings(world, CUSTOMER, first.record_id)[first.record_id].change is Change.WAITING


def test_record_that_has_no_rows_stands_nowhere(world: World) -> None:
    assert not standings(world, CUSTOMER, "001000000000000009")["001000000000000009"].is_known


@pytest.mark.parametrize("held", [None, DecisionState.OPEN, DecisionState.SETTLED])
@pytest.mark.parametrize("state", [None, *RequestState])
def test_a_run_looks_again_at_exactly_what_stands_somewhere(
    world: World, state: RequestState | None, held: DecisionState | None
) -> None:
    for number, link in enumerate((None, *LinkState), start=1):
        _put(world, number, link, state, held)
    ids = [f"001{number:015d}" for number in range(1, len(LinkState) + 2)]
    found = standings(world, CUSTOMER, *ids)
    with world.staging.read() as db:
        known = db.holders.known(world.key, CUSTOMER, ids)
    over = {ids[[None, *LinkState].index(LinkState.RETIRED)]} if state is RequestState.REJECTED else set()
    assert known - over == {name for name, standing in found.items() if standing.is_known} - over


def _put(
    world: World, number: int, link: LinkState | None, state: RequestState | None, held: DecisionState | None
) -> None:
    """One record with these rows of now."""
    key = Key(flow=CUSTOMER, record_id=f"001{number:015d}")
    if link is not None:
        row = {"company": world.key, "kind": "Customer", "qb_id": f"L-{number}", "flow": CUSTOMER}
        row |= {"salesforce_id": key.record_id, "is_list": True, "origin": LinkOrigin.POSTED, "state": link}
        with world.staging.begin() as db:
            db.links.add_all([NewLink(**row)])
    if state is not None:
        world.stage_customer(number)
        world.execute("UPDATE outbox SET state = :state WHERE record_id = :id", state=state.value, id=key.record_id)
    if held is not None:
        hold(world, key, "No name.")
        world.execute("UPDATE decision SET state = :state", state=held.value)
