"""The hash that tells whether something changed."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.mappings.engine.engine import map_hash
from include.model import Key, Mapped, Reference


def hashed(values: Mapping[str, Any], target: str = "Invoice", **leave_out: Any) -> str:
    return map_hash(Mapped(flow="f", record_id="r", target=target, values=values), **leave_out)


names = st.text("ABCDEFG", min_size=1, max_size=4)
leaves = st.one_of(
    st.text(max_size=5), st.booleans(), st.decimals(allow_nan=False, allow_infinity=False, places=2), st.dates()
)
trees = st.dictionaries(names, st.recursive(leaves, lambda inner: st.dictionaries(names, inner), max_leaves=6))


def reversed_(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: reversed_(inner) for name, inner in reversed(value.items())}
    return value


@given(trees)
def test_same_fields_in_another_order_have_the_same_hash(values: dict[str, Any]) -> None:
    assert hashed(values) == hashed(reversed_(values))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_spelling_of_a_number_does_not_count(number: Decimal) -> None:
    assert hashed({"Amount": number}) == hashed({"Amount": number.quantize(Decimal("0.00001"))})


def test_int_and_decimal_of_the_same_number_are_the_same() -> None:
    assert hashed({"Quantity": 100}) == hashed({"Quantity": Decimal("1E+2")}) == hashed({"Quantity": Decimal("100.0")})
    assert hashed({"Amount": Decimal("-0.00")}) == hashed({"Amount": 0})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"A": "1"}, {"A": Decimal(1)}),
        ({"A": True}, {"A": 1}),
        ({"A": True}, {"A": "True"}),
        ({"A": date(2016, 12, 31)}, {"A": "2016-12-31"}),
        ({"A": "x"}, {"B": "x"}),
        ({"A": {"B": "x"}}, {"A": "x"}),
        ({"A": {"number": "1"}}, {"A": 1}),
        ({"A": ["x", "y"]}, {"A": ["y", "x"]}),
        ({"A": ["x"]}, {"A": "x"}),
        ({"A": Reference(key=Key(flow="f", record_id="1"))}, {"A": Reference(key=Key(flow="f", record_id="2"))}),
        ({"A": Reference(key=Key(flow="f", record_id="1"))}, {"A": "f:1"}),
        ({"A": "é"}, {"A": "e"}),
    ],
)
def test_different_values_have_different_hashes(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert hashed(one) != hashed(other)


def test_target_counts_and_an_empty_element_does_not() -> None:
    assert hashed({"A": "x"}, "ItemService") != hashed({"A": "x"}, "ItemInventory")
    assert hashed({"A": {"B": "x", "C": None}}) == hashed({"A": {"B": "x"}})


def test_elements_that_quickbooks_owns_can_be_left_out() -> None:
    assert hashed({"A": "x", "IsActive": True}, leave_out={"IsActive"}) == hashed({"A": "x"})


def test_words_of_a_line_can_be_left_out() -> None:
    line = {"Amount": Decimal("1.00"), "Desc": "x"}
    other = {**line, "Desc": "y"}
    assert hashed({"InvoiceLine": [line]}) != hashed({"InvoiceLine": [other]})
    assert hashed({"InvoiceLine": [line]}, leave_out={"lines.Desc"}) == hashed(
        {"InvoiceLine": [other]}, leave_out={"lines.Desc"}
    )
    dearer = {**line, "Amount": Decimal("2.00")}
    assert hashed({"InvoiceLine": [line]}, leave_out={"lines.Desc"}) != hashed(
        {"InvoiceLine": [dearer]}, leave_out={"lines.Desc"}
    )


def test_hash_stays_the_same_from_one_release_to_the_next() -> None:
    values = {"TxnDate": date(2016, 12, 31), "InvoiceLine": [{"Amount": Decimal("269.97"), "Desc": "é"}]}
    assert hashed(values) == "9405b72e62197445855c33acfe438e30"
