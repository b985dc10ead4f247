"""Why an update ended: each code of the connection in its own words, and another update only where there was one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.qbxml.hresult import HRESULTS
from qbwc_operator.support_page import support_page
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls


@pytest.fixture
def clock() -> Clock:
    return Clock(NOVEMBER)


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    with connected_world(tmp_path, staging_url, now=clock) as made:
        made.stage_customer(1)
        yield made


def test_every_code_of_the_connection_has_its_own_advice_at_the_web_connector_in_status_and_on_the_page(
    world: World,
) -> None:
    page = support_page()
    told = set()
    for code, row in HRESULTS.items():
        calls = Calls(world)
        calls.begin()
        answer = calls.connection_error(code, "Something.")
        if answer != "done":  # QuickBooks is to open the stored company file first
            calls.connection_error(code, "Something.")
        assert f"{code} Something. {row.advice}" in calls.last_error()
        assert world.company().problem == calls.last_error()
        assert f"<td>{code}</td><td>" in page
        told.add(row.advice)
    assert len(told) == len(HRESULTS)


def test_a_code_that_nobody_knows_is_named_and_not_taken_for_another(world: World) -> None:
    calls = Calls(world)
    calls.begin()
    calls.connection_error("0x8004FFFF", "Something.")
    assert "0x8004FFFF" in calls.last_error()
    assert not any(row.advice in calls.last_error() for row in HRESULTS.values())


def test_another_update_is_told_where_another_one_took_over(world: World) -> None:
    first, second = Calls(world), Calls(world)
    first.begin()
    second.begin()
    assert first.last_error().startswith("Another update of the same company has begun")
    assert second.last_error() == "No error."


def test_an_update_that_fell_silent_is_told_as_that_and_not_as_taken_over(world: World, clock: Clock) -> None:
    first, second = Calls(world), Calls(world)
    first.begin()
    clock.pass_by(minutes=31)
    second.begin()
    assert "silent for more than 30 minutes" in first.last_error()
    assert "Another update" not in first.last_error()
