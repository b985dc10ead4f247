"""Countries and states of QuickBooks in the words of an org that has lists of them."""

from __future__ import annotations

from typing import Any

import pytest

from include.places import Places, same_address
from include.salesforce.descriptions import read_object
from include.salesforce.read_places import read_places

LIST = [("US", "United States"), ("IT", "Italy"), ("GB", "United Kingdom")]
STATES = [("IL", "Illinois", "gA=="), ("MI", "Michigan", "gA=="), ("MI", "Milano", "QA==")]


def describe(**more: Any) -> Places | None:
    countries = [{"value": code, "label": name} for code, name in LIST]
    states = [{"value": code, "label": name, "validFor": bits} for code, name, bits in STATES]
    fields = [
        {"name": "BillingCountryCode", "type": "picklist", "picklistValues": countries},
        {"name": "BillingStateCode", "type": "picklist", "picklistValues": states},
        {"name": "BillingState", "type": "string"},
    ]
    return read_places(read_object({"name": "Account", "fields": fields if more.get("listed", True) else fields[2:]}))


@pytest.fixture
def places() -> Places:
    found = describe()
    assert found is not None
    return found


def address(state: str | None, country: str | None) -> dict[str, str | None]:
    return {"BillingState": state, "BillingCountry": country, "BillingCity": "X"}


def test_an_org_whose_addresses_are_free_text_has_no_lists() -> None:
    assert describe(listed=False) is None


@pytest.mark.parametrize(
    "said, home, found",
    [
        (("IL", "USA"), "", ("Illinois", "United States")),
        (("illinois", "U.S."), "", ("Illinois", "United States")),
        (("Milano", "it"), "", ("Milano", "Italy")),
        (("MI", "Italy"), "US", ("Milano", "Italy")),
        (("IL", None), "", ("Illinois", "United States")),
        (("MI", None), "US", ("Michigan", "United States")),
        (("MI", None), "", ("MI", None)),
        ((None, None), "US", (None, None)),
        (("Kent", "England"), "", ("Kent", "United Kingdom")),
        (("IL", "Utopia"), "US", ("IL", "Utopia")),
    ],
)
def test_a_place_is_spelled_as_the_lists_have_it(
    places: Places, said: tuple[str, str], home: str, found: tuple[str, str]
) -> None:
    spelled = places.spelled(address(*said), home=home)
    assert (spelled["BillingState"], spelled["BillingCountry"], spelled["BillingCity"]) == (*found, "X")


def test_the_parts_of_an_address_belong_together() -> None:
    assert same_address("BillingCity", "BillingPostalCode")
    assert not same_address("BillingCity", "ShippingCity")
    assert not same_address("Phone", "Fax")


def test_the_edition_of_the_united_kingdom_has_another_word_for_it(places: Places) -> None:
    only = Places(addresses=places.addresses, countries=places.countries, states=())
    assert only.spelled(address("Kent", None), home="UK") == address("Kent", None)


def test_a_place_of_the_lists_is_written_by_its_code(places: Places) -> None:
    assert places.coded(address("Milano", "Italy")) == {
        "BillingStateCode": "MI",
        "BillingCountryCode": "IT",
        "BillingCity": "X",
    }
    assert places.coded({"BillingState": "Michigan"}) == {"BillingStateCode": "MI"}
    assert places.coded(address("Ill", None)) == address("Ill", None)
