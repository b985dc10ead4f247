"""The DAG that asks what changed in the books, as Airflow runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey

pytestmark = pytest.mark.airflow

READING = "read_quickbooks"


def read_jobs(world: Journey) -> list[tuple[str, str]]:
    """What was asked, and how far it is."""
    with world.staging.read() as db:
        return [(row.object, row.state) for row in db.read_jobs.recent(COMPANY)]


def run(dag_bag: Any, *objects: str) -> str:
    """The state of a run; every parameter is given, because a test run of Airflow remembers the ones before."""
    conf = {"company": None, "objects": list(objects) or None, "complete": False}
    return str(dag_bag.dags[READING].test(run_conf=conf).state)


def test_what_the_flows_and_the_settings_name_is_asked_once(dag_bag: Any, connected: Journey, tmp_path: Path) -> None:
    assert run(dag_bag, "Invoice") == "success"
    assert read_jobs(connected) == [("Invoice", "asked")]
    settings = tmp_path / "settings.yaml"
    named = settings.read_text("utf-8").replace(
        "    name: Acme\n", "    name: Acme\n    reading: {objects: [Vendor]}\n"
    )
    settings.write_text(named, "utf-8")
    assert run(dag_bag) == "success"
    asked = read_jobs(connected)
    assert {name for name, _ in asked} >= {
        *("Vendor", "Customer", "Invoice", "CreditMemo", "Estimate", "SalesOrder", "SalesReceipt", "ReceivePayment"),
        *("ListDeleted", "TxnDeleted"),
    }
    assert len(asked) == len({name for name, _ in asked})
    assert run(dag_bag) == "success"
    assert read_jobs(connected) == asked
    assert run(dag_bag, "Bill") == "failed"
