"""Salesforce's addresses in QuickBooks' lines."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.mappings.transforms.addresses import billing_address, mailing_address, shipping_address
from include.mappings.transforms.lengths import LENGTHS
from include.mappings.transforms.refusal import Refusal
from tests.kit.mapped_records import account, scene


def billing(street: str | None = None, **fields: Any) -> dict[str, str] | None:
    return billing_address(scene(), {"BillingStreet": street, **fields})


def test_billing_and_shipping_address_come_from_their_own_fields() -> None:
    assert billing_address(scene(), account()) == {
        "Addr1": "1 Main Street",
        "City": "Springfield",
        "State": "IL",
        "PostalCode": "62701",
        "Country": "USA",
    }
    assert shipping_address(scene(), account()) == {"Addr1": "2 Dock Road", "City": "Chicago", "Country": "USA"}


def test_mailing_address_of_a_contact() -> None:
    assert mailing_address(scene(), {"MailingCity": "Chicago"}) == {"City": "Chicago"}


def test_address_without_any_part_is_left_out() -> None:
    assert billing() is None
    assert billing("\r\n ") is None


def test_name_in_brackets_becomes_the_first_line() -> None:
    assert billing_address(scene(), account(), "Zenith Ltd")["Addr1"] == "Zenith Ltd"  # type: ignore[index]
    assert billing_address(scene(), account(), "Zenith Ltd")["Addr2"] == "1 Main Street"  # type: ignore[index]
    assert billing_address(scene(), {}, "Zenith Ltd") is None


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r"])
def test_each_line_of_the_street_has_its_own_line(break_: str) -> None:
    assert billing(break_.join(["a", "", "b", " c "])) == {"Addr1": "a", "Addr2": "b", "Addr3": "c"}


def test_long_line_breaks_between_words() -> None:
    assert billing("The Very Long Building Name, Seventh Floor, Office 700") == {
        "Addr1": "The Very Long Building Name, Seventh",
        "Addr2": "Floor, Office 700",
    }


def test_word_of_more_than_41_letters_breaks_nonetheless() -> None:
    assert billing("x" * 50) == {"Addr1": "x" * 41, "Addr2": "x" * 9}


def test_more_than_five_lines_are_joined_in_the_fifth() -> None:
    assert billing("a\nb\nc\nd\ne\nf\ng") == {
        "Addr1": "a",
        "Addr2": "b",
        "Addr3": "c",
        "Addr4": "d",
        "Addr5": "e, f, g",
    }


def test_non_breaking_spaces_become_spaces() -> None:
    assert billing("1\u00a0Main\u202fStreet") == {"Addr1": "1 Main Street"}


def test_city_state_and_country_are_cut_at_their_ends() -> None:
    found = billing(BillingCity="c" * 40, BillingState="s" * 80, BillingCountry="k" * 80)
    assert found == {"City": "c" * 31, "State": "s" * 21, "Country": "k" * 31}


def test_postal_code_is_never_cut() -> None:
    assert billing(BillingPostalCode="123456 7890 123") == {"PostalCode": "1234567890123"}
    with pytest.raises(Refusal, match="BillingPostalCode has 14 characters, and QuickBooks holds 13"):
        billing(BillingPostalCode="1" * 14)


@given(st.text(), st.text(max_size=80), st.text(max_size=80))
def test_no_line_is_ever_too_long_or_empty(street: str, city: str, name: str) -> None:
    record = {"BillingStreet": street, "BillingCity": city}
    found = billing_address(scene(), record, name) or {}
    assert all(0 < len(text) <= LENGTHS[element] for element, text in found.items())
    assert all("\n" not in text for text in found.values())
