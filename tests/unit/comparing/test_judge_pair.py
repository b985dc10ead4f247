"""What is done about one record that both sides may change, before anything is read or written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from include.comparing.judge_pair import Judged, Sides, judge_pair, plain, text_of
from include.comparing.three_way import LastSynced, Stamps
from include.owners import FieldOwner, OnForeignEdit
from include.rows import Conflict
from include.states import Answer
from tests.kit.blank_rows import blank

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
OLD: LastSynced = {"Phone": ["old", "old"]}


def judged(
    salesforce: Any,
    quickbooks: Any,
    owner: str = "newest",
    *,
    last_synced: LastSynced = OLD,
    hours: float | None = None,
    conflict: Conflict | None = None,
    report: bool = False,
    way_there: bool = True,
) -> Judged:
    """The judgement of one field; `hours` says by how much the edit in Salesforce is the later one."""
    stamps = Stamps() if hours is None else Stamps(salesforce=NOON + timedelta(hours=hours), quickbooks=NOON)
    sides = Sides(
        salesforce={"Phone": salesforce},
        quickbooks={"Phone": quickbooks},
        last_synced=last_synced,
        stamps=stamps,
        open={"Phone": conflict} if conflict else {},
    )
    policy = OnForeignEdit.REPORT if report else OnForeignEdit.PUT_BACK
    return judge_pair(sides, {"Phone": FieldOwner(owner)}, on_foreign_edit=policy, way_there=way_there)


def seen(salesforce: str, quickbooks: str, choice: str | None = None) -> Conflict:
    """An open conflict about these two values."""
    side = Answer(choice) if choice else None
    return blank(Conflict, salesforce_value=salesforce, quickbooks_value=quickbooks, choice=side)


@pytest.mark.parametrize(
    ("hours", "to_salesforce", "to_quickbooks", "disputed"),
    [(2, {}, True, 0), (-2, {"Phone": "yours"}, False, 0), (1, {}, False, 1), (None, {}, False, 1)],
)
def test_two_edits_of_a_field_of_the_newest_go_by_the_time_or_to_a_person(
    hours: float | None, to_salesforce: dict[str, str], to_quickbooks: bool, disputed: int
) -> None:
    found = judged("mine", "yours", hours=hours)
    assert (found.to_salesforce, found.to_quickbooks, len(found.disputed)) == (to_salesforce, to_quickbooks, disputed)


def test_open_conflict_is_not_decided_by_a_later_edit_of_another_field() -> None:
    assert judged("mine", "yours", hours=48, conflict=seen("mine", "yours")).disputed


def test_what_goes_to_quickbooks_is_still_an_edit_until_it_is_there() -> None:
    first = judged("mine", "old")
    assert (first.to_quickbooks, first.last_synced) == (True, OLD)
    assert judged("mine", "yours", last_synced=first.last_synced).disputed


def test_what_went_to_salesforce_is_in_step() -> None:
    found = judged("old", "yours")
    assert (found.to_salesforce, found.last_synced) == ({"Phone": "yours"}, {"Phone": ["yours", "yours"]})
    assert found.is_moved


def test_foreign_edit_is_put_back_or_reported() -> None:
    assert judged("old", "yours", "salesforce").to_quickbooks
    assert judged("mine", "old", "quickbooks").to_salesforce == {"Phone": "old"}
    assert judged("old", "yours", "salesforce", report=True).disputed
    assert not judged("old", "yours", "salesforce", report=True).to_quickbooks


def test_choice_for_salesforce_is_the_same_verdict_at_the_next_comparison() -> None:
    found = judged("mine", "yours", conflict=seen("mine", "yours", "salesforce"))
    assert (found.to_quickbooks, found.settled, list(found.disputed)) == (True, ["Phone"], [])
    again = judged("mine", "yours", last_synced=found.last_synced)
    assert (again.to_quickbooks, list(again.disputed)) == (True, [])


def test_choice_for_quickbooks_is_written_to_salesforce() -> None:
    found = judged("mine", "yours", conflict=seen("mine", "yours", "quickbooks"))
    assert (found.to_salesforce, found.settled) == ({"Phone": "yours"}, ["Phone"])


def test_choice_does_not_count_for_other_values() -> None:
    found = judged("mine", "other", conflict=seen("mine", "yours", "salesforce"))
    assert (found.to_quickbooks, list(found.settled), len(found.disputed)) == (False, [], 1)


def test_conflict_is_gone_when_both_say_the_same() -> None:
    assert judged("same", "same", conflict=seen("mine", "yours")).gone == ["Phone"]


def test_settling_a_field_of_quickbooks_for_salesforce_leaves_both_as_they_are() -> None:
    found = judged("mine", "old", "quickbooks", report=True, conflict=seen("mine", "old", "salesforce"))
    assert (found.to_salesforce, found.to_quickbooks, found.settled) == ({}, False, ["Phone"])
    assert not judged("mine", "old", "quickbooks", last_synced=found.last_synced, report=True).disputed


def test_without_a_way_there_nothing_goes_to_quickbooks() -> None:
    assert not judged("mine", "old", way_there=False).to_quickbooks


def test_values_are_compared_and_told_as_salesforce_writes_them() -> None:
    assert plain(date(2026, 1, 31)) == "2026-01-31"
    assert plain(NOON) == "2026-11-21T12:00:00.000+0000"
    assert [text_of(value) for value in (None, " ", True, Decimal("5.00"), "a")] == [None, None, "true", "5", "a"]
