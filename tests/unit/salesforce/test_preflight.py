"""What an org lacks is said before anything runs."""

from __future__ import annotations

from typing import Any

import pytest

from include.salesforce.descriptions import Limits, ObjectDescription, read_limits, read_object
from include.salesforce.preflight import (
    check_fields,
    check_object,
    check_picklist,
    check_told_apart,
    has_multiple_currencies,
    has_person_accounts,
    unseen_formulas,
)


def described(*extra: dict[str, Any], **rights: bool) -> ObjectDescription:
    fields = [
        {"name": "Id", "type": "id", "length": 18},
        {"name": "Name", "type": "string", "length": 255, "createable": True, "updateable": True, "nillable": False},
        {
            "name": "QB_Sync_Status__c",
            "type": "picklist",
            "updateable": True,
            "restrictedPicklist": True,
            "picklistValues": [{"value": "Held", "active": True}, {"value": "Old", "active": False}],
        },
        *extra,
    ]
    return read_object({"name": "Account", "fields": fields, **rights})


def test_an_org_that_has_everything_gets_no_complaint() -> None:
    assert check_fields(described(), ["Id", "name"], ["QB_Sync_Status__c"]) == []


def test_a_missing_field_of_the_package_names_the_deployment_and_the_permission_set() -> None:
    assert check_fields(described(), ["QB_Id__c"], []) == [
        "Account.QB_Id__c is missing or hidden by field-level security. Deploy the package "
        "(`./o2c package deploy`); it also assigns the permission set QuickBooks_Sync."
    ]


def test_a_missing_field_of_the_org_is_a_matter_of_the_mapping() -> None:
    (complaint,) = check_fields(described(), ["Region__c"], [])
    assert complaint.startswith("Account.Region__c is missing or hidden")
    assert "Correct the mapping" in complaint


def test_a_field_that_cannot_be_written_is_complained_of_once() -> None:
    assert check_fields(described(), ["Id"], ["Id"]) == [
        "Account.Id may not be written by this user. Take it out of write_back, "
        "or let the integration user edit it by a permission set."
    ]


def test_the_name_of_a_person_account_is_told_apart() -> None:
    people = described({"name": "IsPersonAccount", "type": "boolean"})
    name = people.fields["Name"]
    locked = ObjectDescription(
        name="Account", fields={**people.fields, "Name": type(name)(name="Name", type="string", updateable=False)}
    )
    assert has_person_accounts(locked)
    assert "person accounts" in check_fields(locked, [], ["Name"])[0]


def test_an_object_without_rights_asks_for_a_permission_set_and_for_no_administrator() -> None:
    complaints = check_object(described(queryable=False, updateable=False), written=True)
    assert len(complaints) == 2
    assert all("The permission set QuickBooks_Sync gives this right" in complaint for complaint in complaints)
    assert not any("Administrator" in complaint for complaint in complaints)
    assert check_object(described(updateable=False), written=False) == []


def test_a_value_that_the_picklist_lost_is_named() -> None:
    assert check_picklist(described(), "QB_Sync_Status__c", ["Held", "Old"]) == [
        'Account.QB_Sync_Status__c lacks the value "Old". Deploy the package again.'
    ]


def test_a_multi_currency_org_is_recognised() -> None:
    assert has_multiple_currencies(described({"name": "CurrencyIsoCode", "type": "picklist"}))
    assert not has_multiple_currencies(described())


def test_the_used_share_of_the_allowance_is_read() -> None:
    limits = read_limits({"DailyApiRequests": {"Max": 15000, "Remaining": 14700}})
    assert limits == Limits(daily_used=300, daily_max=15000)
    assert limits.share_used == 0.02
    assert Limits(daily_used=0, daily_max=0).share_used == 1.0


def test_an_object_that_may_not_be_created_is_named_where_the_way_back_creates_it() -> None:
    complaint = (
        "Account may not be created by this user. "
        "The permission set QuickBooks_Sync gives this right for the objects of the shipped mappings, and `./o2c "
        "package deploy` assigns it. Give it for any other object by a permission set of your own."
    )
    assert check_object(described(createable=False), written=True, created=True) == [complaint]
    assert check_object(described(createable=False), written=True) == []
    assert check_object(described(), written=True, created=True) == []


def formula(name: str, text: str | None) -> dict[str, Any]:
    """A field that Salesforce works out; without a text it is a roll-up."""
    return {"name": name, "type": "string", "calculated": True, "calculatedFormula": text}


def test_a_field_that_salesforce_works_out_is_named_where_a_mapping_would_write_it() -> None:
    org = described(formula("Region__c", "TEXT(BillingCountry)"), formula("Open__c", None))
    assert check_fields(org, ["Region__c"], []) == []
    assert check_fields(org, [], ["Region__c", "Open__c"]) == [
        f"Account.{name} is worked out by Salesforce (a formula or a roll-up), and nobody can write it. Take it out of "
        "what the mapping writes, or write what it is worked out from."
        for name in ("Open__c", "Region__c")
    ]


@pytest.mark.parametrize(
    ("text", "is_seen"),
    [
        ("Amount__c * 0.5", True),
        ("Parent.Region__c", False),
        ("$User.FirstName", False),
        ("IF(Due__c < TODAY(), 1, 0)", False),
        ("Other__c & 'x'", False),  # Other__c reads the owner
        (None, True),  # a roll-up stamps its record
    ],
)
def test_a_formula_that_reads_beyond_its_record_is_named_as_one_that_changes_unseen(
    text: str | None, is_seen: bool
) -> None:
    org = described(formula("Region__c", text), formula("Other__c", "Owner.Alias"))
    told = unseen_formulas(org, ["Region__c", "Name"])
    assert [note.partition(":")[0] for note in told] == ([] if is_seen else ["Account.Region__c is a formula"])
    assert bool(check_told_apart(org, "Region__c")) is not is_seen


def test_a_formula_that_reads_itself_in_a_circle_ends() -> None:
    org = described(formula("One__c", "Two__c"), formula("Two__c", "One__c"))
    assert unseen_formulas(org, ["One__c"]) == []
