"""Who has a company next: a run of the clock does not go away from one on which a person's run is at work."""

from __future__ import annotations

import pytest

from include.staging.door import Staging
from include.staging.work_items import BACK
from include.steps.companies.lanes import WAIT, free_ended, hold_lane, leave_lane, open_lanes, take_lanes
from include.steps.quickbooks_to_salesforce.claim_work import claim_company
from tests.doors.companies.test_lanes import KEYS, THERE, bring, claim, clock, goes_on, held, staging
from tests.kit.clock import Clock

__all__ = ["clock", "staging"]


def test_run_of_the_clock_comes_between_two_runs_of_a_backfill(staging: Staging) -> None:
    with staging.begin() as db:
        assert take_lanes(db, THERE, "january", ["acme"], asked=True) == ["acme"]
        assert take_lanes(db, THERE, "february", ["acme"], asked=True) == ["acme"]
    with staging.begin() as db:
        assert open_lanes(db, THERE, "clock", KEYS) == {*KEYS}
        assert take_lanes(db, THERE, "clock", KEYS) == ["beta", "gamma", "acme"]
        assert take_lanes(db, THERE, "next clock", KEYS) == []  # one waits already
    assert hold_lane(staging, THERE, "acme", "january", goes_on, asked=True) is None  # its other tasks
    assert hold_lane(staging, THERE, "acme", "clock", goes_on) is not None
    leave_lane(staging, THERE, "acme", "january")
    lane = hold_lane(staging, THERE, "acme", "february", goes_on, asked=True)
    assert lane is not None
    assert (lane.run_id, lane.next_run_id) == (None, "clock")
    assert hold_lane(staging, THERE, "acme", "clock", goes_on) is None
    leave_lane(staging, THERE, "acme", "clock")
    assert hold_lane(staging, THERE, "acme", "february", goes_on, asked=True) is None


def test_nobody_is_woken_for_a_company_that_a_run_has_next(staging: Staging) -> None:
    assert claim(staging, "asked", asked=True, keys=("beta",)) == ["beta"]
    bring(staging, "beta", 2)
    assert claim(staging, "clock") == ["beta"]
    assert held(staging, "clock") == {}  # not before it is its turn
    leave_lane(staging, BACK, "beta", "asked")
    with staging.read() as db:
        assert db.work_items.count_unclaimed() == (0, None, None)
    assert hold_lane(staging, BACK, "beta", "clock", goes_on) is None
    claim_company(staging, "clock", "beta")
    assert held(staging, "clock") == {"beta": 2}


@pytest.mark.parametrize("is_over", [True, False], ids=["over", "silent"])
def test_run_that_has_a_company_next_and_comes_no_more_is_not_waited_for(
    staging: Staging, clock: Clock, is_over: bool
) -> None:
    with staging.begin() as db:
        take_lanes(db, THERE, "january", ["acme"], asked=True)
        take_lanes(db, THERE, "clock", ["acme"])
    leave_lane(staging, THERE, "acme", "january")
    assert hold_lane(staging, THERE, "acme", "february", goes_on, asked=True) is not None
    if not is_over:
        clock.pass_by(seconds=WAIT.total_seconds() + 1)
    assert hold_lane(staging, THERE, "acme", "february", lambda run: is_over, asked=True) is None
    with staging.read() as db:
        assert db.lanes.of(THERE)["acme"].next_run_id is None


def test_next_run_of_the_clock_finds_a_company_whose_waiting_run_is_over(staging: Staging) -> None:
    with staging.begin() as db:
        take_lanes(db, THERE, "january", ["acme"], asked=True)
        take_lanes(db, THERE, "clock", ["acme"])
    free_ended(staging, THERE, "next clock", lambda run: run == "clock")
    with staging.begin() as db:
        assert take_lanes(db, THERE, "next clock", ["acme"]) == ["acme"]
        assert db.lanes.of(THERE)["acme"].next_run_id == "next clock"


def test_company_that_hangs_in_a_run_of_the_clock_is_not_waited_for_by_the_next_one(staging: Staging) -> None:
    with staging.begin() as db:
        assert take_lanes(db, THERE, "first", ["acme"]) == ["acme"]
        assert open_lanes(db, THERE, "second", KEYS) == {*KEYS} - {"acme"}
        assert take_lanes(db, THERE, "second", ["acme"]) == []
