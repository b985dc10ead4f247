"""The DAG of the way there with two companies on two Connections: each goes its own way."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email import message_from_string
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from include.errors import TransientError
from include.model import CompanyKey
from include.opening.files import open_settings
from include.steps.companies.lanes import hold_lane, leave_lane, take_lanes
from include.tasks.ask_orgs import ask_orgs
from include.tasks.lanes import some_keys
from tests.airflow.conftest import SETTINGS, environment, mail_connection, task_states
from tests.kit.journey import Journey
from tests.kit.mail_server import receiving_mail
from tests.kit.readers import add_company

pytestmark = pytest.mark.airflow

TWO = SETTINGS.replace(
    "companies:\n",
    "companies:\n  - key: beta\n    name: Beta\n    simulated: true\n    salesforce: salesforce_beta\n",
)
TASKS = ("land_records", "validate_records", "stage_requests")


def boxes(run: Any) -> dict[str, dict[str, str]]:
    """How the tasks of each company ended, by the name that their boxes bear; of no company under an empty one."""
    found: dict[str, dict[str, str]] = {}
    for each in run.get_task_instances():
        key = str(each.rendered_map_index) if each.map_index >= 0 else ""
        found.setdefault(key, {})[each.task_id] = str(each.state)
    return found


def test_company_that_cannot_sign_on_has_a_red_box_of_its_own_and_the_other_is_done(
    dag_bag: Any, connected: Journey, tmp_path: Path
) -> None:
    (tmp_path / "settings.yaml").write_text(TWO, "utf-8")
    add_company(connected.books, "beta", "{11111111-33D9-4815-AC85-BC87A7E7D1EB}")
    known = json.loads(os.environ["AIRFLOW_CONN_SALESFORCE_DEFAULT"])
    known["extra"]["consumer_key"] = "3MVG9wrong"
    with connected.staging.begin() as db:
        db.companies.pin_organization("beta", "00D000000000000EAA")
    with environment({"AIRFLOW_CONN_SALESFORCE_BETA": json.dumps(known)}):
        dag = dag_bag.dags["salesforce_to_quickbooks"]
        for task in dag.tasks:
            task.retries = 0
        run = dag.test(run_conf={"mode": "incremental", "flows": None, "company": None})
        quiet = dag.test(run_conf={"mode": "incremental", "flows": None, "company": None})
    well = dict.fromkeys(TASKS, "success")
    failed = {"find_news": "success", "fail_run": "failed"}
    assert boxes(run) == {"": failed, "acme": well, "beta": well | {"land_records": "failed"}}
    assert boxes(quiet) == {"": failed, "beta": well | {"land_records": "failed"}}
    connected.books.update()
    assert len(connected.in_books("Invoice")) == 12


@contextmanager
def going_on(dag_id: str, run_id: str) -> Iterator[None]:
    """A run of which Airflow says that it goes on."""
    from airflow.models.dagrun import DagRun
    from airflow.utils.session import create_session

    with create_session() as session:
        session.add(DagRun(dag_id=dag_id, run_id=run_id, run_type="manual", state="running"))
    try:
        yield
    finally:
        with create_session() as session:
            session.query(DagRun).filter_by(run_id=run_id).delete()


def test_run_that_was_asked_for_and_waits_too_long_is_red_in_one_box_and_says_for_whom_it_waited(
    dag_bag: Any, connected: Journey
) -> None:
    dag = dag_bag.dags["salesforce_to_quickbooks"]
    with connected.staging.begin() as db:
        take_lanes(db, dag.dag_id, "other", ["acme"])
    known, dag.dagrun_timeout = dag.dagrun_timeout, timedelta(0)
    try:
        with receiving_mail() as server, mail_connection(server.port), going_on(dag.dag_id, "other"):
            run = dag.test(run_conf={"mode": "incremental", "flows": None, "company": "acme"})
            (mail,) = server.mails
    finally:
        dag.dagrun_timeout = known
    ended = {"land_records": "failed", "validate_records": "skipped", "stage_requests": "skipped"}
    assert boxes(run) == {"": {"find_news": "success", "fail_run": "failed"}, "acme": ended}
    body = message_from_string(mail, policy=default).get_body()
    assert body is not None
    assert "The run other works on the company since" in body.get_content()


@pytest.mark.slow
def test_run_of_the_clock_waits_for_a_run_that_was_asked_for_and_comes_before_the_next_of_those(
    dag_bag: Any, connected: Journey
) -> None:
    dag = dag_bag.dags["salesforce_to_quickbooks"]
    with connected.staging.begin() as db:
        take_lanes(db, dag.dag_id, "january", ["acme"], asked=True)
    refused: list[bool] = []

    def end_january() -> None:
        while "up_for_reschedule" not in task_states():
            time.sleep(0.2)
        leave_lane(connected.staging, dag.dag_id, "acme", "january")
        february = hold_lane(connected.staging, dag.dag_id, "acme", "february", lambda run: False, asked=True)
        refused.append(february is not None)

    person = threading.Thread(target=end_january, daemon=True)
    with going_on(dag.dag_id, "january"):
        person.start()
        run = dag.test(run_conf={"mode": "incremental", "flows": None, "company": None})
        person.join()
    assert refused == [True]
    assert boxes(run)["acme"] == dict.fromkeys(TASKS, "success")
    connected.books.update()
    assert len(connected.in_books("Invoice")) == 12


def test_org_that_fails_one_company_is_asked_for_none_of_its_others(connected: Journey) -> None:
    (company,) = open_settings().companies
    companies = [replace(company, key=CompanyKey(key)) for key in ("alpha", "beta", "gamma", "delta")]
    asked: list[str] = []

    def ask(salesforce: Any, key: str) -> bool:
        asked.append(key)
        if key == "beta":
            raise TransientError("Salesforce did not answer.")
        return False

    assert ask_orgs([(each, each.key) for each in companies], ask) == {"beta", "gamma", "delta"}
    assert asked == ["alpha", "beta"]


def test_no_task_may_last_for_ever(dag_bag: Any) -> None:
    limits = {
        (dag.dag_id, task.task_id): task.execution_timeout
        for dag in dag_bag.dags.values()
        for task in dag.tasks
        if task.task_id != "fail_run"
    }
    assert [key for key, limit in limits.items() if limit is None] == []
    finders = {limit for (_, name), limit in limits.items() if name in ("find_news", "claim_work")}
    assert finders == {timedelta(minutes=15)}


def test_as_many_companies_go_into_a_run_as_keys_fit_into_its_xcom() -> None:
    keys = [f"company-{number:011}" for number in range(200)]
    some = some_keys(keys)
    assert some == keys[: len(some)]
    assert 1800 < len(json.dumps(list(some))) <= 2048
    assert some_keys(["acme"]) == ["acme"]


def test_tasks_of_a_company_have_a_deadline_a_pool_and_their_key(dag_bag: Any) -> None:
    lanes = {
        dag_id: lane
        for dag_id, dag in dag_bag.dags.items()
        if (lane := [task for task in dag.tasks if task.task_group.group_id == "company"])
    }
    assert set(lanes) == {*dag_bag.dag_ids} - {"read_quickbooks", "tidy_up"}
    for dag_id, lane in lanes.items():
        assert (dag_bag.dags[dag_id].max_active_runs > 1) == (dag_id != "migrate_history")
        for task in lane:
            assert task.pool == "default_pool"
            assert task.execution_timeout.total_seconds() == 3600
            assert "company" in task.map_index_template


def test_company_that_has_begun_comes_first_and_the_way_back_before_all(dag_bag: Any) -> None:
    lanes = {
        dag_id: [task for task in dag.tasks if task.task_group.group_id == "company"]
        for dag_id, dag in dag_bag.dags.items()
    }
    assert {task.weight_rule for tasks in lanes.values() for task in tasks} == {"absolute"}
    weights = {dag_id: [task.priority_weight for task in tasks] for dag_id, tasks in lanes.items()}
    back = weights.pop("quickbooks_to_salesforce")
    assert back == [4, 5]
    assert weights["salesforce_to_quickbooks"] == [1, 2, 3]
    assert max(weight for others in weights.values() for weight in others) < min(back)
