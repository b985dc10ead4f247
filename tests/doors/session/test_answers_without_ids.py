"""An answer without the id of its record does not tell where it is: the books are searched, and nothing breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company with a deal to post."""
    with connected_world(tmp_path, staging_url) as made:
        made.stage_deals(1)
        yield made


def once(world: World) -> bool:
    """Whether everything is in the books once, and linked with what it is there."""
    counts = (world.count("Customer"), world.count("ItemService"), world.count("Invoice"))
    return counts == (1, 1, 1) and world.states() == {"applied": 3} and all(link["qb_id"] for link in world.links())


@pytest.mark.parametrize("how", ["none", "nothing"])
def test_record_that_an_answer_does_not_show_is_searched_in_the_same_session(world: World, how: str) -> None:
    world.turn("answered-ids", how)
    assert world.update().outcome is Outcome.DONE
    assert once(world)
    assert "look" in world.purposes()


def test_quickbooks_that_shows_no_ids_at_all_is_told_and_nothing_is_sent_twice(world: World) -> None:
    world.turn("answered-ids", "nowhere")
    for _ in range(2):
        assert world.update().outcome is Outcome.SERVICE_ERROR
        assert "a record that has no id" in str(world.company().problem)
    assert world.links() == []
    assert (world.count("Customer"), world.count("ItemService")) == (1, 1)
    world.turn("answered-ids", "all")
    world.update()
    assert once(world)
    world.turn("answered-ids", "nowhere")
    world.stage_customer(2)
    assert world.update().outcome is Outcome.SERVICE_ERROR
    assert "a record that has no id" in str(world.company().problem)
    assert world.count("Customer") == 1
