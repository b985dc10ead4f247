"""The tasks of the DAG salesforce_to_quickbooks. XCom carries counts and the keys of companies."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from airflow.sdk import get_current_context, task

from include.errors import OrderToCashError
from include.opening.files import reports_folder
from include.private_file import write_private
from include.settings import CompanySettings
from include.tasks.ask_orgs import ask_orgs
from include.tasks.doors import open_salesforce
from include.tasks.lanes import FINDER, LANE, LAST, give_lanes, in_lane
from include.tasks.retrying import no_retry_on_setup_error
from include.tasks.runs import run_of, run_staging, selected_window, this_run

if TYPE_CHECKING:
    from include.staging.door import Staging
    from include.steps.run import Run

log = logging.getLogger(__name__)


@task(task_id="find_news", **FINDER)
@no_retry_on_setup_error
def find_news() -> list[str]:
    """Ask every org whether there is something to do; each company that has news gets a lane of its own."""
    return give_lanes(_with_news)


def _with_news(staging: Staging, companies: Sequence[CompanySettings]) -> list[str]:
    """The companies that have news, or cannot be looked at; on the others of them another run works, or they rest."""
    from include.steps.companies.lanes import open_lanes
    from include.steps.salesforce_to_quickbooks.find_news import find_news as look

    run = get_current_context()["dag_run"]
    with staging.read() as db:
        rows = {row.key: row for row in db.companies.all()}
        keys = [company.key for company in companies]
        free = open_lanes(db, run.dag_id, run.run_id, keys)
    due = {key for key in free if key not in rows}  # it was never set up: its lane says so
    asked: list[tuple[CompanySettings, Run]] = []
    for company in companies:
        if company.key in free and company.key in rows and rows[company.key].paused_at is None:
            try:
                asked.append((company, run_of(company, rows[company.key])))
            except OrderToCashError:
                due.add(company.key)
    due |= ask_orgs(asked, lambda salesforce, run: look(staging, salesforce, run))
    return [company.key for company in companies if company.key in due]


@task(task_id="land_records", **LANE)
@no_retry_on_setup_error
def land_records(company: str) -> dict[str, Any]:
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

    return in_lane(company, read, is_first=True)


@task(task_id="validate_records", trigger_rule="all_done", priority_weight=2, **LANE)
@no_retry_on_setup_error
def validate_records(company: str) -> dict[str, Any]:
    """Check the chosen documents; hold the faulty ones with a reason, let the others go on."""
    from include.steps.salesforce_to_quickbooks.validate_records import validate_records as validate

    def check(company: CompanySettings) -> dict[str, Any]:
        results = validate(run_staging(), this_run(company))
        stopped = {result.flow: result.problem for result in results if result.problem}
        return {result.flow: asdict(result) for result in results} | {"stopped": stopped}

    return in_lane(company, check)


@task(task_id="stage_requests", trigger_rule="all_done", priority_weight=3, **LAST)
@no_retry_on_setup_error
def stage_requests(company: str) -> dict[str, Any]:
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

    return in_lane(company, put, is_last=True)


def keep_report(company: str, run_id: str, html: str) -> None:
    """A copy of the page as a file, for people without a login to Airflow; others on the machine cannot read it."""
    folder = reports_folder() / company
    folder.mkdir(parents=True, exist_ok=True)
    safe = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in run_id)
    for name in (f"{safe}.html", "latest.html"):
        write_private(folder / name, html)
