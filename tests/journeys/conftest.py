"""The worlds that journeys run in: each journey has an org and a company of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simulators.datasets.builtin import load
from tests.kit.desk import Command, Desk, desk_in, terminal
from tests.kit.journey import Journey, journey
from tests.kit.simulated_org import running_org


@pytest.fixture
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journey]:
    """A connected org with the built-in data set; on Postgres where a test asks for it by `on_both`."""
    name = getattr(request, "param", "sqlite")
    url = request.getfixturevalue("postgres_url") if name == "postgres" else f"sqlite:///{tmp_path / 'staging.sqlite'}"
    with running_org(tmp_path) as org, journey(tmp_path, url, org) as made:
        load(made.people)
        yield made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company, with one service to sell."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        yield made


@pytest.fixture
def o2c(desk: Desk, tmp_path: Path) -> Iterator[Command]:
    """The terminal of whoever looks after the sync."""
    with terminal(desk.world, tmp_path) as typed:
        yield typed


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A journey runs on Postgres with the slow tests only: what the database does is held by the doors, on both."""
    for item in items:
        if item.path.parent == Path(__file__).parent and "postgres" in item.nodeid.partition("[")[2]:
            item.add_marker(pytest.mark.slow)
