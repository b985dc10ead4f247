"""Both sides against what they had in step: the table, and what holds for every field, owner and edit."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.comparing.three_way import (
    TABLE,
    Action,
    Changed,
    LastSynced,
    Stamps,
    Verdict,
    compare_fields,
    last_synced_after,
    last_synced_written,
    newer_side,
    same,
)
from include.model import CLOCK_DOUBT
from include.owners import FieldOwner, Side

NOON = datetime(2017, 1, 5, 12, tzinfo=UTC)
VALUES = st.sampled_from([None, "", "a", "b", " b ", Decimal("5"), Decimal("5.00"), Decimal("6"), True, False])
OWNERS = st.sampled_from(FieldOwner)
STAMPS = st.builds(
    Stamps,
    salesforce=st.none() | st.integers(-300, 300).map(lambda minutes: NOON + timedelta(minutes=minutes)),
    quickbooks=st.none() | st.just(NOON),
)


def verdict(salesforce: Any, quickbooks: Any, owner: FieldOwner, stamps: Stamps | None = None, **base: Any) -> Verdict:
    """The verdict on one field, `Phone`; `was` is the value that both had."""
    last_synced = {"Phone": [base["was"], base["was"]]} if "was" in base else {}
    (found,) = compare_fields(
        {"Phone": salesforce}, {"Phone": quickbooks}, last_synced=last_synced, owners={"Phone": owner}, stamps=stamps
    )
    return found


@pytest.mark.parametrize(
    ("salesforce", "quickbooks", "owner", "action", "to"),
    [
        ("new", "old", "salesforce", Action.WRITE_TO_QUICKBOOKS, Side.QUICKBOOKS),
        ("new", "old", "quickbooks", Action.PUT_BACK, Side.SALESFORCE),
        ("new", "old", "newest", Action.WRITE_TO_QUICKBOOKS, Side.QUICKBOOKS),
        ("old", "new", "salesforce", Action.PUT_BACK, Side.QUICKBOOKS),
        ("old", "new", "quickbooks", Action.WRITE_TO_SALESFORCE, Side.SALESFORCE),
        ("old", "new", "newest", Action.WRITE_TO_SALESFORCE, Side.SALESFORCE),
        ("mine", "yours", "salesforce", Action.WRITE_TO_QUICKBOOKS, Side.QUICKBOOKS),
        ("mine", "yours", "quickbooks", Action.WRITE_TO_SALESFORCE, Side.SALESFORCE),
        ("mine", "yours", "newest", Action.CONFLICT, None),
        ("new", "new", "salesforce", Action.KEEP, None),
        (None, "old", "salesforce", Action.WRITE_TO_QUICKBOOKS, Side.QUICKBOOKS),
        (None, "old", "quickbooks", Action.PUT_BACK, Side.SALESFORCE),
    ],
)
def test_an_edit_is_judged_by_the_owner_of_the_field(
    salesforce: str | None, quickbooks: str, owner: str, action: Action, to: Side | None
) -> None:
    found = verdict(salesforce, quickbooks, FieldOwner(owner), was="old")
    assert (found.action, found.to) == (action, to)


@pytest.mark.parametrize("owner", FieldOwner)
def test_what_one_side_has_at_the_first_meeting_is_never_emptied(owner: FieldOwner) -> None:
    assert verdict("555-0100", None, owner).to is Side.QUICKBOOKS
    assert verdict("", "555-0100", owner).to is Side.SALESFORCE


def test_two_edits_a_day_apart_are_decided_by_the_newest() -> None:
    later = Stamps(salesforce=NOON + timedelta(days=1), quickbooks=NOON)
    assert verdict("mine", "yours", FieldOwner.NEWEST, later, was="old").value == "mine"
    earlier = Stamps(salesforce=NOON - timedelta(days=1), quickbooks=NOON)
    assert verdict("mine", "yours", FieldOwner.NEWEST, earlier, was="old").value == "yours"


def test_two_edits_within_the_hour_of_a_clock_change_are_a_conflict_with_both_values() -> None:
    close = Stamps(salesforce=NOON + timedelta(minutes=60), quickbooks=NOON)
    found = verdict("mine", "yours", FieldOwner.NEWEST, close, was="old")
    assert (found.action, found.salesforce, found.quickbooks, found.value) == (
        Action.CONFLICT,
        "mine",
        "yours",
        None,
    )


def test_a_name_that_quickbooks_cut_is_no_change_on_either_side() -> None:
    sides = {"Name": "A very long name indeed"}, {"Name": "A very long"}
    step = {"Name": ["A very long name indeed", "A very long"]}
    (found,) = compare_fields(*sides, last_synced=step, owners={"Name": FieldOwner.NEWEST})
    assert found.action is Action.KEEP
    (moved,) = compare_fields(sides[0], {"Name": "Other"}, last_synced=step, owners={"Name": FieldOwner.NEWEST})
    assert (moved.action, moved.value) == (Action.WRITE_TO_SALESFORCE, "Other")


def test_what_goes_to_quickbooks_stays_open_until_quickbooks_has_taken_it() -> None:
    found = verdict("mine", "old", FieldOwner.NEWEST, was="old")
    assert last_synced_after((found,), {"Phone": ["old", "old"]}) == {"Phone": ["old", "old"]}
    assert last_synced_written({"Phone": ["old", "old"]}, {"Phone": "mine"}, {"Phone": "min"}, ["Phone"]) == {
        "Phone": ["mine", "min"]
    }


def test_a_field_that_a_side_lacks_is_empty_there() -> None:
    (found,) = compare_fields({}, {"Fax": "1"}, last_synced={"Fax": ["1", "1"]}, owners={"Fax": FieldOwner.SALESFORCE})
    assert (found.action, found.to, found.value) == (Action.WRITE_TO_QUICKBOOKS, Side.QUICKBOOKS, None)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (Decimal("5"), Decimal("5.00"), True),
        ("", None, True),
        ("  ", None, True),
        ("a\r\nb", "a\nb", True),
        (True, Decimal(1), False),
        (False, None, False),
        ("5", Decimal(5), False),
        (NOON, NOON.replace(tzinfo=UTC), True),
    ],
)
def test_what_says_the_same_is_no_change(one: object, other: object, equal: bool) -> None:
    assert same(one, other) is equal
    assert same(other, one) is equal


def test_table_knows_every_case() -> None:
    assert set(TABLE) == {(changed, owner) for changed in Changed for owner in FieldOwner}


@given(VALUES, VALUES, VALUES, OWNERS, STAMPS)
def test_conflict_exactly_when_both_changed_and_nobody_can_tell_which_is_newest(
    salesforce: Any, quickbooks: Any, was: Any, owner: FieldOwner, stamps: Stamps
) -> None:
    both = not same(salesforce, was) and not same(quickbooks, was) and not same(salesforce, quickbooks)
    undecided = owner is FieldOwner.NEWEST and newer_side(stamps, CLOCK_DOUBT) is None
    found = verdict(salesforce, quickbooks, owner, stamps, was=was)
    assert (found.action is Action.CONFLICT) is (both and undecided)


@given(VALUES, VALUES, st.just({}) | st.fixed_dictionaries({"was": VALUES}), OWNERS, STAMPS)
def test_what_was_carried_out_does_not_come_back(
    salesforce: Any, quickbooks: Any, base: dict[str, Any], owner: FieldOwner, stamps: Stamps
) -> None:
    first = verdict(salesforce, quickbooks, owner, stamps, **base)
    sides, step = carried_out(
        (first,),
        {"Phone": salesforce},
        {"Phone": quickbooks},
        {"Phone": [base["was"], base["was"]]} if base else {},
    )
    (again,) = compare_fields(sides[0], sides[1], last_synced=step, owners={"Phone": owner}, stamps=stamps)
    assert again.action is (Action.CONFLICT if first.action is Action.CONFLICT else Action.KEEP)


EDITS = st.lists(st.tuples(st.sampled_from(Side), st.sampled_from("ABC"), VALUES), max_size=12)


@given(st.lists(EDITS, min_size=1, max_size=8))
def test_both_sides_converge_over_many_polls_and_only_an_open_conflict_stays_apart(polls: list[Any]) -> None:
    owners = dict(zip("ABC", FieldOwner, strict=True))
    sides: dict[Side, dict[str, Any]] = {side: dict.fromkeys("ABC", "old") for side in Side}
    step: LastSynced = {field: ["old", "old"] for field in "ABC"}
    for edits in polls:
        for side, field, value in edits:
            sides[side][field] = value
        verdicts = compare_fields(sides[Side.SALESFORCE], sides[Side.QUICKBOOKS], last_synced=step, owners=owners)
        after, step = carried_out(verdicts, sides[Side.SALESFORCE], sides[Side.QUICKBOOKS], step)
        sides = {Side.SALESFORCE: after[0], Side.QUICKBOOKS: after[1]}
        open_conflicts = {found.field for found in verdicts if found.action is Action.CONFLICT}
        assert open_conflicts <= {"C"}
        assert {field for field in owners if not same(after[0][field], after[1][field])} == open_conflicts


def carried_out(
    verdicts: tuple[Verdict, ...], salesforce: Mapping[str, Any], quickbooks: Mapping[str, Any], last_synced: LastSynced
) -> tuple[tuple[dict[str, Any], dict[str, Any]], LastSynced]:
    """Both sides after the writes that the verdicts ask for, and what they had in step then."""
    sides = {Side.SALESFORCE: dict(salesforce), Side.QUICKBOOKS: dict(quickbooks)}
    for found in verdicts:
        if found.to is not None:
            sides[found.to][found.field] = found.value
    taken = [found.field for found in verdicts if found.to is Side.QUICKBOOKS]
    after = sides[Side.SALESFORCE], sides[Side.QUICKBOOKS]
    return after, last_synced_written(last_synced_after(verdicts, last_synced), *after, taken)
