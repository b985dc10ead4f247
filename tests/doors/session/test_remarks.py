"""A remark of QuickBooks beside its rows is no refusal: the codes from 500 to 999 bring what was asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from include.steps.reconcile.ask_reports import ask_reports
from simulators.web_connector.outcome import Outcome
from tests.kit.clock import Clock
from tests.kit.connected_company import connected_world
from tests.kit.connector_calls import Calls
from tests.kit.readers import Reader

REMARKS = ["510", "530"]


@pytest.mark.parametrize("code", REMARKS)
def test_a_remark_beside_the_rows_stops_neither_the_search_after_a_lost_answer_nor_the_posting(
    tmp_path: Path, staging_url: str, code: str
) -> None:
    with connected_world(tmp_path, staging_url) as world:
        world.turn("query-remark", code)
        world.turn("forget-message-sets", "on")
        world.stage_deals(2)
        calls = Calls(world)
        calls.begin()
        calls.quickbooks.process(calls.reach_write())  # executed, and nobody hears of it
        assert world.update().outcome is Outcome.DONE
        world.stage_deals(2)
        assert world.update().outcome is Outcome.DONE
        assert world.states() == {"applied": 4}
        assert (world.count("Customer"), world.count("Invoice")) == (1, 2)
        assert "look" in world.purposes()
        assert "canary" in world.purposes()
        assert world.company().problem is None


@pytest.mark.parametrize("code", REMARKS)
def test_a_page_and_a_report_with_a_remark_are_read(tmp_path: Path, staging_url: str, code: str) -> None:
    clock = Clock()
    with connected_world(tmp_path, staging_url, now=clock) as world:
        reader = Reader(world, clock, page=2, switches={"query-remark": code})
        for name in "ABC":
            reader.customer(name)
        reader.ask()
        ask_reports(world.staging, reader.settings, as_of=date(2026, 5, 4), run_id="reconcile", first_day=None)
        reader.session()
        assert reader.names() == set("ABC")
        assert (reader.events("report_read"), reader.events("read_job_failed")) == (3, 0)
        assert reader.company().problem is None
        assert (reader.events("read_job_incomplete") > 0) == (code == "510")
        assert reader.begin() == "none"
