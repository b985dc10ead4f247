"""The tasks of the DAGs: they read Connections and settings, build the doors, and call the steps.

A `SetupError` fails a task at once and says the cure; a `TransientError` lets Airflow try again. XCom carries counts.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

from airflow.sdk import BaseHook, get_current_context, task
from airflow.sdk.exceptions import AirflowFailException

from include.errors import OrderToCashError, SetupError, TransientError
from include.settings import CompanySettings, Settings, load_settings

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

ROOT = Path(__file__).parent.parent
STAGING = "staging_default"
#: Completions of a run that died go back after so long.
LEASE = timedelta(minutes=20)
RETRIES: dict[str, Any] = {
    "retries": 3,
    "retry_delay": timedelta(seconds=20),
    "retry_exponential_backoff": True,
    "max_retry_delay": timedelta(minutes=10),
}


def said_once(function: Callable[P, T]) -> Callable[P, T]:
    """A `SetupError` ends the task without another try; what happened is the last line of the log."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except SetupError as error:
            raise AirflowFailException(error.message) from error

    return run


@task(task_id="land_records", **RETRIES)
@said_once
def land_records() -> dict[str, Any]:
    """Read what changed in Salesforce, keep it, and choose the documents to look at."""
    from include.steps.choose_documents import choose_documents
    from include.steps.read_salesforce import read_salesforce

    def read(company: CompanySettings) -> dict[str, Any]:
        staging, run = open_staging(), this_run(company)
        window = selected_window(get_current_context()["dag_run"])
        with open_salesforce(company.salesforce) as salesforce:
            found = read_salesforce(staging, salesforce, run, backfill=window)
        chosen = choose_documents(staging, without(run, found.stopped))
        return {
            "read": {landed.object: landed.read for landed in found.landed},
            "changed": {landed.object: landed.changed for landed in found.landed if landed.changed},
            "chosen": chosen,
            "stopped": found.stopped,
        }

    return each_company(read)


@task(task_id="validate_records", trigger_rule="all_done", **RETRIES)
@said_once
def validate_records() -> dict[str, Any]:
    """Check the chosen documents; hold the faulty ones with a reason, let the others go on."""
    from include.steps.validate_records import validate_records as validate

    def check(company: CompanySettings) -> dict[str, Any]:
        results = validate(open_staging(), this_run(company))
        stopped = {result.flow: result.problem for result in results if result.problem}
        return {result.flow: asdict(result) for result in results} | {"stopped": stopped}

    return each_company(check)


@task(task_id="stage_requests", trigger_rule="all_done", **RETRIES)
@said_once
def stage_requests() -> dict[str, Any]:
    """Map the clean documents, stage their requests, and leave the report of the run."""
    from include.steps.stage_requests import stage_requests as stage
    from include.steps.write_report import write_report

    def put(company: CompanySettings) -> dict[str, Any]:
        staging, run = open_staging(), this_run(company)
        staged = stage(staging, run)
        html = write_report(staging, run)
        if html is not None:
            keep_report(company.key, run.run_id, html)
        return {result.flow: asdict(result) for result in staged}

    return each_company(put)


@task(task_id="claim_completions", **RETRIES)
@said_once
def claim_completions() -> int:
    """Give the waiting completions to this run; later tasks find them by its run id."""
    run_id = get_current_context()["dag_run"].run_id
    with open_staging().begin() as db:
        released = db.completions.release_stale(lease=LEASE)
        held = db.completions.claim(run_id)
    log.info("action=completions_claimed run=%s claimed=%s released=%s", run_id, held, released)
    return int(held)


@task(task_id="write_back", **RETRIES)
@said_once
def write_back() -> dict[str, Any]:
    """Write ids, numbers, status and reasons onto the Salesforce records."""
    from include.steps.write_back import write_back as write

    run_id = get_current_context()["dag_run"].run_id

    def bring(company: CompanySettings) -> dict[str, Any]:
        with lazy_salesforce(company.salesforce) as salesforce:
            written = write(open_staging(), run_id, company.key, flows_of(company)[0], salesforce)
        for problem in written.problems:
            log.warning("action=record_refused company=%s %s", company.key, problem)
        stopped = {"write_back": "; ".join(written.problems[:20])} if written.problems else {}
        return {"written": written.written, "refused": written.refused, "stopped": stopped}

    return each_company(bring)


@task(task_id="ask_readings", **RETRIES)
@said_once
def ask_readings() -> dict[str, Any]:
    """Stage what is to be read of the books; the Web Connector reads it at its next poll."""
    from include.steps.ask_readings import ask_readings as ask

    context = get_current_context()
    params, run_id = context["params"], context["dag_run"].run_id

    def put(company: CompanySettings) -> dict[str, Any]:
        objects, complete = params.get("objects") or (), bool(params.get("complete"))
        return {"asked": ask(open_staging(), company, run_id=run_id, only=objects, complete=complete)}

    return each_company(put)


@task(task_id="seal_events", trigger_rule="all_done", **RETRIES)
@said_once
def seal_events() -> int:
    """Chain the new events of every company to the sealed ones."""
    sealed = 0
    for company in settings().companies:
        with open_staging().begin() as db:
            db.companies.lock(company.key)
            sealed += db.events.seal(company.key)
    return sealed


@task(task_id="fail_run", trigger_rule="one_failed", on_failure_callback=[])
def fail_run() -> None:
    """The tasks after a failed one go on with what is well, so that the last one does not speak for the run."""
    raise AirflowFailException("A task of this run failed; its log ends with what happened and the cure.")


