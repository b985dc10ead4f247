"""The task of the DAG migrate_history. XCom carries what became of each piece."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from airflow.sdk import get_current_context, task

from include.opening.files import open_flows
from include.opening.staging import open_staging
from include.settings import CompanySettings
from include.tasks.doors import open_salesforce
from include.tasks.runs import each_company, selected_window, this_run
from include.tasks.said_once import RETRIES, said_once

log = logging.getLogger(__name__)


@task(task_id="migrate_history", **RETRIES)
@said_once
def migrate_history() -> dict[str, Any]:
    """Ask for the days of the params, or of a backfill's interval; deals are judged and posted at once."""
    from include.staging.histories import TO_QUICKBOOKS

    context = get_current_context()
    if _is_scheduled(context["dag_run"]):
        log.info("action=history_skipped The schedule only makes the months of a backfill. Trigger it, or backfill.")
        return {}
    past = _past(context)

    def migrate(company: CompanySettings) -> dict[str, Any]:
        return _post(company, past) if past.direction == TO_QUICKBOOKS else _bring(company, past)

    return each_company(migrate)


def _past(context: Mapping[str, Any]) -> Any:
    from include.steps.past import past_asked

    window = selected_window(context["dag_run"])
    return past_asked(context["params"], None if window is None else (window.since, window.until))


def _bring(company: CompanySettings, past: Any) -> dict[str, Any]:
    from include.steps.bring_history import bring_history
    from include.steps.objects_to_read import objects_to_read

    flows = open_flows(company)[0].returning(company.job_from)
    objects = objects_to_read(flows, company.reading)
    run_id = get_current_context()["dag_run"].run_id
    return {"pieces": bring_history(open_staging(), company.key, past, objects=objects, run_id=run_id)}


def _post(company: CompanySettings, past: Any) -> dict[str, Any]:
    from include.steps.post_history import post_history

    with open_salesforce(company.salesforce) as salesforce:
        posted = post_history(open_staging(), salesforce, this_run(company), past)
    return {"pieces": posted.pieces, "stopped": posted.stopped}


def _is_scheduled(run: Any) -> bool:
    return bool(getattr(run.run_type, "value", run.run_type) == "scheduled")
