"""The same field edited on both sides: whose word counts, what a person decides, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.doors.simulated_org import running_org
from tests.journeys.both_ways import BothWays
from tests.journeys.world import journey

Make = Callable[..., BothWays]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Accounts that are customers already, and the words of the flow back."""
    with ExitStack() as stack:
        org = stack.enter_context(running_org(tmp_path))
        made = stack.enter_context(journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org))
        yield lambda **words: BothWays(made, **words)


def is_quiet(pair: BothWays) -> bool:
    """Whether two more rounds send nothing to either side."""
    told = [(pair.round().staged, pair.returned().written, pair.returned().conflicts) for _ in range(2)]
    return told == [(0, 0, 0), (0, 0, 0)]


def test_an_edit_on_one_side_goes_to_the_other_and_does_not_come_back(make: Make) -> None:
    pair = make()
    pair.in_salesforce("Firm 1", Phone="555-0101")
    pair.in_quickbooks("Firm 2", Phone="555-0102")
    pair.rounds(3)
    assert pair.both("Firm 1") == ("555-0101", "555-0101")
    assert pair.both("Firm 2") == ("555-0102", "555-0102")
    assert pair.conflicts() == []
    assert is_quiet(pair)
