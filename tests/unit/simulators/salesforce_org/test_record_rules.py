"""What every record obeys: lengths, types, references, deletion, merge, stamps and administrators' rules."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.admin import put_duplicate_rules, put_validation_rules
from simulators.salesforce_org.deleting import delete_record, merge_records, purge_record, undelete_record
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.exchange import Call
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.replication import deleted, updated
from simulators.salesforce_org.writing import Writer
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert


@pytest.mark.parametrize(
    ("name", "values", "code"),
    [
        ("Account", {}, "REQUIRED_FIELD_MISSING"),
        ("Account", {"Name": "   "}, "REQUIRED_FIELD_MISSING"),
        ("Account", {"Name": "x" * 256}, "STRING_TOO_LONG"),
        ("Account", {"Name": "x", "Id": "001000000000001"}, "INVALID_FIELD_FOR_INSERT_UPDATE"),
        ("Account", {"Name": "x", "Nonsense__c": 1}, "INVALID_FIELD"),
        ("Account", {"Name": "x", "IsDeleted": True}, "INVALID_FIELD_FOR_INSERT_UPDATE"),
        ("Account", {"Name": "x", "ParentId": "nonsense"}, "MALFORMED_ID"),
        ("Account", {"Name": "x", "ParentId": "001000000000001"}, "INVALID_CROSS_REFERENCE_KEY"),
        ("Account", {"Name": "x", "ParentId": "003000000000001"}, "FIELD_INTEGRITY_EXCEPTION"),
        ("Account", {"Name": 5}, "JSON_PARSER_ERROR"),
        ("Account", {"Name": "x", "NumberOfEmployees": "many"}, "JSON_PARSER_ERROR"),
        ("Account", {"Name": "x", "NumberOfEmployees": 10**9}, "NUMBER_OUTSIDE_VALID_RANGE"),
        ("Contact", {"LastName": "x", "Email": "no address"}, "INVALID_EMAIL_ADDRESS"),
        ("Contact", {"LastName": "x", "Name": "y"}, "INVALID_FIELD_FOR_INSERT_UPDATE"),
        ("Opportunity", {"Name": "x", "StageName": "Closed Won", "CloseDate": "2026-02-30"}, "JSON_PARSER_ERROR"),
    ],
)
def test_a_record_that_breaks_a_rule_is_refused(insert: Insert, name: str, values: dict[str, Any], code: str) -> None:
    with pytest.raises(SalesforceError) as refused:
        insert(name, **values)
    assert refused.value.code == code


def test_text_is_trimmed_and_null_clears(ask: Ask, insert: Insert, writer: Writer) -> None:
    account = insert("Account", Name="  Trim  ", Site=" here ")
    writer.update(writer.org.schema.get("Account"), account, {"Site": None})
    row = ask("SELECT Name, Site FROM Account")[0]
    assert (row["Name"], row["Site"]) == ("Trim", None)


def test_a_write_moves_the_stamp_and_a_late_commit_moves_it_less(
    org: Org, ask: Ask, insert: Insert, writer: Writer
) -> None:
    account = insert("Account", Name="x")
    first = ask("SELECT SystemModstamp FROM Account")[0]["SystemModstamp"]
    assert first.endswith(".000+0000")
    org.clock.offset, org.clock.late_commit = 3600, 540
    Writer(org=org, viewer=org.seed_viewer).update(org.schema.get("Account"), account, {"Site": "y"})
    second = ask("SELECT SystemModstamp FROM Account")[0]["SystemModstamp"]
    moved = datetime.fromisoformat(second) - datetime.fromisoformat(first)
    assert 3060 <= moved.total_seconds() <= 3070


def test_a_deleted_account_takes_contacts_and_deals_along_and_gives_them_back(
    ask: Ask, insert: Insert, writer: Writer
) -> None:
    account = insert("Account", Name="x")
    branch = insert("Account", Name="branch", ParentId=account)
    insert("Contact", LastName="y", AccountId=account)
    insert("Opportunity", Name="z", StageName="Prospecting", CloseDate="2026-01-01", AccountId=account)
    delete_record(writer, writer.org.schema.get("Account"), account)
    assert ask("SELECT Id FROM Contact") == ask("SELECT Id FROM Opportunity") == []
    assert ask("SELECT ParentId FROM Account")[0]["ParentId"] is None
    assert ask("SELECT Id FROM Contact WHERE IsDeleted = true", deleted=True)
    with pytest.raises(SalesforceError, match="entity is deleted"):
        writer.update(writer.org.schema.get("Account"), account, {"Site": "x"})
    assert len(undelete_record(writer, account)) == 3
    assert len(ask("SELECT Id FROM Opportunity")) == 1
    assert ask(f"SELECT ParentId FROM Account WHERE Id = '{branch}'")[0]["ParentId"] == account


def test_a_purged_record_is_gone_for_query_all_too(ask: Ask, insert: Insert, writer: Writer) -> None:
    account = insert("Account", Name="x")
    delete_record(writer, writer.org.schema.get("Account"), account)
    purge_record(writer.org, account)
    assert ask("SELECT Id FROM Account", deleted=True) == []


def test_a_merge_leaves_the_loser_with_the_id_of_the_winner(ask: Ask, insert: Insert, writer: Writer) -> None:
    winner, loser = insert("Account", Name="w"), insert("Account", Name="l")
    person = insert("Contact", LastName="p", AccountId=loser)
    merge_records(writer, writer.org.schema.get("Account"), winner, [loser])
    soql = "SELECT Id, MasterRecordId FROM Account WHERE IsDeleted = true AND MasterRecordId != null"
    assert [(row["Id"], row["MasterRecordId"]) for row in ask(soql, deleted=True)] == [(loser, winner)]
    assert ask(f"SELECT AccountId FROM Contact WHERE Id = '{person}'")[0]["AccountId"] == winner


def replication_call(start: str, end: str) -> Call:
    everything = Viewer(user_id="", everything=True)
    span = {"start": start, "end": end}
    return Call(method="GET", path="", query=span, groups={"object": "Account"}, viewer=everything)


def test_deleted_records_are_listed_inside_the_window_only(org: Org, insert: Insert, writer: Writer) -> None:
    account, other = insert("Account", Name="x"), insert("Account", Name="y")
    delete_record(writer, org.schema.get("Account"), account)
    now = org.clock.now()
    start, end = (now.timestamp() - 600, now.timestamp() + 600)
    span = [datetime.fromtimestamp(moment, now.tzinfo).isoformat() for moment in (start, end)]
    gone = deleted(org, replication_call(*span)).body["deletedRecords"]
    assert [entry["id"] for entry in gone] == [account]
    assert updated(org, replication_call(*span)).body["ids"] == [other]
    for bad in ((span[1], span[0]), ("2020-01-01T00:00:00Z", span[1]), ("", span[1])):
        with pytest.raises(SalesforceError) as refused:
            deleted(org, replication_call(*bad))
        assert refused.value.code == "INVALID_REPLICATION_DATE"


def admin_call(body: str) -> Call:
    return Call(method="PUT", path="", body=body.encode())


def test_a_validation_rule_stops_a_record(org: Org, insert: Insert) -> None:
    rule = """[{"object": "Account", "name": "City", "condition": "BillingCity = null AND Site != null",
                "message": "Say the city", "field": "BillingCity"}]"""
    put_validation_rules(org, admin_call(rule))
    with pytest.raises(SalesforceError, match="Say the city") as refused:
        insert("Account", Name="x", Site="y")
    assert (refused.value.code, refused.value.fields) == ("FIELD_CUSTOM_VALIDATION_EXCEPTION", ("BillingCity",))
    assert insert("Account", Name="x", Site="y", BillingCity="Bonn")


def test_a_duplicate_rule_gives_way_only_if_it_allows_it(org: Org, insert: Insert) -> None:
    put_duplicate_rules(org, admin_call('[{"object": "Account", "field": "Name", "allow_save": true}]'))
    insert("Account", Name="Twin")
    with pytest.raises(SalesforceError) as refused:
        insert("Account", Name="TWIN")
    assert refused.value.code == "DUPLICATES_DETECTED"
    writer = Writer(org=org, viewer=org.seed_viewer, allow_duplicates=True)
    assert writer.insert(org.schema.get("Account"), {"Name": "TWIN"})


def test_an_account_is_not_its_own_ancestor(insert: Insert, writer: Writer) -> None:
    top = insert("Account", Name="top")
    below = insert("Account", Name="below", ParentId=top)
    with pytest.raises(SalesforceError) as refused:
        writer.update(writer.org.schema.get("Account"), top, {"ParentId": below})
    assert refused.value.code == "CIRCULAR_DEPENDENCY"
