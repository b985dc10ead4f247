"""A deployment as the Metadata API conducts it, over real HTTP from a scripted server."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from include.salesforce.error_codes import SalesforceSetup
from include.salesforce.package import deploy_package
from include.salesforce.package_source import METADATA
from tests.kit.scripted_org import Script, running_script, signed_on

PACKAGE = Path(__file__).parents[3] / "salesforce_package"
USER = "005000000000001AAA"
INTEGRATION_SET = "0PS000000000001AAA"
PEOPLE_SET = "0PS000000000002AAA"
WHO = (200, {"organization_id": "00D000000000001AAA", "user_id": USER})


@pytest.fixture
def script() -> Iterator[Script]:
    with running_script() as script:
        yield script


def soap(action: str, result: str) -> tuple[int, bytes]:
    body = f'<{action}Response xmlns="{METADATA}"><result>{result}</result></{action}Response>'
    return 200, (
        '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/'
        f'envelope/"><soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>'
    ).encode()


STARTED = soap("deploy", "<done>false</done><id>0Af000000000001AAA</id><state>Queued</state>")
RUNNING = soap("checkDeployStatus", "<done>false</done><status>InProgress</status><success>false</success>")
DONE = soap(
    "checkDeployStatus",
    "<details><componentSuccesses><created>true</created></componentSuccesses></details><done>true</done>"
    "<numberComponentsDeployed>98</numberComponentsDeployed><numberComponentsTotal>98</numberComponentsTotal>"
    "<status>Succeeded</status><success>true</success>",
)
FAILED = soap(
    "checkDeployStatus",
    "<details><componentFailures><fileName>objects/Account.object</fileName><fullName>Account.QB_Id__c</fullName>"
    "<lineNumber>12</lineNumber><problem>Cannot change type</problem></componentFailures></details>"
    "<done>true</done><status>Failed</status><success>false</success>",
)


def found(*records: dict[str, Any]) -> tuple[int, Any]:
    return 200, {"done": True, "records": list(records)}


def deploy(script: Script, **options: Any) -> tuple[Any, list[str]]:
    said: list[str] = []
    with signed_on(script.url) as salesforce:
        result = deploy_package(salesforce, PACKAGE, report=said.append, pause=lambda seconds: None, **options)
    assert script.answers == []
    return result, said


def test_an_installation_is_waited_for_and_stated(script: Script) -> None:
    granted = (201, [{"id": "0Pa000000000001AAA", "success": True, "errors": []}])
    script.answers = [STARTED, RUNNING, DONE, WHO, found({"Id": INTEGRATION_SET}), found(), granted]
    result, said = deploy(script)
    assert (result.components, result.created, result.check_only) == (98, 1, False)
    assert said[-2:] == [
        "QuickBooks_Sync: assigned to 1 users, 0 had it before",
        "Installation or upgrade complete: 98 components",
    ]
    assert script.asked[-1].json["records"] == [
        {
            "attributes": {"type": "PermissionSetAssignment"},
            "AssigneeId": USER,
            "PermissionSetId": INTEGRATION_SET,
        }
    ]


def test_the_archive_travels_inside_the_envelope_with_the_session(script: Script) -> None:
    script.answers = [STARTED, DONE]
    deploy(script, check_only=True)
    asked = script.asked[0]
    assert (asked.path, asked.headers["SOAPAction"]) == ("/services/Soap/m/63.0", "deploy")
    envelope = etree.fromstring(asked.body)
    names = {"m": METADATA}
    assert envelope.findtext(".//m:SessionHeader/m:sessionId", namespaces=names) == "first"
    assert envelope.findtext(".//m:DeployOptions/m:checkOnly", namespaces=names) == "true"
    assert envelope.findtext(".//m:DeployOptions/m:rollbackOnError", namespaces=names) == "true"
    archive = base64.b64decode(str(envelope.findtext(".//m:ZipFile", namespaces=names)))
    assert "package.xml" in zipfile.ZipFile(io.BytesIO(archive)).namelist()


def test_a_check_assigns_nothing_and_says_so(script: Script) -> None:
    script.answers = [STARTED, DONE]
    result, said = deploy(script, check_only=True)
    assert result.assignments == ()
    assert said[-1] == "Check complete: 98 components can be installed; nothing was changed"


def test_a_session_that_ends_between_two_calls_is_renewed_inside_the_envelope(script: Script) -> None:
    fault = (
        b'<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault>'
        b"<faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>INVALID_SESSION_ID: ended</faultstring>"
        b"</soapenv:Fault></soapenv:Body></soapenv:Envelope>"
    )
    script.answers = [STARTED, (500, fault), DONE]
    deploy(script, check_only=True)
    assert b"<sessionId>first<" in script.asked[1].body
    assert b"<sessionId>second<" in script.asked[2].body


def test_a_refused_component_is_named_with_file_line_and_problem(script: Script) -> None:
    script.answers = [STARTED, FAILED]
    with pytest.raises(SalesforceSetup) as raised:
        deploy(script)
    assert "objects/Account.object, line 12: Account.QB_Id__c: Cannot change type" in str(raised.value)
    assert "nothing was installed" in str(raised.value)


def test_a_second_installation_assigns_nothing_again(script: Script) -> None:
    script.answers = [STARTED, DONE, WHO, found({"Id": INTEGRATION_SET}), found({"AssigneeId": USER})]
    result, said = deploy(script)
    assert (result.assignments[0].added, result.assignments[0].present) == (0, 1)
    assert "QuickBooks_Sync: assigned to 0 users, 1 had it before" in said


@pytest.mark.parametrize(
    "choice, condition",
    [
        ("admins", "IsActive = true AND Profile.PermissionsModifyAllData = true"),
        ("all", "IsActive = true AND UserType = 'Standard'"),
        ("profile:Sales User", "IsActive = true AND Profile.Name = 'Sales User'"),
        ("kim@example.com", "IsActive = true AND Username = 'kim@example.com'"),
        (["kim@example.com"], "IsActive = true AND Username IN ('kim@example.com')"),
    ],
)
def test_people_are_chosen_by_right_profile_or_name_and_get_fields_only(
    script: Script, choice: str | list[str], condition: str
) -> None:
    kim = {"Id": "005000000000002AAA", "Username": "kim@example.com"}
    refused = {"success": False, "errors": [{"statusCode": "FIELD_INTEGRITY_EXCEPTION", "message": "wrong licence"}]}
    script.answers = [
        *(STARTED, DONE, WHO, found({"Id": INTEGRATION_SET}), found({"AssigneeId": USER})),
        *(found(kim), found({"Id": PEOPLE_SET}), found(), (201, [refused])),
    ]
    result, said = deploy(script, assign_to=choice)
    assert script.asked[5].soql.endswith(condition)
    assert script.asked[-1].json["records"][0]["PermissionSetId"] == PEOPLE_SET
    assert result.assignments[1].refused == ("kim@example.com: wrong licence",)
    assert "QuickBooks_Sync_User: not assigned to kim@example.com: wrong licence" in said


def test_a_user_who_does_not_exist_is_named(script: Script) -> None:
    script.answers = [STARTED, DONE, WHO, found({"Id": INTEGRATION_SET}), found({"AssigneeId": USER}), found()]
    with pytest.raises(SalesforceSetup, match=r"nobody@example\.com"):
        deploy(script, assign_to=["nobody@example.com"])
