"""A window that could not be read in one session gets smaller until it can."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from include.steps.narrow_window import following, middle, narrowed

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def window(**columns: Any) -> dict[str, Any]:
    """A reading from noon to one o'clock."""
    names = ("start", "name_from", "name_to", "seen_from", "seen_to", "name_low", "name_high")
    times = {"window_from": NOON, "window_to": NOON + HOUR, "goal": NOON + HOUR}
    return dict.fromkeys(names) | times | columns


def test_a_window_of_which_nothing_came_is_halved() -> None:
    assert narrowed(window()) is not None
    assert narrowed(window())["window_to"] == NOON + HOUR / 2  # type: ignore[index]


def test_a_window_is_cut_where_half_of_the_time_that_its_pages_span_is_over() -> None:
    seen = {"seen_from": NOON + 0.2 * HOUR, "seen_to": NOON + 0.4 * HOUR}
    cut = narrowed(window(**seen))
    assert cut is not None
    assert cut["window_to"] == NOON + 0.3 * HOUR
    assert (cut["seen_from"], cut["name_low"]) == (None, None)


def test_records_of_one_second_are_cut_by_name_after_two_cuts_by_time() -> None:
    second = NOON + 0.5 * HOUR
    seen = {"seen_from": second, "seen_to": second, "name_low": "adams", "name_high": "young"}
    first = narrowed(window(**seen))
    assert first is not None
    assert first["window_to"] == second - timedelta(seconds=1)
    edge = {"window_from": first["window_to"], "window_to": second}
    last = narrowed(window(**seen | edge))
    assert last is not None
    assert "window_to" not in last
    assert "adams" < last["name_to"] < "young"


def test_a_window_from_the_beginning_of_time_is_cut_too() -> None:
    assert narrowed(window(window_from=None)) is not None


def test_records_of_one_second_and_one_name_cannot_be_told_apart() -> None:
    seen = {"window_to": NOON + timedelta(seconds=1), "name_low": "same", "name_high": "same"}
    assert narrowed(window(**seen)) is None


def test_the_next_window_begins_where_this_one_ended_and_is_twice_as_long() -> None:
    rest = following(window(window_to=NOON + 0.25 * HOUR))
    assert rest == {"window_from": NOON + 0.25 * HOUR, "window_to": NOON + 0.75 * HOUR, "name_from": None}


def test_the_next_window_ends_where_the_asking_ended() -> None:
    rest = following(window(window_to=NOON + 0.5 * HOUR))
    assert rest is not None
    assert rest["window_to"] == NOON + HOUR
    assert following(window()) is None


def test_after_a_range_of_names_comes_the_rest_of_the_same_window() -> None:
    rest = following(window(name_to="m"))
    assert rest == {"window_from": NOON, "window_to": NOON + HOUR, "name_from": "m"}


@given(st.text(min_size=0, max_size=6), st.text(min_size=1, max_size=6))
def test_a_middle_stands_between_its_neighbours(one: str, other: str) -> None:
    low, high = sorted((one.casefold(), other.casefold()))
    if low == high:
        return
    found = middle(low, high)
    if found is not None:
        assert low < found < high


def test_there_is_a_middle_of_names_that_hardly_differ() -> None:
    assert middle("customer 00001", "customer 00400") == "customer 002"
    assert middle("ab", "ac") not in (None, "ab", "ac")
    assert middle("", "a") == "@"
