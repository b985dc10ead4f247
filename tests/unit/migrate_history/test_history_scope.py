"""What a person may ask of the past, and what a backfill asks."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from include.errors import SetupError
from include.steps.migrate_history.history_scope import HistoryScope, scope_asked
from include.steps.salesforce_to_quickbooks.arm_date import ArmDate

MARCH = (datetime(2024, 3, 1, tzinfo=UTC), datetime(2024, 4, 1, tzinfo=UTC))
DAYS = {"from": "2024-02-28", "to": "2024-03-01"}


def test_a_dry_run_to_salesforce_is_what_nobody_spoke_against() -> None:
    assert scope_asked(DAYS) == HistoryScope(
        direction="to_salesforce", first_day=date(2024, 2, 28), last_day=date(2024, 3, 1), dry_run=True
    )


def test_a_backfill_has_its_interval_for_days_and_is_a_dry_run_too() -> None:
    found = scope_asked({"from": "1999-01-01", "to": "", "objects": ["Invoice"]}, MARCH)
    assert (str(found), found.objects, found.dry_run) == ("2024-03-01 to 2024-03-31", ("Invoice",), True)
    assert scope_asked({"dry_run": False}, MARCH).dry_run is False


def test_what_goes_to_quickbooks_is_named_by_its_flows() -> None:
    found = scope_asked({**DAYS, "direction": "to_quickbooks", "flows": ["opportunity_to_invoice"]})
    assert (found.direction, found.objects) == ("to_quickbooks", ("opportunity_to_invoice",))


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({}, "from is missing; to is missing"),
        ({"from": "2024-02-30", "to": "2024-03-01"}, "from is '2024-02-30', which is no day"),
        ({"from": "2024-03-02", "to": "2024-03-01"}, "from 2024-03-02 lies after to 2024-03-01"),
        ({**DAYS, "direction": "sideways"}, "direction is 'sideways', not one of to_salesforce, to_quickbooks"),
        ({**DAYS, "flows": ["opportunity_to_invoice"]}, "to_salesforce takes objects, not flows"),
        ({**DAYS, "direction": "to_quickbooks", "objects": ["Invoice"]}, "to_quickbooks takes flows, not objects"),
    ],
)
def test_everything_that_is_wrong_is_said_at_once(params: dict[str, Any], words: str) -> None:
    with pytest.raises(SetupError) as caught:
        scope_asked(params)
    assert caught.value.message.startswith(f"Nothing was migrated: {words}. Trigger it again")


def test_the_arm_date_is_never_early_and_the_day_before_it_is() -> None:
    armed = ArmDate(start=date(2026, 1, 1))
    assert [armed.is_before_cutover(day) for day in (date(2025, 12, 31), date(2026, 1, 1), None)] == [
        True,
        False,
        False,
    ]
    assert ArmDate(start=None).is_before_cutover(date(1990, 1, 1)) is False


def test_opened_days_are_not_early_and_those_around_them_are() -> None:
    armed = ArmDate(start=date(2026, 1, 1), opened=[(date(2025, 3, 1), date(2025, 3, 31))])
    days = [date(2025, 2, 28), date(2025, 3, 1), date(2025, 3, 31), date(2025, 4, 1)]
    assert [armed.is_before_cutover(day) for day in days] == [True, False, False, True]
