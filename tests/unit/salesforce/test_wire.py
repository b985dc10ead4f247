"""Money crosses the wire to the digit."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.salesforce.wire import plain_record, read_json, write_json


def test_an_amount_is_read_as_it_was_written() -> None:
    amount = read_json(b'{"Amount": 1234567890123456.78}')["Amount"]
    assert amount == Decimal("1234567890123456.78")


def test_a_whole_amount_is_a_decimal_too() -> None:
    assert type(read_json(b'{"Amount": 350000000}')["Amount"]) is Decimal


def test_an_amount_is_written_without_an_exponent() -> None:
    assert (
        write_json({"QB_Open__c": Decimal("1.50"), "Big": Decimal("3.5E+8")}) == b'{"QB_Open__c":1.50,"Big":350000000}'
    )


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**16), max_value=10**16))
def test_no_amount_changes_on_the_way(amount: Decimal) -> None:
    assert read_json(write_json({"Amount": amount}))["Amount"] == amount


def test_stamps_and_dates_are_written_as_salesforce_reads_them() -> None:
    body = write_json({"At": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "On": date(2026, 1, 2), "Gone": None})
    assert body == b'{"At":"2026-01-02T03:04:05.000Z","On":"2026-01-02","Gone":null}'


def test_what_is_not_a_number_is_not_sent() -> None:
    with pytest.raises(TypeError):
        write_json({"Amount": Decimal("NaN")})


def test_a_record_comes_without_attributes_at_any_depth() -> None:
    answer: dict[str, Any] = {
        "attributes": {"type": "Opportunity"},
        "Id": "006",
        "Account": {"attributes": {"type": "Account"}, "Name": "Acme"},
        "Lines": {"records": [{"attributes": {}, "Id": "00k"}], "done": True},
        "Owner": None,
    }
    assert plain_record(answer) == {
        "Id": "006",
        "Account": {"Name": "Acme"},
        "Lines": {"records": [{"Id": "00k"}], "done": True},
        "Owner": None,
    }
