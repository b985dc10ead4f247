"""A small package for the simulated org, and the unmodified client that deploys it."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import requests
from simple_salesforce.api import Salesforce

from simulators.salesforce_org.running import RunningOrg

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


def deploy(salesforce: Client, content: io.BytesIO, *, check_only: str = "false") -> dict[str, Any]:
    started = salesforce.deploy(content, sandbox=True, checkOnly=check_only)
    status: dict[str, Any] = salesforce.checkDeployStatus(started["asyncId"])
    return status
