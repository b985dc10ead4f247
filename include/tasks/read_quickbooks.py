"""The task of the DAG read_quickbooks."""

from __future__ import annotations

from typing import Any

from airflow.sdk import get_current_context, task

from include.opening.files import open_flows
from include.opening.staging import open_staging
from include.settings import CompanySettings
from include.tasks.params import run_params
from include.tasks.runs import each_company
from include.tasks.said_once import RETRIES, said_once


@task(task_id="ask_readings", **RETRIES)
@said_once
def ask_readings() -> dict[str, Any]:
    """Stage what is to be read of the books; the Web Connector reads it at its next poll."""
    from include.steps.flows.objects_to_read import objects_to_read
    from include.steps.read_quickbooks.ask_readings import ask_readings as ask
    from include.steps.read_quickbooks.prune_readings import prune_readings

    params, run_id = run_params(), get_current_context()["dag_run"].run_id

    def put(company: CompanySettings) -> dict[str, Any]:
        only, complete = params.get("objects") or (), bool(params.get("complete"))
        catalogue, _ = open_flows(company)
        objects = objects_to_read(catalogue.returning(company.job_from), company.reading)
        staging = open_staging()
        asked = ask(staging, company, objects=objects, run_id=run_id, only=only, complete=complete)
        return {"asked": asked, "pruned": prune_readings(staging, company.key)}

    return each_company(put)
