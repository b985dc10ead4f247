"""An address is one value: compared, decided and written whole, never mixed from both sides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from include.comparing.judge_meeting import judge_meeting
from include.comparing.judge_pair import Judged, Sides, judge_pair
from include.comparing.one_value import gathered, gathered_steps, spread_steps, units_of
from include.comparing.three_way import Stamps
from include.model import Values
from include.owners import FieldOwner, OnForeignEdit

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NEWEST = FieldOwner.NEWEST
OWNERS = {"Phone": NEWEST, "BillingStreet": NEWEST, "BillingCity": NEWEST, "BillingPostalCode": NEWEST}
HOME = {"Phone": "1", "BillingStreet": "1 Main St", "BillingCity": "Springfield", "BillingPostalCode": "62701"}


def judged(salesforce: Values, quickbooks: Values, *, hours: float | None = None) -> Judged:
    """Both sides, which were in step at home; `hours` says by how much the edit in Salesforce is the later one."""
    stamps = Stamps() if hours is None else Stamps(salesforce=NOON + timedelta(hours=hours), quickbooks=NOON)
    step = {name: [text, text] for name, text in HOME.items()}
    sides = Sides(salesforce={**HOME, **salesforce}, quickbooks={**HOME, **quickbooks}, last_synced=step, stamps=stamps)
    return judge_pair(sides, OWNERS, on_foreign_edit=OnForeignEdit.PUT_BACK)


def met(salesforce: Values, quickbooks: Values, *, chosen: Values | None = None, **owners: FieldOwner) -> Judged:
    """Both sides, which were never in step."""
    sides = Sides(salesforce=salesforce, quickbooks=quickbooks, last_synced={}, stamps=Stamps())
    return judge_meeting(sides, {**OWNERS, **owners}, chosen=chosen or {})


def test_house_moved_on_one_side_and_postal_code_mended_on_the_other_is_one_conflict() -> None:
    found = judged({"BillingStreet": "9 Oak Ave"}, {"BillingPostalCode": "62702"})
    (dispute,) = found.disputed
    assert (dispute.field, found.to_salesforce, found.to_quickbooks) == ("BillingAddress", {}, False)
    assert found.last_synced == {name: [text, text] for name, text in HOME.items()}


def test_later_address_goes_to_salesforce_whole() -> None:
    found = judged({"BillingStreet": "9 Oak Ave"}, {"BillingPostalCode": "62702"}, hours=-3)
    assert found.to_salesforce == {"BillingStreet": "1 Main St", "BillingPostalCode": "62702"}
    assert found.last_synced["BillingStreet"] == ["1 Main St", "1 Main St"]


def test_address_that_one_side_has_nothing_of_is_taken_whole() -> None:
    assert met({"Phone": "1"}, HOME).to_salesforce == {name: HOME[name] for name in HOME if name != "Phone"}


def test_what_both_had_before_they_were_linked_stays_on_both_sides() -> None:
    found = met(HOME, {**HOME, "Phone": "2", "BillingStreet": "9 Oak Ave", "BillingCity": None})
    assert (found.to_salesforce, found.to_quickbooks, list(found.disputed)) == ({}, False, [])
    assert found.last_synced["Phone"] == ["1", "2"]
    assert found.last_synced["BillingCity"] == ["Springfield", None]


def test_what_quickbooks_owns_and_what_a_person_chose_goes_to_salesforce() -> None:
    books = {**HOME, "Phone": "2", "BillingCity": "Chicago"}
    assert met(HOME, books, Phone=FieldOwner.QUICKBOOKS).to_salesforce == {"Phone": "2"}
    chosen = {"BillingStreet": "1 Main St", "BillingCity": "Springfield"}
    assert met(HOME, books, chosen=chosen).to_salesforce == {"BillingCity": "Chicago"}
    assert met({**HOME, "BillingCity": "Peoria"}, books, chosen=chosen).to_salesforce == {}, "it was not seen so"


def test_parts_with_other_owners_are_values_of_their_own() -> None:
    owners = {"BillingStreet": NEWEST, "BillingCity": FieldOwner.QUICKBOOKS, "Phone": NEWEST}
    assert units_of(owners) == {
        "BillingStreet": ("BillingStreet",),
        "BillingCity": ("BillingCity",),
        "Phone": ("Phone",),
    }


@pytest.mark.parametrize("known", [HOME, {"BillingStreet": "old"}])
def test_steps_are_the_same_by_field_and_by_value(known: Values) -> None:
    units = units_of(OWNERS)
    assert gathered(HOME, units)["BillingAddress"] == ("1 Main St", "Springfield", "62701")
    steps = {name: [text, text] for name, text in known.items()}
    back = spread_steps(gathered_steps(steps, units, HOME, HOME), units)
    assert {name: back[name] for name in steps} == steps
