"""Requests go out, answers come back, and the outbox says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qbwc_operator.qwc import QwcSettings, build_qwc
from simulators.quickbooks_desktop.books.company_file import create
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.outcome import Outcome
from simulators.web_connector.qwc import read_qwc
from simulators.web_connector.registration import add_application
from simulators.web_connector.wire import HttpTransport
from tests.kit.connected_company import FILE_ID, OWNER_ID, World, connected_world


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def test_three_invoices_are_posted_in_one_session_after_their_customer_and_item(world: World) -> None:
    world.stage_deals(3)
    result = world.update()
    assert result.outcome is Outcome.DONE, result
    assert world.states() == {"applied": 5}
    assert (world.count("Customer"), world.count("ItemService"), world.count("Invoice")) == (1, 1, 3)
    assert world.update().outcome is Outcome.NO_WORK


def test_the_file_that_we_write_connects_a_new_company_file(world: World, tmp_path: Path) -> None:
    text = build_qwc(
        QwcSettings(
            app_name="Order to Cash",
            app_url=f"{world.address()}/ws",
            app_support=f"{world.address()}/support",
            description="Test",
            user_name="acme-sync",
            owner_id=OWNER_ID,
            file_id=FILE_ID,
        )
    )
    (tmp_path / "acme.qwc").write_text(text, encoding="utf-8")
    world.qwc = read_qwc(tmp_path / "acme.qwc")
    world.books = tmp_path / "new.db"
    create(world.books)
    transport = HttpTransport(world.qwc.app_url)
    add_application(world.qwc, RequestProcessor(world.books), transport)
    transport.close()
    world.stage_deals(1)
    assert world.update().outcome is Outcome.DONE
    assert world.count("Invoice") == 1
