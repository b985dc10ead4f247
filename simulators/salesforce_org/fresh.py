"""What a fresh org holds: the organization, two users, two profiles, the stages and the standard price book."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from simulators.salesforce_org.access import ADMINISTRATOR
from simulators.salesforce_org.database import Database, Row
from simulators.salesforce_org.ids import make_id
from simulators.salesforce_org.schema import FieldType, Schema

ADMIN_USERNAME = "admin@acme.example"
INTEGRATION_USERNAME = "integration@acme.example"

#: label, probability, closed, won, forecast category
STAGES = (
    ("Prospecting", 10, 0, 0, "Pipeline"),
    ("Qualification", 10, 0, 0, "Pipeline"),
    ("Proposal/Price Quote", 75, 0, 0, "Pipeline"),
    ("Negotiation/Review", 90, 0, 0, "Pipeline"),
    ("Closed Won", 100, 1, 1, "Closed"),
    ("Closed Lost", 0, 1, 0, "Omitted"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Residents:
    """Ids of the records that the org itself must find again."""

    organization: str
    administrator: str
    integration_user: str
    standard_pricebook: str


def furnish(database: Database, schema: Schema, moment: str) -> Residents:
    """Fill a fresh org; an org that is furnished already is left as it is."""
    if database.setting("organization") is None:
        _fill(database, schema, moment)
    # an org of an earlier version has the column, but nobody with the right
    database.run('UPDATE "Profile" SET "PermissionsModifyAllData" = 1 WHERE "Name" = ?', (ADMINISTRATOR,))
    return Residents(
        organization=database.setting("organization") or "",
        administrator=database.setting("administrator") or "",
        integration_user=database.setting("integration_user") or "",
        standard_pricebook=database.setting("standard_pricebook") or "",
    )


def _fill(database: Database, schema: Schema, moment: str) -> None:
    administrator = database.next_id("005")

    def put(name: str, row: Row, record_id: str | None = None) -> str:
        entry = schema.get(name)
        new_id = record_id or database.next_id(entry.prefix)
        booleans = {item.name: 0 for item in entry.fields.values() if item.type == FieldType.BOOLEAN}
        owner = {"OwnerId": administrator} if entry.find("OwnerId") else {}
        stamps: Row = dict.fromkeys(("CreatedDate", "LastModifiedDate", "SystemModstamp"), moment)
        people: Row = dict.fromkeys(("CreatedById", "LastModifiedById"), administrator)
        database.insert(entry, {**booleans, **owner, **stamps, **people, **row, "Id": new_id})
        return new_id

    organization = make_id("00D", secrets.randbelow(62**6))
    put(
        "Organization",
        {
            "Name": "Acme",
            "OrganizationType": "Developer Edition",
            "InstanceName": "SIM1",
            "LanguageLocaleKey": "en_US",
            "TimeZoneSidKey": "GMT",
        },
        organization,
    )
    profiles = {name: put("Profile", {"Name": name}) for name in (ADMINISTRATOR, "Standard User")}
    put("User", _user("System", "Administrator", ADMIN_USERNAME, profiles[ADMINISTRATOR]), administrator)
    integration = put("User", _user("Integration", "User", INTEGRATION_USERNAME, profiles["Standard User"]))
    for order, (label, probability, closed, won, forecast) in enumerate(STAGES, 1):
        put(
            "OpportunityStage",
            {"MasterLabel": label, "ApiName": label, "IsActive": 1, "SortOrder": order, "IsClosed": closed,
             "IsWon": won, "ForecastCategory": forecast, "DefaultProbability": float(probability)},
        )  # fmt: skip
    pricebook = put("Pricebook2", {"Name": "Standard Price Book", "IsActive": 1, "IsStandard": 1})
    for name, value in (
        ("organization", organization),
        ("administrator", administrator),
        ("integration_user", integration),
        ("standard_pricebook", pricebook),
    ):
        database.remember(name, value)


def _user(first: str, last: str, username: str, profile: str) -> Row:
    return {
        "Username": username, "FirstName": first, "LastName": last, "Name": f"{first} {last}",
        "Alias": last[:8].lower(),
        "Email": username, "IsActive": 1, "ProfileId": profile, "UserType": "Standard", "TimeZoneSidKey": "GMT",
        "LocaleSidKey": "en_US", "LanguageLocaleKey": "en_US",
    }  # fmt: skip
