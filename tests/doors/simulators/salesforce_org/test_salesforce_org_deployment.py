"""Deployment into the simulated org with the unmodified client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from simple_salesforce.exceptions import SalesforceGeneralError, SalesforceMalformedRequest, SalesforceRefusedRequest

from simulators.salesforce_org.running import RunningOrg, running_org
from tests.kit.deployable import ADMIN, Client, admin, deploy, fields_granted, good_package, package, sign_on


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


def problems(status: dict[str, Any]) -> list[str]:
    return [error["message"] for error in status["deployment_detail"]["errors"]]


def test_a_check_changes_nothing(org: RunningOrg, salesforce: Client) -> None:
    status = deploy(salesforce, good_package(), check_only="true")
    assert status["state"] == "Succeeded"
    assert admin(org, "GET", "/organization")["custom_objects"] == []


def test_deployed_fields_are_invisible_until_the_permission_set_is_assigned(
    org: RunningOrg, salesforce: Client, deployed: dict[str, Any]
) -> None:
    assert deployed["state"] == "Succeeded"
    assert deployed["deployment_detail"]["deployed_count"] == "9"
    integration = sign_on(org, "integration@acme.example")
    for client in (salesforce, integration):
        assert "Key__c" not in {field["name"] for field in client.Account.describe()["fields"]}
        with pytest.raises(SalesforceMalformedRequest, match="No such column 'Key__c' on entity 'Account'"):
            client.query("SELECT Key__c FROM Account")
    with pytest.raises(SalesforceMalformedRequest, match="sObject type 'Bill__c' is not supported"):
        integration.query("SELECT Id FROM Bill__c")
    integration.session.close()


@pytest.mark.parametrize(
    ("path", "kind", "inner", "member", "words"),
    [
        (
            "permissionsets/Bad.permissionset",
            "PermissionSet",
            fields_granted("Account.Nowhere__c") + "<label>Bad</label>",
            ("PermissionSet", "Bad"),
            "no CustomField named Account.Nowhere__c found",
        ),
        (
            "permissionsets/Bad.permissionset",
            "PermissionSet",
            fields_granted("Account.Name") + "<label>Bad</label>",
            ("PermissionSet", "Bad"),
            "You cannot deploy to a required field: Account.Name",
        ),
        (
            "layouts/Account-Bad.layout",
            "Layout",
            "<layoutSections><layoutColumns><layoutItems><field>Nowhere__c</field></layoutItems></layoutColumns>"
            "<style>OneColumn</style></layoutSections>",
            ("Layout", "Account-Bad"),
            "no CustomField named Account.Nowhere__c found",
        ),
        (
            "permissionsets/Bad.permissionset",
            "PermissionSet",
            "<label>Bad</label><tabSettings><tab>Bill__c</tab><visibility>Visible</visibility></tabSettings>",
            ("PermissionSet", "Bad"),
            "no CustomTab named Bill__c found",
        ),
        (
            "objects/Account.object",
            "CustomObject",
            "<listViews><fullName>V</fullName><columns>Nowhere__c</columns><filterScope>Everything</filterScope>"
            "<label>V</label></listViews>",
            ("ListView", "Account.V"),
            "Could not resolve list view column: Nowhere__c",
        ),
        (
            "objects/Account.object",
            "CustomObject",
            "<fields><fullName>X__c</fullName><label>X</label><type>Texte</type></fields>",
            ("CustomField", "Account.X__c"),
            "'Texte' is not a valid value for the enum 'FieldType'",
        ),
        (
            "objects/Account.object",
            "CustomObject",
            "<fields><fullName>X__c</fullName><labell>X</labell><type>Date</type></fields>",
            ("CustomField", "Account.X__c"),
            "labell invalid at this location",
        ),
        (
            "objects/Account.object",
            "CustomObject",
            "<fields><fullName>X__c</fullName><label>X</label><type>Date</type></fields>" * 2,
            ("CustomField", "Account.X__c"),
            "Duplicate name 'Account.X__c'",
        ),
        (
            "objects/Account.object",
            "CustomObject",
            "<fields><fullName>X__c</fullName><label>X</label><type>Lookup</type><referenceTo>No__c</referenceTo></fields>",
            ("CustomField", "Account.X__c"),
            "does not resolve to a valid sObject type",
        ),
        (
            "objects/Account.object",
            "CustomObject",
            "<fields><fullName>X__c</fullName><label>X</label><type>Date</type></fields>",
            ("CustomField", "Account.Y__c"),
            "neither it nor its object is named in package.xml",
        ),
    ],
)
def test_a_fault_in_the_package_is_refused_and_nothing_stays(
    salesforce: Client, path: str, kind: str, inner: str, member: tuple[str, str], words: str
) -> None:
    status = deploy(salesforce, package({member[0]: [member[1]]}, {path: (kind, inner)}))
    assert status["state"] == "Failed"
    assert words in "\n".join(problems(status))
    assert "X__c" not in {field["name"] for field in salesforce.Account.describe()["fields"]}


def test_records_survive_a_second_deployment(assigned: Client) -> None:
    bill = assigned.Bill__c.create({"Name": "Stays", "Total__c": 1.25})["id"]
    assert deploy(assigned, good_package())["state"] == "Succeeded"
    assert assigned.Bill__c.get(bill)["Total__c"] == 1.25


@pytest.mark.parametrize("part", ["json", "entity_content"])
def test_a_package_may_be_deployed_over_rest(org: RunningOrg, salesforce: Client, part: str) -> None:
    base, headers = f"{org.url}/services/data/v62.0/metadata/deployRequest", dict(salesforce.headers)
    del headers["Content-Type"]
    parts: Any = {
        part: (None, '{"deployOptions": {"checkOnly": true}}', "application/json"),
        "file": ("package.zip", good_package().read(), "application/zip"),
    }
    verify = str(org.authority)
    started = requests.post(base, files=parts, headers=headers, verify=verify, timeout=20)
    assert started.status_code == 201
    url = f"{base}/{started.json()['id']}?includeDetails=true"
    result = requests.get(url, headers=headers, verify=verify, timeout=20).json()["deployResult"]
    assert (result["status"], result["checkOnly"], result["details"]["componentFailures"]) == ("Succeeded", True, [])


def test_only_an_administrator_may_deploy_or_assign(org: RunningOrg, deployed: dict[str, Any]) -> None:
    integration = sign_on(org, "integration@acme.example")
    with pytest.raises(SalesforceGeneralError, match="INSUFFICIENT_ACCESS"):
        integration.deploy(good_package(), sandbox=True)
    known = admin(org, "GET", "/organization")
    assignment = {"AssigneeId": known["users"][1]["id"], "PermissionSetId": known["permission_sets"][0]["id"]}
    with pytest.raises(SalesforceRefusedRequest, match="INSUFFICIENT_ACCESS"):
        integration.PermissionSetAssignment.create(assignment)
    integration.session.close()
