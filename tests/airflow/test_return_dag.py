"""The DAG of the way back with two companies, and with a task that is killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.rows import NewLink
from include.staging.books import BookRecord
from include.staging.work_items import READ
from include.states import LinkOrigin
from tests.airflow.conftest import SETTINGS, environment
from tests.kit.journey import Journey
from tests.kit.readers import add_company

pytestmark = pytest.mark.airflow

TWO = SETTINGS.replace(
    "companies:\n",
    "companies:\n  - key: beta\n    name: Beta\n    simulated: true\n    salesforce: salesforce_beta\n",
)


def run(dag_bag: Any) -> dict[str, str]:
    """The states of the tasks of a run."""
    dag = dag_bag.dags["quickbooks_to_salesforce"]
    for task in dag.tasks:
        task.retries = 0
    made = dag.test(run_conf={"company": None})
    return {instance.task_id: str(instance.state) for instance in made.get_task_instances()}


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
    assert run(dag_bag)["return_records"] == "failed"
    assert brought(two) == {"acme:T-2"}


def test_what_a_paused_company_has_to_tell_waits_until_it_goes_on(dag_bag: Any, two: Journey) -> None:
    with two.staging.begin() as db:
        db.companies.pause("beta", "a holiday")
    land(two, "beta", 1)
    land(two, "acme", 2)
    assert run(dag_bag)["return_records"] == "success"
    assert brought(two) == {"acme:T-2"}
    with two.staging.begin() as db:
        db.companies.resume("beta")
    assert run(dag_bag)["return_records"] == "success"
    assert brought(two) == {"acme:T-2", "beta:T-1"}


@pytest.mark.slow
def test_task_whose_process_is_killed_is_made_good_by_the_next_run(dag_bag: Any, connected: Journey) -> None:
    for number in range(1, 4):
        land(connected, "acme", number)
    slow = {"match": {"path": "QB_Transaction_Line__c|QB_Transaction__c", "nth": 1}, "action": {"hang": 60}}
    connected.org.admin("PUT", "/admin/faults", {"rules": [slow]})
    airflow = Path(sys.executable).with_name("airflow")
    with subprocess.Popen([airflow, "dags", "test", "quickbooks_to_salesforce"], stdout=subprocess.DEVNULL) as process:
        while not connected.org.admin("GET", "/admin/faults")[0]["taken"]:
            assert process.poll() is None
            time.sleep(0.1)
        process.kill()
    connected.org.admin("DELETE", "/admin/faults")
    assert len(run_states(connected)) == 3
    connected.books.execute("UPDATE work_item SET claimed_at = '2026-01-01 00:00:00'")  # the lease is over
    assert run(dag_bag)["return_records"] == "success"
    assert brought(connected) == {f"acme:T-{number}" for number in range(1, 4)}
    assert run_states(connected) == []


def run_states(world: Journey) -> list[str]:
    """Work items that a run has claimed and not ended."""
    query = sa.text("SELECT state FROM work_item WHERE state <> 'done'")
    with world.staging.read() as db:
        return [str(state) for state in db.connection.scalars(query)]
