"""Numbers, dates and words as qbXML writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.qbxml.element import Element, Kind, amount, day, flag, guid, integer, moment, plain, price, quantity, text
from include.qbxml.scalars import write_scalar

AMOUNT, PRICE, QUANTITY = amount("Amount"), price("Rate"), quantity("Quantity")
INTERVAL = plain(Kind.INTERVAL, "Duration")
CENTRAL = timezone(timedelta(hours=-6))


@pytest.mark.parametrize(
    ("element", "value", "written"),
    [
        (AMOUNT, Decimal("20.5"), "20.50"),
        (AMOUNT, Decimal("1E+3"), "1000.00"),
        (AMOUNT, Decimal("-0.000"), "0.00"),
        (AMOUNT, Decimal("9999999999999.99"), "9999999999999.99"),
        (AMOUNT, 7, "7.00"),
        (AMOUNT, "12.30", "12.30"),
        (AMOUNT, Decimal("1.0100000"), "1.01"),
        (PRICE, Decimal("10.00"), "10"),
        (PRICE, Decimal(100), "100"),
        (PRICE, Decimal(100) / 3, "33.33333"),
        (PRICE, Decimal("0.000005"), "0.00001"),
        (PRICE, Decimal("1E-9"), "0"),
        (PRICE, Decimal("-1E-9"), "0"),
        (QUANTITY, Decimal("-2.50"), "-2.5"),
        (flag("IsActive"), True, "true"),
        (flag("IsActive"), "false", "false"),
        (day("TxnDate"), date(2026, 3, 31), "2026-03-31"),
        (day("TxnDate"), "2026-03-31", "2026-03-31"),
        (moment("From"), datetime(2026, 3, 31, 9, 30, 0, 5), "2026-03-31T09:30:00"),  # noqa: DTZ001
        (moment("From"), datetime(2026, 3, 31, 9, 30, tzinfo=CENTRAL), "2026-03-31T09:30:00-06:00"),
        (INTERVAL, timedelta(days=1, minutes=90), "PT25H30M0S"),
        (INTERVAL, "PT1H30M0S", "PT1H30M0S"),
        (integer("MaxReturned"), 100, "100"),
        (text("Other", 29), Decimal("5.10"), "5.10"),
        (text("Other", 29), True, "true"),
    ],
)
def test_a_value_is_written_in_the_form_of_its_kind(element: Element, value: Any, written: str) -> None:
    assert write_scalar(element, value) == written


@pytest.mark.parametrize(
    ("element", "value", "problem"),
    [
        (AMOUNT, Decimal("1.005"), "more than two decimals"),
        (AMOUNT, Decimal(10) ** 14, "at most 13 digits"),
        (AMOUNT, Decimal("NaN"), "not a finite number"),
        (AMOUNT, 1.5, "never passes through a float"),
        (AMOUNT, True, "not a Decimal"),
        (AMOUNT, "much", "is not a number"),
        (PRICE, Decimal("1E+11"), "ten digits before"),
        (QUANTITY, Decimal("Infinity"), "not a finite number"),
        (flag("IsActive"), "yes", "is not true or false"),
        (day("TxnDate"), "2026-02-30", "is not a date"),
        (day("TxnDate"), "2026-2-3", "is not a date"),
        (moment("From"), datetime(2026, 3, 31, tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), "without Z"),
        (INTERVAL, "PT", "is not a time span"),
        (guid("OwnerID"), "8a9e2f10-0000-4000-8000-00000000000a", "GUID in braces"),
        (text("Other", 29), 1.5, "1.5 is not text"),
        (text("Other", 29), object, "is not text"),
    ],
)
def test_a_value_without_such_a_form_is_refused(element: Element, value: Any, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        write_scalar(element, value)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False))
def test_money_is_written_to_the_cent(money: Decimal) -> None:
    written = write_scalar(AMOUNT, money)
    assert Decimal(written) == money
    assert written[-3] == "."


@given(st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, allow_infinity=False))
def test_a_price_is_off_by_half_a_hundred_thousandth_at_most(price_wanted: Decimal) -> None:
    written = write_scalar(PRICE, price_wanted)
    assert abs(Decimal(written) - price_wanted) <= Decimal("0.000005")
    assert "E" not in written
