"""The Salesforce door against the simulated org, over real HTTPS and a real sign-on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from include.errors import SetupError
from include.model import SyncStatus
from include.salesforce import soql
from include.salesforce.client import Salesforce
from include.salesforce.error_codes import SalesforceSetup, SalesforceTransient
from include.salesforce.package import deploy_package
from include.salesforce.package_source import read_package
from include.salesforce.preflight import check_fields, check_object, has_multiple_currencies, has_person_accounts
from tests.kit.simulated_org import ADMINISTRATOR, INTEGRATION_USER, PACKAGE, SimulatedOrg

OBJECTS = ("Account", "Contact", "Opportunity", "Product2")


@pytest.fixture
def salesforce(salesforce_org: SimulatedOrg) -> Iterator[Salesforce]:
    yield salesforce_org.salesforce
    salesforce_org.admin("PUT", "/admin/faults", [])


@pytest.fixture
def administrator(salesforce_org: SimulatedOrg) -> Iterator[Salesforce]:
    with Salesforce(lambda: salesforce_org.sign_on(ADMINISTRATOR), pause=lambda seconds: None) as client:
        yield client


def create(salesforce: Salesforce, object_name: str, *records: dict[str, Any]) -> list[str]:
    results = salesforce.create_records(object_name, records)
    assert [result.errors for result in results] == [()] * len(records)
    return [str(result.id) for result in results]


def read(salesforce: Salesforce, object_name: str, record_id: str, *fields: str) -> dict[str, Any]:
    (query,) = soql.select_by_ids(object_name, fields, [record_id])
    (record,) = salesforce.query_all(query)
    return record


def test_the_org_that_answers_is_known_by_its_18_characters(salesforce: Salesforce) -> None:
    organization = salesforce.organization_id()
    assert organization.startswith("00D")
    assert len(organization) == 18
    assert salesforce.user_id().startswith("005")


def test_a_wrong_key_is_a_matter_of_the_connection(salesforce_org: SimulatedOrg) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with (
        Salesforce(lambda: salesforce_org.sign_on(private_key=other.decode()), connection="salesforce_acme") as client,
        pytest.raises(SetupError, match=r'"salesforce_acme" failed.*private key belongs to the certificate'),
    ):
        client.organization_id()


def test_the_integration_user_sees_and_edits_every_field_of_the_package(salesforce: Salesforce) -> None:
    for object_name in OBJECTS:
        description = salesforce.describe(object_name)
        names = [
            member.partition(".")[2]
            for member in read_package(PACKAGE).members["CustomField"]
            if member.startswith(f"{object_name}.")
        ]
        assert check_fields(description, ["Id", "SystemModstamp"], names) == []
        assert check_object(description, written=True) == []


def test_lengths_and_picklists_come_from_the_org(salesforce: Salesforce) -> None:
    description = salesforce.describe("Opportunity")
    integration_id, status = description.field("QB_Id__c"), description.field("qb_sync_status__c")
    assert integration_id is not None
    assert (integration_id.type, integration_id.length) == ("string", 80)
    assert status is not None
    assert status.values == tuple(SyncStatus)
    assert status.restricted
    assert not has_person_accounts(salesforce.describe("Account"))
    assert not has_multiple_currencies(description)


def test_fields_stay_hidden_from_whom_no_permission_set_shows_them(administrator: Salesforce) -> None:
    (complaint,) = check_fields(administrator.describe("Account"), ["QB_Id__c"], [])
    assert "hidden by field-level security" in complaint


def test_objects_are_listed(salesforce: Salesforce) -> None:
    assert {*OBJECTS, "OpportunityLineItem"} <= salesforce.objects()


def test_an_unknown_object_is_a_matter_of_the_set_up(salesforce: Salesforce) -> None:
    with pytest.raises(SalesforceSetup, match="package deploy"):
        salesforce.describe("QB_Nothing__c")


def test_an_unknown_field_is_a_matter_of_the_set_up(salesforce: Salesforce) -> None:
    with pytest.raises(SalesforceSetup, match="INVALID_FIELD"):
        list(salesforce.query_all("SELECT Nothing__c FROM Account"))


def test_money_returns_to_the_cent(salesforce: Salesforce) -> None:
    (account,) = create(salesforce, "Account", {"Name": "O'Brien & Söhne"})
    amount = Decimal("1234567890123.45")
    (result,) = salesforce.update_records("Account", [{"Id": account, "QB_Balance__c": amount}])
    assert result.success
    record = read(salesforce, "Account", account, "Name", "QB_Balance__c", "SystemModstamp")
    assert record["Name"] == "O'Brien & Söhne"
    assert (type(record["QB_Balance__c"]), record["QB_Balance__c"]) == (Decimal, amount)
    assert "attributes" not in record


def test_what_changed_is_selected_by_its_stamp(salesforce: Salesforce) -> None:
    (account,) = create(salesforce, "Account", {"Name": "Stamped"})
    stamp = soql.parse_stamp(read(salesforce, "Account", account, "SystemModstamp")["SystemModstamp"])
    fields = ["Id", "Name", "IsDeleted", "SystemModstamp"]
    second = timedelta(seconds=1)

    def found(query: str) -> bool:
        return account in {record["Id"] for record in salesforce.query_all(query)}

    assert found(soql.select_changed("Account", fields, since=stamp))
    assert found(soql.select_changed("Account", fields, since=None, until=stamp + second))
    assert not found(soql.select_changed("Account", fields, since=stamp + second))
    assert not found(soql.select_changed("Account", fields, since=None, until=stamp))


def test_hundreds_of_records_take_a_call_for_every_200(salesforce: Salesforce, salesforce_org: SimulatedOrg) -> None:
    records = [{"LastName": f"Paged {number:04d}"} for number in range(450)]
    writes = salesforce_org.writes()
    ids = create(salesforce, "Contact", *records)
    assert salesforce_org.writes() - writes == 3
    queries = salesforce_org.reads()
    found = [
        record
        for query in soql.select_by_ids("Contact", ["Id", "LastName"], ids)
        for record in salesforce.query_all(query)
    ]
    assert salesforce_org.reads() - queries == 2
    assert {record["Id"]: record["LastName"] for record in found} == {
        each: record["LastName"] for each, record in zip(ids, records, strict=True)
    }


def test_a_query_of_more_than_a_page_is_read_to_its_end(salesforce: Salesforce, salesforce_org: SimulatedOrg) -> None:
    ids = create(salesforce, "Product2", *({"Name": f"Article {number:04d}"} for number in range(2001)))
    queries = salesforce_org.reads()
    found = [record["Id"] for record in salesforce.query_all(soql.select_changed("Product2", ["Id"], since=None))]
    assert salesforce_org.reads() - queries == 2
    assert len(found) == len(set(found))
    assert set(ids) <= set(found)


def test_a_row_that_salesforce_refuses_does_not_stop_its_neighbours(salesforce: Salesforce) -> None:
    good, bad = create(salesforce, "Account", {"Name": "Good"}, {"Name": "Bad"})
    results = salesforce.update_records(
        "Account",
        [{"Id": bad, "QB_Sync_Status__c": "Nonsense"}, {"Id": good, "QB_Sync_Status__c": SyncStatus.HELD.value}],
    )
    assert [result.success for result in results] == [False, True]
    assert results[0].id == bad
    assert results[0].errors[0].code == "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
    assert not results[0].transient
    assert read(salesforce, "Account", good, "QB_Sync_Status__c") == {"QB_Sync_Status__c": "Held"}


def test_a_locked_row_is_written_when_its_lock_is_gone(salesforce: Salesforce, salesforce_org: SimulatedOrg) -> None:
    free, locked = create(salesforce, "Account", {"Name": "Free"}, {"Name": "Locked"})
    salesforce_org.admin(
        "PUT",
        "/admin/faults",
        [
            {
                "match": {"path": "composite/sobjects"},
                "action": {"error": "UNABLE_TO_LOCK_ROW", "ids": [locked]},
                "times": 2,
            }
        ],
    )
    writes = salesforce_org.writes()
    results = salesforce.update_records("Account", [{"Id": free, "Site": "A"}, {"Id": locked, "Site": "B"}])
    assert [result.success for result in results] == [True, True]
    assert salesforce_org.writes() - writes == 3
    assert read(salesforce, "Account", locked, "Site") == {"Site": "B"}


def test_an_expired_session_is_renewed_without_a_word(salesforce: Salesforce, salesforce_org: SimulatedOrg) -> None:
    salesforce_org.admin("PUT", "/admin/faults", [{"match": {"path": "limits"}, "action": {"expire_session": True}}])
    limits = salesforce.limits()
    assert 0 < limits.daily_used < limits.daily_max


def test_a_cut_connection_and_a_busy_org_are_survived(salesforce: Salesforce, salesforce_org: SimulatedOrg) -> None:
    salesforce_org.admin(
        "PUT",
        "/admin/faults",
        [
            {"match": {"path": "limits"}, "action": {"close": True}},
            {"match": {"path": "limits"}, "action": {"status": 502}},
        ],
    )
    queries = salesforce_org.reads()
    assert salesforce.limits().daily_max > 0
    assert salesforce_org.reads() - queries == 2  # and the one that was cut before the org heard of it


def test_a_lost_answer_to_an_insert_is_raised_and_the_record_is_there(
    salesforce: Salesforce, salesforce_org: SimulatedOrg
) -> None:
    salesforce_org.admin(
        "PUT", "/admin/faults", [{"match": {"path": "composite/sobjects"}, "action": {"close": True, "after": True}}]
    )
    with pytest.raises(SalesforceTransient):
        salesforce.create_records("Account", [{"Name": "Answer lost"}])
    assert len(list(salesforce.query_all("SELECT Id FROM Account WHERE Name = 'Answer lost'"))) == 1


def test_an_upsert_inserts_once_and_then_updates(salesforce: Salesforce) -> None:
    first = salesforce.upsert_records(
        "Account",
        "QB_Id__c",
        [{"QB_Id__c": "acme:80000001", "Name": "Born"}, {"QB_Id__c": "acme:80000001", "Site": "X"}],
    )
    again = salesforce.upsert_records("Account", "QB_Id__c", [{"QB_Id__c": "acme:80000001", "Name": "Reborn"}])
    assert [result.created for result in (*first, *again)] == [True, True, False]
    assert len({result.id for result in (*first, *again)}) == 1
    assert read(salesforce, "Account", str(again[0].id), "Name", "Site") == {"Name": "Reborn", "Site": "X"}


def test_integration_ids_differ_by_a_capital(salesforce: Salesforce) -> None:
    results = salesforce.upsert_records(
        "Account",
        "QB_Id__c",
        [{"QB_Id__c": "acme:1a-2B", "Name": "Small"}, {"QB_Id__c": "acme:1A-2B", "Name": "Capital"}],
    )
    assert [result.created for result in results] == [True, True]


def test_a_second_installation_changes_nothing(administrator: Salesforce) -> None:
    said: list[str] = []
    result = deploy_package(administrator, PACKAGE, integration_user=INTEGRATION_USER, report=said.append)
    assert (result.components, result.created) == (105, 0)
    assert [(each.added, each.present) for each in result.assignments] == [(0, 1)]
    assert said[-1] == "Installation or upgrade complete: 105 components"


def test_a_check_installs_nothing(administrator: Salesforce) -> None:
    result = deploy_package(administrator, PACKAGE, check_only=True, report=lambda line: None)
    assert (result.check_only, result.components, result.assignments) == (True, 105, ())


def test_people_of_a_profile_see_the_fields_and_gain_no_right(administrator: Salesforce) -> None:
    options: dict[str, Any] = {"integration_user": INTEGRATION_USER, "report": lambda line: None}
    first = deploy_package(administrator, PACKAGE, assign_to="profile:Standard User", **options)
    again = deploy_package(administrator, PACKAGE, assign_to="all", **options)
    people = [result.assignments[1] for result in (first, again)]
    assert {each.permission_set for each in people} == {"QuickBooks_Sync_User"}
    assert [each.refused for each in people] == [(), ()]
    assert people[1].present >= people[0].added


def test_admins_are_those_who_may_modify_all_data(administrator: Salesforce) -> None:
    asked = "SELECT Username FROM User WHERE Profile.PermissionsModifyAllData = true"
    assert [user["Username"] for user in administrator.query_all(asked)] == [ADMINISTRATOR]
    options: dict[str, Any] = {"integration_user": INTEGRATION_USER, "report": lambda line: None}
    people = deploy_package(administrator, PACKAGE, assign_to="admins", **options).assignments[1]
    assert (people.added + people.present, people.refused) == (1, ())


def test_a_permission_set_that_names_a_missing_field_is_refused_with_its_place(
    administrator: Salesforce, tmp_path: Path
) -> None:
    broken = tmp_path / "package"
    shutil.copytree(PACKAGE, broken)
    permissions = broken / "force-app/main/default/permissionsets/QuickBooks_Sync.permissionset-meta.xml"
    permissions.write_text(permissions.read_text("utf-8").replace("Account.QB_Balance__c", "Account.QB_Ballance__c"))
    with pytest.raises(SalesforceSetup, match=r"QuickBooks_Sync.*QB_Ballance__c"):
        deploy_package(administrator, broken, report=lambda line: None)
