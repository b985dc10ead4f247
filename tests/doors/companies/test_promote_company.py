"""From a sandbox to production: a new company that knows nothing of the old one, which is paused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.errors import SetupError
from include.staging.tables import metadata
from include.steps.companies.promote_company import promote_company
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY, OWNER_ID, World, connected_world
from tests.kit.connector_calls import Calls

SANDBOX, PRODUCTION = "00D000000000001EAA", "00D000000000002EAA"
FILE = "{0F5A34B0-4E2D-4D52-9E3A-A9A8B4D3E0C1}"
ROW = {"key": "prod", "name": "Acme", "user_name": "prod-sync", "password_hash": "x", "owner_id": "{NEW}"} | {
    "file_id": FILE,
    "simulated": False,
    "batch_size": 10,
}


@dataclass(frozen=True)
class Answering:
    """An org that says who it is."""

    id: str = PRODUCTION
    simulated: bool = False

    def organization_id(self) -> str:
        """The id."""
        return self.id

    def is_simulated(self) -> bool:
        """Whether it is a rehearsal."""
        return self.simulated


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A company that has been tried out, with deals in its books and more in its queue."""
    with connected_world(tmp_path, staging_url) as made:
        with made.staging.begin() as db:
            db.companies.pin_organization(COMPANY, SANDBOX)
        made.stage_deals(3)
        assert made.update().outcome is Outcome.DONE
        made.stage_customer(9)
        yield made


def promote(world: World, organization: Answering | None = None, **changes: Any) -> str:
    return promote_company(world.staging, COMPANY, {**ROW, **changes}, organization or Answering(), by="Kim")


def rows_of(world: World, key: str) -> dict[str, int]:
    """How many rows each table has of a company, but for its own row and its events."""
    found = {}
    with world.staging.read() as db:
        for table in metadata.sorted_tables:
            if "company" in table.c and table.name != "event":
                query = sa.select(sa.func.count()).select_from(table).where(table.c.company == key)
                found[table.name] = db.connection.execute(query).scalar_one()
    return {name: count for name, count in found.items() if count}


def test_new_company_begins_with_nothing_of_the_old_one(world: World) -> None:
    before = rows_of(world, COMPANY)
    assert before["link"] == 5
    assert promote(world) == PRODUCTION
    assert rows_of(world, "prod") == {}
    assert rows_of(world, COMPANY) == before
    with world.staging.read() as db:
        new, old = db.companies.get("prod"), db.companies.get(COMPANY)
    assert new.salesforce_org_id == PRODUCTION
    assert (new.posts_from, new.company_path, new.qbxml_version) == (None, None, None)
    # One OwnerID for the application, one FileID for each company file.
    assert new.owner_id == old.owner_id == OWNER_ID
    assert new.file_id == FILE != old.file_id


def test_old_company_posts_and_reads_nothing_any_more(world: World) -> None:
    promote(world)
    assert world.company().paused_why == "promoted to prod by Kim"
    assert world.update().outcome is Outcome.NO_WORK
    assert world.count("Customer") == 1
    with world.staging.begin() as db:
        assert db.work_items.count_unclaimed() == (0, None, None)
        assert db.work_items.claim("run") == 0
        db.companies.resume(COMPANY)
    assert world.update().outcome is Outcome.DONE
    assert world.count("Customer") == 2
    with world.staging.read() as db:
        assert db.work_items.count_unclaimed()[0] > 0


def test_update_that_is_under_way_writes_no_more_once_the_company_is_paused(world: World) -> None:
    calls = Calls(world)
    assert calls.begin() == ""
    with world.staging.begin() as db:
        db.companies.pause(COMPANY, "enough")
    calls.finish()
    assert world.count("Customer") == 1


@pytest.mark.parametrize(
    ("organization", "changes", "why"),
    [
        (Answering(id=SANDBOX), {}, "and that is the one of 'acme'"),
        (Answering(simulated=True), {}, "A simulated organisation answers for company 'prod'"),
        (Answering(), {"simulated": True}, "A real organisation answers for company 'prod'"),
        (Answering(), {"key": COMPANY}, "Company 'acme' is there already"),
    ],
)
def test_promotion_is_refused_and_nothing_changed(
    world: World, organization: Answering, changes: dict[str, Any], why: str
) -> None:
    with pytest.raises(SetupError, match=why) as told:
        promote(world, organization, **changes)
    assert "Nothing was changed" in told.value.message
    assert world.company().paused_at is None
    with world.staging.read() as db:
        assert [row.key for row in db.companies.all()] == [COMPANY]


def test_company_that_never_met_its_org_cannot_be_promoted(world: World) -> None:
    with world.staging.begin() as db:
        db.companies.change(COMPANY, salesforce_org_id=None)
    with pytest.raises(SetupError, match="has never read its org"):
        promote(world)


def test_company_that_waits_for_an_answer_cannot_be_promoted(world: World) -> None:
    calls = Calls(world)
    calls.begin()
    calls.reach_write()
    with pytest.raises(SetupError, match="waits for an answer of QuickBooks"):
        promote(world)


def test_company_is_promoted_once(world: World) -> None:
    promote(world)
    with pytest.raises(SetupError, match="'acme' is paused: promoted to prod by Kim"):
        promote(world, key="prod-2")
