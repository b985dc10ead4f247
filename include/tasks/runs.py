"""What a task is told about the run that is going on, company by company."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from airflow.sdk import get_current_context

from include.actor import Actor
from include.errors import OrderToCashError, SetupError, TransientError
from include.opening.files import open_company_field, open_flows, open_settings, open_suites
from include.opening.staging import open_staging
from include.settings import CompanySettings
from include.staging.away import StagingAway
from include.tasks.outage import over
from include.tasks.params import run_params

if TYPE_CHECKING:
    from include.rows import Company
    from include.staging.door import Staging

log = logging.getLogger(__name__)


def run_staging() -> Staging:
    """The staging database in the hands of whoever triggered the run; one of the schedule is nobody's."""
    login = get_current_context()["dag_run"].triggering_user_name
    return open_staging().acted_by(Actor(login=login) if login else None)


def this_run(company: CompanySettings) -> Any:
    """What the steps are told about the run that is going on."""
    with open_staging().read() as db:
        return run_of(company, db.companies.get(company.key))


def run_of(company: CompanySettings, row: Company) -> Any:
    """The same for a company whose row is known."""
    from include.steps.run import Run

    params = run_params()
    catalogue, broken = open_flows(company)
    return Run(
        run_id=get_current_context()["dag_run"].run_id,
        company=row,
        settings=company,
        catalogue=catalogue,
        broken=broken,
        suites=open_suites(),
        now=datetime.now(UTC),
        company_field=open_company_field(company),
        mode=params.get("mode", "incremental"),
        only=tuple(params.get("flows") or ()),
    )


def this_return(company: CompanySettings, run_id: str, salesforce: Callable[[], Any]) -> Any:
    """What the steps of the way back are told; the day is that of the machine that QuickBooks runs on."""
    from include.steps.returning import Returning

    staging = run_staging()
    with staging.read() as db:
        row = db.companies.get(company.key)
    return Returning(
        staging=staging,
        run_id=run_id,
        settings=company,
        catalogue=open_flows(company)[0],
        open_salesforce=salesforce,
        today=row.day_of(datetime.now(UTC)),
        company_field=open_company_field(company),
    )


def selected_window(run: Any) -> Any:
    """The data interval of a backfill; None for every other run, although a scheduled one has an interval too."""
    from include.steps.salesforce_to_quickbooks.extract_records import Window

    if getattr(run.run_type, "value", run.run_type) != "backfill":
        return None
    return Window(since=run.data_interval_start, until=run.data_interval_end)


def at_work(staging: Staging, companies: Iterable[CompanySettings]) -> list[CompanySettings]:
    """Those of these companies that are not paused."""
    with staging.read() as db:
        paused = db.companies.paused()
    return [company for company in companies if company.key not in paused]


def each_company(work: Callable[[CompanySettings], dict[str, Any]]) -> dict[str, Any]:
    """Do the work for every company that is not paused (or the one asked for); report all problems after the last.

    Raises `SetupError` when the one asked for is none of the settings.
    """
    return each_of(companies_asked(), work)


def each_of(companies: Iterable[CompanySettings], work: Callable[[CompanySettings], dict[str, Any]]) -> dict[str, Any]:
    """The same for these companies."""
    results: dict[str, Any] = {}
    setup: list[str] = []
    transient: list[str] = []
    unforeseen: list[Exception] = []
    away = False
    with open_staging().read() as db:
        paused = db.companies.paused()
    over()
    for company in companies:
        if company.key in paused:
            results[company.key] = {"paused": paused[company.key]}
            continue
        try:
            results[company.key] = work(company)
        except TransientError as error:
            transient.append(f"{company.key}: {error.message}")
            away = away or isinstance(error, StagingAway)
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
        raise (StagingAway if away else TransientError)("\n".join([*transient, *setup]))
    if setup:
        raise SetupError("\n".join(setup))
    return results


def companies_asked() -> tuple[CompanySettings, ...]:
    """All of the settings, or the one that the run was told; a `SetupError` when that is none of them."""
    known, wanted = open_settings().companies, run_params().get("company")
    chosen = tuple(company for company in known if wanted in (None, company.key))
    if wanted is not None and not chosen:
        raise SetupError(
            f"There is no company {wanted!r} in the settings; there are {', '.join(each.key for each in known)}. "
            "Trigger it again with one of these keys, or with none for all.",
            field="company",
        )
    return chosen
