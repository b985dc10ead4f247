"""A rehearsal on a machine that has other work: what may pass is tried again and said, and ends nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from launcher import asking
from launcher.airflow_server import Airflow
from launcher.places import Places
from launcher.processes import Processes, RehearsalError, start, stop
from launcher.staying import poll
from tests.kit.scripted_org import Script, running_script

SIGNED_IN = (201, {"access_token": "first"})
BUSY = (500, {"detail": "database is locked"})


@dataclass
class Rehearsal:
    """An Airflow that answers by a script, and what was said."""

    places: Places
    script: Script
    processes: Processes = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    @property
    def airflow(self) -> Airflow:
        return Airflow(self.places, os.environ, self.processes, say=self.said.append)

    def poll(self) -> None:
        poll(self.places, self.processes, self.airflow, dict(os.environ), self.said.append)


@pytest.fixture
def rehearsal(tmp_path: Path) -> Iterator[Rehearsal]:
    with running_script() as script:
        places = Places(home=tmp_path, first_port=urlsplit(script.url).port or 0)
        places.airflow.mkdir()
        (places.airflow / "passwords.json").write_text('{"admin": "secret"}', "utf-8")
        script.answers = [SIGNED_IN]
        yield Rehearsal(places, script)


def test_airflow_that_answers_500_is_asked_again_and_that_is_said_once(rehearsal: Rehearsal) -> None:
    rehearsal.script.answers += [BUSY, None, (200, {"state": "success"})]
    assert rehearsal.airflow.wait_for("reconcile", "one") == "success"
    assert rehearsal.said == [
        "Airflow is busy (GET /api/v2/dags/reconcile/dagRuns/one was answered with 500: "
        '{"detail": "database is locked"}); asking again for up to 120 s'
    ]


def test_a_run_whose_making_was_not_answered_is_made_once(rehearsal: Rehearsal) -> None:
    rehearsal.script.answers += [None, (409, {"detail": "there is one"})]
    run_id = rehearsal.airflow.trigger("reconcile")
    asked = [each.json["dag_run_id"] for each in rehearsal.script.asked[1:]]
    assert asked == [run_id, run_id]


def test_a_sign_in_that_is_over_is_made_anew(rehearsal: Rehearsal) -> None:
    rehearsal.script.answers += [(401, {}), (201, {"access_token": "second"}), (200, {"state": "failed"})]
    assert rehearsal.airflow.wait_for("reconcile", "one") == "failed"
    assert rehearsal.script.asked[-1].headers["Authorization"] == "Bearer second"


def test_what_airflow_refuses_is_told_at_once(rehearsal: Rehearsal) -> None:
    rehearsal.script.answers += [(404, {"detail": "no such DAG"})]
    with pytest.raises(asking.Refused, match=r"was answered with 404: \{\"detail\": \"no such DAG\"\}"):
        rehearsal.airflow.trigger("nothing")


def test_waiting_for_an_airflow_that_has_ended_ends_too(rehearsal: Rehearsal) -> None:
    ended = start([sys.executable, "-c", ""], rehearsal.places.logs / "api-server.log", os.environ)
    ended.wait()
    rehearsal.processes["api-server"] = ended
    rehearsal.script.answers += [BUSY]
    with pytest.raises(RehearsalError, match="api-server ended by itself with 0; its log says why"):
        rehearsal.airflow.trigger("reconcile")


def test_a_failed_update_and_a_failed_run_are_said_and_everything_stays_up(rehearsal: Rehearsal) -> None:
    tasks = {"task_instances": [{"task_id": "queue_read_jobs", "state": "failed"}]}
    rehearsal.script.answers += [(200, {}), (200, {"state": "failed"}), (200, tasks)]
    lives = start(["sleep", "600"], rehearsal.places.logs / "api-server.log", os.environ)
    rehearsal.processes["api-server"] = lives
    try:
        rehearsal.poll()
        assert lives.poll() is None
    finally:
        stop(rehearsal.processes)
    read, update = rehearsal.said
    assert read.startswith("read_quickbooks failed in queue_read_jobs; logs below ")
    assert read.endswith("Everything stays up; it runs again in a minute.")
    # There is no .qwc file here, so the Web Connector does not start.
    assert update.startswith("The update of the Web Connector failed (")
    assert update.endswith("Everything stays up; it is tried again in a minute.")


def test_the_end_of_a_process_ends_what_stays_up(rehearsal: Rehearsal) -> None:
    ended = start([sys.executable, "-c", "raise SystemExit(3)"], rehearsal.places.logs / "scheduler.log", os.environ)
    ended.wait()
    rehearsal.processes["scheduler"] = ended
    rehearsal.script.answers += [(200, {})]
    with pytest.raises(RehearsalError, match="scheduler ended by itself with 3"):
        rehearsal.poll()
