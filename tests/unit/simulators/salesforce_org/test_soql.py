"""SOQL: what it finds, and what it refuses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.querying import Asker, run_query
from simulators.salesforce_org.soql.date_literals import span
from tests.unit.simulators.salesforce_org.conftest import Ask, Insert


@pytest.fixture
def accounts(insert: Insert) -> dict[str, str]:
    parent = insert("Account", Name="Ärmel & Söhne", BillingCity="Köln", NumberOfEmployees=12, AnnualRevenue=1000)
    child = insert("Account", Name="O'Brien 100%", ParentId=parent, NumberOfEmployees=7)
    return {"parent": parent, "child": child, "plain": insert("Account", Name="plain_name")}


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        ("Name = 'ärmel & SÖHNE'", ["Ärmel & Söhne"]),
        ("Name LIKE '%söhne'", ["Ärmel & Söhne"]),
        ("Name LIKE 'o\\'brien%'", ["O'Brien 100%"]),
        ("Name LIKE '%\\%'", ["O'Brien 100%"]),
        ("Name LIKE 'plain\\_n%'", ["plain_name"]),
        ("Name LIKE 'plain\\_n'", []),
        ("BillingCity != 'Köln'", ["O'Brien 100%", "plain_name"]),
        ("NOT BillingCity = 'Köln'", ["O'Brien 100%", "plain_name"]),
        ("BillingCity = null AND ParentId = null", ["plain_name"]),
        ("NumberOfEmployees > 7", ["Ärmel & Söhne"]),
        ("NumberOfEmployees IN (7, 8)", ["O'Brien 100%"]),
        ("NumberOfEmployees NOT IN (7, 8)", ["plain_name", "Ärmel & Söhne"]),
        ("Parent.Name = 'Ärmel & Söhne'", ["O'Brien 100%"]),
        ("(Name = 'plain_name' OR NumberOfEmployees = 7) AND IsDeleted = false", ["O'Brien 100%", "plain_name"]),
        ("Id IN (SELECT ParentId FROM Account WHERE NumberOfEmployees = 7)", ["Ärmel & Söhne"]),
        ("Id NOT IN (SELECT ParentId FROM Account)", ["O'Brien 100%", "plain_name"]),
        ("CreatedDate = TODAY AND CreatedDate >= LAST_N_DAYS:1", ["O'Brien 100%", "plain_name", "Ärmel & Söhne"]),
        ("CreatedDate < TODAY OR CreatedDate > THIS_YEAR", []),
        ("SystemModstamp >= 2000-01-01T00:00:00.000Z", ["O'Brien 100%", "plain_name", "Ärmel & Söhne"]),
        ("SystemModstamp <= 2000-01-01T00:00:00+01:00", []),
    ],
)
def test_a_condition_finds(ask: Ask, accounts: dict[str, str], condition: str, names: list[str]) -> None:
    found = ask(f"SELECT Name FROM Account WHERE {condition} ORDER BY Name")
    assert [record["Name"] for record in found] == names


@pytest.mark.parametrize(
    ("soql", "code"),
    [
        ("SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account WHERE Name = 'a' GARBAGE", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account FOR UPDATE", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account WHERE CALENDAR_YEAR(CreatedDate) = 2026", "MALFORMED_QUERY"),
        ("SELECT toLabel(Type) FROM Account", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account WHERE Name = 'a\\q'", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account WHERE Name = :name", "MALFORMED_QUERY"),
        ("SELECT Id, FROM Account", "MALFORMED_QUERY"),
        ("SELECT * FROM Account", "MALFORMED_QUERY"),
        ("SELECT FIELDS(ALL) FROM Account", "MALFORMED_QUERY"),
        ("SELECT Name, COUNT(Id) FROM Account", "MALFORMED_QUERY"),
        ("SELECT Nonsense FROM Account", "INVALID_FIELD"),
        ("SELECT Nonsense.Name FROM Account", "INVALID_FIELD"),
        ("SELECT Id, Id FROM Account", "INVALID_FIELD"),
        ("SELECT Id FROM Account WHERE Name = 5", "INVALID_FIELD"),
        ("SELECT Id FROM Account WHERE NumberOfEmployees = '5'", "INVALID_FIELD"),
        ("SELECT Id FROM Account WHERE SystemModstamp > 2026-01-01", "INVALID_FIELD"),
        ("SELECT Id FROM Account WHERE Description != null", "INVALID_FIELD"),
        ("SELECT Id FROM ScratchOrgInfo", "INVALID_TYPE"),
        ("SELECT Id, (SELECT Id FROM Nothing) FROM Account", "INVALID_TYPE"),
        ("SELECT Id FROM Account WHERE Id = 'nonsense'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Account WHERE ParentId LIKE '001%'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Account LIMIT 1 OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE"),
    ],
)
def test_what_is_not_understood_is_refused_and_never_ignored(ask: Ask, soql: str, code: str) -> None:
    with pytest.raises(SalesforceError) as refused:
        ask(soql)
    assert refused.value.code == code


def test_parents_are_nested_and_a_missing_parent_is_null(ask: Ask, accounts: dict[str, str]) -> None:
    found = ask("select name, PARENT.owner.name, parent.name from account where numberofemployees > 0 order by Name")
    assert found[0]["Parent"]["Name"] == "Ärmel & Söhne"
    assert found[0]["Parent"]["Owner"]["Name"] == "System Administrator"
    assert found[1]["Parent"] is None
    assert found[0]["attributes"]["url"] == f"/services/data/v60.0/sobjects/Account/{accounts['child']}"


def test_children_come_with_their_parent_and_none_is_null(ask: Ask, accounts: dict[str, str]) -> None:
    found = ask("SELECT Id, (SELECT Name FROM ChildAccounts ORDER BY Name LIMIT 1) FROM Account ORDER BY Name")
    by_id = {record["Id"]: record["ChildAccounts"] for record in found}
    assert by_id[accounts["plain"]] is None
    assert by_id[accounts["parent"]]["records"][0]["Name"] == "O'Brien 100%"


def test_an_id_of_15_characters_finds_its_record(ask: Ask, accounts: dict[str, str]) -> None:
    assert ask(f"SELECT Id FROM Account WHERE Id = '{accounts['plain'][:15]}'")[0]["Id"] == accounts["plain"]


def test_groups_are_counted_and_filtered(ask: Ask, insert: Insert) -> None:
    for name, city in (("a", "Köln"), ("b", "Köln"), ("c", "Bonn")):
        insert("Account", Name=name, BillingCity=city, AnnualRevenue=10)
    soql = "SELECT BillingCity city, COUNT(Id), SUM(AnnualRevenue) total FROM Account GROUP BY BillingCity"
    rows = ask(f"{soql} HAVING COUNT(Id) > 1")
    assert [(row["city"], row["expr0"], row["total"]) for row in rows] == [("Köln", 2, 20.0)]


def test_fields_all_needs_a_limit_of_at_most_200(ask: Ask, org: Org, accounts: dict[str, str]) -> None:
    record = ask("SELECT FIELDS(ALL) FROM Account LIMIT 1")[0]
    assert set(record) == {"attributes", *(item.name for item in org.schema.get("Account").fields.values())}


@pytest.mark.parametrize(
    ("word", "count", "days"),
    [
        ("TODAY", 0, ("2026-11-21", "2026-11-22")),
        ("THIS_WEEK", 0, ("2026-11-15", "2026-11-22")),
        ("LAST_MONTH", 0, ("2026-10-01", "2026-11-01")),
        ("THIS_QUARTER", 0, ("2026-10-01", "2027-01-01")),
        ("NEXT_YEAR", 0, ("2027-01-01", "2028-01-01")),
        ("LAST_N_DAYS", 3, ("2026-11-18", "2026-11-22")),
        ("N_DAYS_AGO", 3, ("2026-11-18", "2026-11-19")),
        ("LAST_N_MONTHS", 2, ("2026-09-01", "2026-11-01")),
    ],
)
def test_a_date_literal_spans_whole_days(word: str, count: int, days: tuple[str, str]) -> None:
    first, end = span(word, count, date(2026, 11, 21))
    assert (first.isoformat(), end.isoformat()) == days


def test_a_wide_query_has_smaller_pages(org: Org, insert: Insert) -> None:
    with org.database.transaction():
        for number in range(501):
            insert("Account", Name=str(number))
    asker = Asker(org=org, viewer=org.seed_viewer, version="60.0")
    page: dict[str, Any] = run_query(asker, "SELECT Id, Description FROM Account")
    assert (len(page["records"]), page["done"]) == (500, False)
    assert run_query(asker, "SELECT Id FROM Account")["done"]
