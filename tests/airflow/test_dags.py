"""The DAGs as Airflow runs them, in one process, against the simulated org."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from tests.airflow.conftest import ROOT, environment
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey
from tests.kit.mail_server import receiving_mail

pytestmark = pytest.mark.airflow

FORWARD, REVERSE, READING = "salesforce_to_quickbooks", "quickbooks_to_salesforce", "read_quickbooks"
RECONCILE, WATCH, HISTORY, TIDY = "reconcile", "watch_sync", "migrate_history", "tidy_up"
PROBE = """
import queue, types
from airflow.plugins_manager import ensure_plugins_loaded, get_import_errors, get_plugin_info
ensure_plugins_loaded()
names = [plugin["name"] for plugin in get_plugin_info(["name"])]
print(names, get_import_errors(), queue.Queue.__module__, types.SimpleNamespace.__name__)
"""
MOST_XCOM = 2048


def forward(dag_bag: Any, **conf: Any) -> Any:
    """One run; every param is given, since `dag.test` keeps those of the run before."""
    return dag_bag.dags[FORWARD].test(run_conf={"mode": "incremental", "flows": None, "company": None, **conf})


def states(run: Any) -> dict[str, str]:
    return {instance.task_id: str(instance.state) for instance in run.get_task_instances()}


def test_every_dag_is_there_and_none_fails(dag_bag: Any) -> None:
    assert dag_bag.import_errors == {}
    assert set(dag_bag.dag_ids) == {FORWARD, REVERSE, READING, RECONCILE, WATCH, HISTORY, TIDY}
    assert {dag_id: list(dag_bag.dags[dag_id].task_ids) for dag_id in sorted(dag_bag.dag_ids)} == {
        REVERSE: ["claim_work", "seal_events", "fail_run", "return_records", "write_back"],
        FORWARD: ["find_news", "fail_run", "land_records", "validate_records", "stage_requests"],
        READING: ["queue_read_jobs"],
        RECONCILE: ["find_companies", "fail_run", "ask_reports", "reconcile"],
        WATCH: ["find_alerts", "send_digest", "fail_run", "flag_overdue"],
        HISTORY: ["find_companies", "fail_run", "migrate_history"],
        TIDY: ["forget_rows", "archive_events", "sweep_files", "clean_airflow", "fail_run"],
    }
    for dag in dag_bag.dags.values():
        assert dag.catchup is False
        assert dag.start_date == datetime(2015, 1, 1, tzinfo=UTC)
        assert all(f"`{task_id}`" in dag.doc_md for task_id in dag.task_ids)


def test_plugin_folder_gives_exactly_one_plugin() -> None:
    seen = subprocess.run([sys.executable, "-c", PROBE], check=True, capture_output=True, text=True).stdout
    assert "['qbwc_operator'] {} queue SimpleNamespace" in seen


def test_deals_go_there_and_back_and_an_idle_run_leaves_nothing(
    dag_bag: Any, connected: Journey, tmp_path: Path
) -> None:
    run = forward(dag_bag, mode="complete")
    assert run.state == "success"
    assert states(run) == {
        "find_news": "success",
        "land_records": "success",
        "validate_records": "success",
        "stage_requests": "success",
        "fail_run": "skipped",
    }
    assert (tmp_path / "reports" / COMPANY / "latest.html").read_text("utf-8").count("Walk-in sale") >= 1
    connected.books.update()
    assert len(connected.in_books("Invoice")) == 12
    run = dag_bag.dags[REVERSE].test()
    assert states(run) == {
        "claim_work": "success",
        "return_records": "success",
        "write_back": "success",
        "seal_events": "success",
        "fail_run": "skipped",
    }
    assert connected.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
    assert connected.deal("Walk-in sale")["QB_Sync_Status__c"] == "Held"
    with connected.staging.read() as db:
        assert db.events.first_break(COMPANY) is None
        assert db.work_items.count_unclaimed()[0] == 0
    idle = forward(dag_bag)
    assert states(idle) == {
        "find_news": "success",
        **dict.fromkeys(["land_records", "validate_records", "stage_requests", "fail_run"], "skipped"),
    }
    for each in (run, forward(dag_bag), idle):
        for instance in each.get_task_instances():
            value = instance.xcom_pull(task_ids=instance.task_id, map_indexes=instance.map_index)
            assert len(json.dumps(value)) < MOST_XCOM


def test_company_that_is_none_of_the_settings_is_told_with_those_that_are(dag_bag: Any, connected: Journey) -> None:
    with receiving_mail() as server:
        connection = {"conn_type": "smtp", "host": "127.0.0.1", "port": server.port}
        plain = {"extra": {"disable_ssl": True, "disable_tls": True}}
        with environment({"AIRFLOW_CONN_SMTP_DEFAULT": json.dumps(connection | plain)}):
            run = dag_bag.dags[READING].test(run_conf={"company": " acne ", "objects": [], "complete": False})
        (mail,) = server.mails
    assert states(run) == {"queue_read_jobs": "failed"}
    body = message_from_string(mail, policy=default).get_body()
    assert body is not None
    assert "There is no company 'acne' in the settings; there are acme. Trigger it again" in body.get_content()


@pytest.mark.slow
def test_only_the_flows_that_were_asked_for_are_run(dag_bag: Any, connected: Journey) -> None:
    run = forward(dag_bag, flows=["product_to_item"])
    assert run.state == "success"
    connected.books.update()
    assert connected.in_books("Invoice") == []
    run = forward(dag_bag)
    connected.books.update()
    assert len(connected.in_books("Invoice")) == 12


def test_wrong_setup_fails_at_once_and_mails_the_cure(dag_bag: Any, connected: Journey) -> None:
    with connected.staging.begin() as db:
        db.companies.change(COMPANY, salesforce_org_id="00D000000000000EAA")
    with receiving_mail() as server:
        connection = {"conn_type": "smtp", "host": "127.0.0.1", "port": server.port}
        plain = {"extra": {"disable_ssl": True, "disable_tls": True}}
        with environment({"AIRFLOW_CONN_SMTP_DEFAULT": json.dumps(connection | plain)}):
            run = forward(dag_bag)
        mails = server.mails
    assert run.state == "failed"
    failed = next(instance for instance in run.get_task_instances() if instance.task_id == "land_records")
    assert (failed.state, failed.try_number) == ("failed", 1)
    assert states(run)["fail_run"] == "failed"
    assert len(mails) == 1
    mail = message_from_string(mails[0], policy=default)
    assert (mail["To"], mail["From"]) == ("finance@acme.example", "sync@acme.example")
    assert mail["Subject"] == "Order to cash: salesforce_to_quickbooks failed in land_records of acme"
    body = mail.get_body()
    assert body is not None
    assert "belongs to the Salesforce organisation 00D000000000000EAA" in body.get_content()
    assert "Correct the Connection" in body.get_content()


def test_wrong_key_is_told_without_a_second_try(dag_bag: Any, connected: Journey) -> None:
    known = json.loads(os.environ["AIRFLOW_CONN_SALESFORCE_DEFAULT"])
    known["extra"]["consumer_key"] = "3MVG9wrong"
    before = connected.rows() | {"lane": 1}
    with environment({"AIRFLOW_CONN_SALESFORCE_DEFAULT": json.dumps(known)}):
        run = forward(dag_bag)
    failed = next(instance for instance in run.get_task_instances() if instance.task_id == "land_records")
    assert (run.state, failed.state, failed.try_number) == ("failed", "failed", 1)
    assert connected.rows() == before


def test_bad_mapping_file_leaves_the_run_red_and_the_other_flows_working(
    dag_bag: Any, connected: Journey, tmp_path: Path
) -> None:
    folder = tmp_path / "mappings"
    folder.mkdir()
    for path in (ROOT / "include" / "mappings").glob("*.yaml"):
        (folder / path.name).write_text(path.read_text("utf-8").replace("on_change: flag", "on_change: x"), "utf-8")
    with environment({"O2C_MAPPINGS": str(folder)}):
        run = forward(dag_bag)
    assert states(run) == {
        "find_news": "success",
        "land_records": "failed",
        "validate_records": "success",
        "stage_requests": "success",
        "fail_run": "failed",
    }
    with connected.staging.read() as db:
        assert db.watermarks.get(COMPANY, "salesforce", "Account") is not None
    run = forward(dag_bag)
    assert run.state == "success"
    connected.books.update()
    assert len(connected.in_books("Invoice")) == 12


@pytest.mark.slow
def test_interval_of_a_scheduled_run_selects_nothing(dag_bag: Any, connected: Journey) -> None:
    """Every scheduled run has an interval, at a moment when others run as well; only a backfill selects by it."""
    forward(dag_bag)
    with connected.staging.read() as db:
        before = db.watermarks.get(COMPANY, "salesforce", "Opportunity")
    connected.queries()
    conf = {"mode": "incremental", "flows": None, "company": None}
    run = dag_bag.dags[FORWARD].test(logical_date=datetime(2026, 11, 1, 10, 0, tzinfo=UTC), run_conf=conf)
    assert (run.state, run.data_interval_end - run.data_interval_start) == ("success", timedelta(minutes=15))
    assert all("SystemModstamp <" not in soql for soql in connected.queries())
    with connected.staging.read() as db:
        assert db.watermarks.get(COMPANY, "salesforce", "Opportunity") == before
