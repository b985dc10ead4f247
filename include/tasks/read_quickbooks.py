"""The task of the DAG read_quickbooks."""

from __future__ import annotations

from typing import Any

from airflow.sdk import get_current_context, task

from include.opening.files import open_flows
from include.settings import CompanySettings
from include.tasks.params import run_params
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import each_company, run_staging


@task(task_id="queue_read_jobs", **RETRIES)
@no_retry_on_setup_error
def queue_read_jobs() -> dict[str, Any]:
    """Stage what is to be read of the books; the Web Connector reads it at its next poll."""
    from include.steps.flows.objects_to_read import objects_to_read
    from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs as ask

    params, run_id = run_params(), get_current_context()["dag_run"].run_id

    def put(company: CompanySettings) -> dict[str, Any]:
        only, complete = params.get("objects") or (), bool(params.get("complete"))
        catalogue, _ = open_flows(company)
        objects = objects_to_read(catalogue.returning(company.job_from), company.reading)
        return {"asked": ask(run_staging(), company, objects=objects, run_id=run_id, only=only, complete=complete)}

    return each_company(put)
