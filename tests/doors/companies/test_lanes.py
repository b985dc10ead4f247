"""A company a lane: no two runs of a DAG work on the same company, and none waits for another company's run."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from include.comparing.receivables import AgingBasis
from include.errors import SetupError
from include.model import CompanyKey
from include.staging.door import Staging
from include.staging.work_items import BACK, READ
from include.states import Direction, Remembered
from include.steps.companies.lanes import (
    LEASE,
    free_ended,
    hold_lane,
    leave_lane,
    own_lanes,
    take_lanes,
)
from include.steps.mirrors.return_receivables import aged_on
from include.steps.quickbooks_to_salesforce.claim_work import LEASE as ITEM_LEASE
from include.steps.quickbooks_to_salesforce.claim_work import claim_company, claim_work
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.statements import counted

KEYS = ("acme", "beta", "gamma")
THERE = "salesforce_to_quickbooks"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOVEMBER)


@pytest.fixture
def staging(staging_url: str, tmp_path: Path, clock: Clock) -> Iterator[Staging]:
    """Three companies in which nothing waits."""
    made = Staging(staging_url, now=clock)
    made.migrate()
    add_companies(made, KEYS)
    yield made
    made.close()


def add_companies(staging: Staging, keys: tuple[str, ...]) -> None:
    with staging.begin() as db:
        for key in keys:
            named = {"key": key, "name": key, "user_name": f"{key}-sync", "password_hash": "x", "owner_id": "{O}"}
            db.companies.create({**named, "file_id": f"{{{key}}}", "simulated": True, "batch_size": 10})
            db.fingerprints.keep(key, Remembered.RETRIED, str(db.companies.get(key).day_of(db.now)))


def bring(staging: Staging, company: str, count: int = 1) -> None:
    """What the Web Connector brought of a company."""
    with staging.begin() as db:
        db.work_items.add_all([db.work_items.row(company, READ, "Invoice", f"T-{number}") for number in range(count)])


def goes_on(run: str) -> bool:
    """No run is over."""
    return False


def claim(staging: Staging, run: str, *over: str, asked: bool = False, keys: tuple[str, ...] = KEYS) -> list[str]:
    return claim_work(staging, run, keys, asked=asked, is_over=lambda other: other in over)


def held(staging: Staging, run: str) -> dict[str, int]:
    """How many work items of each company a run has."""
    found: dict[str, int] = {}
    with staging.read() as db:
        for row in db.work_items.claimed(run):
            found[row.company] = found.get(row.company, 0) + 1
    return found


def test_company_that_hangs_is_left_to_its_run_and_the_next_run_takes_the_others(staging: Staging) -> None:
    bring(staging, "beta")
    assert claim(staging, "first") == ["beta"]
    bring(staging, "beta")
    bring(staging, "acme")
    with staging.read() as db:
        assert db.work_items.count_unclaimed()[0] == 1  # nobody is woken for what no run can take
    assert claim(staging, "second") == ["acme"]
    assert held(staging, "second") == {"acme": 1}
    leave_lane(staging, BACK, "acme", "second")
    assert claim(staging, "third") == []
    leave_lane(staging, BACK, "beta", "first")
    with staging.read() as db:
        assert db.work_items.count_unclaimed()[0] == 1
    assert claim(staging, "fourth") == ["beta"]
    assert held(staging, "fourth") == {"beta": 1}


def test_run_that_is_cleared_has_its_companies_again(staging: Staging) -> None:
    bring(staging, "beta", 2)
    assert claim(staging, "first") == claim(staging, "first") == ["beta"]
    assert hold_lane(staging, BACK, "beta", "first", goes_on) is None


def test_run_that_airflow_ended_leaves_its_companies_at_once_and_its_work_after_a_while(
    staging: Staging, clock: Clock
) -> None:
    bring(staging, "beta", 2)
    assert claim(staging, "killed") == ["beta"]
    bring(staging, "beta")
    assert claim(staging, "second", "killed") == ["beta"]
    assert held(staging, "second") == {"beta": 1}
    leave_lane(staging, BACK, "beta", "second")
    clock.pass_by(seconds=ITEM_LEASE.total_seconds() + 1)
    assert claim(staging, "third") == ["beta"]
    assert held(staging, "third") == {"beta": 3}


def test_work_of_a_company_on_which_its_run_is_still_at_work_is_not_taken_from_it(
    staging: Staging, clock: Clock
) -> None:
    bring(staging, "beta", 2)
    assert claim(staging, "long") == ["beta"]
    clock.pass_by(seconds=3 * ITEM_LEASE.total_seconds())
    assert claim(staging, "second") == []
    assert held(staging, "long") == {"beta": 2}


def test_no_run_keeps_a_company_longer_than_a_run_may_last(staging: Staging, clock: Clock) -> None:
    bring(staging, "beta")
    assert claim(staging, "forgotten", keys=("beta",)) == ["beta"]
    clock.pass_by(seconds=LEASE.total_seconds() - 60)
    assert hold_lane(staging, BACK, "beta", "forgotten", goes_on) is None  # each of its tasks begins the time anew
    clock.pass_by(seconds=LEASE.total_seconds() - 60)
    assert claim(staging, "second", keys=("beta",)) == []
    clock.pass_by(minutes=2)
    assert claim(staging, "third", keys=("beta",)) == ["beta"]
    assert held(staging, "third") == {"beta": 1}


def test_box_that_was_killed_in_a_run_that_goes_on_keeps_its_company_no_longer_than_that(
    staging: Staging, clock: Clock
) -> None:
    with staging.begin() as db:
        assert take_lanes(db, THERE, "first", ["acme", "beta"]) == ["acme", "beta"]
    clock.pass_by(seconds=LEASE.total_seconds() + 1)
    assert hold_lane(staging, THERE, "beta", "first", goes_on) is None  # the other one hangs, and is tried again
    free_ended(staging, THERE, "second", goes_on)
    with staging.begin() as db:
        assert take_lanes(db, THERE, "second", ["acme", "beta"]) == ["acme"]
    clock.pass_by(seconds=LEASE.total_seconds() + 1)
    assert hold_lane(staging, THERE, "acme", "asked", goes_on) is None


def test_first_task_that_is_repeated_knows_the_companies_that_its_run_has(staging: Staging) -> None:
    with staging.begin() as db:
        take_lanes(db, THERE, "first", ["acme"])
        take_lanes(db, THERE, "other", ["beta"])
        assert own_lanes(db, THERE, "first") == {"acme"}


def test_run_that_was_asked_for_says_which_companies_have_no_room_in_it_and_takes_none(staging: Staging) -> None:
    def two(keys: Sequence[str]) -> Sequence[str]:
        return keys[:2]

    with staging.begin() as db, pytest.raises(SetupError, match="For these there was no room: gamma"):
        take_lanes(db, THERE, "first", KEYS, asked=True, some=two)
    with staging.begin() as db:
        assert own_lanes(db, THERE, "first") == set()
        assert take_lanes(db, THERE, "second", KEYS, some=two) == ["acme", "beta"]  # the next run begins with gamma


def test_nobody_is_woken_again_and_again_for_a_company_that_is_in_the_settings_no_more(
    staging: Staging, clock: Clock
) -> None:
    bring(staging, "gamma")
    assert claim(staging, "first", keys=("acme", "beta")) == []
    with staging.read() as db:
        assert db.work_items.count_unclaimed()[0] == 0
    clock.pass_by(seconds=ITEM_LEASE.total_seconds() + 1)
    assert claim(staging, "second") == ["gamma"]  # it is there again
    assert held(staging, "second") == {"gamma": 1}


def test_task_finds_who_works_on_its_company_and_has_it_when_that_run_is_over(staging: Staging) -> None:
    with staging.begin() as db:
        assert take_lanes(db, THERE, "first", ["acme"]) == ["acme"]
    lane = hold_lane(staging, THERE, "acme", "second", goes_on)
    assert lane is not None
    assert lane.run_id == "first"
    assert hold_lane(staging, BACK, "acme", "second", goes_on) is None  # the two ways do not wait for each other
    assert hold_lane(staging, THERE, "acme", "second", lambda run: run == "first") is None
    leave_lane(staging, THERE, "acme", "first")  # too late: it is another's
    with staging.read() as db:
        assert db.lanes.of(THERE)["acme"].run_id == "second"


def test_runs_that_hold_nothing_are_not_asked_for(staging: Staging) -> None:
    with staging.begin() as db:
        take_lanes(db, THERE, "first", KEYS)
        take_lanes(db, BACK, "other", KEYS)
    asked: list[str] = []

    def ask(run: str) -> bool:
        asked.append(run)
        return True

    free_ended(staging, THERE, "first", ask)
    assert asked == []
    free_ended(staging, THERE, "second", ask)
    free_ended(staging, THERE, "third", ask)
    assert asked == ["first"]
    with staging.read() as db:
        assert {row.run_id for row in db.lanes.of(THERE).values()} == {None}
        assert {row.run_id for row in db.lanes.of(BACK).values()} == {"other"}


def test_who_had_a_run_last_comes_last_where_not_all_find_room(staging: Staging, clock: Clock) -> None:
    turns = []
    for number in range(4):
        clock.pass_by(minutes=1)
        with staging.begin() as db:
            taken = take_lanes(db, THERE, f"run {number}", KEYS, some=lambda keys: keys[:2])
        for key in taken:
            leave_lane(staging, THERE, key, f"run {number}")
        turns.append(taken)
    assert turns == [["acme", "beta"], ["gamma", "acme"], ["beta", "acme"], ["gamma", "acme"]]


def test_the_many_of_one_company_leave_room_for_the_few_of_another(staging: Staging) -> None:
    bring(staging, "acme", 30)
    bring(staging, "beta", 3)
    with staging.begin() as db:
        assert db.work_items.claim("run", companies=["acme", "beta"], limit=10) == 13
    assert held(staging, "run") == {"acme": 10, "beta": 3}


def test_only_who_has_something_to_do_has_a_lane(staging: Staging, clock: Clock) -> None:
    assert claim(staging, "quiet") == []
    assert claim(staging, "asked", asked=True) == list(KEYS)
    for key in KEYS:
        leave_lane(staging, BACK, key, "asked")
    bring(staging, "acme")
    with staging.begin() as db:
        db.companies.pause("acme", "a holiday")
        days = {"first_day": clock().date(), "last_day": clock().date(), "dry_run": False, "run_id": "r"}
        db.intervals.add({"company": "gamma", "direction": Direction.TO_SALESFORCE, "object": "Invoice", **days})
    assert claim(staging, "history", keys=(*KEYS, "never set up")) == ["never set up", "gamma"]
    clock.pass_by(days=1)
    assert claim(staging, "next day", "history") == ["beta", "gamma"]
    for key in KEYS:
        leave_lane(staging, BACK, key, "next day")


def test_debts_are_aged_every_day_and_at_once_when_the_company_ages_from_another_day(
    staging: Staging, clock: Clock
) -> None:
    with staging.begin() as db:
        today = db.companies.get("beta").day_of(db.now)
        db.fingerprints.keep("beta", Remembered.AGING, aged_on(today, AgingBasis.DUE_DATE))
    assert claim(staging, "quiet") == []
    with staging.begin() as db:
        db.companies.change("beta", preferences=json.dumps({"aging_basis": AgingBasis.TRANSACTION_DATE}))
    assert claim(staging, "other basis") == ["beta"]
    leave_lane(staging, BACK, "beta", "other basis")
    for day, due in ((today + timedelta(days=1), ["beta"]), (today + timedelta(days=9), [])):
        clock.pass_by(days=(day - staging_day(staging)).days)
        with staging.begin() as db:
            for key in KEYS:
                db.fingerprints.keep(key, Remembered.RETRIED, str(day))
        assert claim(staging, f"run of {day}", "other basis") == due  # after a week the flow is taken for switched off
        leave_lane(staging, BACK, "beta", f"run of {day}")


def staging_day(staging: Staging) -> date:
    with staging.read() as db:
        return db.companies.get("beta").day_of(db.now)


def test_two_runs_at_once_share_the_companies(staging: Staging) -> None:
    for key in KEYS:
        bring(staging, key)
    gate, got = threading.Barrier(4), dict[str, list[str]]()

    def run(name: str) -> None:
        gate.wait()
        got[name] = claim(staging, name)

    threads = [threading.Thread(target=run, args=(f"run {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(key for keys in got.values() for key in keys) == list(KEYS)
    assert {name: sorted(held(staging, name)) for name in got} == {name: sorted(keys) for name, keys in got.items()}


def test_person_who_asks_for_a_company_on_which_a_run_is_at_work_waits_for_it(staging: Staging) -> None:
    bring(staging, "beta")
    assert claim(staging, "first") == ["beta"]
    bring(staging, "beta", 2)
    bring(staging, "gamma", 3)
    assert claim(staging, "asked", asked=True) == ["acme", "gamma", "beta"]
    assert held(staging, "asked") == {"gamma": 3}
    assert hold_lane(staging, BACK, "beta", "asked", goes_on) is not None
    leave_lane(staging, BACK, "beta", "first")
    assert hold_lane(staging, BACK, "beta", "asked", goes_on) is None
    claim_company(staging, "asked", "beta")
    assert held(staging, "asked") == {"gamma": 3, "beta": 2}


def test_what_is_due_costs_the_same_number_of_statements_for_any_number_of_companies(staging: Staging) -> None:
    def cost(run: str, keys: tuple[str, ...]) -> int:
        for key in keys:
            bring(staging, key)
        with counted(staging) as seen:
            assert set(claim(staging, run, keys=keys)) == set(keys)
        for key in keys:
            leave_lane(staging, BACK, key, run)
        return len(seen)

    few = cost("few", KEYS)
    many = tuple(f"firm-{number}" for number in range(60))
    add_companies(staging, tuple(CompanyKey(key) for key in many))
    assert cost("many", (*KEYS, *many)) == few <= 14


def test_the_few_that_are_due_are_found_by_an_index(staging: Staging) -> None:
    with counted(staging) as seen, staging.read() as db:
        db.work_items.idle()
        db.work_items.count_unclaimed()
    plans = "\n".join(seen.plans(staging))
    assert plans.count("ix_work_item_unclaimed") == 2, plans
