"""The tasks of the DAG salesforce_to_quickbooks. XCom carries counts."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from airflow.sdk import get_current_context, task

from include.opening.files import ROOT
from include.private_file import write_private
from include.settings import CompanySettings
from include.tasks.doors import open_salesforce
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import each_company, run_staging, selected_window, this_run


@task(task_id="land_records", **RETRIES)
@no_retry_on_setup_error
def land_records() -> dict[str, Any]:
    """Read what changed in Salesforce, keep it, and choose the documents to look at."""
    from include.steps.salesforce_to_quickbooks.land_records import land_records as land

    def read(company: CompanySettings) -> dict[str, Any]:
        window = selected_window(get_current_context()["dag_run"])
        with open_salesforce(company.salesforce) as salesforce:
            found = land(run_staging(), salesforce, this_run(company), backfill=window)
        return {
            "read": {landed.object: landed.read for landed in found.objects},
            "changed": {landed.object: landed.changed for landed in found.objects if landed.changed},
            "chosen": dict(found.chosen),
            "stopped": dict(found.stopped),
        }

    return each_company(read)


@task(task_id="validate_records", trigger_rule="all_done", **RETRIES)
@no_retry_on_setup_error
def validate_records() -> dict[str, Any]:
    """Check the chosen documents; hold the faulty ones with a reason, let the others go on."""
    from include.steps.salesforce_to_quickbooks.validate_records import validate_records as validate

    def check(company: CompanySettings) -> dict[str, Any]:
        results = validate(run_staging(), this_run(company))
        stopped = {result.flow: result.problem for result in results if result.problem}
        return {result.flow: asdict(result) for result in results} | {"stopped": stopped}

    return each_company(check)


@task(task_id="stage_requests", trigger_rule="all_done", **RETRIES)
@no_retry_on_setup_error
def stage_requests() -> dict[str, Any]:
    """Map the clean documents, stage their requests, and leave the report of the run."""
    from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests as stage
    from include.steps.status.write_report import write_report

    def put(company: CompanySettings) -> dict[str, Any]:
        staging, run = run_staging(), this_run(company)
        staged = stage(staging, run)
        html = write_report(staging, run)
        if html is not None:
            keep_report(company.key, run.run_id, html)
        return {result.flow: asdict(result) for result in staged}

    return each_company(put)


def keep_report(company: str, run_id: str, html: str) -> None:
    """A copy of the page as a file, for people without a login to Airflow; others on the machine cannot read it."""
    folder = Path(os.environ.get("O2C_REPORTS") or ROOT / "var" / "reports") / company
    folder.mkdir(parents=True, exist_ok=True)
    safe = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in run_id)
    for name in (f"{safe}.html", "latest.html"):
        write_private(folder / name, html)
