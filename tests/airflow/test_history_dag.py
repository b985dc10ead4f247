"""The DAG that migrates the past, as Airflow runs it: by hand, and month by month in a backfill."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from include.steps.migrate_history.history_scope import scope_asked
from include.tasks.runs import selected_window
from simulators.quickbooks_desktop.people.fill import fill
from tests.airflow.conftest import ROOT
from tests.kit.connected_company import COMPANY
from tests.kit.intervals_kit import COUNTS, counts_of, dated, intervals
from tests.kit.journey import Journey

pytestmark = pytest.mark.airflow

HISTORY = "migrate_history"
FLOW = "opportunity_to_invoice"


def run(dag_bag: Any, **conf: Any) -> Any:
    """A run by hand; every param is given, because a test run of Airflow remembers the ones before."""
    empty = dict.fromkeys(("company", "objects", "flows", "from", "to"))
    switches = {"dry_run": True, "again": False, "also_before_cutover": False}
    return dag_bag.dags[HISTORY].test(run_conf={"direction": "to_salesforce", **empty, **switches, **conf})


def airflow(*words: str) -> str:
    """What a command of Airflow prints."""
    program = Path(sys.executable).with_name("airflow")
    return subprocess.run([program, *words], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def runs(dag_bag: Any) -> Iterator[Callable[[], list[Any]]]:
    """The runs that a backfill made; nothing carries them out here."""
    from airflow.models.dagrun import DagRun
    from airflow.utils.session import create_session
    from sqlalchemy import delete, select

    def found() -> list[Any]:
        with create_session() as session:
            query = select(DagRun).where(DagRun.dag_id == HISTORY, DagRun.run_type == "backfill")
            return list(session.scalars(query.order_by(DagRun.logical_date)))

    yield found
    with create_session() as session:
        session.execute(delete(DagRun).where(DagRun.dag_id == HISTORY, DagRun.run_type == "backfill"))


def test_the_backfill_of_the_page_makes_a_run_for_each_month(dag_bag: Any, runs: Callable[[], list[Any]]) -> None:
    page = (ROOT / "docs" / "history.md").read_text("utf-8")
    (command,) = re.findall(r"^airflow (backfill create .+?[^\\])$", page, re.M | re.S)
    airflow("dags", "reserialize")
    airflow(*shlex.split(command.replace("\\\n", " ")))
    made = [(each.run_type, scope_asked(each.conf, _interval(selected_window(each)))) for each in runs()]
    assert [(run_type, str(scope), scope.dry_run) for run_type, scope in made] == [
        ("backfill", "2025-01-01 to 2025-01-31", True),
        ("backfill", "2025-02-01 to 2025-02-28", True),
        ("backfill", "2025-03-01 to 2025-03-31", True),
    ]
    assert {scope.objects for _, scope in made} == {("Invoice", "ReceivePayment")}


def _interval(window: Any) -> tuple[datetime, datetime]:
    return window.since, window.until


@pytest.mark.slow
def test_a_run_by_hand_asks_for_the_days_and_only_counts(dag_bag: Any, connected: Journey) -> None:
    fill(connected.books.books, customers=2, invoices=6, days=20)
    day = min(dated(connected))
    assert run(dag_bag, objects=["Invoice"], **{"from": day.isoformat(), "to": "2030-01-31"}).state == "success"
    assert [(row.object, row.first_day, row.dry_run, row.state) for row in intervals(connected)] == [
        ("Invoice", day, True, "asked")
    ]
    connected.books.update()
    dag_bag.dags["quickbooks_to_salesforce"].test(run_conf={"company": None})
    (row,) = intervals(connected)
    assert counts_of(row, *COUNTS) == {"found": 6, "new": 6}


def test_all_objects_of_the_flows_are_asked_for_when_none_is_named(dag_bag: Any, connected: Journey) -> None:
    assert run(dag_bag, **{"from": "2025-01-01", "to": "2025-12-31"}).state == "success"
    asked = {row.object for row in intervals(connected)}
    assert {"Customer", "Invoice", "CreditMemo", "ReceivePayment", "Estimate", "SalesOrder", "SalesReceipt"} <= asked


def test_the_events_of_a_run_say_who_triggered_it(dag_bag: Any, connected: Journey) -> None:
    run(dag_bag, **{"from": "2025-01-01", "to": "2025-12-31"})
    with connected.staging.read() as db:
        said = {event.action: json.loads(event.detail or "{}") for event in db.events.recent(COMPANY)}
    assert said["history_begun"]["login"] == "dag_test"  # as Airflow calls whoever tries a DAG


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"from": "2025-01-01"},
        {"from": "2025-12-31", "to": "2025-01-01"},
        {"from": "2025-01-01", "to": "2025-12-31", "flows": [FLOW]},
    ],
)
def test_params_that_are_missing_or_wrong_end_the_run_at_once(
    dag_bag: Any, connected: Journey, wrong: dict[str, Any]
) -> None:
    assert run(dag_bag, **wrong).state == "failed"
    assert intervals(connected) == []


@pytest.mark.slow
def test_deals_of_the_past_are_counted_and_then_staged(dag_bag: Any, connected: Journey) -> None:
    days = {"direction": "to_quickbooks", "flows": [FLOW], "from": "2026-01-01", "to": "2026-12-31"}
    assert run(dag_bag, **days).state == "success"
    assert run(dag_bag, **days, dry_run=False).state == "success"
    assert [(row.dry_run, row.new, row.written, row.held) for row in intervals(connected)] == [
        (True, 14, 0, 5),
        (False, 14, 14, 5),
    ]
    connected.books.update()
    assert len(connected.in_books("Invoice")) == 12
