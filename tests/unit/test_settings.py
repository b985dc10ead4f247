"""The settings file: what it may say, and every complaint at once."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from include.errors import SetupError
from include.read_settings import SettingsError, load_settings, read_settings
from include.settings import (
    Accounts,
    Alerts,
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
ONE = "companies: [{key: acme, name: Acme}]"


def complaints(text: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read_settings(text, source="settings.yaml")
    first, *lines, last = caught.value.message.splitlines()
    assert first == "settings.yaml cannot be used:"
    assert last == "Correct these lines and run again."
    return [line.strip() for line in lines]


def company(**content: Any) -> CompanySettings:
    return settings(content).companies[0]


def settings(*companies: dict[str, Any], **others: Any) -> Settings:
    named = [ACME | content for content in companies]
    return read_settings(yaml.safe_dump({"companies": named} | others), source="settings.yaml")


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
    plain = settings({"name": found.name, "app_url": found.app_url})
    assert example == plain


def test_the_example_shows_every_setting() -> None:
    text = (ROOT / "settings.example.yaml").read_text(encoding="utf-8")
    content = yaml.safe_load(
        re.sub(r"(?m)^( +)# (?=\w+: )", r"\1", text)
    )  # what is left out by default is shown as a comment
    assert set(content) == {"version", *Settings.__dataclass_fields__}
    shown = content["companies"][0]
    assert set(shown) == set(CompanySettings.__dataclass_fields__)
    kinds = (("posting", Posting), ("accounts", Accounts), ("batching", Batching), ("reading", Reading))
    for name, kind in (*kinds, ("alerts", Alerts)):
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


def test_every_complaint_comes_at_once_and_names_its_line() -> None:
    assert complaints(
        """
companies:
  - key: Acme Ltd
    name: Acme
    app_url: sync.example.com
    max_held_ratio: 0
  - key: beta
    nmae: B
    posting:
      closed_period: ignore
    batching: {start: 0}
  - {key: beta, name: Beta, mappings: nowhere}
