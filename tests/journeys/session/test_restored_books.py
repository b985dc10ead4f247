"""The books were set back to an older copy, and the older copy is to stay: nothing is lost, nothing is doubled."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.commands import company, doors
from include.commands.doors import staging
from simulators.quickbooks_desktop.books.company_file import back_up, restore
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey


@pytest.fixture
def commands(world: Journey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The commands look at the same staging database as the journey."""
    path = tmp_path / "settings.yaml"
    path.write_text(f"companies: [{{key: {COMPANY}, name: Acme, simulated: true}}]\n", encoding="utf-8")
    monkeypatch.setenv("STAGING_URL", world.staging.url)
    monkeypatch.setenv("O2C_SETTINGS", str(path))
    staging.cache_clear()
    yield
    doors.staging().close()
    staging.cache_clear()


@pytest.mark.usefixtures("commands")
@pytest.mark.slow
def test_what_the_older_books_lack_is_posted_again_and_what_they_have_is_found(world: Journey, tmp_path: Path) -> None:
    world.people.update("Opportunity", [{"Id": world.deal("Pier 7 workshop")["Id"], "QB_Generate__c": None}])
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 11
    copy = tmp_path / "yesterday.db"
    back_up(world.books.books, copy)
    taken = world.clock()
    world.people.update("Opportunity", [{"Id": world.deal("Pier 7 workshop")["Id"], "QB_Generate__c": "Invoice"}])
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 12
    restore(world.books.books, copy)

    world.people.update("Opportunity", [{"Id": world.deal("Chapel Row workshop")["Id"], "Name": "Chapel Row, again"}])
    account = next(row for row in world.exported("Account") if row["Name"] == "Walker & Daughters")
    world.people.update("Account", [{"Id": account["Id"], "Phone": "+1 555 0199"}])
    world.forward()
    assert world.books.update().outcome is Outcome.SERVICE_ERROR
    with world.staging.read() as db:
        assert "have gone back in time" in db.companies.get(COMPANY).problem
    assert len(world.in_books("Invoice")) == 11

    company.company(
        argparse.Namespace(action="restored", key=COMPANY, by="Kim", backup_time=taken, user=None, password_file=None)
    )
    world.there_and_back()
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 12
    numbers = [row["ExternalGUID"] for row in world.in_books("Invoice")]
    assert len(set(numbers)) == 12
    assert world.totals().adds_up
