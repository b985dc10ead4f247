"""SOQL as Salesforce wants to read it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.errors import DataError, SetupError
from include.salesforce import soql

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def test_changes_are_selected_by_stamp_and_ordered_by_stamp_and_id() -> None:
    assert soql.select_changed("Opportunity", ["Id", "Name"], since=NEW_YEAR) == (
        "SELECT Id, Name FROM Opportunity WHERE SystemModstamp >= 2026-01-01T00:00:00.000Z ORDER BY SystemModstamp, Id"
    )


def test_without_a_watermark_everything_is_selected() -> None:
    assert soql.select_changed("Account", ["Id"], since=None) == "SELECT Id FROM Account ORDER BY SystemModstamp, Id"


def test_a_bulk_query_carries_no_order() -> None:
    query = soql.select_changed("Account", ["Id"], since=NEW_YEAR, until=NEW_YEAR + timedelta(days=1), order=False)
    assert query == (
        "SELECT Id FROM Account WHERE SystemModstamp >= 2026-01-01T00:00:00.000Z"
        " AND SystemModstamp < 2026-01-02T00:00:00.000Z"
    )


def test_a_field_named_twice_is_selected_once() -> None:
    assert soql.select_changed("Account", ["Id", "name", "ID", "Name"], since=None).startswith("SELECT ID, Name FROM")


def test_a_stamp_in_another_time_zone_is_written_in_utc() -> None:
    noon = datetime(2026, 6, 1, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    assert soql.literal(noon) == "2026-06-01T10:00:00.123Z"
    assert soql.to_the_second(noon) == "2026-06-01T10:00:00.000Z"


def test_a_stamp_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        soql.literal(datetime(2026, 1, 1))  # noqa: DTZ001


def test_ids_are_asked_for_in_chunks_that_fit_into_a_url() -> None:
    ids = [f"006000000{number:06d}" for number in range(501)]
    queries = list(soql.select_by_ids("Opportunity", ["Id"], [*ids, *ids]))
    assert [query.count("'") // 2 for query in queries] == [250, 250, 1]


def test_no_ids_make_no_query() -> None:
    assert list(soql.select_by_ids("Opportunity", ["Id"], [])) == []


def test_a_window_over_a_date_field_uses_date_literals() -> None:
    query = soql.select_window("Opportunity", ["Id"], "CloseDate", date(2026, 1, 1), date(2026, 2, 1))
    assert query == (
        "SELECT Id FROM Opportunity WHERE CloseDate >= 2026-01-01 AND CloseDate < 2026-02-01 ORDER BY CloseDate, Id"
    )


@pytest.mark.parametrize("wrong", ["Name FROM User", "Name--", "", "1st", "A.B.C.D.E.F.G", "Name\n"])
def test_what_is_no_name_never_reaches_a_query(wrong: str) -> None:
    with pytest.raises(SetupError, match="not the name of a Salesforce field"):
        soql.select_changed("Account", ["Id", wrong], since=None)


def test_an_object_name_climbs_no_parents() -> None:
    with pytest.raises(SetupError, match="not the name of a Salesforce object"):
        soql.select_changed("Account.Owner", ["Id"], since=None)


def test_a_quote_in_a_name_does_not_end_the_literal() -> None:
    assert soql.quote("O'Brien \\ Sons\n") == r"'O\'Brien \\ Sons\n'"


@given(st.text())
def test_no_text_escapes_its_quotes(text: str) -> None:
    inside = soql.quote(text)[1:-1].replace(r"\\", "").replace(r"\'", "")
    assert "'" not in inside
    assert "\n" not in inside


@pytest.mark.parametrize(
    "short, long",
    [
        ("001000000000001", "001000000000001AAA"),
        ("0010000000ABCDE", "0010000000ABCDEAA5"),
        ("aaaaaAAAAAaAaAa", "aaaaaAAAAAaAaAaA5K"),
        ("001A0000006Vm9r", "001A0000006Vm9rIAC"),
    ],
)
def test_the_suffix_of_an_id_says_which_letters_are_capitals(short: str, long: str) -> None:
    assert soql.to_id18(short) == long


def test_an_id_of_18_characters_stays_as_it_is() -> None:
    assert soql.to_id18("001000000000001AAA") == "001000000000001AAA"


@pytest.mark.parametrize("wrong", ["", "001", "00100000000000!", "001000000000001AA"])
def test_what_is_no_id_is_refused(wrong: str) -> None:
    with pytest.raises(DataError, match="not a Salesforce id"):
        soql.to_id18(wrong)


@pytest.mark.parametrize("text", ["2026-01-01T02:00:00.000+0200", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00Z"])
def test_a_stamp_is_read_into_utc(text: str) -> None:
    stamp = soql.parse_stamp(text)
    assert stamp == NEW_YEAR
    assert stamp.tzinfo is UTC


@pytest.mark.parametrize("text", ["yesterday", "2026-01-01", "2026-01-01T00:00:00"])
def test_a_stamp_without_a_zone_is_refused(text: str) -> None:
    with pytest.raises(DataError, match="not a Salesforce timestamp"):
        soql.parse_stamp(text)
