"""Requests go out, answers come back, and the outbox says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulators.web_connector.outcome import Outcome
from tests.doors.books import World, connected_world


@pytest.fixture
def world(tmp_path: Path, database_url: str) -> Iterator[World]:
    """A connected company on SQLite and on Postgres."""
    with connected_world(tmp_path, database_url) as made:
        yield made


def test_three_invoices_are_posted_in_one_session_after_their_customer_and_item(world: World) -> None:
    world.stage_deals(3)
    result = world.update()
    assert result.outcome is Outcome.DONE, result
    assert world.states() == {"applied": 5}
    assert (world.count("Customer"), world.count("ItemService"), world.count("Invoice")) == (1, 1, 3)
    assert world.update().outcome is Outcome.NO_WORK
