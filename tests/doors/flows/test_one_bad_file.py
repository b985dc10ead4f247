"""A bad mapping file stops its own flow, everywhere, and every command says so (one opener for tasks and commands)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doors.companies.test_company_commands import Command, o2c

__all__ = ["o2c"]
SHIPPED = Path(__file__).parents[3] / "include" / "mappings"

#: Every command that opens the flows and needs nobody else; each can be what an operator needs when a file is bad.
COMMANDS = (
    ("status", "solo"),
    ("status",),
    ("flows",),
    ("retry-write-back", "solo"),
    ("rewrite", "solo"),
)


@pytest.fixture
def mappings(tmp_path: Path) -> Iterator[Path]:
    """A folder of mapping files of which one of the way back is bad."""
    folder = tmp_path / "mappings"
    folder.mkdir()
    for path in SHIPPED.glob("*.yaml"):
        shutil.copy(path, folder)
    spoil(folder / "estimate_to_transaction.yaml")
    before = os.environ.get("O2C_MAPPINGS")
    os.environ["O2C_MAPPINGS"] = str(folder)
    yield folder
    os.environ.pop("O2C_MAPPINGS") if before is None else os.environ.update(O2C_MAPPINGS=before)


def spoil(path: Path) -> None:
    path.write_text(f"{path.read_text('utf-8')}nonsense: 1\n", "utf-8")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_command_goes_on_with_the_other_flows_and_says_which_one_stands_still(
    o2c: Command, mappings: Path, words: tuple[str, ...]
) -> None:
    code, _, told = o2c(*words)
    assert code == 0
    assert told.startswith("Flow estimate_to_transaction stands still, the others go on.")
    assert told.count("nonsense: there is no nonsense here") == 1


def test_page_of_the_flows_shows_all_but_the_bad_one(o2c: Command, mappings: Path) -> None:
    page = o2c("flows")[1]
    assert "## invoice_to_transaction" in page
    assert "## estimate_to_transaction" not in page


@pytest.mark.parametrize("words", [("waive",), ("bind", "8000000A-1")], ids=" ".join)
def test_record_of_the_bad_flow_cannot_be_decided_about(o2c: Command, mappings: Path, words: tuple[str, ...]) -> None:
    spoil(mappings / "opportunity_to_estimate.yaml")
    verb, *more = words
    code, _, told = o2c(verb, "opportunity_to_estimate", "006000000000001AAA", *more, "--company", "solo", "--by", "K")
    assert code == 1
    assert "Flow opportunity_to_estimate stands still, and so do its records. Correct its file:" in told


def test_check_still_refuses_every_bad_file(o2c: Command, mappings: Path) -> None:
    spoil(mappings / "account_to_customer.yaml")
    code, _, told = o2c("check")
    assert code == 1
    assert told.count("there is no nonsense here") == 2
    assert "stands still" not in told


def test_flow_goes_on_when_its_file_has_been_corrected(o2c: Command, mappings: Path) -> None:
    shutil.copy(SHIPPED / "estimate_to_transaction.yaml", mappings)
    assert o2c("status", "solo")[2] == ""
