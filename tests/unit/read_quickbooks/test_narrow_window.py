"""A window that could not be read in one session gets smaller until it can."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from include.rows import ReadJob
from include.states import Basis
from include.steps.read_quickbooks.narrow_window import following, middle, narrowed
from tests.kit.blank_rows import blank
from tests.kit.work import calls_of

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def window(**columns: Any) -> ReadJob:
    """A read job from noon to one o'clock."""
    times = {"window_from": NOON, "window_to": NOON + HOUR, "until": NOON + HOUR}
    return blank(ReadJob, **times | columns)


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
    assume(low != high)
    found = middle(low, high)
    if found is None:
        # Only where one of them has one letter more, before which there is none: "ab" and "ab ".
        assert high[:-1] == low
        assert high[-1] <= " "
    else:
        assert low < found < high


def test_a_middle_of_far_letters_is_found_without_a_walk_through_all_that_are_between() -> None:
    far = "\U000323af", "\U000e0100"  # nothing is written with the half million letters between them
    assert calls_of(lambda: middle(*far)).total() < 5000
    assert middle("", "\U0010ffff") is not None


def test_no_example_is_judged_by_how_long_it_takes() -> None:
    assert settings().deadline is None


def test_there_is_a_middle_of_names_that_hardly_differ() -> None:
    assert middle("customer 00001", "customer 00400") == "customer 002"
    assert middle("ab", "ac") not in (None, "ab", "ac")
    assert middle("", "a") == "@"


def days(first: int, last: int, until: int = 30, **columns: Any) -> ReadJob:
    """A read job of the transactions of some days of June."""
    day = {number: datetime(2026, 6, number, tzinfo=UTC) for number in range(1, 31)}
    seen = {name: day[value] for name, value in columns.items() if name.startswith("seen_")}
    facts = {"basis": Basis.TXN_DATE, "window_from": day[first], "window_to": day[last], "until": day[until]}
    return window(**facts | columns | seen)


def test_a_window_of_days_is_halved_down_to_one_day_and_the_next_one_begins_on_the_day_after() -> None:
    cut = narrowed(days(1, 30))
    assert cut is not None
    assert cut["window_to"].day == 15
    assert following(days(1, 15)) == {
        "window_from": datetime(2026, 6, 16, tzinfo=UTC),
        "window_to": datetime(2026, 6, 30, tzinfo=UTC),
        "name_from": None,
    }
    assert narrowed(days(4, 5))["window_to"].day == 4  # type: ignore[index]
    assert narrowed(days(4, 4)) is None
    assert following(days(4, 30)) is None


def test_transactions_of_one_day_are_cut_by_number_after_the_days_around_it() -> None:
    one_day = {"seen_from": 10, "seen_to": 10, "name_low": "1", "name_high": "9"}
    assert narrowed(days(1, 30, **one_day))["window_to"].day == 9  # type: ignore[index]
    assert narrowed(days(10, 30, **one_day))["window_to"].day == 10  # type: ignore[index]
    assert "name_to" in narrowed(days(10, 10, **one_day))  # type: ignore[operator]


@given(st.integers(1, 30), st.integers(1, 30), st.integers(1, 30), st.integers(1, 30))
def test_days_that_are_cut_again_and_again_come_to_their_end(first: int, last: int, seen: int, seen_too: int) -> None:
    row = days(min(first, last), max(first, last), seen_from=min(seen, seen_too), seen_to=max(seen, seen_too))
    read = []
    for _ in range(200):
        if (smaller := narrowed(row)) is not None:
            row = replace(row, **smaller)
            continue
        read.append(_first(row))
        if (rest := following(row)) is None:
            break
        row = replace(row, **rest)
    assert read == list(range(_first(row) - len(read) + 1, _first(row) + 1))


def _first(row: ReadJob) -> int:
    assert row.window_from is not None
    return row.window_from.day
