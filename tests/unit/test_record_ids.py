"""Ids that people give: 15 characters are as good as 18, and what cannot be meant is told from what can."""

from __future__ import annotations

import pytest

from include.errors import DataError
from include.record_ids import quickbooks_id, salesforce_id

#: The two forms of one id; the suffix is worked out by hand.
LONG = "001A0000006Vm9rIAC"


def test_id_of_fifteen_characters_becomes_the_one_of_eighteen() -> None:
    assert salesforce_id(LONG[:15], "Account") == LONG
    assert salesforce_id(LONG, "Account") == LONG


def test_id_of_an_object_of_the_firm_is_taken_by_its_form() -> None:
    assert salesforce_id("a0B000000000001", "Visit__c") == "a0B000000000001EAA"


@pytest.mark.parametrize(
    ("said", "object_name", "why"),
    [
        (LONG.lower(), "Account", "its last three characters do not fit the others"),
        (LONG[:14], "Account", "that has 15 or 18 letters and digits"),
        ("", "Account", "that has 15 or 18 letters and digits"),
        (LONG, "Opportunity", "is the id of a record of Account"),
        ("a0B000000000001", "Account", "is not the id of one"),
        (LONG, "Visit__c", "is the id of a record of Account"),
    ],
)
def test_what_is_no_id_of_the_record_is_refused(said: str, object_name: str, why: str) -> None:
    with pytest.raises(DataError, match=why):
        salesforce_id(said, object_name)


def test_id_of_quickbooks_is_taken_in_capitals() -> None:
    assert quickbooks_id(" 8000000a-1795273200 ") == "8000000A-1795273200"


@pytest.mark.parametrize("said", ["1005", "Acme, Inc.", "8000000A", LONG, ""])
def test_number_or_name_is_no_id_of_quickbooks(said: str) -> None:
    with pytest.raises(DataError, match="is no id of QuickBooks"):
        quickbooks_id(said)
