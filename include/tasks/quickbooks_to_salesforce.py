"""The tasks of the DAG quickbooks_to_salesforce. XCom carries counts."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any

from airflow.sdk import get_current_context, task

from include.opening.files import open_company_field, open_flows, open_settings
from include.settings import CompanySettings
from include.tasks.doors import lazy_salesforce
from include.tasks.params import run_params
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import each_company, run_staging, this_return, this_run

log = logging.getLogger(__name__)


@task(task_id="claim_work", **RETRIES)
@no_retry_on_setup_error
def claim_work() -> int:
    """Give the waiting work items to this run; later tasks find them by its run id."""
    from include.steps.quickbooks_to_salesforce.claim_work import claim_work as claim

    return claim(run_staging(), get_current_context()["dag_run"].run_id, company=run_params().get("company"))


@task(task_id="return_records", **RETRIES)
@no_retry_on_setup_error
def return_records() -> dict[str, Any]:
    """Bring what was read of the books, and compare what customers owe with QuickBooks' own report when it came."""
    from include.steps.quickbooks_to_salesforce.return_records import return_records as bring
    from include.steps.reconcile.reconcile_company import compare_reports

    run_id = get_current_context()["dag_run"].run_id

    def bring_one(company: CompanySettings) -> dict[str, Any]:
        with lazy_salesforce(company) as salesforce:
            done = bring(this_return(company, run_id, salesforce))
            found = compare_reports(run_staging(), this_run(company), salesforce)
        for problem in done.problems:
            log.warning("action=record_held company=%s %s", company.key, problem)
        counts = {name: value for name, value in asdict(done).items() if name != "problems"}
        return counts | ({"reconciled": found.line} if found is not None else {})

    return each_company(bring_one)


@task(task_id="write_back", trigger_rule="all_done", **RETRIES)
@no_retry_on_setup_error
def write_back() -> dict[str, Any]:
    """Write ids, numbers, status and reasons onto the Salesforce records."""
    from include.steps.quickbooks_to_salesforce.write_back import write_back as write

    run_id = get_current_context()["dag_run"].run_id

    def bring(company: CompanySettings) -> dict[str, Any]:
        with lazy_salesforce(company) as salesforce:
            flows, company_field = open_flows(company)[0], open_company_field(company)
            written = write(run_staging(), run_id, company.key, flows, salesforce, company_field=company_field)
        for problem in written.problems:
            log.warning("action=record_refused company=%s %s", company.key, problem)
        stopped = {"write_back": "; ".join(written.problems[:20])} if written.problems else {}
        return {"written": written.written, "refused": written.refused, "stopped": stopped}

    return each_company(bring)


@task(task_id="seal_events", trigger_rule="all_done", **RETRIES)
@no_retry_on_setup_error
def seal_events() -> int:
    """Chain the new events of every company to the sealed ones."""
    from include.steps.quickbooks_to_salesforce.seal_events import seal_events as seal

    staging = run_staging()
    return sum(seal(staging, company.key) for company in open_settings().companies)
