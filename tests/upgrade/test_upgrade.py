"""A firm that was in the middle of its life at an earlier version goes on with today's, and loses nothing of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from include.commands.events import CHAIN_HOLDS
from include.model import SetState
from include.rows import Decision
from include.staging.read_jobs import MODIFIED
from include.standing import KINDS, commands_beside
from tests.kit.connected_company import COMPANY
from tests.kit.desk import SETTINGS, Command, terminal
from tests.upgrade.__main__ import written
from tests.upgrade.dumps import DATABASES, Dump, closed
from tests.upgrade.people import People
from tests.upgrade.resumed import resumed
from tests.upgrade.story import FLOWS, PAGE
from tests.upgrade.ways_out import WAYS

Firm = tuple[People, Command]


def settings() -> str:
    """The company as it was, with its own words about its flows."""
    (company,) = yaml.safe_load(SETTINGS)["companies"]
    return yaml.safe_dump({"companies": [{**company, "flows": FLOWS}]})


def open_decisions(people: People) -> list[Decision]:
    """What waits for a person."""
    with people.world.staging.read() as db:
        return db.decisions.open(COMPANY)


def versions(*, slow_on: Collection[str]) -> list[Any]:
    """Every dump on every database; the older ones are slow tests, and the newest is one on these databases."""
    dumps = closed()
    return [
        pytest.param(
            dump,
            database,
            id=f"{dump.revision}-{database}",
            marks=[pytest.mark.slow] if dump != dumps[-1] or database in slow_on else [],
        )
        for dump in dumps
        for database in DATABASES
    ]


@pytest.fixture
def firm(request: pytest.FixtureRequest, tmp_path: Path, dump: Dump, database: str) -> Iterator[Firm]:
    """The people of a dump, upgraded, and a terminal."""
    url = f"sqlite:///{tmp_path / 'staging.sqlite'}"
    if database == "postgres":
        url = request.getfixturevalue("empty_postgres_url")
    with resumed(tmp_path, url, dump) as people, terminal(people.world, tmp_path, settings=settings()) as o2c:
        assert o2c("migrate")[0] == 0
        yield people, o2c


@pytest.mark.parametrize(("dump", "database"), versions(slow_on=()))
def test_firm_goes_on_where_it_was_after_an_upgrade(firm: Firm) -> None:
    people, o2c = firm
    everything_is_listed(people, o2c)
    what_was_cut_off_is_taken_up(people)


@pytest.mark.parametrize(("dump", "database"), versions(slow_on=("postgres",)))
def test_each_decision_of_before_an_upgrade_is_ended_as_it_is_printed(firm: Firm) -> None:
    people, o2c = firm
    each_decision_is_ended(people, o2c)
    nothing_is_doubled(people)
    adds_up(o2c)


def everything_is_listed(people: People, o2c: Command) -> None:
    """Each open decision stands below its heading, with its title and what ends it; each deal stands somewhere."""
    listed = o2c("held", COMPANY)[1]
    for row in open_decisions(people):
        assert KINDS[row.kind].heading in listed
        assert row.title in listed
        assert row.answer is not None or commands_beside(row, listed) == []
    told = json.loads(o2c("status", COMPANY, "--json")[1])[COMPANY]
    for flow in told["flows"]:
        standing = [each["count"] for each in flow["standing"].values()]
        assert sum(standing) == flow["wanted"]["count"], flow
    code, told = o2c("events", COMPANY, "verify")
    assert (code, told.startswith(CHAIN_HOLDS)) == (0, True)


def what_was_cut_off_is_taken_up(people: People) -> None:
    """The answer that never came is asked for, and the reading goes on behind its first page."""
    with people.world.staging.read() as db:
        unsettled = db.message_sets.open_write(COMPANY)
        half = db.read_jobs.unfinished(COMPANY, MODIFIED)["Customer"]
    assert unsettled is not None
    assert (half.pages, half.landed > 0) == (1, True)
    people.desk.update()
    people.world.reverse()
    with people.world.staging.read() as db:
        settled = db.message_sets.get(unsettled.id)
        waiting = db.read_jobs.unfinished(COMPANY, MODIFIED)
    assert (settled.state, settled.outcome) == (SetState.SETTLED, "answered")
    assert "Customer" not in waiting
    names = sorted(account["Name"] for account in people.world.exported("Account") if "Walk-in" in account["Name"])
    assert names == sorted(f"Walk-in {number}" for number in range(2, 3 * PAGE + 1))  # the first one stands for Ivy
    assert people.desk.says("Bridge") == ("Posted", "")


def each_decision_is_ended(people: People, o2c: Command) -> None:
    """Whoever is asked does what is printed; of what was lost or named a second question follows."""
    asked: set[int] = set()
    for _ in range(4):
        while rows := [row for row in open_decisions(people) if row.id not in asked]:
            asked.add(rows[0].id)
            WAYS[rows[0].kind].take(people, rows[0], o2c)
        people.rounds(1)
    assert [(row.kind, row.title, row.message) for row in open_decisions(people)] == []


def nothing_is_doubled(people: People) -> None:
    """No deal has a second invoice."""
    memos = Counter(row.get("Memo") for row in people.world.in_books("Invoice"))
    assert [memo for memo, count in memos.items() if count > 1 and memo] == []


def adds_up(o2c: Command) -> None:
    """Every deal is where it should be, to the cent."""
    code, said = o2c("status", COMPANY)
    assert (code, "DOES NOT ADD UP" in said) == (0, False), said


@pytest.mark.slow
def test_story_of_the_dumps_can_be_lived_today(tmp_path: Path) -> None:
    """It says what it lacks, and ends there."""
    assert written(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}").keys() == {"staging", "books", "org"}
