"""Both files of a pair must say the same about whose word counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.mappings.language.spec import Owner
from include.owners import Side
from include.steps.flows.check_mappings import check_mappings
from include.steps.flows.override_flows import override_flows

CATALOGUE = load_catalogue(Path(__file__).parents[3] / "include" / "mappings")


def there(**sides: Side) -> Catalogue:
    """The catalogue with these owners in the file of the way there."""
    flow = replace(CATALOGUE.flows["account_to_customer"], owner=Owner(elements=sides))
    return replace(CATALOGUE, flows={**CATALOGUE.flows, flow.name: flow})


def test_the_files_that_come_with_the_product_agree() -> None:
    assert check_mappings(CATALOGUE) == []


@pytest.mark.parametrize(
    ("sides", "told"),
    [
        ({"Email": Side.QUICKBOOKS, "Phone": Side.QUICKBOOKS}, "owner.Phone: Salesforce may change this field"),
        ({}, "owner.QB_Email__c: QuickBooks owns this field, but account_to_customer.yaml sends Email with every"),
    ],
)
def test_a_field_that_could_never_settle_is_named_with_file_and_key(sides: Mapping[str, Side], told: str) -> None:
    (complaint,) = check_mappings(there(**sides))
    assert complaint.startswith(f"customer_to_account.yaml: {told}")


def test_a_companys_own_owner_is_checked_too() -> None:
    words = {"customer_to_account": {"owner": {"Fax": "quickbooks"}}}
    (complaint,) = check_mappings(override_flows(CATALOGUE, words))
    assert "owner.Fax" in complaint
