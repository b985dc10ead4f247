"""The past of the books is brought with the same counts, whoever dies in between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from include.errors import SetupError
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from tests.kit.intervals_kit import (
    Killed,
    ask,
    counted,
    dated,
    days,
    interval,
    intervals,
    months,
    read,
    three_years,
    transactions,
    whole,
)
from tests.kit.journey import Journey


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Journey]:
    """A company file with three years of invoices, and an empty org."""
    with three_years(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as made:
        yield made


@pytest.mark.parametrize("is_dry", [True, False])
@pytest.mark.slow
def test_a_web_connector_that_dies_between_pages_changes_no_count(world: Journey, is_dry: bool) -> None:
    """Before an answer is delivered, and after it; the months are read by the sessions after it."""
    expected = dated(world)
    for first, last in months(*whole(world)):
        ask(world, days(first, last, dry_run=is_dry))
    for kind, nth in ((FaultKind.KILL_BEFORE, 3), (FaultKind.KILL_AFTER, 5), (FaultKind.KILL_BEFORE, 9)):
        plan = FaultPlan(Fault(kind=kind, at="receiveResponseXML", nth=nth))
        world.books.update(plan)
        assert plan.struck
        world.reverse()
    read(world)
    found = counted(world, "Invoice", dry_run=is_dry)
    assert {first: row["new"] for first, row in found.items() if row} == dict(expected)
    assert len(transactions(world)) == (0 if is_dry else 72)


class Dying:
    """A door to Salesforce whose process dies at one of its writes, before it or after it."""

    def __init__(self, door: Any, *, at: int, after: bool) -> None:
        self._door, self._left, self._after = door, at, after

    def __getattr__(self, name: str) -> Any:
        return getattr(self._door, name)

    def write_many(self, *values: Any) -> Any:
        """The write, or the end of the process."""
        self._left -= 1
        if self._left == 0 and not self._after:
            raise Killed
        results = self._door.write_many(*values)
        if self._left == 0:
            raise Killed
        return results


@pytest.mark.parametrize(("at", "after"), [(1, False), (1, True), (2, False), (2, True)])
@pytest.mark.slow
def test_a_run_that_dies_while_it_brings_is_gone_on_with_and_counts_the_same(
    world: Journey, at: int, after: bool
) -> None:
    ask(world, days(*whole(world), dry_run=False))
    world.books.update()
    world.other_door = cast("Any", Dying(world.salesforce, at=at, after=after))
    with pytest.raises(Killed):
        world.reverse()
    world.other_door = None
    assert interval(world, "Invoice", dry_run=False)["state"] != "done"
    with world.staging.begin() as db:
        db.work_items.release_stale(lease=timedelta(seconds=-1))
    world.reverse()
    assert interval(world, "Invoice", dry_run=False) == {"state": "done", "found": 72, "new": 72, "written": 72}
    assert len(transactions(world)) == 72


def test_a_run_that_dies_between_two_objects_is_gone_on_with(world: Journey) -> None:
    past = days(*whole(world))
    with pytest.raises(SetupError, match="history of Unheard"):
        ask(world, past, "Invoice", "Unheard", "CreditMemo")
    assert [row.object for row in intervals(world)] == ["Invoice"]
    assert ask(world, past, "Invoice", "CreditMemo") == {"Invoice": "goes on", "CreditMemo": "asked"}
    read(world)
    assert interval(world, "Invoice") == {"state": "done", "found": 72, "new": 72}
    assert interval(world, "CreditMemo") == {"state": "done"}
