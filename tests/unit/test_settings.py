"""The settings file: what it may say, and every complaint at once."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from include.errors import SetupError
from include.read_settings import load_settings, read_settings
from include.settings import (
    Accounts,
    Batching,
    ClosedPeriodPolicy,
    CompanySettings,
    Numbering,
    Posting,
    PostingDate,
    Reading,
    Settings,
)

ROOT = Path(__file__).parent.parent.parent
ACME: dict[str, Any] = {"key": "acme", "name": "Acme"}


def complaints(**content: Any) -> list[str]:
    with pytest.raises(SetupError) as caught:
        read_settings(content, source="settings.yaml")
    first, *lines, last = caught.value.message.splitlines()
    assert first == "settings.yaml cannot be used:"
    assert last == "Correct these lines and run again."
    return [line.strip() for line in lines]


def company(**content: Any) -> CompanySettings:
    return read_settings({"companies": [ACME | content]}, source="settings.yaml").companies[0]


def test_a_key_and_a_name_are_enough() -> None:
    found = company()
    assert found == CompanySettings(key=found.key, name="Acme")
    assert found.posting == Posting()
    assert found.accounts == Accounts()
    assert found.batching == Batching()
    assert not found.simulated


def test_the_example_says_nothing_but_the_defaults() -> None:
    example = load_settings(ROOT / "settings.example.yaml")
    found = example.company("acme")
    plain = read_settings(
        {"companies": [{"key": "acme", "name": found.name, "app_url": found.app_url}]}, source="the defaults"
    )
    assert example == plain


def test_the_example_shows_every_setting() -> None:
    content = yaml.safe_load((ROOT / "settings.example.yaml").read_text(encoding="utf-8"))
    assert set(content) == set(Settings.__dataclass_fields__)
    shown = content["companies"][0]
    assert set(shown) == set(CompanySettings.__dataclass_fields__)
    for name, kind in (("posting", Posting), ("accounts", Accounts), ("batching", Batching), ("reading", Reading)):
        assert set(shown[name]) == set(kind.__dataclass_fields__)


def test_the_words_of_a_policy_become_policies() -> None:
    found = company(
        posting={"posting_date": "day_posted", "closed_period": "first_open_day", "numbering": "salesforce"}
    )
    assert found.posting.posting_date is PostingDate.DAY_POSTED
    assert found.posting.closed_period is ClosedPeriodPolicy.FIRST_OPEN_DAY
    assert found.posting.numbering is Numbering.SALESFORCE


def test_a_flow_overrides_the_posting_policy_of_its_company_word_by_word() -> None:
    policy = Posting(numbering=Numbering.SALESFORCE).with_overrides({"posting_date": "day_posted"})
    assert policy == Posting(numbering=Numbering.SALESFORCE, posting_date=PostingDate.DAY_POSTED)
    assert policy.with_overrides({}) is policy


def test_every_complaint_comes_at_once_and_names_its_place() -> None:
    found = complaints(
        companies=[
            {"key": "Acme Ltd", "name": "Acme", "app_url": "sync.example.com", "max_held_ratio": 0, "poll_minutes": 0},
            {"key": "b", "nmae": "B", "posting": {"closed_period": "ignore"}, "batching": {"start": 0}},
        ],
        failure_mails=[],
    )
    assert found == [
        "companies[0]: key 'Acme Ltd' must be 1 to 20 of a-z, 0-9, - and _",
        "companies[0]: app_url 'sync.example.com' must begin with https:// (or http:// on localhost)",
        "companies[0]: max_held_ratio 0 must be above 0 and at most 1",
        "companies[0]: poll_minutes 0 must be between 1 and 1440",
        f"companies[1].nmae: is not a setting; known are {', '.join(CompanySettings.__dataclass_fields__)}",
        "companies[1].posting.closed_period: 'ignore' is not one of hold, first_open_day",
        "companies[1].name: is missing",
        "failure_mails: is not a setting",
    ]


@pytest.mark.parametrize("value", [0, 501])
def test_a_batch_of_none_or_of_too_many_is_refused(value: int) -> None:
    assert complaints(companies=[ACME | {"batching": {"transactions": value}}]) == [
        f"companies[0]: batching.transactions is {value}; it must be between 1 and 500"
    ]


def test_a_company_that_is_a_list_is_refused() -> None:
    assert complaints(companies=[["acme"]]) == ["companies[0]: must be a mapping of settings"]


def test_a_key_cannot_belong_to_two_companies() -> None:
    assert complaints(companies=[ACME, ACME | {"name": "Other"}]) == ["companies: the key 'acme' is used twice"]


def test_a_file_without_a_company_is_refused() -> None:
    assert complaints() == ["companies: at least one company is needed"]


def test_an_unknown_company_is_answered_with_the_known_ones() -> None:
    west = {"key": "west", "name": "West", "salesforce": "salesforce_west"}
    settings = read_settings({"companies": [ACME, west]}, source="settings.yaml")
    assert settings.company("west").name == "West"
    with pytest.raises(SetupError, match="No company 'east' in the settings file; it knows: acme, west"):
        settings.company("east")


def test_one_address_for_failures_may_be_written_without_a_list() -> None:
    settings = read_settings({"companies": [ACME], "failure_mail": "ops@example.com"}, source="settings.yaml")
    assert settings.failure_mail == ("ops@example.com",)


def test_what_people_are_told_is_decided_in_the_settings() -> None:
    alerts = {"overdue_days": 14, "overdue_amount": 250.5, "mail_to": "finance@acme.example", "mail_owner": True}
    (acme,) = read_settings({"companies": [ACME | {"alerts": alerts}]}, source="settings.yaml").companies
    assert acme.alerts.overdue_amount == Decimal("250.5")
    assert (acme.alerts.overdue_days, acme.alerts.mail_to, acme.alerts.mail_owner) == (14, (alerts["mail_to"],), True)
    wrong = {"overdue_amount": "much", "mail_to": ["finance"], "silent_polls": 1, "overdue_days": -1}
    with pytest.raises(SetupError) as told:
        read_settings({"companies": [ACME | {"alerts": wrong}]}, source="settings.yaml")
    for words in (
        "alerts.overdue_days is -1; it must be at least 0",
        "alerts.silent_polls is 1; it must be at least 2",
        "alerts.mail_to: 'finance' is not an address",
        "alerts.overdue_amount must be an amount above 0, to the cent",
    ):
        assert words in told.value.message


def test_a_missing_file_is_answered_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"Copy settings\.example\.yaml and name it by O2C_SETTINGS"):
        load_settings(tmp_path / "settings.yaml")


def test_a_file_that_is_no_yaml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("companies: [", encoding="utf-8")
    with pytest.raises(SetupError, match=r"settings\.yaml is not YAML"):
        load_settings(path)


def test_an_empty_file_is_a_file_without_a_company(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("", encoding="utf-8")
    with pytest.raises(SetupError, match="at least one company is needed"):
        load_settings(path)


def test_settings_do_not_change_while_they_are_used() -> None:
    with pytest.raises(FrozenInstanceError):
        company().posting.pending = True  # type: ignore[misc]


def test_first_day_that_is_brought_is_a_day() -> None:
    assert company(reading={"since": date(2026, 1, 1)}).reading.since == date(2026, 1, 1)
    (said,) = complaints(companies=[ACME | {"reading": {"since": "January"}}])
    assert "reading.since is 'January'; it must be a day" in said
