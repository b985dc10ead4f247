"""What a task is told about the run that is going on, company by company."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from airflow.sdk import get_current_context

from include.errors import OrderToCashError, SetupError, TransientError
from include.settings import CompanySettings
from include.tasks.doors import ROOT, flows_of, open_staging, selector_of_company, settings

log = logging.getLogger(__name__)


def this_run(company: CompanySettings) -> Any:
    """What the steps are told about the run that is going on."""
    from include.quality.suite import load_suites
    from include.steps.run import Run

    context = get_current_context()
    params = context["params"]
    with open_staging().read() as db:
        row = db.companies.get(company.key)
    catalogue, broken = flows_of(company)
    return Run(
        run_id=context["dag_run"].run_id,
        company=row,
        settings=company,
        catalogue=catalogue,
        broken=broken,
        suites=load_suites(ROOT / "include" / "quality"),
        today=datetime.now(UTC).date(),
        selector=selector_of_company(company),
        mode=params.get("mode", "incremental"),
        only=tuple(params.get("flows") or ()),
    )


def this_return(company: CompanySettings, run_id: str, salesforce: Callable[[], Any]) -> Any:
    """What the steps of the way back are told; the day is that of the machine that QuickBooks runs on."""
    from include.steps.returning import Returning

    staging = open_staging()
    with staging.read() as db:
        row = db.companies.get(company.key)
    there = datetime.now(UTC) + timedelta(minutes=row["utc_offset_minutes"] or 0)
    return Returning(
        staging=staging,
        run_id=run_id,
        settings=company,
        catalogue=flows_of(company)[0],
        open_salesforce=salesforce,
        today=there.date(),
        selector=selector_of_company(company),
    )


def selected_window(run: Any) -> Any:
    """The data interval of a backfill; None for every other run, although a scheduled one has an interval too."""
    from include.steps.salesforce_to_quickbooks.extract_records import Window

    if getattr(run.run_type, "value", run.run_type) != "backfill":
        return None
    return Window(since=run.data_interval_start, until=run.data_interval_end)


def each_company(work: Callable[[CompanySettings], dict[str, Any]]) -> dict[str, Any]:
    """Do the work for every company that is not paused (or the one asked for); report all problems after the last."""
    wanted = get_current_context()["params"].get("company")
    results: dict[str, Any] = {}
    setup: list[str] = []
    transient: list[str] = []
    unforeseen: list[Exception] = []
    with open_staging().read() as db:
        paused = db.companies.paused()
    for company in settings().companies:
        if wanted and company.key != wanted:
            continue
        if company.key in paused:
            results[company.key] = {"paused": paused[company.key]}
            continue
        try:
            results[company.key] = work(company)
        except TransientError as error:
            transient.append(f"{company.key}: {error.message}")
            continue
        except OrderToCashError as error:
            setup.append(f"{company.key}: {error.message}")
            continue
        except Exception as error:
            log.exception("action=company_failed company=%s", company.key)
            error.add_note(f"This happened to company {company.key}.")
            unforeseen.append(error)
            continue
        setup.extend(f"{company.key}: {why}" for why in dict.fromkeys(results[company.key].get("stopped", {}).values()))
        log.info("action=%s company=%s result=%s", work.__name__, company.key, results[company.key])
    if unforeseen:
        for why in (*transient, *setup):
            unforeseen[0].add_note(why)
        raise unforeseen[0]
    if transient:
        raise TransientError("\n".join([*transient, *setup]))
    if setup:
        raise SetupError("\n".join(setup))
    return results
