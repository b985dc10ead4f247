"""The tasks of the DAG reconcile. XCom carries counts and the keys of companies."""

from __future__ import annotations

from typing import Any

from airflow.sdk import get_current_context, task

from include.settings import CompanySettings
from include.tasks.doors import open_salesforce
from include.tasks.lanes import FINDER, LANE, LAST, give_lanes, in_lane
from include.tasks.params import run_params
from include.tasks.retrying import no_retry_on_setup_error
from include.tasks.runs import run_staging, this_run


@task(task_id="find_companies", **FINDER)
@no_retry_on_setup_error
def find_companies() -> list[str]:
    """Give each company a lane of its own; a month or a day that is none ends the run here."""
    from include.comparing.reconciled import day_of, period_asked

    params = run_params()
    period_asked(params.get("month"))
    day_of(params.get("as_of"))
    return give_lanes()


@task(task_id="ask_reports", **LANE)
@no_retry_on_setup_error
def ask_reports(company: str) -> dict[str, Any]:
    """Ask QuickBooks for its own reports of the day; the Web Connector brings them at its next poll."""
    from include.comparing.reconciled import day_of, period_asked
    from include.steps.reconcile.ask_reports import ask_reports as ask

    params = run_params()

    def put(company: CompanySettings) -> dict[str, Any]:
        run = this_run(company)
        period = period_asked(params.get("month"))
        day = day_of(params.get("as_of")) or (period.last if period else run.today)
        first = period.first if period else day.replace(day=1)
        return {"asked": ask(run_staging(), company, as_of=day, first_day=first, run_id=run.run_id)}

    return in_lane(company, put, is_first=True)


@task(task_id="reconcile", trigger_rule="all_done", priority_weight=2, **LAST)
@no_retry_on_setup_error
def reconcile(company: str) -> dict[str, Any]:
    """Compare both books, and keep what was found with its page; on the first of a month audit the month before too."""
    from include.comparing.reconciled import day_of, month_before, period_asked
    from include.steps.reconcile.reconcile import reconcile as compare
    from include.steps.reconcile.write_reconciliation import write_reconciliation

    context, params = get_current_context(), run_params()
    asked = period_asked(params.get("month"))
    begun = context["dag_run"].run_after if _is_scheduled(context["dag_run"]) else None

    def find(company: CompanySettings) -> dict[str, Any]:
        staging, run = run_staging(), this_run(company)
        day = run.company.day_of(begun) if begun is not None else None
        periods = [asked] if asked else [None, month_before(day)] if day and day.day == 1 else [None]
        found = {}
        with open_salesforce(company.salesforce) as salesforce:
            for period in periods:
                result = compare(staging, run, salesforce, period=period, as_of=day_of(params.get("as_of")))
                write_reconciliation(staging, run, result)
                found[str(period or "all")] = {"deals": result.deals, "differences": len(result.differences)}
        return found

    return in_lane(company, find, is_last=True)


def _is_scheduled(run: Any) -> bool:
    return bool(getattr(run.run_type, "value", run.run_type) == "scheduled")