failure_mails: []
"""
    ) == [
        "settings.yaml:3: companies[1].key: 'Acme Ltd' is not allowed here. It needs 1 to 20 of a-z, 0-9, - and _",
        "settings.yaml:5: companies[1].app_url: 'sync.example.com' is not allowed here. It needs an address that "
        "begins with https:// (or http:// on localhost)",
        "settings.yaml:6: companies[1].max_held_ratio: 0 is not allowed here. It must be above 0",
        "settings.yaml:7: companies[2].key: the key beta is used twice. Give each company its own",
        "settings.yaml:7: companies[2].name: this key is missing. Add it",
        "settings.yaml:8: companies[2].nmae: there is no nmae here. Did you mean name?",
        "settings.yaml:10: companies[2].posting.closed_period: ignore is not among the words here. Take hold, "
        "first_open_day",
        "settings.yaml:11: companies[2].batching.start: 0 is not allowed here. It must be at least 1",
        "settings.yaml:12: companies[3].key: the key beta is used twice. Give each company its own",
        "settings.yaml:12: companies[3].mappings: nowhere is not a folder. Make it, or correct its name",
        "settings.yaml:13: failure_mails: there is no failure_mails here. Did you mean failure_mail?",
    ]


#: What a hand writes wrong below a company -> the key that is told, and the cure.
WRONG = {
    'simulated: "false"': "simulated: this needs true or false, without quotes",
    "simulated: no": 'simulated: write true or false, or "no" in quotes when the text is meant',
    "simulated: 0": "simulated: this needs true or false, without quotes",
    'poll_minutes: "15"': "poll_minutes: this needs a whole number, without quotes",
    "poll_minutes: 1.5": "poll_minutes: this needs a whole number, without quotes",
    "poll_minutes: -15": "poll_minutes: -15 is not allowed here. It must be at least 1",
    "poll_minutes: 1441": "poll_minutes: 1441 is not allowed here. It must be at most 1440",
    "poll_minutes: 1:30": "poll_minutes: 1:30 is not a plain number. Put it into quotes when the text is meant",
    "poll_minutes: true": "poll_minutes: this needs a whole number, without quotes",
    'api_share: "0.9"': "api_share: this needs a number, without quotes",
    "api_share: .nan": "api_share: .nan is not a plain number. Put it into quotes when the text is meant",
    "api_share: .inf": "api_share: .inf is not a plain number. Put it into quotes when the text is meant",
    "max_held_ratio: 1.1": "max_held_ratio: 1.1 is not allowed here. It must be at most 1",
    "answer_patience: -1": "answer_patience: -1 is not allowed here. It must be at least 0",
    "answer_patience:": "answer_patience: there is no value. Write one, or remove the key",
    'salesforce: ""': "salesforce: '' is not allowed here. It needs a text that is not empty",
    "salesforce: 5": "salesforce: this needs a text. Write it in quotes",
    "salesforce: {id: x}": "salesforce: this needs a text. Write it in quotes",
    "owns: [1]": "owns[1]: this needs a text. Write it in quotes",
    "owns: {a: b}": "owns: this needs a list, as in [this, that]",
    "mappings: [west]": "mappings: this needs a text. Write it in quotes",
    "posting: hold": "posting: this needs keys and values: posting_date, closed_period, numbering, won_again, pending",
    "posting: {pending: 1}": "posting.pending: this needs true or false, without quotes",
    "posting: {numbering: me}": "posting.numbering: me is not among the words here. Take quickbooks, salesforce",
    "accounts: [Sales]": "accounts: this needs keys and values: income, cogs, asset, expense",
    'accounts: {income: " "}': "accounts.income: ' ' is not allowed here. It needs a text that is not empty",
    "accounts: {incom: Sales}": "accounts.incom: there is no incom here. Did you mean income?",
    "batching: {lists: 501}": "batching.lists: 501 is not allowed here. It must be at most 500",
    "reading: {since: January}": "reading.since: 'January' is not allowed here. It needs a day, as in 2026-01-01",
    "reading: {since: 2026-02-30}": "reading.since: '2026-02-30' is not allowed here. It needs a day, as in 2026-01-01",
    "reading: {since: 20260101}": "reading.since: this needs a day, as in 2026-01-01, without quotes",
    "reading: {objects: [Item, null]}": "reading.objects[2]: there is no value. Write one, or remove the key",
    "alerts: {overdue_amount: much}": "alerts.overdue_amount: this needs a number, without quotes",
    "alerts: {overdue_amount: 0.001}": "alerts.overdue_amount: 0.001 is not allowed here. It needs an amount above 0",
    "alerts: {overdue_amount: 0}": "alerts.overdue_amount: 0 is not allowed here. It must be above 0",
    "alerts: {mail_to: [finance]}": "alerts.mail_to[1]: 'finance' is not allowed here. It needs an address, as in",
    "alerts: {silent_polls: 1}": "alerts.silent_polls: 1 is not allowed here. It must be at least 2",
    "alerts: {overdue_days: 1000000000}": "alerts.overdue_days: 1000000000 is not allowed here. It must be at most",
    "job_from: lead": "job_from: lead is not among the words here. Take contact, child_account, opportunity, none",
    "flows: [account_to_customer]": "flows: this needs keys and values, as in {this: that}",
    "flows: {a_to_b: true}": "flows.a_to_b: this needs keys and values: enabled, send",
    'flows: {a_to_b: {enabled: "true"}}': "flows.a_to_b.enabled: this needs true or false, without quotes",
    "flows: {a_to_b: {send: some}}": "flows.a_to_b.send: some is not among the words here. Take needed, all",
    "flows: {a_to_b: {posting: {pending: 2}}}": "flows.a_to_b.posting.pending: this needs true or false",
    "flows: {a_to_b: {owner: {Phone: me}}}": "flows.a_to_b.owner.Phone: me is not among the words here. Take",
    "timezone: Europe/Nowhere": "timezone: there is no timezone here. There are: key, name, simulated",
    "simulate: true": "simulate: there is no simulate here. Did you mean simulated?",
    "name: Other": "name: this key is written twice. Keep one of them",
    "? [a, b]\n    : x": "a key is a word, not a list or a mapping. Write it as in `key: value`",
    "7: x": "7: there is no 7 here. There are: key, name",
    "name2: !!python/name:os.system x": "name2: the tag tag:yaml.org,2002:python/name:os.system has no place here",
}


@pytest.mark.parametrize("said", WRONG)
def test_a_wrong_value_is_told_with_its_line_its_key_and_the_cure(said: str) -> None:
    told = complaints(f"companies:\n  - key: acme\n    name: Acme\n    {said}\n")
    assert told[0].removeprefix("settings.yaml:4: companies[1]").strip(".: ").startswith(WRONG[said]), told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "1: this file is empty. It consists of keys and values, as in `key: value`"),
        ("acme", "1: this file is no mapping. It consists of keys and values"),
        ("- key: acme", "1: this file is no mapping. It consists of keys and values"),
        ("companies: [", "1: this is no YAML: "),
        ("companies:\n\t- key: acme", "2: this is no YAML: found character '\\t' that cannot start any token"),
        ("companies: &c [*c]", "1: companies[1]"),
        ("companies:", "1: companies: there is no value. Write one, or remove the key"),
        ("companies: []", "1: companies: this needs at least one entry"),
        ("companies: {key: acme, name: Acme}", "1: companies: this needs a list, as in [this, that]"),
        ("companies: [acme]", "1: companies[1]: this needs keys and values: key, name"),
        ("failure_mail: a@b.example", "1: companies: this key is missing. Add it"),
        (f"{ONE}\ncompany_field: [Entity__c]", "2: company_field: this needs keys and values, as in {this: that}"),
        (
            f"{ONE}\ncompany_field: {{Opportunity: 5}}",
            "2: company_field.Opportunity: this needs a text. Write it in quotes",
        ),
        (
            f"{ONE}\ncompany_field: {{Opp ty: E__c}}",
            "2: company_field.Opp ty: 'Opp ty' cannot be a key here. Take one name",
        ),
        (f"{ONE}\nfailure_mail: ops", "2: failure_mail: 'ops' is not allowed here. It needs an address"),
        (f"{ONE}\nmail_from: [a@b.example]", "2: mail_from: this needs a text. Write it in quotes"),
        (f"{ONE}\n{ONE}", "2: companies: this key is written twice. Keep one of them"),
        (f"version: 2\n{ONE}\nnew: 1", "1: version: the file is of version 2, and this program reads version 1"),
        (f'version: "1"\n{ONE}', "1: version: the version of a file is a number. Write `version: 1`"),
    ],
)
def test_a_file_that_is_no_settings_file_is_told_so(text: str, told: str) -> None:
    assert complaints(text)[0].startswith(f"settings.yaml:{told}")


def test_of_a_newer_file_nothing_but_its_version_is_told() -> None:
    (told,) = complaints("new: [1, 2]\nversion: 2\nname:\n")
    assert told.endswith("Take the program that this file was written for, or write it anew")


def test_a_file_of_the_first_version_need_not_say_so() -> None:
    assert read_settings(f"version: 1\n{ONE}", source="") == read_settings(ONE, source="")


def test_an_unknown_company_is_answered_with_the_known_ones() -> None:
    west = {"key": "west", "name": "West", "salesforce": "salesforce_west"}
    found = settings({}, west, company_field={"Opportunity": "Entity__c"})
    assert found.company("west").name == "West"
    with pytest.raises(SetupError, match="No company 'east' in the settings file; it knows: acme, west"):
        found.company("east")


def test_one_address_for_failures_may_be_written_without_a_list() -> None:
    assert settings({}, failure_mail="ops@example.com").failure_mail == ("ops@example.com",)


def test_what_people_are_told_is_decided_in_the_settings() -> None:
    alerts = {"overdue_days": 14, "overdue_amount": 250.5, "mail_to": "finance@acme.example", "mail_owner": True}
    told = company(alerts=alerts).alerts
    assert told.overdue_amount == Decimal("250.5")
    assert (told.overdue_days, told.mail_to, told.mail_owner) == (14, (alerts["mail_to"],), True)


def test_a_missing_file_is_answered_with_the_cure(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"Copy settings\.example\.yaml and name it by O2C_SETTINGS"):
        load_settings(tmp_path / "settings.yaml")


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"this file cannot be read: Is a directory\. Correct its name"):
        load_settings(tmp_path)


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_bytes("companies:\n- key: acme\n  name: Möbel\n".encode("latin-1"))
    with pytest.raises(SettingsError, match=r"settings\.yaml:3: this is no text in UTF-8\. Save the file in that"):
        load_settings(path)


def test_a_file_that_begins_with_a_mark_of_its_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(ONE, encoding="utf-8-sig")
    assert load_settings(path).company("acme").name == "Acme"


def test_settings_do_not_change_while_they_are_used() -> None:
    with pytest.raises(FrozenInstanceError):
        company().posting.pending = True  # type: ignore[misc]


def test_first_day_that_is_brought_is_a_day() -> None:
    assert company(reading={"since": date(2026, 1, 1)}).reading.since == date(2026, 1, 1)