def mail_failure(context: Mapping[str, Any]) -> None:
    """Mail a failed task to the addresses of the settings, when a mail Connection is set up."""
    from airflow.providers.smtp.notifications.smtp import SmtpNotifier
    from airflow.sdk.exceptions import AirflowNotFoundException

    addresses = settings().failure_mail
    if not addresses:
        return
    try:
        BaseHook.get_connection("smtp_default")
    except AirflowNotFoundException:
        log.warning("action=mail_not_sent failure_mail is set, but there is no Connection smtp_default. Add one.")
        return
    instance = context["task_instance"]
    SmtpNotifier(
        to=list(addresses),
        from_email=settings().mail_from,
        subject=f"Order to cash: {instance.dag_id} failed in {instance.task_id}",
        html_content=f"<p>{context.get('exception')}</p><p>Run: {instance.run_id}</p>",
    ).notify(cast("Any", context))


# -- doors ------------------------------------------------------------------------------------------------------------


def open_staging() -> Any:
    """The staging database behind the Connection `staging_default`."""
    from include.staging.address import staging_url
    from include.staging.door import Staging

    return Staging(staging_url(BaseHook.get_connection(STAGING)))


def sign_on(conn_id: str) -> Callable[[], Any]:
    """Signs on by Airflow's SalesforceHook each time it is called."""

    def sign() -> Any:
        from airflow.providers.salesforce.hooks.salesforce import SalesforceHook

        from include.salesforce.sign_on import explain_network, explain_sign_on, from_hook_connection, timed_session

        try:
            # A new hook each time: it caches its connection. Given a session, it takes the proxies from there.
            session = timed_session(proxies=BaseHook.get_connection(conn_id).extra_dejson.get("proxies"))
            return from_hook_connection(SalesforceHook(salesforce_conn_id=conn_id, session=session).get_conn())
        except OrderToCashError:
            raise
        except OSError as error:
            raise explain_network(error, conn_id) from error
        except Exception as error:
            raise explain_sign_on(error, conn_id) from error

    return sign


@contextmanager
def open_salesforce(conn_id: str) -> Iterator[Any]:
    """The Salesforce client behind a Connection."""
    from include.salesforce.client import Salesforce

    with Salesforce(sign_on(conn_id)) as client:
        yield client


@contextmanager
def lazy_salesforce(conn_id: str) -> Iterator[Callable[[], Any]]:
    """A client that signs on only when it is needed."""
    from include.salesforce.client import Salesforce

    with Salesforce(sign_on(conn_id)) as client:
        yield lambda: client


def settings() -> Settings:
    """The settings file named by O2C_SETTINGS, or settings.yaml of the project."""
    return load_settings(Path(os.environ.get("O2C_SETTINGS") or ROOT / "settings.yaml"))


def flows_of(company: CompanySettings) -> tuple[Any, dict[str, str]]:
    """The mapping files with the company's overrides, and what is wrong in the files that cannot be used."""
    from include.steps.load_flows import load_flows

    return load_flows(mappings_folder(), company.flows)


def mappings_folder() -> Path:
    """Where the mapping files are."""
    return Path(os.environ.get("O2C_MAPPINGS") or ROOT / "include" / "mappings")


# -- runs -------------------------------------------------------------------------------------------------------------


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
        mode=params.get("mode", "incremental"),
        only=tuple(params.get("flows") or ()),
    )


def without(run: Any, stopped: Mapping[str, str]) -> Any:
    """The same run without flows that cannot go on."""
    from dataclasses import replace

    return replace(run, excluded=tuple(stopped))


def selected_window(run: Any) -> Any:
    """The data interval of a backfill; None for every other run, although a scheduled one has an interval too."""
    from include.steps.extract_records import Window

    if getattr(run.run_type, "value", run.run_type) != "backfill":
        return None
    return Window(since=run.data_interval_start, until=run.data_interval_end)


def each_company(work: Callable[[CompanySettings], dict[str, Any]]) -> dict[str, Any]:
    """Do the work for every company (or the one that was asked for); report all problems after the last one."""
    wanted = get_current_context()["params"].get("company")
    results: dict[str, Any] = {}
    setup: list[str] = []
    transient: list[str] = []
    for company in settings().companies:
        if wanted and company.key != wanted:
            continue
        try:
            results[company.key] = work(company)
        except TransientError as error:
            transient.append(f"{company.key}: {error.message}")
            continue
        except OrderToCashError as error:
            setup.append(f"{company.key}: {error.message}")
            continue
        setup.extend(f"{company.key}: {why}" for why in dict.fromkeys(results[company.key].get("stopped", {}).values()))
        log.info("action=%s company=%s result=%s", work.__name__, company.key, results[company.key])
    if transient:
        raise TransientError("\n".join([*transient, *setup]))
    if setup:
        raise SetupError("\n".join(setup))
    return results


def keep_report(company: str, run_id: str, html: str) -> None:
    """A copy of the page as a file, for people without a login to Airflow."""
    folder = Path(os.environ.get("O2C_REPORTS") or ROOT / "var" / "reports") / company
    folder.mkdir(parents=True, exist_ok=True)
    safe = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in run_id)
    (folder / f"{safe}.html").write_text(html, encoding="utf-8")
    (folder / "latest.html").write_text(html, encoding="utf-8")
