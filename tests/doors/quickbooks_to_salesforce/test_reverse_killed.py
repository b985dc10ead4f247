"""A run of the reverse DAG dies at any point of its way: the next one ends as if nothing had happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from include.settings import JobFrom
from include.staging.door import Staging
from include.steps.flows.override_flows import override_flows
from tests.kit.busy_day import accounts_of, before, busy_day, customer, invoice
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.reverse_desk import FLOWS, Fate, Killed, ReverseDesk, chosen, differences
from tests.kit.simulated_org import SimulatedOrg, running_org


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    yield made
    made.close()


def undisturbed(staging: Staging, org: SimulatedOrg) -> tuple[dict[str, list[str]], list[tuple[str, int]]]:
    """How the day ends when nothing dies, and the points at which it could."""
    desk, fate = ReverseDesk(staging, org), Fate()
    before(desk)
    busy_day(desk)
    desk.run(fate)
    desk.recover()
    return desk.everything(), fate.points()


def killed(staging: Staging, org: SimulatedOrg, at: tuple[str, int]) -> dict[str, list[str]]:
    """How the day ends when its run dies at a point."""
    desk = ReverseDesk(staging, org)
    before(desk)
    busy_day(desk)
    with pytest.raises(Killed):
        desk.run(Fate(at=at))
    desk.recover()
    return desk.everything()


@pytest.mark.parametrize("every", [45, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.slow
def test_run_that_is_killed_anywhere_loses_nothing_and_doubles_nothing(
    staging: Staging, org: SimulatedOrg, every: int
) -> None:
    wanted, points = undisturbed(staging, org)
    assert {kind for kind, _ in points} == {"before call", "after call", "before commit", "after commit"}
    wrong = {
        f"{kind} {number}": told
        for kind, number in chosen(points, every)
        if (told := differences(wanted, killed(staging, org, (kind, number))))
    }
    assert wrong == {}


def test_job_of_a_customer_that_was_held_for_its_namesake_follows_when_that_has_another_name(
    staging: Staging, org: SimulatedOrg
) -> None:
    jobs = override_flows(FLOWS, {"job_to_account": {"enabled": True, "bring": "all"}})
    desk = ReverseDesk(staging, org, catalogue=jobs)
    desk.settings = replace(desk.settings, job_from=JobFrom.CHILD_ACCOUNT)
    namesake = desk.insert("Account", Name=f"{desk.key} Birch")
    desk.land("Customer", customer(desk, 1, "Birch"))
    desk.land("Customer", customer(desk, 2, "Birch:Kitchen", ParentRef={"ListID": "L-1"}))
    desk.land("Invoice", invoice(1, 2, "80.00"))
    desk.recover()
    assert accounts_of(desk) == {}
    desk.change("Account", namesake, Name=f"{desk.key} Oak")
    desk.land("Customer", customer(desk, 3))  # the held one is looked at beside any other
    desk.recover()
    made = accounts_of(desk)
    assert sorted(made) == [1, 2, 3]
    (birch,) = [row for row in desk.rows("Account") if row["Id"] == made[1]]
    assert birch["QB_Balance__c"] == 80.0
