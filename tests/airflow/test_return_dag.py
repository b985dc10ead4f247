"""The DAG of the way back with two companies, of which one fails, rests or hangs, and with a task that is killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.rows import NewLink
from include.staging.books import BookRecord
from include.staging.work_items import BACK, READ
from include.states import LinkOrigin
from tests.airflow.conftest import SETTINGS, environment, task_states
from tests.kit.journey import Journey
from tests.kit.readers import add_company

pytestmark = pytest.mark.airflow

TWO = SETTINGS.replace(
    "companies:\n",
    "companies:\n  - key: beta\n    name: Beta\n    simulated: true\n    salesforce: salesforce_beta\n",
)


def ended(dag_bag: Any, company: str | None = None) -> Any:
    """A run, of whose tasks each is tried once."""
    dag = dag_bag.dags["quickbooks_to_salesforce"]
    for task in dag.tasks:
        task.retries = 0
    return dag.test(run_conf={"company": company})


def lanes(run: Any) -> dict[str, list[str]]:
    """How the tasks of each company ended, by the name that their boxes bear."""
    found: dict[str, list[str]] = {}
    for task in ("return_records", "write_back"):
        for instance in run.get_task_instances():
            if instance.task_id == task and instance.map_index >= 0:
                found.setdefault(str(instance.rendered_map_index), []).append(str(instance.state))
    return found


def states(run: Any) -> dict[str, str]:
    """How the tasks ended that are not of one company."""
    return {each.task_id: str(each.state) for each in run.get_task_instances() if each.map_index < 0}


def land(world: Journey, company: str, number: int, **fields: Any) -> None:
    """An invoice that the Web Connector brought."""
    said: dict[str, Any] = {
        "TxnID": f"T-{number}",
        "TxnDate": "2026-11-01",
        "RefNumber": str(number),
        "Subtotal": "10.00",
    }
    said |= {"CustomerRef": {"ListID": f"L-{number}"}, "BalanceRemaining": "10.00", **fields}
    with world.staging.begin() as db:
        db.books.land(company, [BookRecord(object="Invoice", id=said["TxnID"], fields=said)])
        db.work_items.add_all([db.work_items.row(company, READ, "Invoice", said["TxnID"])])


@pytest.fixture
def two(connected: Journey, tmp_path: Path) -> Iterator[Journey]:
    """A second company with a Connection of its own, which comes first in the settings."""
    (tmp_path / "settings.yaml").write_text(TWO, "utf-8")
    add_company(connected.books, "beta", "{11111111-33D9-4815-AC85-BC87A7E7D1EB}")
    with environment({"AIRFLOW_CONN_SALESFORCE_BETA": os.environ["AIRFLOW_CONN_SALESFORCE_DEFAULT"]}):
        yield connected


def brought(world: Journey) -> set[str]:
    return {row["QB_Id__c"] for row in world.exported("QB_Transaction__c")}


def test_company_that_fails_in_an_unforeseen_way_does_not_stop_the_others(dag_bag: Any, two: Journey) -> None:
    account = two.people.insert("Account", [{"Name": "Birch"}])[0]
    customer = {"company": "beta", "kind": "Customer", "qb_id": "L-1", "flow": "account_to_customer"}
    facts = {"salesforce_id": account, "is_list": True, "origin": LinkOrigin.BOUND}
    with two.staging.begin() as db:
        db.links.add_all([NewLink(**customer, **facts)])
    land(two, "beta", 1, TxnDate="the first of May")  # the sum of what is owed cannot be worked out
    land(two, "acme", 2)
    run = ended(dag_bag)
    assert lanes(run) == {"beta": ["failed", "success"], "acme": ["success", "success"]}
    assert states(run) == {"claim_work": "success", "seal_events": "success", "fail_run": "failed"}
    assert brought(two) == {"acme:T-2"}


def test_what_a_paused_company_has_to_tell_waits_until_it_goes_on(dag_bag: Any, two: Journey) -> None:
    with two.staging.begin() as db:
        db.companies.pause("beta", "a holiday")
    land(two, "beta", 1)
    land(two, "acme", 2)
    assert lanes(ended(dag_bag)) == {"acme": ["success", "success"]}
    assert brought(two) == {"acme:T-2"}
    with two.staging.begin() as db:
        db.companies.resume("beta")
    assert lanes(ended(dag_bag)) == {"beta": ["success", "success"]}
    assert brought(two) == {"acme:T-2", "beta:T-1"}


def test_run_with_nothing_to_do_gives_no_company_a_task(dag_bag: Any, two: Journey) -> None:
    assert lanes(ended(dag_bag)) == {key: ["success", "success"] for key in ("acme", "beta")}  # once a day
    run = ended(dag_bag)
    assert (run.state, lanes(run)) == ("success", {})
    skipped = dict.fromkeys(("return_records", "write_back", "fail_run"), "skipped")
    assert states(run) == {"claim_work": "success", "seal_events": "success", **skipped}
    assert lanes(ended(dag_bag, "acme")) == {"acme": ["success", "success"]}  # a person asked


def test_company_is_free_again_when_its_last_task_has_failed(dag_bag: Any, connected: Journey) -> None:
    connected.forward()
    connected.books.update()
    known = json.loads(os.environ["AIRFLOW_CONN_SALESFORCE_DEFAULT"])
    known["extra"]["consumer_key"] = "3MVG9wrong"
    with environment({"AIRFLOW_CONN_SALESFORCE_DEFAULT": json.dumps(known)}):
        assert lanes(ended(dag_bag)) == {"acme": ["success", "failed"]}
    with connected.staging.read() as db:
        assert db.lanes.of(BACK)["acme"].run_id is None


@contextmanager
def hanging(world: Journey) -> Iterator[subprocess.Popen[bytes]]:
    """A run in a process of its own, for whose first company Salesforce does not answer."""
    slow = {"match": {"path": "QB_Transaction_Line__c|QB_Transaction__c", "nth": 1}, "action": {"hang": 300}}
    world.org.admin("PUT", "/admin/faults", {"rules": [slow]})
    airflow = Path(sys.executable).with_name("airflow")
    with subprocess.Popen([airflow, "dags", "test", "quickbooks_to_salesforce"], stdout=subprocess.DEVNULL) as process:
        try:
            while not world.org.admin("GET", "/admin/faults")[0]["taken"]:
                assert process.poll() is None
                time.sleep(0.1)
            yield process
        finally:
            process.kill()
    world.org.admin("DELETE", "/admin/faults")


def test_company_whose_salesforce_hangs_holds_up_no_other_and_goes_on_when_its_run_has_ended(
    dag_bag: Any, two: Journey
) -> None:
    assert set(lanes(ended(dag_bag))) == {"acme", "beta"}
    land(two, "beta", 1)
    with hanging(two) as process:
        land(two, "acme", 2)
        land(two, "beta", 3)
        run = ended(dag_bag)
        assert (run.state, lanes(run)) == ("success", {"acme": ["success", "success"]})
        assert brought(two) == {"acme:T-2"}
        assert process.poll() is None
    land(two, "acme", 4)
    assert lanes(ended(dag_bag)) == {"acme": ["success", "success"]}  # to Airflow the other run goes on
    end_runs()
    assert lanes(ended(dag_bag)) == {"beta": ["success", "success"]}
    assert brought(two) == {"acme:T-2", "acme:T-4", "beta:T-3"}
    two.books.execute("UPDATE work_item SET claimed_at = '2026-01-01 00:00:00'")  # what the dead run held
    assert lanes(ended(dag_bag)) == {"beta": ["success", "success"]}
    assert brought(two) == {"acme:T-2", "acme:T-4", "beta:T-1", "beta:T-3"}


@pytest.mark.slow
def test_run_that_a_person_asked_for_waits_until_the_other_run_has_done_with_the_company(
    dag_bag: Any, two: Journey
) -> None:
    assert set(lanes(ended(dag_bag))) == {"acme", "beta"}
    land(two, "beta", 1)
    with hanging(two):
        pass
    land(two, "beta", 3)
    with two.staging.read() as db:
        other = db.lanes.of(BACK)["beta"].run_id
    seen: list[str] = []

    def end_when_waited_for() -> None:
        while "up_for_reschedule" not in seen:
            seen[:] = task_states()
            time.sleep(0.2)
        end_runs(other)

    scheduler = threading.Thread(target=end_when_waited_for, daemon=True)
    scheduler.start()
    assert lanes(ended(dag_bag, "beta")) == {"beta": ["success", "success"]}
    scheduler.join()
    assert brought(two) == {"beta:T-3"}


def end_runs(run_id: str | None = None) -> None:
    """What the scheduler does with a run whose processes are gone; with all of them, if none is named."""
    from airflow.models.dagrun import DagRun
    from airflow.utils.session import create_session
    from sqlalchemy import update

    which = DagRun.state == "running" if run_id is None else DagRun.run_id == run_id
    with create_session() as session:
        session.execute(update(DagRun).where(which).values(state="failed"))


@pytest.mark.slow
def test_task_whose_process_is_killed_is_made_good_by_the_next_run(dag_bag: Any, connected: Journey) -> None:
    for number in range(1, 4):
        land(connected, "acme", number)
    with hanging(connected):
        pass  # it is killed
    assert len(run_states(connected)) == 3
    end_runs()
    connected.books.execute("UPDATE work_item SET claimed_at = '2026-01-01 00:00:00'")  # the lease is over
    assert lanes(ended(dag_bag)) == {"acme": ["success", "success"]}
    assert brought(connected) == {f"acme:T-{number}" for number in range(1, 4)}
    assert run_states(connected) == []


def run_states(world: Journey) -> list[str]:
    """Work items that a run has claimed and not ended."""
    query = sa.text("SELECT state FROM work_item WHERE state <> 'done'")
    with world.staging.read() as db:
        return [str(state) for state in db.connection.scalars(query)]
