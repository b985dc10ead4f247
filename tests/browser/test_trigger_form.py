"""Every DAG is triggered by its form in a browser, untouched and filled; what the run was told is asked by REST."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from launcher.airflow_server import Airflow
from launcher.processes import RehearsalError
from tests.kit.airflow_pages import Pages
from tests.kit.trigger_form import TriggerForm

#: What a run is told when nobody touches the form, by DAG.
UNTOUCHED: dict[str, dict[str, Any]] = {
    "salesforce_to_quickbooks": {"mode": "incremental", "flows": None, "company": None},
    "quickbooks_to_salesforce": {"company": None},
    "read_quickbooks": {"objects": None, "complete": False, "company": None},
    "reconcile": {"month": None, "as_of": None, "company": None},
    "watch_sync": {"company": None},
    "tidy_up": {"company": None},
    "migrate_history": {
        "direction": "to_salesforce",
        "from": None,
        "to": None,
        "objects": None,
        "flows": None,
        "dry_run": True,
        "again": False,
        "also_before_cutover": False,
        "company": None,
    },
}


def runs(airflow: Airflow, dag: str) -> dict[str, Any]:
    """The runs that people made, and what each was told."""
    found = airflow.call("GET", f"/api/v2/dags/{dag}/dagRuns?run_type=manual")["dag_runs"]
    return {run["dag_run_id"]: run["conf"] for run in found}


def told(airflow: Airflow, form: TriggerForm, dag: str) -> Any:
    """Press the form's button; what the one new run was told."""
    before = runs(airflow, dag)
    form.trigger()
    (new,) = runs(airflow, dag).keys() - before.keys()
    return runs(airflow, dag)[new]


@pytest.mark.parametrize("dag", UNTOUCHED)
def test_the_untouched_form_makes_a_run_with_the_defaults(airflow: Airflow, pages: Pages, dag: str) -> None:
    params = airflow.call("GET", f"/api/v2/dags/{dag}/details")["params"]
    assert {name: param["value"] for name, param in params.items()} == UNTOUCHED[dag]
    assert told(airflow, TriggerForm(pages, dag), dag) == UNTOUCHED[dag]


def test_days_and_choices_of_the_form_are_what_the_run_is_told(airflow: Airflow, pages: Pages) -> None:
    form = TriggerForm(pages, "migrate_history")
    form.choose("direction", "To QuickBooks, from the deals")
    form.pick_day("from", date(2025, 1, 1))
    form.pick_day("to", date(2025, 12, 31))
    form.enter("flows", "opportunity_to_invoice\n")
    form.turn("dry_run")
    form.enter("company", "acme")
    assert told(airflow, form, "migrate_history") == UNTOUCHED["migrate_history"] | {
        "direction": "to_quickbooks",
        "from": "2025-01-01",
        "to": "2025-12-31",
        "flows": ["opportunity_to_invoice", ""],
        "dry_run": False,
        "company": "acme",
    }


def test_objects_are_chosen_from_a_list_and_a_field_may_be_emptied_again(airflow: Airflow, pages: Pages) -> None:
    form = TriggerForm(pages, "read_quickbooks")
    form.choose("objects", "Invoice")
    form.choose("objects", "ReceivePayment")
    form.enter("company", "acme")
    form.enter("company", "")
    assert told(airflow, form, "read_quickbooks") == {
        "objects": ["Invoice", "ReceivePayment"],
        "complete": False,
        "company": None,
    }


def test_a_day_that_is_none_is_refused_before_there_is_a_run(airflow: Airflow) -> None:
    before = runs(airflow, "migrate_history")
    with pytest.raises(RehearsalError, match=r"400\b.*param from: .*2025-13-01.* is not a .*date"):
        airflow.trigger("migrate_history", {"from": "2025-13-01", "to": "2025-12-31"})
    assert runs(airflow, "migrate_history") == before


def test_the_form_asks_for_what_matters_first(pages: Pages) -> None:
    assert TriggerForm(pages, "migrate_history").titles()[-9:] == [
        *("Direction", "First day", "Last day", "Objects", "Flows"),
        *("Only count", "Once more", "Before the arm date too", "Company"),
    ]
