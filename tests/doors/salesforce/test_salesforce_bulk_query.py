"""Reading by Bulk API 2.0 through the Salesforce door, against the simulated org over real HTTPS."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from include.salesforce.client import Salesforce
from include.salesforce.error_codes import SalesforceQuota, SalesforceSetup
from tests.kit.simulated_org import SimulatedOrg


@pytest.fixture
def org(salesforce_org: SimulatedOrg) -> Iterator[SimulatedOrg]:
    yield salesforce_org
    salesforce_org.admin("PUT", "/admin/bulk", {})


@pytest.fixture
def salesforce(org: SimulatedOrg) -> Salesforce:
    return org.salesforce


def test_a_bulk_query_reads_what_a_query_reads(salesforce: Salesforce, org: SimulatedOrg) -> None:
    org.admin("PUT", "/admin/bulk", {"rows_per_page": 4})
    (account,) = salesforce.create_records("Account", [{"Name": "Bulk parent\nof two lines"}])
    rows: list[dict[str, Any]] = [
        {
            "QB_Id__c": f"both:{number}",
            "QB_Account__c": account.id,
            "QB_Total__c": Decimal("98765432.10"),
            "QB_Date__c": "2026-01-31",
        }
        for number in range(10)
    ]
    del rows[3]["QB_Account__c"]
    rows[4]["QB_Total__c"] = None
    salesforce.upsert_records("QB_Transaction__c", "QB_Id__c", rows)
    soql = (
        "SELECT Id, Name, QB_Id__c, QB_Total__c, QB_Date__c, QB_Account__r.Name, QB_Account__r.Owner.IsActive, "
        "SystemModstamp, IsDeleted FROM QB_Transaction__c WHERE QB_Id__c LIKE 'both:%'"
    )
    by_rest = sorted(salesforce.query_all(soql), key=lambda record: str(record["Id"]))
    by_bulk = list(salesforce.bulk_query(soql))
    assert [record["Id"] for record in by_bulk] != [record["Id"] for record in by_rest]
    assert sorted(by_bulk, key=lambda record: str(record["Id"])) == by_rest
    totals = {record["QB_Id__c"]: record["QB_Total__c"] for record in by_bulk}
    assert (str(totals["both:0"]), totals["both:4"]) == ("98765432.1", None)


def test_a_bulk_query_finds_deleted_records(salesforce: Salesforce, org: SimulatedOrg) -> None:
    (gone,) = salesforce.create_records("Account", [{"Name": "Gone from bulk"}])
    org.admin("POST", "/admin/delete", {"ids": [gone.id]})
    found = list(salesforce.bulk_query("SELECT Id, IsDeleted FROM Account WHERE Name = 'Gone from bulk'"))
    assert found == [{"Id": gone.id, "IsDeleted": True}]


def test_a_bulk_query_without_records_yields_none(salesforce: Salesforce) -> None:
    assert list(salesforce.bulk_query("SELECT Id FROM Account WHERE Name = 'Nobody at all'")) == []


@pytest.mark.parametrize(
    "soql, words",
    [
        ("SELECT Nothing__c FROM Account", "INVALID_FIELD"),
        ("SELECT Id, (SELECT Id FROM Contacts) FROM Account", "FEATURENOTENABLED"),
    ],
)
def test_a_wrong_bulk_query_is_a_matter_of_the_set_up(salesforce: Salesforce, soql: str, words: str) -> None:
    with pytest.raises(SalesforceSetup, match=words):
        list(salesforce.bulk_query(soql))


def test_query_jobs_are_an_allowance_of_the_day(salesforce: Salesforce, org: SimulatedOrg) -> None:
    org.admin("PUT", "/admin/bulk", {"query_jobs": 0})
    with pytest.raises(SalesforceQuota, match="EXCEEDED_QUOTA"):
        list(salesforce.bulk_query("SELECT Id FROM Account"))
