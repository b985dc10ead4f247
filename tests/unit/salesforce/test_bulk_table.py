"""CSV of the Bulk API: what a cell says on the way in, and what it means on the way back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.salesforce.bulk_table import columns_of, from_cell, read_table, to_cell, to_record, write_table
from include.salesforce.bulk_writes import rows_per_job
from include.salesforce.descriptions import FieldDescription


@pytest.mark.parametrize(
    "value, cell",
    [
        (None, "#N/A"),
        ("", "#N/A"),
        (True, "true"),
        (False, "false"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (7, "7"),
        (date(2026, 1, 31), "2026-01-31"),
        (datetime(2026, 1, 31, 8, tzinfo=UTC), "2026-01-31T08:00:00.000Z"),
    ],
)
def test_a_value_is_written_as_salesforce_reads_it(value: Any, cell: str) -> None:
    assert to_cell(value) == cell


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_number_is_not_sent(value: Decimal) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        to_cell(value)


def test_a_value_of_a_foreign_type_is_not_sent() -> None:
    with pytest.raises(TypeError, match="type float"):
        to_cell(0.1)


def test_a_field_that_a_row_lacks_is_left_alone_and_none_clears() -> None:
    rows: list[dict[str, Any]] = [{"Id": "1", "Site": None}, {"Id": "2", "Phone": "9"}]
    assert columns_of(rows) == ("Id", "Site", "Phone")
    assert write_table(columns_of(rows), rows) == b'"Id","Site","Phone"\n"1","#N/A",""\n"2","","9"\n'


def test_a_parent_named_by_its_external_id_is_one_column() -> None:
    rows = [{"QB_Id__c": "a:1", "QB_Transaction__r": {"QB_Id__c": "a:2"}}]
    assert write_table(columns_of(rows), rows) == b'"QB_Id__c","QB_Transaction__r.QB_Id__c"\n"a:1","a:2"\n'


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff"), min_size=1)))
def test_every_text_comes_back_as_it_went(texts: list[str]) -> None:
    rows = [{"Key": str(number), "Text": text} for number, text in enumerate(texts)]
    header, lines = read_table(write_table(("Key", "Text"), rows))
    assert header == ("Key", "Text")
    assert [line[1] for line in lines] == texts


def test_an_empty_result_has_neither_header_nor_rows() -> None:
    assert read_table(b"") == ((), [])
    assert read_table(b"\xef\xbb\xbf") == ((), [])


def field(kind: str) -> FieldDescription:
    return FieldDescription(name="F", type=kind)


@pytest.mark.parametrize(
    "text, kind, value",
    [
        ("", "currency", None),
        ("", "string", None),
        ("1.23456789E7", "currency", Decimal("12345678.9")),
        ("10.0", "percent", Decimal("10.0")),
        ("3", "int", Decimal(3)),
        ("true", "boolean", True),
        ("false", "boolean", False),
        ("2026-01-31", "date", "2026-01-31"),
        ("2026-01-31T08:00:00.000Z", "datetime", "2026-01-31T08:00:00.000+0000"),
        ("007", "string", "007"),
    ],
)
def test_a_cell_means_what_a_rest_query_would_say(text: str, kind: str, value: Any) -> None:
    found = from_cell(text, field(kind))
    assert (found, type(found)) == (value, type(value))


def test_a_large_number_leaves_its_exponent_behind() -> None:
    assert str(from_cell("1.0E15", field("currency"))) == "1000000000000000"


def test_a_column_without_description_stays_text() -> None:
    assert from_cell("1.0", None) == "1.0"


def test_parents_are_nested_and_an_empty_one_is_none() -> None:
    columns = ("Id", "Account.Name", "Account.Owner.Name", "Pricebook2.Name")
    assert to_record(columns, ("1", "Acme", "", ""), {}) == {
        "Id": "1",
        "Account": {"Name": "Acme", "Owner": None},
        "Pricebook2": None,
    }


def test_large_rows_make_small_jobs() -> None:
    assert rows_per_job([{"Id": "1"}] * 3) == 50_000
    assert rows_per_job([{"Id": "1", "Text": "x" * 100_000}, {"Id": "2"}]) == 899
