"""Deployment into the simulated org with the unmodified client, and what the deployed fields then do."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from simple_salesforce.api import Salesforce
from simple_salesforce.exceptions import (
    SalesforceGeneralError,
    SalesforceMalformedRequest,
    SalesforceMoreThanOneRecord,
    SalesforceRefusedRequest,
)

from simulators.salesforce_org.running import RunningOrg, running_org

Client = Any  #: simple-salesforce annotates its answers too widely to index them

NAMESPACE = "http://soap.sforce.com/2006/04/metadata"
ADMIN = "admin@acme.example"

ACCOUNT = """
<fields><fullName>Key__c</fullName><label>Key</label><type>Text</type><length>80</length>
  <externalId>true</externalId><unique>true</unique><caseSensitive>true</caseSensitive></fields>
<fields><fullName>Legacy__c</fullName><label>Legacy</label><type>Text</type><length>20</length>
  <externalId>true</externalId></fields>
<fields><fullName>Status__c</fullName><label>Status</label><type>Picklist</type><valueSet><restricted>true</restricted>
  <valueSetDefinition><sorted>false</sorted>
    <value><fullName>Waiting</fullName><default>false</default><label>Waiting</label></value>
    <value><fullName>Posted</fullName><default>false</default><label>Posted</label></value>
  </valueSetDefinition></valueSet></fields>
<fields><fullName>Message__c</fullName><label>Message</label><type>LongTextArea</type><length>32768</length>
  <visibleLines>3</visibleLines></fields>
"""
BILL = """
<deploymentStatus>Deployed</deploymentStatus><label>Bill</label><pluralLabel>Bills</pluralLabel>
<nameField><label>Number</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>
<fields><fullName>Key__c</fullName><label>Key</label><type>Text</type><length>120</length>
  <externalId>true</externalId><unique>true</unique></fields>
<fields><fullName>Customer__c</fullName><label>Customer</label><type>Lookup</type><referenceTo>Account</referenceTo>
  <relationshipName>Bills</relationshipName><deleteConstraint>SetNull</deleteConstraint></fields>
<fields><fullName>Total__c</fullName><label>Total</label><type>Currency</type><precision>18</precision>
  <scale>2</scale></fields>
"""


def fields_granted(*names: str) -> str:
    return "".join(
        f"<fieldPermissions><editable>true</editable><field>{name}</field><readable>true</readable></fieldPermissions>"
        for name in names
    )


PERMISSIONS = (
    fields_granted("Account.Key__c", "Account.Legacy__c", "Account.Status__c", "Account.Message__c")
    + fields_granted("Bill__c.Key__c", "Bill__c.Customer__c", "Bill__c.Total__c")
    + "<label>Sync</label><objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete>"
    "<allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords>"
    "<object>Bill__c</object><viewAllRecords>false</viewAllRecords></objectPermissions>"
)
MEMBERS = {
    "CustomField": ["Account.Key__c", "Account.Legacy__c", "Account.Status__c", "Account.Message__c"],
    "CustomObject": ["Bill__c"],
    "PermissionSet": ["Sync"],
}


def package(members: dict[str, list[str]], files: dict[str, tuple[str, str]]) -> io.BytesIO:
    """A zip as the classic metadata API takes it; files are (type, inner XML) by path."""
    types = "".join(
        f"<types>{''.join(f'<members>{name}</members>' for name in names)}<name>{kind}</name></types>"
        for kind, names in members.items()
    )
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        manifest = f'<Package xmlns="{NAMESPACE}">{types}<version>60.0</version></Package>'
        archive.writestr("package.xml", manifest)
        for path, (kind, inner) in files.items():
            archive.writestr(path, f'<{kind} xmlns="{NAMESPACE}">{inner}</{kind}>')
    content.seek(0)
    return content


def good_package() -> io.BytesIO:
    return package(
        MEMBERS,
        {
            "objects/Account.object": ("CustomObject", ACCOUNT),
            "objects/Bill__c.object": ("CustomObject", BILL),
            "permissionsets/Sync.permissionset": ("PermissionSet", PERMISSIONS),
        },
    )


def admin(org: RunningOrg, method: str, path: str, body: Any = None) -> Any:
    url = f"{org.url}/admin{path}"
    answer = requests.request(method, url, json=body, verify=str(org.authority), timeout=20)
    answer.raise_for_status()
    return answer.json() if answer.content else None


def sign_on(org: RunningOrg, username: str) -> Client:
    app = {"consumer_key": username, "consumer_secret": "SECRET", "certificate": None, "username": username}
    admin(org, "POST", "/connected-apps", app)
    session = requests.Session()
    session.verify, session.trust_env = str(org.bundle), False
    session.proxies = {"https": org.proxy}
    return Salesforce(
        consumer_key=username, consumer_secret="SECRET", domain="acme.my", version="62.0", session=session
    )


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


def deploy(salesforce: Client, content: io.BytesIO, *, check_only: str = "false") -> dict[str, Any]:
    started = salesforce.deploy(content, sandbox=True, checkOnly=check_only)
    status: dict[str, Any] = salesforce.checkDeployStatus(started["asyncId"])
    return status


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
        with pytest.raises(SalesforceMalformedRequest, match="No such column 'Key__c' on sobject of type Account"):
            client.query("SELECT Key__c FROM Account")
    with pytest.raises(SalesforceMalformedRequest, match="sObject type 'Bill__c' is not supported"):
        integration.query("SELECT Id FROM Bill__c")
    integration.session.close()


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


def test_long_text_can_be_read_but_not_filtered(assigned: Client) -> None:
    with pytest.raises(SalesforceMalformedRequest, match="can not be filtered"):
        assigned.query("SELECT Id FROM Account WHERE Message__c != null")


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
    before = assigned.query("SELECT COUNT() FROM Bill__c")["totalSize"]
    assert deploy(assigned, good_package())["state"] == "Succeeded"
    assert assigned.query("SELECT COUNT() FROM Bill__c")["totalSize"] == before > 0


def test_a_package_may_be_deployed_over_rest(org: RunningOrg, salesforce: Client) -> None:
    base, headers = f"{org.url}/services/data/v62.0/metadata/deployRequest", dict(salesforce.headers)
    del headers["Content-Type"]
    parts: Any = {
        "json": (None, '{"deployOptions": {"checkOnly": true}}', "application/json"),
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
