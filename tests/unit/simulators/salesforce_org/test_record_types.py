"""Record types, which offer only some values of a picklist."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.record_types import set_record_types
from simulators.salesforce_org.writing import Writer
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert

TYPES = [
    {"object": "Account", "name": "Customer", "values": {"Rating": ["Hot", "Warm"]}},
    {"object": "Account", "name": "Supplier", "values": {}},
]


@pytest.fixture
def ids(org: Org) -> list[str]:
    """The types of an org whose Rating is restricted to its values."""
    fields = org.schema.get("Account").fields
    fields["rating"] = replace(fields["rating"], restricted=True)
    return set_record_types(org.database, org.schema, TYPES, org.clock.write_stamp())


def test_a_new_record_is_of_the_default_type(ids: list[str], insert: Insert, ask: Ask) -> None:
    insert("Account", Name="Acme")
    insert("Account", Name="Mill", RecordTypeId=ids[1])
    rows = ask("SELECT Name, RecordType.DeveloperName FROM Account ORDER BY Name")
    assert [(row["Name"], row["RecordType"]["DeveloperName"]) for row in rows] == [
        ("Acme", "Customer"),
        ("Mill", "Supplier"),
    ]


def test_a_value_that_the_type_does_not_offer_is_refused_as_one_that_nobody_knows(
    ids: list[str], insert: Insert, writer: Writer
) -> None:
    acme = insert("Account", Name="Acme", Rating="Hot")
    with pytest.raises(SalesforceError, match="bad value for restricted picklist field: Cold") as error:
        writer.update(writer.org.schema.get("Account"), acme, {"Rating": "Cold"})
    assert error.value.code == "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
    assert insert("Account", Name="Mill", RecordTypeId=ids[1], Rating="Cold")


def test_an_org_without_record_types_has_no_field_for_them(org: Org) -> None:
    assert org.schema.get("Account").find("RecordTypeId") is None
    assert org.schema.find("RecordType") is None
