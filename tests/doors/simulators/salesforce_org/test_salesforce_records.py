"""The package's own objects in the simulated org: upserts, look-ups, sub-selects, and what a deletion leaves."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from include.salesforce.client import Salesforce
from include.salesforce.package_source import read_package
from include.salesforce.preflight import check_fields, check_object
from tests.kit.simulated_org import PACKAGE, SimulatedOrg

RECORDS = ("QB_Payment__c", "QB_Transaction_Line__c", "QB_Transaction__c")


@pytest.fixture
def salesforce(salesforce_org: SimulatedOrg) -> Salesforce:
    return salesforce_org.salesforce


def upsert(salesforce: Salesforce, object_name: str, **values: Any) -> str:
    (result,) = salesforce.upsert_records(object_name, "QB_Id__c", [values])
    assert result.errors == ()
    return str(result.id)


def read(salesforce: Salesforce, soql: str) -> list[dict[str, Any]]:
    return list(salesforce.query_all(soql))


def test_the_integration_user_writes_every_field_of_our_objects(salesforce: Salesforce) -> None:
    for object_name in RECORDS:
        description = salesforce.describe(object_name)
        members = read_package(PACKAGE).members["CustomField"]
        names = [each.partition(".")[2] for each in members if each.startswith(f"{object_name}.")]
        assert check_fields(description, ["Id", "Name", "SystemModstamp"], names) == []
        assert check_object(description, written=True) == []


def test_types_lengths_and_words_are_described(salesforce: Salesforce) -> None:
    line, transaction = salesforce.describe("QB_Transaction_Line__c"), salesforce.describe("QB_Transaction__c")
    found = {name: (each.type, each.length) for name, each in {**transaction.fields, **line.fields}.items()}
    assert found["QB_Id__c"] == ("string", 120)
    assert found["QB_Description__c"] == ("textarea", 5000)
    assert found["QB_Deleted__c"] == ("boolean", 0)
    assert [found[name][0] for name in ("QB_Rate__c", "QB_Quantity__c", "QB_Date__c")] == ["currency", "double", "date"]
    status = transaction.field("QB_Status__c")
    assert status is not None
    assert (status.restricted, status.values[:2]) == (True, ("Pending", "Open"))


def test_a_transaction_is_read_with_its_lines_and_payments_and_its_parents(salesforce: Salesforce) -> None:
    (account,) = salesforce.create_records("Account", [{"Name": "Tree"}])
    transaction = upsert(
        salesforce, "QB_Transaction__c", QB_Id__c="acme:1-1", Name="Invoice 7", QB_Account__c=account.id,
        QB_Type__c="Invoice", QB_Total__c=Decimal("19.99"), QB_Date__c="2026-01-31",
    )  # fmt: skip
    for number in (1, 2):
        upsert(
            salesforce, "QB_Transaction_Line__c", QB_Id__c=f"acme:1-1/{number}", QB_Transaction__c=transaction,
            QB_Line_Number__c=number, QB_Rate__c=Decimal("0.12345"), QB_Description__c="Two\nlines",
        )  # fmt: skip
    upsert(salesforce, "QB_Payment__c", QB_Id__c="acme:9-9/1-1", QB_Transaction__c=transaction, QB_Amount__c=5)
    (found,) = read(
        salesforce,
        "SELECT Name, QB_Account__r.Name, QB_Total__c, (SELECT QB_Line_Number__c, QB_Rate__c, QB_Deleted__c, "
        "QB_Description__c FROM QB_Lines__r ORDER BY QB_Line_Number__c), (SELECT QB_Amount__c FROM QB_Payments__r) "
        f"FROM QB_Transaction__c WHERE Id = '{transaction}'",
    )
    assert (found["Name"], found["QB_Account__r"], found["QB_Total__c"]) == (
        "Invoice 7",
        {"Name": "Tree"},
        Decimal("19.99"),
    )
    lines = found["QB_Lines__r"]["records"]
    assert [(line["QB_Line_Number__c"], line["QB_Rate__c"], line["QB_Deleted__c"]) for line in lines] == [
        (1, Decimal("0.12345"), False),
        (2, Decimal("0.12345"), False),
    ]
    assert lines[0]["QB_Description__c"] == "Two\nlines"
    assert found["QB_Payments__r"]["records"] == [{"QB_Amount__c": Decimal("5.0")}]
    (parent,) = read(salesforce, f"SELECT (SELECT Name FROM QB_Transactions__r) FROM Account WHERE Id = '{account.id}'")
    assert parent["QB_Transactions__r"]["records"] == [{"Name": "Invoice 7"}]


def test_a_deleted_account_leaves_its_transactions(salesforce: Salesforce, salesforce_org: SimulatedOrg) -> None:
    (account,) = salesforce.create_records("Account", [{"Name": "Closes down"}])
    upsert(salesforce, "QB_Transaction__c", QB_Id__c="acme:2-2", QB_Account__c=account.id)
    salesforce_org.admin("POST", "/admin/delete", {"ids": [account.id]})
    asked = "SELECT QB_Account__c, IsDeleted FROM QB_Transaction__c WHERE QB_Id__c = 'acme:2-2'"
    assert read(salesforce, asked) == [{"QB_Account__c": None, "IsDeleted": False}]


def test_ids_of_transactions_differ_by_a_capital(salesforce: Salesforce) -> None:
    first, second = (upsert(salesforce, "QB_Transaction__c", QB_Id__c=each) for each in ("acme:A-1", "acme:a-1"))
    assert first != second


def test_a_parent_is_named_by_its_quickbooks_id(salesforce: Salesforce) -> None:
    transaction = upsert(salesforce, "QB_Transaction__c", QB_Id__c="acme:3-3")
    upsert(salesforce, "QB_Payment__c", QB_Id__c="acme:3-4/3-3", QB_Transaction__r={"QB_Id__c": "acme:3-3"})
    asked = "SELECT QB_Transaction__c FROM QB_Payment__c WHERE QB_Transaction__r.QB_Id__c = 'acme:3-3'"
    assert read(salesforce, asked) == [{"QB_Transaction__c": transaction}]


def test_a_status_that_the_package_does_not_know_is_refused(salesforce: Salesforce) -> None:
    row = {"QB_Id__c": "acme:4-4", "QB_Status__c": "Lost"}
    (result,) = salesforce.upsert_records("QB_Transaction__c", "QB_Id__c", [row])
    assert [error.code for error in result.errors] == ["INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"]


def test_a_record_without_a_name_is_called_by_its_id(salesforce: Salesforce) -> None:
    transaction = upsert(salesforce, "QB_Transaction__c", QB_Id__c="acme:5-5")
    line = upsert(salesforce, "QB_Transaction_Line__c", QB_Id__c="acme:5-5/1")
    assert read(salesforce, f"SELECT Name FROM QB_Transaction__c WHERE Id = '{transaction}'") == [{"Name": transaction}]
    (numbered,) = read(salesforce, f"SELECT Name FROM QB_Transaction_Line__c WHERE Id = '{line}'")
    assert numbered["Name"].startswith("QBL-0000")
