"""How much of the day's calls a run may use."""

from __future__ import annotations

import pytest

from include.salesforce.descriptions import Limits, within_daily_share


@pytest.mark.parametrize(
    "used, most, share, goes_on",
    [
        (0, 100, 0.9, True),
        (89, 100, 0.9, True),
        (90, 100, 0.9, False),
        (99, 100, 1, True),
        (100, 100, 1, False),
        (0, 0, 1, False),
    ],
)
def test_a_run_goes_on_below_its_share_of_the_days_calls(used: int, most: int, share: float, goes_on: bool) -> None:
    assert within_daily_share(Limits(daily_used=used, daily_max=most), share) is goes_on


@pytest.mark.parametrize("share", [0, -0.1, 1.01, 90])
def test_a_share_is_above_nothing_and_at_most_everything(share: float) -> None:
    with pytest.raises(ValueError, match="is not a share"):
        within_daily_share(Limits(daily_used=0, daily_max=1), share)
