"""The one opener: what is read of files is kept until one of them changes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.errors import SetupError
from include.opening.files import ROOT, open_company_field, open_flows, open_settings, open_suites
from include.opening.kept import Kept

SETTINGS = """
companies:
  - {key: east, name: East, owns: East, flows: {account_to_customer: {send: all}}}
  - {key: west, name: West, owns: West}
company_field: {Opportunity: Entity__c}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Settings and mapping files of their own, named by the environment."""
    (tmp_path / "mappings").mkdir()
    for path in (ROOT / "include" / "mappings").glob("*.yaml"):
        shutil.copy(path, tmp_path / "mappings")
    (tmp_path / "settings.yaml").write_text(SETTINGS, "utf-8")
    values = {"O2C_SETTINGS": str(tmp_path / "settings.yaml"), "O2C_MAPPINGS": str(tmp_path / "mappings")}
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    yield tmp_path
    for name, value in before.items():
        os.environ.pop(name) if value is None else os.environ.update({name: value})


def test_settings_are_read_again_when_the_file_has_changed(folder: Path) -> None:
    assert open_settings() is open_settings()
    (folder / "settings.yaml").write_text(SETTINGS.replace("name: East", "name: East Inc."), "utf-8")
    assert open_settings().company("east").name == "East Inc."


def test_flows_are_read_again_when_a_file_has_changed_and_a_bad_one_stops_alone(folder: Path) -> None:
    west = open_settings().company("west")
    assert open_flows(west)[0] is open_flows(west)[0]
    assert open_flows(west)[1] == {}
    path = folder / "mappings" / "invoice_to_transaction.yaml"
    path.write_text(f"{path.read_text('utf-8')}nonsense: 1\n", "utf-8")
    usable, broken = open_flows(west)
    assert list(broken) == ["invoice_to_transaction"]
    assert "there is no nonsense here" in broken["invoice_to_transaction"]
    assert "invoice_to_transaction" not in usable.returns


def test_each_company_has_the_flows_of_its_own_words(folder: Path) -> None:
    words = {
        key: open_flows(open_settings().company(key))[0].flows["account_to_customer"].send for key in ("east", "west")
    }
    assert words == {"east": "all", "west": "needed"}


def test_files_are_read_once_for_the_words_of_all_companies(folder: Path) -> None:
    east, west = (open_flows(open_settings().company(key))[0] for key in ("east", "west"))
    assert east.flows["product_to_item"] is west.flows["product_to_item"]
    assert east.returns["customer_to_account"].rows == west.returns["customer_to_account"].rows


def test_company_field_is_that_of_the_settings_file(folder: Path) -> None:
    assert open_company_field(open_settings().company("west")).others == ("east",)


def test_rules_are_kept(folder: Path) -> None:
    assert open_suites() is open_suites()


def test_what_could_not_be_made_is_tried_again(tmp_path: Path) -> None:
    kept: Kept[str] = Kept()

    def fail() -> str:
        raise SetupError("Not yet.")

    with pytest.raises(SetupError):
        kept.get("name", [tmp_path / "file"], fail)
    assert kept.get("name", [tmp_path / "file"], lambda: "made") == "made"
    assert kept.get("name", [tmp_path / "file"], lambda: "made anew") == "made"


def test_file_of_the_same_size_and_another_time_is_another_file(tmp_path: Path) -> None:
    kept: Kept[str] = Kept()
    path = tmp_path / "file"
    path.write_text("one", "utf-8")
    assert kept.get("name", [path], lambda: path.read_text("utf-8")) == "one"
    path.write_text("two", "utf-8")
    os.utime(path, ns=(1, 1))
    assert kept.get("name", [path], lambda: path.read_text("utf-8")) == "two"
