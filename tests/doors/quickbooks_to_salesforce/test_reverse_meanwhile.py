"""What happens while a run of the reverse DAG is going on: pages that land, and a second run over the same records."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from include.staging.door import Staging
from tests.kit.busy_day import before, busy_day, invoice, later
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.reverse_desk import Fate, ReverseDesk, chosen, differences
from tests.kit.simulated_org import SimulatedOrg, running_org

Point = tuple[str, int]


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    yield made
    made.close()


def land(desk: ReverseDesk, run_id: str) -> None:
    """Pages only."""
    later(desk)


def run_too(desk: ReverseDesk, run_id: str) -> None:
    """Pages, and another run, which holds what they left."""
    later(desk)
    desk.run()


def run_again(desk: ReverseDesk, run_id: str) -> None:
    """Pages, and the same task a second time: a person cleared it, or its worker was believed dead."""
    later(desk)
    desk.run(run_id=run_id)


Meanwhile = Callable[[ReverseDesk, str], None]


def day(staging: Staging, org: SimulatedOrg, at: Point | None, meanwhile: Meanwhile) -> tuple[Any, list[Point]]:
    """How the day ends when something happens at a point of its run, or after it; and the points there were."""
    desk = ReverseDesk(staging, org)
    before(desk)
    busy_day(desk)
    fate = Fate(at=at or ("never", 0), meanwhile=lambda: meanwhile(desk, "the run"))
    desk.run(fate, run_id="the run")
    if at is None:
        later(desk)
    desk.recover()
    # A second process cannot write while the first one is in a transaction.
    return desk.everything(), [point for point in fate.points() if point[0] != "before commit"]


@pytest.mark.parametrize("meanwhile", [land, run_too, run_again])
@pytest.mark.parametrize("every", [55, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.slow
def test_newest_state_of_the_books_stands_in_salesforce_whatever_runs_meanwhile(
    staging: Staging, org: SimulatedOrg, meanwhile: Meanwhile, every: int
) -> None:
    wanted, points = day(staging, org, None, meanwhile)
    wrong = {
        f"{kind} {number}": told
        for kind, number in chosen(points, every)
        if (told := differences(wanted, day(staging, org, (kind, number), meanwhile)[0]))
    }
    assert wrong == {}


def test_work_item_of_a_newer_state_is_not_ended_by_the_run_that_read_the_older_one(
    staging: Staging, org: SimulatedOrg
) -> None:
    desk = ReverseDesk(staging, org)
    desk.land("Invoice", invoice(1, 1, "10.00"))
    fate = Fate(at=("before call", 2), meanwhile=lambda: desk.land("Invoice", invoice(1, 1, "11.00")))
    desk.run(fate)
    assert [(flow, record, state) for _, flow, record, state in desk.open()] == [("Invoice", "T-1", "unclaimed")]
    desk.run()
    assert [row["QB_Total__c"] for row in desk.rows("QB_Transaction__c")] == [11.0]


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 22))])
@pytest.mark.slow
def test_order_and_size_of_what_is_claimed_do_not_matter(staging: Staging, org: SimulatedOrg, seed: int) -> None:
    ends = []
    for chance in (None, random.Random(seed)):
        desk = ReverseDesk(staging, org)
        before(desk)
        busy_day(desk)
        if chance is not None:
            shuffle(desk, chance)
            while desk.open():
                desk.run(limit=chance.randint(1, 6))
        desk.recover()
        ends.append(desk.everything())
    assert differences(*ends) == []


def shuffle(desk: ReverseDesk, chance: random.Random) -> None:
    """What waits comes in another order."""
    with desk.staging.begin() as db:
        db.work_items.claim("shuffled")
        held = db.work_items.claimed("shuffled")
        db.work_items.finish([row.id for row in held])
        chance.shuffle(held)
        names = [(row.kind, row.source, row.record_id) for row in held]
        db.work_items.add_all([db.work_items.row(desk.key, *name) for name in names])
