"""The task of the DAG migrate_history. XCom carries what became of each interval."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any

from airflow.sdk import get_current_context, task

from include.settings import CompanySettings
from include.tasks.doors import open_salesforce
from include.tasks.params import filled
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import each_company, run_staging, selected_window, this_run

log = logging.getLogger(__name__)


@task(task_id="migrate_history", **RETRIES)
@no_retry_on_setup_error
def migrate_history() -> dict[str, Any]:
    """Ask for the days of the params, or of a backfill's interval; deals are judged and posted at once."""
    from include.steps.migrate_history.history_scope import scope_asked
    from include.steps.migrate_history.migrate_history import migrate_history as migrate

    context = get_current_context()
    if _is_scheduled(context["dag_run"]):
        log.info("action=history_skipped The schedule only makes the months of a backfill. Trigger it, or backfill.")
        return {}
    window = selected_window(context["dag_run"])
    scope = scope_asked(filled(context["params"]), None if window is None else (window.since, window.until))

    def bring(company: CompanySettings) -> dict[str, Any]:
        return asdict(migrate(run_staging(), lambda: open_salesforce(company.salesforce), this_run(company), scope))

    return each_company(bring)


def _is_scheduled(run: Any) -> bool:
    return bool(getattr(run.run_type, "value", run.run_type) == "scheduled")
