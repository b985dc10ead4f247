"""The tasks of the DAG migrate_history. XCom carries the keys of companies, and what became of each interval."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from airflow.sdk import get_current_context, task

from include.settings import CompanySettings
from include.tasks.doors import open_salesforce
from include.tasks.lanes import FINDER, LAST, give_lanes, in_lane
from include.tasks.params import filled
from include.tasks.retrying import no_retry_on_setup_error
from include.tasks.runs import run_staging, selected_window, this_run

if TYPE_CHECKING:
    from include.steps.migrate_history.history_scope import HistoryScope

log = logging.getLogger(__name__)


@task(task_id="find_companies", **FINDER)
@no_retry_on_setup_error
def find_companies() -> list[str]:
    """Give each company a lane of its own; days or objects that are none end the run here."""
    if _is_scheduled(get_current_context()["dag_run"]):
        log.info("action=history_skipped The schedule only makes the months of a backfill. Trigger it, or backfill.")
        return []
    _scope()
    return give_lanes()


@task(task_id="migrate_history", **LAST)
@no_retry_on_setup_error
def migrate_history(company: str) -> dict[str, Any]:
    """Ask for the days of the params, or of a backfill's interval; deals are judged and posted at once."""
    from include.steps.migrate_history.migrate_history import migrate_history as migrate

    scope = _scope()

    def bring(company: CompanySettings) -> dict[str, Any]:
        return asdict(migrate(run_staging(), lambda: open_salesforce(company.salesforce), this_run(company), scope))

    return in_lane(company, bring, is_first=True, is_last=True)


def _scope() -> HistoryScope:
    from include.steps.migrate_history.history_scope import scope_asked

    context = get_current_context()
    window = selected_window(context["dag_run"])
    return scope_asked(filled(context["params"]), None if window is None else (window.since, window.until))


def _is_scheduled(run: Any) -> bool:
    return bool(getattr(run.run_type, "value", run.run_type) == "scheduled")
