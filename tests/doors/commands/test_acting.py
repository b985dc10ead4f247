"""What a person changes at the shell says who they are: the user of the process, and the name beside it."""

from __future__ import annotations

import json
import os
import pwd
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.actor import Actor
from include.commands.__main__ import parser
from include.staging.door import Staging
from tests.kit.clock import NOVEMBER, Clock

ROOT = Path(__file__).parents[3]
COMPANY = {
    "key": "acme",
    "name": "Acme",
    "user_name": "acme-sync",
    "password_hash": "x",
    "owner_id": "{1}",
    "file_id": "{2}",
    "simulated": True,
    "batch_size": 5,
}

#: They show, check, or make a file or tables; `package` acts in Salesforce, as its integration user.
LOOKING = {
    "alerts",
    "check",
    "conflicts",
    "events",
    "flows",
    "held",
    "hidden",
    "history",
    "migrate",
    "package",
    "preflight",
    "qwc",
    "reconcile",
    "schema",
    "status",
}


@pytest.fixture
def staging(tmp_path: Path) -> Iterator[Staging]:
    """A staging database with one company."""
    made = Staging(f"sqlite:///{tmp_path / 'staging.sqlite'}", now=Clock(NOVEMBER))
    made.migrate()
    with made.begin() as db:
        db.companies.create(COMPANY)
    yield made
    made.close()


def told(staging: Staging) -> list[dict[str, object]]:
    """The details of the events of the company, the newest first."""
    with staging.read() as db:
        return [json.loads(event.detail or "{}") for event in db.events.recent("acme")]


def run(staging: Staging, *words: str, **more: str) -> str:
    """What a command printed, run as a program of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "include.commands", *words],
        env={**os.environ, **more, "STAGING_URL": staging.url, "PYTHONPATH": f"{ROOT}:{ROOT / 'plugins'}"},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_a_command_records_the_user_of_its_process_and_not_what_its_environment_says(staging: Staging) -> None:
    false = dict.fromkeys(("LOGNAME", "USER", "USERNAME", "LNAME"), "somebody-else")
    run(staging, "pause", "acme", "--why", "year end", "--by", "Kim Doe", **false)
    login = pwd.getpwuid(os.getuid()).pw_name
    assert told(staging) == [{"by": "Kim Doe", "login": login, "why": "year end"}]
    assert login != "somebody-else"


def test_whoever_holds_the_door_stands_in_each_event_and_the_sync_itself_in_none(staging: Staging) -> None:
    for actor in (Actor(login="kim"), Actor(login="kim", name="Kim Doe"), Actor(login=None, name="Kim Doe"), None):
        with staging.acted_by(actor).begin() as db:
            db.events.add("acme", "company_resumed", why="it is over")
    assert told(staging) == [
        {"why": "it is over"},
        {"by": "Kim Doe", "login": None, "why": "it is over"},
        {"by": "Kim Doe", "login": "kim", "why": "it is over"},
        {"login": "kim", "why": "it is over"},
    ]


def test_a_door_in_the_hands_of_somebody_leaves_the_other_one_as_it_was(staging: Staging) -> None:
    held = staging.acted_by(Actor(login="kim"))
    assert held.engine is staging.engine
    with staging.begin() as db:
        db.events.add("acme", "company_resumed")
    assert told(staging) == [{}]


def test_a_new_password_says_in_the_log_who_made_it(staging: Staging) -> None:
    assert "New password of acme-sync" in run(staging, "password", "acme", "--by", "Kim Doe")
    login = pwd.getpwuid(os.getuid()).pw_name
    assert told(staging) == [{"by": "Kim Doe", "login": login}]


def test_every_command_that_changes_something_takes_the_name_of_who_says_so() -> None:
    """A command that opens the database in somebody's hands reads `--by`; those that only look need none."""
    verbs = next(action.choices for action in parser()._actions if isinstance(action.choices, dict))
    named = {verb for verb, each in verbs.items() if any("--by" in action.option_strings for action in each._actions)}
    assert set(verbs) - named == LOOKING
