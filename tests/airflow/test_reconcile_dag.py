"""The DAG and the command that compare both books, with real Connections."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from include.commands import doors
from include.commands.__main__ import main
from tests.airflow.conftest import environment
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey

pytestmark = pytest.mark.airflow

GREEN = {"find_companies": "success", "ask_reports": "success", "reconcile": "success", "fail_run": "skipped"}


def run(dag_bag: Any, **conf: str) -> dict[str, str]:
    """The states of the tasks of a run that a person triggered."""
    dag = dag_bag.dags["reconcile"]
    for task in dag.tasks:
        task.retries = 0
    made = dag.test(run_conf={"company": None, "month": None, "as_of": None, **conf})
    return {instance.task_id: str(instance.state) for instance in made.get_task_instances()}


def titles(world: Journey) -> list[str]:
    with world.staging.read() as db:
        return [row.title for row in db.reports.list() if "econcil" in row.title or "Audit" in row.title]


def test_both_books_are_compared_and_the_reports_are_asked_for(dag_bag: Any, connected: Journey) -> None:
    connected.there_and_back()
    connected.poll()
    assert run(dag_bag) == GREEN
    (title,) = titles(connected)
    assert title == "Reconciliation: 19 deals, Salesforce 25,736.13, QuickBooks 16,326.48, 7 differences"
    with connected.staging.read() as db:
        waiting = db.read_jobs.unfinished(COMPANY, "report")
    assert sorted(waiting) == ["ARAgingSummary", "CustomerBalanceSummary", "SalesByCustomerSummary"]
    connected.poll()
    assert run(dag_bag, month="2026-09") == GREEN
    assert titles(connected)[0] == "Audit of September 2026: " + (
        "5 deals, Salesforce 9,125.84, QuickBooks 9,125.84, 0 differences"
    )


def test_a_month_that_is_none_is_said_and_fails_the_run(dag_bag: Any, connected: Journey) -> None:
    assert run(dag_bag, month="October")["find_companies"] == "failed"
    assert titles(connected) == []


@contextmanager
def commands(world: Journey) -> Iterator[None]:
    """The commands with this world's database."""
    with environment({"STAGING_URL": world.staging.url}):
        doors.staging.cache_clear()
        try:
            yield
        finally:
            doors.staging().close()
            doors.staging.cache_clear()


@pytest.mark.slow
def test_the_command_tells_prints_and_writes_the_same(
    connected: Journey, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    connected.there_and_back()
    connected.poll()
    file = tmp_path / "differences.csv"
    with commands(connected):
        assert main(["reconcile", COMPANY, "--csv", str(file)]) == 1
        told = capsys.readouterr().out
        assert main(["reconcile", COMPANY, "--json"]) == 1
        plain = json.loads(capsys.readouterr().out)
        assert main(["reconcile", COMPANY, "--month", "2026-09"]) == 0
        assert "0 differences" in capsys.readouterr().out
        assert main(["reconcile", COMPANY, "--month", "2026"]) == 1
        assert '"2026" is not a month' in capsys.readouterr().err
    assert told.startswith("19 deals, Salesforce 25,736.13, QuickBooks 16,326.48, 7 differences\n")
    assert "\nheld: 5\n" in told
    rows = file.read_bytes()
    assert rows.startswith(b'\xef\xbb\xbf"scope","record_id",')
    assert rows.count(b"\r\n") == 8
    assert plain["causes"] == {"held": 5, "waiting": 2}
