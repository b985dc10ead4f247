"""What deployed objects and fields do in the simulated org, driven by the unmodified client."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import pytest
from simple_salesforce.exceptions import SalesforceMalformedRequest, SalesforceMoreThanOneRecord

from simulators.salesforce_org.running import RunningOrg, running_org
from tests.kit.deployable import ADMIN, Client, admin, deploy, good_package, sign_on


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture(scope="module")
def salesforce(org: RunningOrg) -> Iterator[Client]:
    client = sign_on(org, ADMIN)
    yield client
    client.session.close()


@pytest.fixture(scope="module")
def deployed(salesforce: Client) -> dict[str, Any]:
    return deploy(salesforce, good_package())


@pytest.fixture(scope="module")
def assigned(org: RunningOrg, salesforce: Client, deployed: dict[str, Any]) -> Client:
    """The administrator's client, once the permission set is assigned to the administrator."""
    known = admin(org, "GET", "/organization")
    user = next(entry["id"] for entry in known["users"] if entry["username"] == ADMIN)
    salesforce.PermissionSetAssignment.create(
        {"AssigneeId": user, "PermissionSetId": known["permission_sets"][0]["id"]}
    )
    return salesforce


def test_assigned_fields_are_described_with_their_length_and_flags(assigned: Client) -> None:
    fields = {field["name"]: field for field in assigned.Account.describe()["fields"]}
    key = fields["Key__c"]
    assert (key["length"], key["externalId"], key["unique"], key["caseSensitive"]) == (80, True, True, True)
    assert [value["value"] for value in fields["Status__c"]["picklistValues"]] == ["Waiting", "Posted"]
    children = {child["relationshipName"] for child in assigned.Account.describe()["childRelationships"]}
    assert "Bills__r" in children


def test_an_upsert_by_external_id_creates_once_and_changes_after(assigned: Client) -> None:
    def upsert(total: float) -> list[dict[str, Any]]:
        record = {"attributes": {"type": "Bill__c"}, "Key__c": "c:1", "Name": "7", "Total__c": total}
        body = {"allOrNone": False, "records": [record]}
        results: list[dict[str, Any]] = assigned.restful("composite/sobjects/Bill__c/Key__c", method="PATCH", json=body)
        return results

    first, second = upsert(10.005), upsert(20)
    assert (first[0]["created"], second[0]["created"]) == (True, False)
    assert first[0]["id"] == second[0]["id"]
    assert assigned.Bill__c.get_by_custom_id("Key__c", "c:1")["Total__c"] == 20.0


def test_the_same_external_id_twice_in_one_call_fails_both_rows(assigned: Client) -> None:
    records = [{"attributes": {"type": "Bill__c"}, "Key__c": "c:2", "Name": name} for name in ("1", "2")]
    results = assigned.restful("composite/sobjects/Bill__c/Key__c", method="PATCH", json={"records": records})
    assert [result["errors"][0]["statusCode"] for result in results] == ["DUPLICATE_VALUE"] * 2


def test_an_upsert_by_external_id_takes_no_record_id(assigned: Client) -> None:
    record = {"attributes": {"type": "Bill__c"}, "Key__c": "c:3", "Name": "3", "Id": "a00000000000001"}
    results = assigned.restful("composite/sobjects/Bill__c/Key__c", method="PATCH", json={"records": [record]})
    assert "cannot specify both" in results[0]["errors"][0]["message"]


def test_a_case_sensitive_key_tells_upper_from_lower(assigned: Client) -> None:
    for key in ("c:8000000A", "c:8000000a"):
        assert assigned.Account.upsert(f"Key__c/{key}", {"Name": key}) == 201
    assert assigned.query("SELECT Id FROM Account WHERE Key__c = 'c:8000000A'")["totalSize"] == 1
    assert assigned.query("SELECT Id FROM Account WHERE Name = 'C:8000000A'")["totalSize"] == 2


