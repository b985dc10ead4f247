"""State and Country/Territory Picklists."""

from __future__ import annotations

from typing import Any

import pytest

from simulators.salesforce_org.addresses import set_countries
from simulators.salesforce_org.describe import describe_field
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.writing import Writer
from tests.kit.countries import COUNTRIES
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert

ADDRESS = "SELECT BillingState, BillingStateCode, BillingCountry, BillingCountryCode FROM Account"


@pytest.fixture
def listed(org: Org) -> Org:
    set_countries(org.database, org.schema, COUNTRIES)
    return org


@pytest.mark.parametrize(
    "values",
    [
        {"BillingState": "Illinois", "BillingCountry": "united states"},
        {"BillingStateCode": "IL", "BillingCountryCode": "US"},
        {"BillingStateCode": "IL", "BillingCountry": "United States"},
    ],
)
def test_code_and_name_fill_each_other(listed: Org, insert: Insert, ask: Ask, values: dict[str, Any]) -> None:
    insert("Account", Name="Acme", **values)
    (row,) = ask(ADDRESS)
    assert [row[name] for name in ("BillingState", "BillingStateCode")] == ["Illinois", "IL"]
    assert [row[name] for name in ("BillingCountry", "BillingCountryCode")] == ["United States", "US"]


@pytest.mark.parametrize(
    "values, words",
    [
        ({"BillingState": "IL", "BillingCountry": "United States"}, "problem with this state"),
        ({"BillingState": "Illinois", "BillingCountry": "USA"}, "problem with this country"),
        ({"BillingState": "Illinois"}, "must be specified before"),
        ({"BillingState": "Milano", "BillingCountry": "United States"}, "problem with this state"),
    ],
)
def test_what_the_lists_do_not_have_is_refused(listed: Org, insert: Insert, values: dict[str, Any], words: str) -> None:
    with pytest.raises(SalesforceError, match=words) as error:
        insert("Account", Name="Acme", **values)
    assert error.value.code == "FIELD_INTEGRITY_EXCEPTION"


def test_describe_says_of_which_country_a_state_is(listed: Org) -> None:
    entry = listed.schema.get("Account")
    item = entry.find("BillingStateCode")
    assert item is not None
    described = describe_field(listed.seed_viewer, entry, item)
    valid = {value["label"]: value["validFor"] for value in described["picklistValues"]}
    assert described["controllerName"] == "BillingCountryCode"
    assert (valid["Illinois"], valid["Milano"]) == ("gA==", "QA==")


def test_an_address_that_was_there_before_stays_until_it_is_changed(org: Org, insert: Insert, writer: Writer) -> None:
    old = insert("Account", Name="Acme", BillingState="Ill.", BillingCountry="USA")
    set_countries(org.database, org.schema, COUNTRIES)
    entry = org.schema.get("Account")
    writer.update(entry, old, {"Phone": "555"})
    with pytest.raises(SalesforceError):
        writer.update(entry, old, {"BillingState": "Illinois"})
