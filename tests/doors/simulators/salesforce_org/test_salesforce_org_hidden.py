"""What the simulated org keeps from a user, what it forgets for good, and how it refuses a query."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import requests

from include.salesforce.client import Salesforce
from include.salesforce.error_codes import SalesforceSetup
from include.salesforce.soql import parse_stamp
from tests.kit.simulated_org import INTEGRATION_USER, SimulatedOrg


@pytest.fixture
def salesforce(salesforce_org: SimulatedOrg) -> Iterator[Salesforce]:
    yield salesforce_org.salesforce
    hide(salesforce_org)


def hide(org: SimulatedOrg, *ids: str, fields: tuple[str, ...] = ()) -> None:
    org.admin("PUT", "/admin/hidden", {"username": INTEGRATION_USER, "ids": list(ids), "fields": list(fields)})


def insert(org: SimulatedOrg, object_name: str, **values: Any) -> str:
    return str(org.admin("POST", "/admin/records", {"object": object_name, "records": [values]})["ids"][0])


def deal(org: SimulatedOrg, name: str) -> str:
    return insert(org, "Opportunity", Name=name, StageName="Prospecting", CloseDate="2026-11-03")


def names(salesforce: Salesforce, soql: str) -> list[str]:
    return sorted(row["Name"] for row in salesforce.query_all(soql))


def line(org: SimulatedOrg, salesforce: Salesforce, deal_id: str, name: str) -> str:
    product = insert(org, "Product2", Name=name, IsActive=True)
    book = org.people.standard_pricebook()
    entry = insert(org, "PricebookEntry", Pricebook2Id=book, Product2Id=product, UnitPrice="10.00", IsActive=True)
    org.admin("PATCH", "/admin/records", {"object": "Opportunity", "records": [{"Id": deal_id, "Pricebook2Id": book}]})
    return insert(
        org, "OpportunityLineItem", OpportunityId=deal_id, PricebookEntryId=entry, Quantity="1", UnitPrice="5"
    )


def test_record_that_sharing_hides_is_in_no_query_and_neither_are_its_lines(
    salesforce_org: SimulatedOrg, salesforce: Salesforce
) -> None:
    shown, hidden = deal(salesforce_org, "Shown"), deal(salesforce_org, "Hidden")
    for each in (shown, hidden):
        line(salesforce_org, salesforce, each, "Hiding")
    hide(salesforce_org, hidden)
    asked = f"WHERE Id IN ('{shown}','{hidden}')"
    assert names(salesforce, f"SELECT Name FROM Opportunity {asked}") == ["Shown"]
    lines = f"SELECT OpportunityId FROM OpportunityLineItem WHERE OpportunityId IN ('{shown}','{hidden}')"
    assert [row["OpportunityId"] for row in salesforce.query_all(lines)] == [shown]
    assert [row["OpportunityId"] for row in salesforce.bulk_query(lines)] == [shown]
    assert salesforce.update_records("Opportunity", [{"Id": hidden, "Name": "X"}])[0].errors[0].code == (
        "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"
    )
    hide(salesforce_org)
    assert names(salesforce, f"SELECT Name FROM Opportunity {asked}") == ["Hidden", "Shown"]


def test_purged_line_is_in_no_query_and_named_by_the_list_of_deletions(
    salesforce_org: SimulatedOrg, salesforce: Salesforce
) -> None:
    bench = deal(salesforce_org, "Bench")
    gone = line(salesforce_org, salesforce, bench, "Purging")
    salesforce_org.admin("POST", "/admin/delete", {"ids": [gone]})
    soql = f"SELECT Id, SystemModstamp FROM OpportunityLineItem WHERE OpportunityId = '{bench}'"
    (deleted,) = salesforce.query_all(soql)
    salesforce_org.admin("POST", "/admin/purge", {"ids": [gone]})
    assert list(salesforce.query_all(soql)) == []
    moment = parse_stamp(deleted["SystemModstamp"])
    told = salesforce.deleted("OpportunityLineItem", moment - timedelta(hours=1), moment + timedelta(hours=1))
    assert gone in told.ids
    assert told.covered == moment + timedelta(hours=1)


def test_purge_leaves_a_living_record_alone(salesforce_org: SimulatedOrg, salesforce: Salesforce) -> None:
    bench = deal(salesforce_org, "Alive")
    salesforce_org.admin("POST", "/admin/purge", {"ids": [bench]})
    assert names(salesforce, f"SELECT Name FROM Opportunity WHERE Id = '{bench}'") == ["Alive"]


def test_standard_field_that_is_hidden_is_neither_described_nor_queried(
    salesforce_org: SimulatedOrg, salesforce: Salesforce
) -> None:
    assert salesforce.describe("Account").field("BillingCity") is not None
    hide(salesforce_org, fields=("Account.BillingCity",))
    assert salesforce.describe("Account").field("BillingCity") is None
    with pytest.raises(SalesforceSetup) as refused:
        list(salesforce.query_all("SELECT Id, BillingCity FROM Account"))
    assert refused.value.message == (
        "Salesforce refused the query SELECT Id, BillingCity FROM Account: INVALID_FIELD: No such column 'BillingCity' "
        "on entity 'Account'. The field is missing or hidden. Deploy the package (`./o2c package deploy`) and assign "
        "the permission set QuickBooks_Sync to the integration user."
    )


def test_query_is_refused_with_a_piece_of_it_and_the_place(
    salesforce_org: SimulatedOrg, salesforce: Salesforce
) -> None:
    address = salesforce_org.url + "/services/data/v63.0/query"
    token = {"Authorization": f"Bearer {salesforce.transport.signed.access_token}"}
    asked = {"q": "SELECT Id, Nme FROM Account"}
    answer = requests.get(address, params=asked, headers=token, verify=str(salesforce_org.bundle), timeout=10)
    text = answer.json()[0]["message"]
    assert text.startswith(
        "\nSELECT Id, Nme FROM Account\n           ^\nERROR at Row:1:Column:12\nNo such column 'Nme'"
    )
