"""The orgs of the bench: what a query lists or what changed since a moment, and the ids of a past that was copied."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bench import records
from bench.clock import Clock
from bench.history import History
from bench.numbered_org import NumberedOrg
from bench.paper_org import PaperOrg
from bench.records import sf_id

SECOND = 1_795_276_800
HISTORY = History(SECOND)


class Time:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def org() -> PaperOrg:
    """An org with three deals of five lines."""
    made = PaperOrg(Clock(), Time(), history=HISTORY)
    made.put("Opportunity", records.deals(range(1, 4)))
    made.put("OpportunityLineItem", records.lines(range(1, 4)))
    return made


def ids(org: PaperOrg, soql: str) -> list[str]:
    return [row["Id"] for row in org.query_all(soql)]


def test_a_query_brings_what_it_lists_by_any_field(org: PaperOrg) -> None:
    lines = f"SELECT Id FROM OpportunityLineItem WHERE OpportunityId IN ('{sf_id('006', 2)}') AND IsDeleted = false"
    assert ids(org, f"SELECT Id FROM Opportunity WHERE Id IN ('{sf_id('006', 3)}','x')") == [sf_id("006", 3)]
    assert ids(org, lines) == [sf_id("00k", 20 + place) for place in range(5)]


def test_a_query_since_a_moment_brings_what_was_changed_from_then_on() -> None:
    time = Time()
    org = PaperOrg(Clock(), time)
    org.put("Opportunity", records.deals(range(1, 4)))
    time.now += timedelta(hours=1)
    org.change("Opportunity", sf_id("006", 2), Name="Another")
    since = "SELECT Id, Name FROM Opportunity WHERE SystemModstamp >= 2026-11-21T15:30:00.000Z"
    assert [(row["Id"], row["Name"]) for row in org.query_all(since)] == [(sf_id("006", 2), "Another")]
    until = "SELECT Id FROM Opportunity WHERE SystemModstamp >= 2026-01-01T00:00:00.000Z AND SystemModstamp < "
    assert ids(org, f"{until}2026-11-21T15:30:00.000Z") == [sf_id("006", 1), sf_id("006", 3)]
    assert len(ids(org, "SELECT Id FROM Opportunity ORDER BY SystemModstamp, Id")) == 3


def test_what_is_written_is_said_again(org: PaperOrg) -> None:
    (kept,) = org.write_many("QB_Transaction__c", "QB_Id__c", [{"QB_Id__c": "acme:1", "QB_Type__c": "Invoice"}])
    (again,) = org.write_many("QB_Transaction__c", "QB_Id__c", [{"QB_Id__c": "acme:1", "QB_Type__c": "Credit"}])
    org.update_records("Opportunity", [{"Id": sf_id("006", 1), "QB_Number__c": "7"}])
    (row,) = org.query_all("SELECT Id FROM QB_Transaction__c WHERE QB_Id__c IN ('acme:1')")
    (deal,) = org.query_all(f"SELECT Id FROM Opportunity WHERE Id IN ('{sf_id('006', 1)}')")
    assert kept.id == again.id == row["Id"]
    assert (row["QB_Type__c"], deal["QB_Number__c"], deal["Name"]) == ("Credit", "7", "Deal 1")


def test_a_copy_has_ids_of_its_own_and_they_lead_back() -> None:
    for own, copied in (
        ("006000000000000017", "006000000003000017"),
        ("00k000000000000170", "00k000000003000170"),
        (f"acme:1F-{SECOND}/20-{SECOND}", f"acme:1F-{SECOND - 3 * 86_400}/20-{SECOND - 3 * 86_400}"),
    ):
        assert HISTORY.shifted(own, 3) == copied
    assert HISTORY.origin("006000000003000017") == ("006000000000000017", 3)
    assert HISTORY.origin(f"acme:1F-{SECOND - 3 * 86_400}") == (f"acme:1F-{SECOND}", 3)
    for strange in ("001000000000000017", "80000001-1795273200", "x"):
        assert HISTORY.origin(strange)[1] == 0


def test_a_deal_of_the_past_says_what_its_origin_says_under_its_own_ids(org: PaperOrg) -> None:
    (deal,) = org.query_all("SELECT Id FROM Opportunity WHERE Id IN ('006000000003000002')")
    lines = list(org.query_all("SELECT Id FROM OpportunityLineItem WHERE OpportunityId IN ('006000000003000002')"))
    assert (deal["Id"], deal["Name"], deal["AccountId"]) == ("006000000003000002", "Deal 2", sf_id("001", 2))
    assert {line["OpportunityId"] for line in lines} == {"006000000003000002"}
    assert [line["Id"] for line in lines] == [f"00k000000003{20 + place:06d}" for place in range(5)]


def test_an_org_that_keeps_nothing_says_the_same_as_one_on_paper(org: PaperOrg) -> None:
    made = NumberedOrg(Clock(), Time(), 3)
    some = f"'{sf_id('006', 2)}','{sf_id('006', 3)}'"
    for soql in (
        "SELECT Id FROM Opportunity",
        f"SELECT Id FROM Opportunity WHERE Id IN ({some})",
        f"SELECT Id FROM OpportunityLineItem WHERE OpportunityId IN ({some})",
        f"SELECT Id FROM OpportunityLineItem WHERE Id IN ('{sf_id('00k', 21)}','{sf_id('00k', 34)}')",
    ):
        assert list(made.query_all(soql)) == list(org.query_all(soql)), soql
    for bound in (">= 2026-11-22T00:00:00.000Z", "< 2026-11-21T00:00:00.000Z"):
        assert list(made.query_all(f"SELECT Id FROM Account WHERE SystemModstamp {bound}")) == []
