"""The tasks of the DAG tidy_up. XCom carries counts."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from airflow.sdk import task

from include.errors import SetupError
from include.opening.files import events_folder, open_settings, reports_folder
from include.settings import CompanySettings
from include.tasks.lanes import LANE
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import each_company, run_staging

log = logging.getLogger(__name__)

#: In the pool of the companies: the slot that is kept for what finds their work stays free.
TIDY: Final[Mapping[str, Any]] = {**RETRIES, "pool": LANE["pool"], "weight_rule": "absolute"}
#: The Connection with the address of Airflow's own database, which Airflow keeps from its tasks.
METADATA: Final = "airflow_db"


@task(task_id="forget_rows", **TIDY)
@no_retry_on_setup_error
def forget_rows() -> dict[str, Any]:
    """Take away what is settled and old, company by company, by the rule of each table."""
    from include.steps.tidy_up.forget_rows import forget_rows as forget

    keep = open_settings().keep

    def tidy(company: CompanySettings) -> dict[str, Any]:
        return {name: rows for name, rows in forget(run_staging(), company.key, keep).items() if rows}

    return {"rows": _in_all(each_company(tidy))}


@task(task_id="archive_events", trigger_rule="all_done", **TIDY)
@no_retry_on_setup_error
def archive_events() -> dict[str, Any]:
    """Put old sealed events into files, company by company."""
    from include.steps.tidy_up.archive_events import archive_events as archive

    before = _before(open_settings().keep.events)

    def put(company: CompanySettings) -> dict[str, Any]:
        return {"events": archive(run_staging(), company.key, events_folder(), before)}

    return _in_all(each_company(put))


@task(task_id="sweep_files", trigger_rule="all_done", **TIDY)
@no_retry_on_setup_error
def sweep_files() -> dict[str, int]:
    """Take away old pages of runs, and old logs of tasks and DAG files."""
    from airflow.configuration import conf

    from include.steps.tidy_up.sweep_files import sweep_files as sweep

    keep, logs = open_settings().keep, Path(conf.get("logging", "base_log_folder"))
    pages = sweep(reports_folder(), _before(keep.pages), endings=[".html"], keep=["latest.html"])
    folders = [*logs.glob("dag_id=*"), logs / "dag_processor"]
    return {"pages": pages, "logs": sum(sweep(each, _before(keep.airflow), endings=[".log"]) for each in folders)}


@task(task_id="clean_airflow", trigger_rule="all_done", **TIDY)
@no_retry_on_setup_error
def clean_airflow() -> dict[str, Any]:
    """Have Airflow take old rows out of its own database; without a Connection to it the task is green and says so."""
    from include.opening.connections import connection
    from include.staging.address import staging_url
    from include.steps.tidy_up.clean_airflow import clean_airflow as clean

    try:
        known = connection(METADATA)
    except SetupError:
        log.warning("action=airflow_not_cleaned There is no Connection %s to Airflow's database. Add one.", METADATA)
        return {"rows": 0}
    address = staging_url(known, name=METADATA)
    return {"rows": clean(address, _before(open_settings().keep.airflow), os.environ)}


def _before(days: int) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)


def _in_all(results: dict[str, Any]) -> dict[str, int]:
    """The counts of all companies together: XCom is no place for a row a company."""
    found: dict[str, int] = {}
    for counts in results.values():
        for name, rows in counts.items():
            if isinstance(rows, int):
                found[name] = found.get(name, 0) + rows
    return found
