"""E-mail addresses of QuickBooks, which holds up to 1,023 characters of them, in fields of Salesforce."""

from __future__ import annotations

import pytest

from include.mappings.transforms.emails import email, emails

NINE = "; ".join(f"accounts.payable.department.{number}@a-long-name.example" for number in range(1, 10))


def test_addresses_that_fit_stay_as_they_are() -> None:
    assert emails("a@x.example, b@x.example", 255) == "a@x.example, b@x.example"


def test_a_long_list_ends_with_a_whole_address_and_says_how_many_more_there_are() -> None:
    shown = emails(NINE, 255)
    assert len(NINE) > 385
    assert len(shown) <= 255
    kept, _, rest = shown.partition(" (and ")
    assert kept.split("; ") == NINE.split("; ")[:4]
    assert rest == "5 more in QuickBooks)"


def test_one_address_longer_than_the_field_is_not_cut_in_two() -> None:
    assert emails(f"{'x' * 300}@firm.example", 255) == "(1 in QuickBooks)"


@pytest.mark.parametrize(
    "text, first",
    [
        ("a@x.example; b@x.example", "a@x.example"),
        ("Ann Smith <ann@x.example>", "ann@x.example"),
        (f"{'x' * 80}@firm.example b@x.example", "b@x.example"),
        ("call first", None),
    ],
)
def test_a_field_of_one_address_gets_the_first(text: str, first: str | None) -> None:
    assert email(text) == first