def results_of(client: Client, name: str, job_id: str) -> list[dict[str, str]]:
    text = getattr(client.bulk2.Bill__c, f"get_{name}_records")(job_id)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_bulk_upsert_creates_once_and_changes_after_and_names_parents_by_their_key(assigned: Client) -> None:
    parent = assigned.Account.create({"Name": "Bulk parent", "Key__c": "c:bulk"})["id"]
    rows = [{"Key__c": f"b:{number}", "Name": str(number), "Customer__r.Key__c": "c:bulk"} for number in range(3)]
    rows[2]["Customer__r.Key__c"] = "c:nobody"
    for created in ("true", "false"):
        (job,) = assigned.bulk2.Bill__c.upsert(records=rows, external_id_field="Key__c", wait=0)
        done = results_of(assigned, "successful", job["job_id"])
        assert [{row["Key__c"] for row in done}, {row["sf__Created"] for row in done}] == [{"b:0", "b:1"}, {created}]
        (failed,) = results_of(assigned, "failed", job["job_id"])
        assert failed["sf__Error"].startswith("INVALID_FIELD:Foreign key external ID: c:nobody not found")
    found = assigned.query("SELECT Customer__c FROM Bill__c WHERE Key__c LIKE 'b:%'")["records"]
    assert [record["Customer__c"] for record in found] == [parent] * 2
    (job,) = assigned.bulk2.Bill__c.upsert(
        records=[{"Key__c": "b:0", "Customer__r.Key__c": "#N/A"}], external_id_field="Key__c", wait=0
    )
    assert assigned.Bill__c.get_by_custom_id("Key__c", "b:0")["Customer__c"] is None


def test_a_key_twice_in_a_bulk_upsert_fails_both_whatever_its_case(assigned: Client) -> None:
    rows = [{"Key__c": key, "Name": key} for key in ("t:a", "T:A")]
    (job,) = assigned.bulk2.Bill__c.upsert(records=rows, external_id_field="Key__c", wait=0)
    failed = results_of(assigned, "failed", job["job_id"])
    assert {row["sf__Error"].partition(":")[0] for row in failed} == {"DUPLICATE_VALUE"}
    assert len(failed) == 2


def test_a_bulk_query_shows_what_the_user_may_see(org: RunningOrg, assigned: Client) -> None:
    (page,) = assigned.bulk2.Bill__c.query("SELECT Customer__r.Key__c FROM Bill__c LIMIT 1", wait=0)
    assert page.startswith('"Customer__r.Key__c"\n')
    integration = sign_on(org, "integration@acme.example")
    with pytest.raises(SalesforceMalformedRequest, match="sObject type 'Bill__c' is not supported"):
        list(integration.bulk2.Bill__c.query("SELECT Id FROM Bill__c", wait=0))
    integration.session.close()


def test_several_matches_of_an_external_id_answer_300(assigned: Client) -> None:
    for name in ("Twin", "Twin 2"):
        assigned.Account.create({"Name": name, "Legacy__c": "L1"})
    with pytest.raises(SalesforceMoreThanOneRecord):
        assigned.Account.upsert("Legacy__c/l1", {"Site": "x"})


def test_a_parent_may_be_named_by_its_external_id(assigned: Client) -> None:
    parent = assigned.Account.create({"Name": "Parent", "Key__c": "c:parent"})["id"]
    bill = assigned.Bill__c.create({"Name": "9", "Customer__r": {"Key__c": "c:parent"}})["id"]
    assert assigned.Bill__c.get(bill)["Customer__c"] == parent
    found = assigned.query(f"SELECT (SELECT Name FROM Bills__r) FROM Account WHERE Id = '{parent}'")
    assert found["records"][0]["Bills__r"]["records"][0]["Name"] == "9"
    assigned.Account.delete(parent)
    assert assigned.Bill__c.get(bill)["Customer__c"] is None


def test_a_restricted_picklist_refuses_other_values(assigned: Client) -> None:
    with pytest.raises(SalesforceMalformedRequest, match="INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"):
        assigned.Account.create({"Name": "x", "Status__c": "Lost"})


def test_a_picklist_that_is_not_restricted_takes_any_word(assigned: Client) -> None:
    account = assigned.Account.create({"Name": "Bees", "Industry": "Beekeeping"})["id"]
    assert assigned.Account.get(account)["Industry"] == "Beekeeping"


def test_long_text_can_be_read_but_not_filtered(assigned: Client) -> None:
    with pytest.raises(SalesforceMalformedRequest, match="can not be filtered"):
        assigned.query("SELECT Id FROM Account WHERE Message__c != null")
