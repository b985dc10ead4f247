"""Two companies polled at the same time: whatever the order of their calls, no row of one is in the other."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from qbwc_operator.conversation import QbwcConversation
from qbwc_operator.delay import SignInDelay
from simulators.quickbooks_desktop.people.listing import as_json
from tests.kit.connected_company import World, connected_world
from tests.kit.sides import Side, add_side

EAST_FILE = "{0F5A34B0-4E2D-4D52-9E3A-A9A8B4D3E0C1}"
WEST_FILE = "{0F5A34B0-4E2D-4D52-9E3A-A9A8B4D3E0C2}"
DEALS, TYPED = 5, 4


@pytest.fixture
def sides(tmp_path: Path, staging_url: str) -> Iterator[tuple[Side, Side]]:
    """East and West behind one endpoint: other users, passwords and FileIDs, the same path, the same Salesforce ids."""
    with connected_world(tmp_path, staging_url) as world:
        yield pair(world, tmp_path)


def pair(world: World, folder: Path) -> tuple[Side, Side]:
    known: dict[str, Side] = {}
    conversation = QbwcConversation(
        world.staging, lambda key: known[key].world.settings, delay=SignInDelay(lambda: 0.0)
    )
    for key, mark, file_id in (("east", "Qeast", EAST_FILE), ("west", "Zwest", WEST_FILE)):
        known[key] = add_side(world, folder, key, mark, file_id, conversation)
        known[key].fill(DEALS, TYPED)
        known[key].ask(1)
    return known["east"], known["west"]


def interleave(sides: tuple[Side, Side], seed: int, steps: int) -> None:
    """Calls of both in a random order, with everything that goes wrong between a Web Connector and its service."""
    order = random.Random(seed)
    for number in range(steps):
        one, other = order.sample(sides, 2)
        fate = order.random()
        if fate < 0.75:
            one.step()
        elif fate < 0.80:
            assert one.intrude(other) == "nvu"
        elif fate < 0.85 and one.answers and one.old_tickets:
            one.bring(order.choice(one.old_tickets), order.choice(one.answers))
        elif fate < 0.89 and one.answers and other.ticket:
            # The answer of one company under the ticket of the other.
            other.bring(order.choice([other.ticket, *other.old_tickets]), order.choice(one.answers))
        elif fate < 0.93:
            one.ask(number)
        elif fate < 0.97 and one.going:
            one.close()
        else:
            one.begin()


def require_apart(sides: tuple[Side, Side]) -> None:
    for one, other in (sides, sides[::-1]):
        assert {name: other.mark for name, rows in one.dump().items() if other.mark in rows} == {}
        for kind in ("Customer", "Invoice"):
            assert other.mark not in as_json(one.world.books, kind)


def require_complete(sides: tuple[Side, Side]) -> None:
    for one in sides:
        names = [row["Name"] for row in one.in_books("Customer")]
        assert sorted(names) == sorted([f"{one.mark} customer", *(f"{one.mark} typed {n}" for n in range(TYPED))])
        memos = [row["Memo"] for row in one.in_books("Invoice")]
        assert sorted(memos) == [f"{one.mark} {number}" for number in range(1, DEALS + 1)]
        assert len(one.landed("Customer")) == len(names)
        assert len(one.landed("Invoice")) == len(memos)


@pytest.mark.parametrize("seed", range(3))
def test_no_call_of_one_company_touches_the_other(sides: tuple[Side, Side], seed: int) -> None:
    interleave(sides, seed, steps=60)
    require_apart(sides)
    for side in sides:
        side.finish()
        side.ask(1000)
        side.finish()
    require_apart(sides)
    require_complete(sides)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 140))
def test_no_call_of_one_company_touches_the_other_in_many_orders(sides: tuple[Side, Side], seed: int) -> None:
    test_no_call_of_one_company_touches_the_other(sides, seed)


def test_companies_have_the_same_ids_in_their_books_and_links_of_their_own(sides: tuple[Side, Side]) -> None:
    for side in sides:
        side.finish()
    links = []
    for side in sides:
        with side.world.staging.read() as db:
            found = db.links.of(side.key, "opportunity_to_invoice", [f"006{n:015d}" for n in range(1, DEALS + 1)])
        links.append({record_id: link.qb_id for record_id, link in found.items()})
    # The property above would prove little if ids told the companies apart by themselves.
    assert links[0].keys() == links[1].keys()
    assert set(links[0].values()) & set(links[1].values())
    require_complete(sides)
