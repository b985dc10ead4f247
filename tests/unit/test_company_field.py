"""Which company a record belongs to: one at most, whatever a field says, and never a guess."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from include.company_field import ALONE, CompanyField, Place, company_field_of
from include.errors import SetupError
from include.read_settings import load_settings, read_settings
from include.settings import Settings

FIELDS = {"Opportunity": "Entity__c", "Account": "Home__c"}
EAST: dict[str, Any] = {"key": "east", "name": "East Inc.", "owns": "East"}
WEST: dict[str, Any] = {"key": "west", "name": "West Ltd.", "owns": ["West", "Canada"]}


def settings(*companies: dict[str, Any], company_field: Any = None) -> Settings:
    content = {"companies": list(companies)} | ({} if company_field is None else {"company_field": company_field})
    return read_settings(yaml.safe_dump(content), source="settings.yaml")


def complaints(*companies: dict[str, Any], company_field: Any = None) -> str:
    with pytest.raises(SetupError) as caught:
        settings(*companies, company_field=company_field)
    return caught.value.message


def seen_by(found: Settings, key: str) -> CompanyField:
    return company_field_of(found.company(key), found.companies, found.company_field)


def selectors() -> list[CompanyField]:
    found = settings(EAST, WEST, company_field=FIELDS)
    return [seen_by(found, "east"), seen_by(found, "west")]


def deal(value: Any) -> dict[str, Any]:
    return {"Id": "006", "Name": "Pier 7", "Entity__c": value}


def test_company_with_an_org_of_its_own_needs_no_company_field() -> None:
    found = seen_by(settings({"key": "acme", "name": "Acme"}), "acme")
    assert not found.shared
    assert found.place("Opportunity", deal("whatever")) is Place.OWN
    assert ALONE.place("Opportunity", deal(None)) is Place.OWN


def test_companies_of_two_orgs_need_no_company_field() -> None:
    other = {"key": "other", "name": "Other", "salesforce": "salesforce_other"}
    found = settings({"key": "acme", "name": "Acme"}, other)
    assert not seen_by(found, "acme").shared
    assert not seen_by(found, "other").shared


def test_two_companies_of_one_org_without_a_company_field_are_refused_by_name() -> None:
    said = complaints({"key": "east", "name": "East"}, {"key": "west", "name": "West"})
    assert "company_field: east and west share the Salesforce Connection salesforce_default" in said
    assert "Name the field that does" in said


def test_same_value_claimed_twice_is_refused_with_both_names() -> None:
    said = complaints(EAST, WEST | {"owns": [" east "]}, company_field=FIELDS)
    assert "owns: ' east ' is claimed by east and by west" in said


def test_company_that_claims_nothing_is_refused() -> None:
    said = complaints(EAST, {"key": "west", "name": "West"}, company_field=FIELDS)
    assert "company west shares the Salesforce Connection salesforce_default and claims no value" in said


@pytest.mark.parametrize("owns", [[""], ["  "]])
def test_empty_value_cannot_be_claimed(owns: list[str]) -> None:
    assert "companies[2].owns[1]: '" in complaints(EAST, WEST | {"owns": owns}, company_field=FIELDS)


@pytest.mark.parametrize("owns", [True, [False], 3, {"a": "b"}])
def test_value_that_is_no_text_is_refused(owns: Any) -> None:
    assert "companies[2].owns" in complaints(EAST, WEST | {"owns": owns}, company_field=FIELDS)


@pytest.mark.parametrize("company_field", ["Entity__c", ["Opportunity"], {"Opportunity": 3}, {"Opportunity": ""}])
def test_company_field_that_is_no_table_of_fields_is_refused(company_field: Any) -> None:
    told = complaints(EAST, WEST, company_field=company_field)
    assert ": company_field: this needs keys" in told or ": company_field.Opportunity: " in told


def test_same_values_may_be_claimed_in_another_org() -> None:
    elsewhere = WEST | {"owns": "East", "salesforce": "salesforce_other"}
    assert not seen_by(settings(EAST, elsewhere, company_field=FIELDS), "west").shared


@pytest.mark.parametrize("value", ["East", "east", " EAST "])
def test_capitals_and_blanks_do_not_matter(value: str) -> None:
    east, west = selectors()
    assert east.place("Opportunity", deal(value)) is Place.OWN
    assert west.place("Opportunity", deal(value)) is Place.FOREIGN


@given(value=st.one_of(st.none(), st.text(), st.sampled_from(["East", "West", "Canada", "canada "])))
def test_every_record_belongs_to_one_company_or_to_none(value: str | None) -> None:
    places = [company_field.place("Opportunity", deal(value)) for company_field in selectors()]
    assert places in (
        [Place.OWN, Place.FOREIGN],
        [Place.FOREIGN, Place.OWN],
        [Place.UNCLAIMED, Place.UNCLAIMED],
    )


def test_only_the_first_company_asks_about_what_nobody_claims() -> None:
    assert [company_field.keeps_unclaimed for company_field in selectors()] == [True, False]


def test_object_without_a_field_is_everybodys_own() -> None:
    assert [company_field.place("Product2", {"Id": "01t"}) for company_field in selectors()] == [Place.OWN, Place.OWN]
    assert [company_field.owner("Product2", {"Id": "01t"}) for company_field in selectors()] == [None, None]


def test_each_object_has_its_own_field() -> None:
    east, west = selectors()
    account = {"Id": "001", "Home__c": "Canada", "Entity__c": "East"}
    assert east.owner("Account", account) == west.owner("Account", account) == "west"


def test_unclaimed_deal_says_what_to_write_where() -> None:
    east, _ = selectors()
    assert east.unclaimed("Opportunity", deal(None)) == (
        "Opportunity Pier 7 belongs to no company: its field Entity__c is empty. "
        "Set Entity__c to one of: East, West, Canada."
    )
    assert "says 'North', which is no company" in east.unclaimed("Opportunity", deal(" North "))


def test_fingerprint_changes_with_what_decides_and_with_nothing_else() -> None:
    east, west = selectors()
    assert east.fingerprint == west.fingerprint
    more = seen_by(settings(EAST | {"owns": ["East", "North"]}, WEST, company_field=FIELDS), "east")
    assert more.fingerprint != east.fingerprint
    renamed = seen_by(settings(EAST | {"name": "East GmbH"}, WEST, company_field=FIELDS), "east")
    assert renamed.fingerprint == east.fingerprint
    assert seen_by(settings({"key": "a", "name": "A"}), "a").fingerprint == ALONE.fingerprint


def test_folder_of_mapping_files_is_taken_from_the_folder_of_the_settings_file(tmp_path: Path) -> None:
    (tmp_path / "west").mkdir()
    (tmp_path / "settings.yaml").write_text("companies: [{key: west, name: West, mappings: west}]", "utf-8")
    assert load_settings(tmp_path / "settings.yaml").company("west").mappings == tmp_path / "west"


def test_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text("companies: [{key: west, name: West, mappings: nowhere}]", "utf-8")
    with pytest.raises(SetupError, match=r"mappings: .*nowhere is not a folder"):
        load_settings(tmp_path / "settings.yaml")
