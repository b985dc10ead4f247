"""Pieces of time leave nothing out and nothing in twice, and end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from include.steps.salesforce_to_quickbooks.extract_records import Window
from include.steps.salesforce_to_quickbooks.windows import calendar_windows, narrower

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


def follow_one_another(windows: Sequence[Window]) -> bool:
    return all(one.until == other.since for one, other in pairwise(windows))


def test_all_time_is_years_and_of_late_months() -> None:
    windows = calendar_windows(Window(), NOW)
    assert (windows[0].since, windows[-1].until) == (None, None)
    assert follow_one_another(windows)
    spans = [each.until - each.since for each in windows if each.since and each.until]
    assert {span.days for span in spans[:20]} == {365, 366}
    assert max(span.days for span in spans[-12:]) == 31


def test_reading_that_ended_early_goes_on_within_the_month() -> None:
    since = datetime(2026, 9, 10, tzinfo=UTC)
    windows = calendar_windows(Window(since=since), NOW)
    assert [each.since for each in windows] == [
        since,
        datetime(2026, 10, 1, tzinfo=UTC),
        datetime(2026, 11, 1, tzinfo=UTC),
    ]
    assert windows[-1].until is None


def test_time_is_halved_down_to_a_minute() -> None:
    window, halvings = Window(since=NOW - timedelta(days=365)), 0
    while pieces := narrower(window, NOW):
        assert (pieces[0].since, pieces[-1].until) == (window.since, window.until)
        assert follow_one_another(pieces)
        window, halvings = pieces[-1], halvings + 1
    assert window.since is not None
    assert NOW - window.since <= timedelta(minutes=1)
    assert halvings == 20


def test_time_before_all_records_is_cut_too_and_ends() -> None:
    window, cuts = Window(until=datetime(1999, 12, 31, tzinfo=UTC)), 0
    while pieces := narrower(window, NOW):
        window, cuts = pieces[0], cuts + 1
    assert cuts < 25
