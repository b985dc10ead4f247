"""The DAG that takes away what is settled, as Airflow runs it, with Airflow's own database and its logs."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from include.errors import TransientError
from include.events import EventAction
from include.steps.tidy_up.clean_airflow import ADDRESS, clean_airflow
from tests.airflow.conftest import HOME, environment
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey

pytestmark = pytest.mark.airflow

AIRFLOW_DB = HOME / "airflow.db"
GREEN = dict.fromkeys(["forget_rows", "archive_events", "sweep_files", "clean_airflow"], "success")
LONG_AGO = "2026-01-02 03:04:05"


@pytest.fixture
def cleaning() -> Iterator[None]:
    """The Connection to Airflow's own database."""
    with environment({"AIRFLOW_CONN_AIRFLOW_DB": json.dumps({"conn_type": "sqlite", "host": str(AIRFLOW_DB)})}):
        yield


def run(dag_bag: Any, dag_id: str = "tidy_up") -> Any:
    """One run; a test does not wait for another try."""
    dag = dag_bag.dags[dag_id]
    for task in dag.tasks:
        task.retries = 0
    return dag.test(run_conf={"company": None})


def states(made: Any) -> dict[str, str]:
    return {instance.task_id: str(instance.state) for instance in made.get_task_instances()}


def said(made: Any, task_id: str) -> Any:
    """What a task left in XCom."""
    (instance,) = (each for each in made.get_task_instances() if each.task_id == task_id)
    return instance.xcom_pull(task_ids=task_id)


def asked(statement: str, *values: Any) -> list[Any]:
    """One statement to Airflow's own database."""
    with closing(sqlite3.connect(AIRFLOW_DB)) as db, db:
        return db.execute(statement, values).fetchall()


def old_file(path: Path, *, days: int) -> Path:
    """A file that was last written so long ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("", "utf-8")
    long_ago = path.stat().st_mtime - timedelta(days=days).total_seconds()
    os.utime(path, (long_ago, long_ago))
    return path


def test_what_is_old_of_ours_and_of_airflow_is_gone_and_what_is_not_is_there(
    dag_bag: Any, connected: Journey, tmp_path: Path, cleaning: None
) -> None:
    first = run(dag_bag, "watch_sync")
    second = run(dag_bag, "watch_sync")
    asked("UPDATE dag_run SET start_date = ? WHERE run_id = ?", LONG_AGO, first.run_id)
    asked("UPDATE task_instance SET start_date = ? WHERE run_id = ?", LONG_AGO, first.run_id)
    asked("INSERT INTO trigger (classpath, kwargs, created_date) VALUES ('what wakes the way back', '{}', ?)", LONG_AGO)
    logs = HOME / "logs"
    gone = [
        old_file(logs / "dag_id=watch_sync" / "run_id=long ago" / "task_id=find_alerts" / "attempt=1.log", days=31),
        old_file(logs / "dag_processor" / "2026-01-02" / "watch_sync.py.log", days=31),
        old_file(tmp_path / "reports" / COMPANY / "long_ago.html", days=91),
    ]
    kept = [
        old_file(logs / "dag_id=watch_sync" / "run_id=of late" / "task_id=find_alerts" / "attempt=1.log", days=29),
        old_file(tmp_path / "reports" / COMPANY / "latest.html", days=91),
        old_file(tmp_path / "reports" / COMPANY / "of_late.html", days=89),
    ]
    with connected.staging.begin() as db:
        db.events.add_all([db.events.row(COMPANY, EventAction.COMPANY_ARMED) for _ in range(3)])
        db.events.seal(COMPANY)
    connected.books.execute("UPDATE event SET at = '2020-01-01 00:00:00'")  # so that the chain does not hold any more
    made = run(dag_bag)
    assert states(made) == GREEN | {"archive_events": "failed", "fail_run": "failed"}
    assert said(made, "sweep_files") == {"pages": 1, "logs": 2}
    assert [path for path in gone if path.exists()] == []
    assert not (logs / "dag_id=watch_sync" / "run_id=long ago").exists()
    assert [path for path in kept if not path.exists()] == []
    assert said(made, "clean_airflow")["rows"] >= 3
    runs = [run_id for (run_id,) in asked("SELECT run_id FROM dag_run WHERE dag_id = 'watch_sync'")]
    assert (first.run_id in runs, second.run_id in runs) == (False, True)
    assert asked("SELECT count(*) FROM task_instance WHERE run_id = ?", first.run_id) == [(0,)]
    assert asked("DELETE FROM trigger WHERE created_date = ? RETURNING classpath", LONG_AGO) == [
        ("what wakes the way back",)
    ]
    assert asked("SELECT name FROM sqlite_master WHERE name LIKE '_airflow_deleted%'") == []


def test_without_a_connection_to_airflows_database_the_task_is_green_and_says_so(
    dag_bag: Any, connected: Journey, caplog: pytest.LogCaptureFixture
) -> None:
    made = run(dag_bag)
    assert states(made) == GREEN | {"fail_run": "skipped"}
    assert said(made, "clean_airflow") == {"rows": 0}
    assert any("action=airflow_not_cleaned" in each.getMessage() for each in caplog.records)


def test_address_that_airflow_keeps_from_tasks_is_not_what_the_command_uses(dag_bag: Any, connected: Journey) -> None:
    made = run(dag_bag, "watch_sync")
    hidden = {**os.environ, ADDRESS: "airflow-db-not-allowed:///", "AIRFLOW__CORE__SQL_ALCHEMY_CONN": "nowhere:///"}
    clean_airflow(f"sqlite:///{AIRFLOW_DB}", datetime.now(UTC) - timedelta(days=2), hidden)
    assert asked("SELECT count(*) FROM dag_run WHERE run_id = ?", made.run_id) == [(1,)]


def test_database_that_is_not_there_makes_the_task_red_with_what_airflow_said() -> None:
    with pytest.raises(TransientError, match=r"`airflow db clean` ended with 1: (?!\(Background)"):
        clean_airflow("sqlite:////nowhere/airflow.db", datetime.now(UTC), os.environ)
