"""The tasks of the DAG quickbooks_to_salesforce. XCom carries counts and the keys of companies."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any

from airflow.sdk import get_current_context, task

from include.opening.files import open_company_field, open_flows, open_settings
from include.settings import CompanySettings
from include.tasks.doors import lazy_salesforce
from include.tasks.lanes import FINDER, LANE, LAST, in_lane, is_asked, is_over, some_keys
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import companies_asked, run_staging, this_return, this_run

log = logging.getLogger(__name__)


@task(task_id="claim_work", **FINDER)
@no_retry_on_setup_error
def claim_work() -> list[str]:
    """Give the waiting work items to this run; each company that has some gets a lane of its own."""
    from include.steps.quickbooks_to_salesforce.claim_work import claim_work as claim

    run, companies = get_current_context()["dag_run"], [str(company.key) for company in companies_asked()]
    known = [str(company.key) for company in open_settings().companies]
    asked = is_asked(run)
    return claim(run_staging(), run.run_id, companies, asked=asked, is_over=is_over, some=some_keys, known=known)


@task(task_id="return_records", priority_weight=4, **LANE)
@no_retry_on_setup_error
def return_records(company: str) -> dict[str, Any]:
    """Bring what was read of the books, and compare what customers owe with QuickBooks' own report when it came."""
    from include.steps.quickbooks_to_salesforce.claim_work import claim_company
    from include.steps.quickbooks_to_salesforce.return_records import return_records as bring
    from include.steps.reconcile.reconcile_company import compare_reports

    run_id = get_current_context()["dag_run"].run_id

    def bring_one(company: CompanySettings) -> dict[str, Any]:
        claim_company(run_staging(), run_id, company.key)
        with lazy_salesforce(company) as salesforce:
            done = bring(this_return(company, run_id, salesforce))
            found = compare_reports(run_staging(), this_run(company), salesforce)
        for problem in done.problems:
            log.warning("action=record_held company=%s %s", company.key, problem)
        counts = {name: value for name, value in asdict(done).items() if name != "problems"}
        return counts | ({"reconciled": found.line} if found is not None else {})

    return in_lane(company, bring_one, is_first=True)


@task(task_id="write_back", trigger_rule="all_done", priority_weight=5, **LAST)
@no_retry_on_setup_error
def write_back(company: str) -> dict[str, Any]:
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

    return in_lane(company, bring, is_last=True)


@task(task_id="seal_events", trigger_rule="all_done", **RETRIES)
@no_retry_on_setup_error
def seal_events() -> int:
    """Chain the new events of every company to the sealed ones."""
    from include.steps.quickbooks_to_salesforce.seal_events import seal_events as seal

    staging = run_staging()
    return sum(seal(staging, company.key) for company in open_settings().companies)
