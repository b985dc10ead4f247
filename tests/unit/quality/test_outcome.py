"""The verdict: when a flow stops although most of its documents are clean."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from include.quality.outcome import CheckError, RuleOutcome, verdict
from include.quality.suite import load_suites
from include.states import OnFail, RuleStatus

SUITE = load_suites(Path(__file__).parents[3] / "include" / "quality")["opportunity"]


def outcome(status: RuleStatus, on_fail: OnFail = OnFail.QUARANTINE, detail: str = "") -> RuleOutcome:
    rule = dataclasses.replace(SUITE.rules[0], on_fail=on_fail)
    return RuleOutcome(rule=rule, status=status, checked=10, failed=int(status is RuleStatus.FAIL), detail=detail)


def test_held_documents_do_not_stop_the_others() -> None:
    assert not verdict(SUITE, [outcome(RuleStatus.FAIL), outcome(RuleStatus.PASS)], held=10, total=10).stop


def test_a_failed_note_stops_nothing() -> None:
    assert not verdict(SUITE, [outcome(RuleStatus.FAIL, OnFail.NOTE)], held=0, total=10).stop


def test_a_failed_stop_rule_stops_the_flow() -> None:
    decided = verdict(SUITE, [outcome(RuleStatus.FAIL, OnFail.STOP)], held=0, total=10)
    assert decided.stop
    assert decided.reasons == (f"Rule deal_named failed: {SUITE.rules[0].description}",)


@pytest.mark.parametrize("on_fail", OnFail)
def test_a_rule_that_could_not_run_stops_the_flow_whatever_its_policy(on_fail: OnFail) -> None:
    decided = verdict(SUITE, [outcome(RuleStatus.ERROR, on_fail, "no such column")], held=0, total=10)
    assert decided.reasons == ("Rule deal_named could not run: no such column",)


@pytest.mark.parametrize("held, stop", [(2, False), (3, True)])
def test_a_share_above_the_setting_stops_the_flow(held: int, stop: bool) -> None:
    assert verdict(SUITE, [], held=held, total=10, max_held_ratio=0.2).stop is stop


@pytest.mark.parametrize("own, given", [(0.2, 1.0), (1.0, 0.2), (0.2, 0.5)])
def test_of_the_share_of_the_suite_and_that_of_the_settings_the_smaller_counts(own: float, given: float) -> None:
    suite = dataclasses.replace(SUITE, max_held_ratio=own)
    assert verdict(suite, [], held=3, total=10, max_held_ratio=given).stop
    assert not verdict(suite, [], held=2, total=10, max_held_ratio=given).stop


def test_the_reason_of_a_stop_names_the_share() -> None:
    reason = verdict(SUITE, [], held=3, total=10, max_held_ratio=0.2).reasons[0]
    assert reason.startswith("3 of 10 documents are held, more than the allowed share of 20%.")


def test_an_empty_run_is_not_above_any_share() -> None:
    assert not verdict(SUITE, [], held=0, total=0, max_held_ratio=0.01).stop


def test_findings_that_were_not_all_stored_are_refused() -> None:
    found = dataclasses.replace(outcome(RuleStatus.FAIL), failed=300)
    found.confirm(300)
    with pytest.raises(CheckError, match="300 failing rows counted, 20 named"):
        found.confirm(20)
