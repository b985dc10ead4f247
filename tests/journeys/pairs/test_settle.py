"""A conflict, listed and settled by the commands of the product."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from include.commands import doors
from include.commands.__main__ import main
from tests.kit.both_ways import BothWays, both_ways

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[BothWays]:
    """One account that is a customer, and the commands of the product at its staging database."""
    before = os.environ.get("STAGING_URL")
    with both_ways(tmp_path, accounts=1) as made:
        os.environ["STAGING_URL"] = made.journey.staging.url
        doors.staging.cache_clear()
        try:
            yield made
        finally:
            doors.staging().close()
            doors.staging.cache_clear()
            os.environ.pop("STAGING_URL") if before is None else os.environ.update(STAGING_URL=before)


@pytest.fixture
def o2c(capsys: pytest.CaptureFixture[str]) -> Command:
    """A command of the product: its exit code, and what it says."""

    def run(*words: str) -> tuple[int, str]:
        code = main(words)
        told = capsys.readouterr()
        return code, told.out + told.err

    return run


def test_conflict_is_listed_and_settled_by_a_person(pair: BothWays, o2c: Command) -> None:
    pair.in_salesforce("Firm 1", Phone="555-0001")
    pair.in_quickbooks("Firm 1", Phone="555-0002")
    pair.round()
    (row,) = pair.open()
    code, listed = o2c("conflicts", "acme")
    assert (code, listed.startswith(f"{row['id']} Customer Firm 1 (Account {row['salesforce_id']})")) == (0, True)
    assert f"./o2c settle {row['id']} quickbooks" in listed
    settle = ("settle", str(row["id"]), "quickbooks", "--by", "Ada")
    code, told = o2c(*settle)
    assert (code, told.startswith("Customer Firm 1: Phone is as quickbooks says.")) == (0, True)
    assert "Ada chose quickbooks; the next runs carry it out." in o2c("conflicts", "acme")[1]
    pair.rounds(2)
    assert o2c("conflicts", "acme") == (0, "There is no conflict.\n")
    assert o2c(*settle)[0] == 1
    assert pair.both("Firm 1") == ("555-0002", "555-0002")


def test_person_is_told_that_the_record_was_changed_since(pair: BothWays, o2c: Command) -> None:
    pair.in_salesforce("Firm 1", Phone="555-0001")
    pair.in_quickbooks("Firm 1", Phone="555-0002")
    pair.round()
    (row,) = pair.open()
    pair.in_salesforce("Firm 1", Phone="555-0003")
    pair.forward()
    assert "It was changed since" in o2c("settle", str(row["id"]), "salesforce", "--by", "Ada")[1]
    pair.rounds(2)
    assert pair.both("Firm 1") == ("555-0003", "555-0002")
    assert "What Ada chose was not done" in o2c("conflicts", "acme")[1]
