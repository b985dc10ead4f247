"""The commands that show, pause and check companies."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from include.commands import doors
from include.commands.__main__ import main
from include.commands.acting import shell_actor
from include.model import CompanyKey
from include.opening.files import mappings_folder
from include.rows import NOBODY, Refusal
from include.states import RefusalKind, SessionEnd

SETTINGS = """
companies:
  - {key: east, name: East Inc., simulated: true, owns: East}
  - {key: west, name: West Ltd., simulated: true, owns: [West, Canada]}
  - {key: solo, name: Solo Ltd., simulated: true, salesforce: salesforce_solo}
company_field: {Opportunity: Entity__c}
"""
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def o2c(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """A command of the product on a new staging database: exit code, what it prints, what it complains about."""
    (tmp_path / "settings.yaml").write_text(SETTINGS, "utf-8")
    values = {
        "STAGING_URL": f"sqlite:///{tmp_path / 'staging.sqlite'}",
        "O2C_SETTINGS": str(tmp_path / "settings.yaml"),
    }
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    doors.staging.cache_clear()

    def run(*words: str) -> tuple[int, str, str]:
        code = main(words)
        told = capsys.readouterr()
        return code, told.out, told.err

    try:
        assert run("migrate")[0] == 0
        for key in ("east", "west", "solo"):
            assert run("company", "create", key, "--password-file", str(tmp_path / key))[0] == 0
        yield run
    finally:
        doors.staging().close()
        doors.staging.cache_clear()
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def test_list_says_who_shares_an_org_and_by_which_field(o2c: Command) -> None:
    shown = o2c("company", "list")[1]
    assert "org not met yet (salesforce_default), shared with west: East by Opportunity.Entity__c" in shown
    assert "org not met yet (salesforce_default), shared with east: West, Canada by Opportunity.Entity__c" in shown
    assert "org not met yet (salesforce_solo), for itself" in shown
    assert "PAUSED" not in shown


def test_paused_company_is_shown_with_the_reason_until_it_goes_on(o2c: Command) -> None:
    assert o2c("pause", "west", "--why", "year-end closing", "--by", "Kim")[0] == 0
    assert "year-end closing (Kim)" in o2c("company", "list")[1]
    assert "PAUSED: year-end closing (Kim)" in o2c("status", "west")[1]
    assert json.loads(o2c("status", "west", "--json")[1])["west"]["paused"] == "year-end closing (Kim)"
    assert o2c("pause", "west", "--why", "again", "--by", "Kim")[2].startswith("Company 'west' is paused already.")
    assert o2c("resume", "west", "--by", "Kim")[0] == 0
    assert "PAUSED" not in o2c("company", "list")[1]
    assert o2c("resume", "west", "--by", "Kim")[2].startswith("Company 'west' is not paused.")


def test_a_new_password_and_the_end_of_the_old_one_say_who_asked_for_it(o2c: Command) -> None:
    assert o2c("password", "west", "--by", "Kim")[0] == 0
    assert o2c("password", "west", "--end")[0] == 0
    with doors.staging().read() as db:
        ended, made, *_ = db.events.recent("west")
    login = shell_actor(None).login
    assert (made.action, json.loads(made.detail or "")) == ("password_made", {"login": login, "by": "Kim"})
    assert (ended.action, json.loads(ended.detail or "")) == ("password_rotated", {"login": login, "by": login})


def test_status_says_how_the_last_update_of_the_web_connector_went(o2c: Command) -> None:
    assert "The Web Connector has begun no update yet." in o2c("status", "west")[1]
    with doors.staging().begin() as db:
        number = db.sessions.start("west", "0" * 64, source="10.0.0.7", password_mark="", phase="host")
        db.sessions.change(number, handed=12, answered=11)
    assert "UTC is going on, 12 documents sent, 11 requests answered." in o2c("status", "west")[1]
    with doors.staging().begin() as db:
        db.sessions.end(number, SessionEnd.NOT_CONNECTED, last_error="QuickBooks could not be reached: 0x80040408")
    shown = o2c("status", "west")[1]
    assert "UTC could not reach QuickBooks, 12 documents sent, 11 requests answered: QuickBooks could not be" in shown


def test_status_says_what_the_endpoint_refused_and_from_where(o2c: Command) -> None:
    with doors.staging().begin() as db:
        facts = {"day": db.now.date(), "kind": RefusalKind.WRONG_PASSWORD, "first_at": db.now, "last_at": db.now}
        rows = [("west", 11, "10.0.0.7"), ("west", 1, "10.0.0.8"), (NOBODY, 700, "203.0.113.66")]
        db.refusals.add([Refusal(company=CompanyKey(key), count=n, source=place, **facts) for key, n, place in rows])
    shown = o2c("status")[1]
    assert "  refused since yesterday: wrong password, 12 times, last at " in shown
    assert " UTC, from 10.0.0.7 (11), 10.0.0.8 (1)\n" in shown
    assert "no company's: refused since yesterday: wrong password, 700 times, last at " in shown
    assert " UTC, from 203.0.113.66\n" in shown
    assert "refused" not in o2c("status", "east")[1].split("Callers")[0]
    assert len(json.loads(o2c("status", "west", "--json")[1])["west"]["refused"]) == 1


def test_status_names_every_address_once_as_a_proxy_takes_it(o2c: Command) -> None:
    with doors.staging().begin() as db:
        facts = {"company": CompanyKey("west"), "kind": RefusalKind.WRONG_PASSWORD, "last_at": db.now}
        days = {place: (db.now, db.now - timedelta(days=1)) for place in ("203.0.113.7", "2001:0db8:0000:0001")}
        many = {f"198.51.100.{number}": (db.now,) for number in range(60)}
        db.refusals.add(
            [
                Refusal(day=day.date(), first_at=day, source=place, count=2, **facts)
                for place, seen in {**days, **many}.items()
                for day in seen
            ]
        )
    for shown in (o2c("status", "west")[1], *json.loads(o2c("status", "west", "--json")[1])["west"]["refused"]):
        (line,) = (each for each in shown.splitlines() if "refused since yesterday: wrong password, 128 times" in each)
        told = line.split(" UTC, from ")[1].split(", ")
        assert told[:2] == ["2001:db8:0:1::/64 (4)", "203.0.113.7 (4)"]
        assert sorted(told[2:]) == sorted(f"{place} (2)" for place in many)


@pytest.mark.parametrize("number", ["0", "9223372036854775808", "9" * 23])
def test_a_number_that_no_row_can_have_is_a_sentence(o2c: Command, number: str) -> None:
    for words in (("decide", number, "send-again", "--by", "Kim"), ("settle", number, "salesforce", "--by", "Kim")):
        code, _, complaint = o2c(*words)
        assert (code, complaint.count("\n")) == (1, 1)


def test_companies_have_one_owner_id_and_a_file_id_each(o2c: Command) -> None:
    with doors.staging().read() as db:
        rows = db.companies.all()
    assert len({row.owner_id for row in rows}) == 1
    assert len({row.file_id for row in rows}) == 3


def test_company_that_left_the_settings_file_is_still_listed(o2c: Command, tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text("companies: [{key: solo, name: Solo, simulated: true}]", "utf-8")
    assert o2c("company", "list")[1].count("not in the settings file") == 2


def test_check_covers_the_mapping_files_of_every_company(o2c: Command, tmp_path: Path) -> None:
    assert o2c("check")[0] == 0
    own = tmp_path / "own"
    own.mkdir()
    text = (mappings_folder() / "account_to_customer.yaml").read_text("utf-8")
    (own / "account_to_customer.yaml").write_text(text.replace("Fax:", "Telefax:"), "utf-8")
    changed = SETTINGS.replace("salesforce: salesforce_solo", "salesforce: salesforce_solo, mappings: own")
    (tmp_path / "settings.yaml").write_text(changed, "utf-8")
    code, _, complaint = o2c("check")
    assert code == 1
    assert "solo: account_to_customer.yaml: Telefax: QuickBooks has no element of this name" in complaint


def test_check_says_which_flow_nobody_tells_apart(o2c: Command, tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text(SETTINGS.replace("{Opportunity:", "{Account:"), "utf-8")
    code, _, complaint = o2c("check")
    assert code == 1
    assert "east: company_field: opportunity_to_invoice reads Opportunity, and no field says whose it is." in complaint


def test_check_and_arming_say_which_documents_nobody_has_named_a_number_for(o2c: Command, tmp_path: Path) -> None:
    said = "opportunity_to_invoice.yaml: ref_number: posting.numbering is salesforce, and no field is named"
    changed = SETTINGS.replace(
        "salesforce: salesforce_solo", "salesforce: salesforce_solo, posting: {numbering: salesforce}"
    )
    (tmp_path / "settings.yaml").write_text(changed, "utf-8")
    code, _, complaint = o2c("check")
    assert (code, f"solo: {said}" in complaint) == (1, True)
    code, told, _ = o2c("arm", "solo", "--from", "2026-09-01", "--by", "Kim")
    assert (code, f"Note: {said}" in told) == (0, True)


def test_promotion_to_a_key_that_the_settings_do_not_name_is_refused(o2c: Command) -> None:
    code, _, complaint = o2c("promote", "east", "prod", "--by", "Kim")
    assert code == 1
    assert "No company 'prod' in the settings file; it knows: east, west, solo." in complaint
