"""The endpoint goes by the settings of now: nobody restarts it for a new company, nor for a slip in the file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from include.opening.files import open_settings
from include.rows import Company
from qbwc_operator.endpoint import build_endpoint
from simulators.quickbooks_desktop.books.company_file import create
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import PASSWORD, World, connected_world, quick_hash
from tests.kit.endpoint_server import served
from tests.kit.templates import OWNER_ID

SETTINGS = "companies:\n- {key: acme, name: Acme, simulated: true}\n"
SECOND = "- {key: globex, name: Globex, simulated: true, salesforce: other_org}\n"
FILE_ID = "{0F0E5B7A-5C4E-4E6E-9C0B-3A3B1F4D2A10}"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """One company behind an endpoint that reads its settings from a file."""
    file, before = tmp_path / "settings.yaml", os.environ.get("O2C_SETTINGS")
    file.write_text(SETTINGS, "utf-8")
    os.environ["O2C_SETTINGS"] = str(file)
    with (
        connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as made,
        served(build_endpoint(lambda: made.staging, open_settings)) as address,
    ):
        made.address = lambda: address
        yield made
    os.environ.pop("O2C_SETTINGS") if before is None else os.environ.update({"O2C_SETTINGS": before})


def second_company(world: World, folder: Path) -> World:
    """Another company file, set up as `./o2c company create` does it."""
    known: Company = world.company()
    with world.staging.begin() as db:
        db.companies.create(
            {
                "key": "globex",
                "name": "Globex",
                "user_name": "globex-sync",
                "password_hash": quick_hash(PASSWORD),
                "owner_id": known.owner_id,
                "file_id": FILE_ID,
                "simulated": True,
                "batch_size": known.batch_size,
            }
        )
    books = folder / "globex.db"
    create(books, owner_id=OWNER_ID, file_id=FILE_ID, now=world.clock)
    return replace(world, key="globex", books=books, qwc=replace(world.qwc, user_name="globex-sync", file_id=FILE_ID))


def test_company_that_is_added_while_the_endpoint_runs_is_served(world: World, tmp_path: Path) -> None:
    assert world.update().outcome is Outcome.DONE
    (tmp_path / "settings.yaml").write_text(SETTINGS + SECOND, "utf-8")
    second = second_company(world, tmp_path)
    assert second.update().outcome is Outcome.DONE
    assert second.company().product is not None


def test_slip_in_the_settings_file_stops_no_update(world: World, tmp_path: Path) -> None:
    world.stage_customer(1)
    assert world.update().outcome is Outcome.DONE
    (tmp_path / "settings.yaml").write_text(SETTINGS + "nonsense: 1\n", "utf-8")
    world.stage_customer(2)
    assert world.update().outcome is Outcome.DONE
    assert world.count("Customer") == 2
