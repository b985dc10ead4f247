"""A firm in mid-life from which all leaves that may: everything that waits goes on as if nothing had gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from include.commands.events import CHAIN_HOLDS
from include.settings import Keep
from include.staging.door import Staging
from include.steps.quickbooks_to_salesforce.seal_events import seal_events
from include.steps.reconcile.reconcile import reconcile
from include.steps.tidy_up.archive_events import archive_events
from include.steps.tidy_up.forget_rows import forget_rows
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, terminal
from tests.upgrade.dumps import closed
from tests.upgrade.people import People
from tests.upgrade.resumed import resumed
from tests.upgrade.test_upgrade import (
    adds_up,
    each_decision_is_ended,
    nothing_is_doubled,
    settings,
    what_was_cut_off_is_taken_up,
)

#: What goes with runs of flows, of which the newest of each stays.
OF_RUNS = ("checked_row", "flow_run_document", "finding", "rule_result")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.slow)])
def firm(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[People, Command]]:
    """The people of the newest story, and a terminal."""
    url = f"sqlite:///{tmp_path / 'staging.sqlite'}"
    if request.param == "postgres":
        url = request.getfixturevalue("empty_postgres_url")
    with resumed(tmp_path, url, closed()[-1]) as people, terminal(people.world, tmp_path, settings=settings()) as o2c:
        assert o2c("migrate")[0] == 0
        yield people, o2c


def tidy(people: People, folder: Path) -> dict[str, int]:
    """What the daily run would take ten years from now, were everything as it is."""
    world = people.world
    later = Staging(world.staging.url, now=lambda: world.clock.time + timedelta(days=3650))
    seal_events(world.staging, COMPANY)
    gone = forget_rows(later, COMPANY, Keep())
    gone["events"] = archive_events(later, COMPANY, folder / "events", world.clock.time, most=20)
    later.close()
    return gone


def said(o2c: Command) -> dict[str, Any]:
    """What a person is told of everything: how it stands, what waits, and what differs."""
    status = json.loads(o2c("status", COMPANY, "--json")[1])[COMPANY]
    for counted in ("work_items", "documents", "lag"):  # of what is there; the lag of the last week
        status.pop(counted)
    return {"status": status} | {verb: o2c(verb, COMPANY) for verb in ("held", "conflicts", "alerts", "reconcile")}


def test_tidied_firm_says_the_same_as_before_and_goes_on_where_it_was(
    firm: tuple[People, Command], tmp_path: Path
) -> None:
    people, o2c = firm
    rows, before, log = people.world.rows(), said(o2c), o2c("events", COMPANY, "--all", "--limit", "100000")
    gone = tidy(people, tmp_path)
    assert gone["events"] > 100
    assert min(gone[name] for name in ("runs", "work", "questions", "documents", "events")) > 0, gone
    left = people.world.rows()
    assert sum(left[name] for name in OF_RUNS) < sum(rows[name] for name in OF_RUNS) / 2
    for stays in ("outbox", "link", "link_line", "billing", "record", "record_key", "mirror_row", "unlinked_guid"):
        assert left[stays] == rows[stays], stays
    assert said(o2c) == before
    code, told = o2c("events", COMPANY, "verify")
    assert (code, told.startswith(CHAIN_HOLDS), "The oldest lie in" in told) == (0, True, True)
    assert o2c("events", COMPANY, "--all", "--limit", "100000") == log
    assert "--all looks through them too" in o2c("events", COMPANY)[1]
    assert sum(tidy(people, tmp_path).values()) == 0
    what_was_cut_off_is_taken_up(people)
    people.rounds(1)
    assert o2c("events", COMPANY, "verify")[0] == 0


def test_each_decision_of_a_tidied_firm_is_ended_as_it_is_printed(firm: tuple[People, Command], tmp_path: Path) -> None:
    people, o2c = firm
    tidy(people, tmp_path)
    each_decision_is_ended(people, o2c)
    nothing_is_doubled(people)
    adds_up(o2c)
    tidy(people, tmp_path)
    world = people.world
    people.deal("Tidied", "Ash")
    people.rounds(1)
    assert people.desk.says("Tidied") == ("Posted", "")
    found = reconcile(world.staging, world.run(), world.salesforce)
    assert [each for each in found.differences if each.title == "Tidied"] == []
    adds_up(o2c)


def test_of_a_record_whose_events_lie_in_files_that_is_said_and_shown(
    firm: tuple[People, Command], tmp_path: Path
) -> None:
    people, o2c = firm
    name = people.world.deal("Bridge")["Id"]
    whole = o2c("events", COMPANY, "--record", name, "--all")[1]
    assert whole.count("\n") > 1
    tidy(people, tmp_path)
    told = o2c("events", COMPANY, "--record", name)[1]
    assert "Older events, until 20" in told
    assert str(tmp_path / "events" / COMPANY) in told
    assert o2c("events", COMPANY, "--record", name, "--all")[1] == whole
    for path in (tmp_path / "events" / COMPANY).iterdir():
        path.unlink()
    code, told = o2c("events", COMPANY, "--all")
    assert (code, "it is not there. Put it back from a backup" in told) == (1, True)
    assert o2c("events", COMPANY, "verify")[0] == 1
