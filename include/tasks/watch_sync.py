"""The tasks of the DAG watch_sync. XCom carries counts and the keys of companies."""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from airflow.sdk import BaseHook, task

from include.errors import SetupError, TransientError
from include.opening.files import open_settings
from include.settings import CompanySettings
from include.tasks.ask_each import ask_each
from include.tasks.ask_orgs import ask_orgs
from include.tasks.doors import lazy_salesforce
from include.tasks.lanes import FINDER, LAST, give_lanes, in_lane
from include.tasks.retrying import RETRIES, no_retry_on_setup_error
from include.tasks.runs import at_work, companies_asked, each_of, run_staging

if TYPE_CHECKING:
    from include.staging.door import Staging

log = logging.getLogger(__name__)

MAIL = "smtp_default"


@task(task_id="find_alerts", **FINDER)
@no_retry_on_setup_error
def find_alerts() -> list[str]:
    """Keep what a person should know now; each company with marks to set or to clear gets a lane of its own."""
    due = _with_marks(run_staging(), companies_asked())  # also where all are asked for: the digest tells what is found
    return give_lanes(lambda *_: due)


def _with_marks(staging: Staging, companies: Sequence[CompanySettings]) -> list[str]:
    """Those whose Accounts have wrong marks, or that cannot be looked at: their lanes look again, and say so."""
    from include.steps.watch_sync.find_alerts import find_alerts as find
    from include.steps.watch_sync.flag_overdue import wrong_marks

    due, looked = set[str](), []
    for company in at_work(staging, companies):
        try:
            found = find(staging, company)
        except Exception:
            log.warning("action=company_not_looked_at company=%s", company.key, exc_info=True)
            due.add(company.key)
            continue
        log.info("action=find_alerts company=%s result=%s", company.key, found)
        looked.append((company, company.key))
    due |= ask_orgs(looked, lambda salesforce, key: bool(wrong_marks(staging, key, lambda: salesforce)))
    return [company.key for company in companies if company.key in due]


@task(task_id="flag_overdue", **LAST)
@no_retry_on_setup_error
def flag_overdue(company: str) -> dict[str, Any]:
    """Look at a company once more, and mark its overdue Accounts in Salesforce."""
    from include.steps.watch_sync.find_alerts import find_alerts as find
    from include.steps.watch_sync.flag_overdue import flag_overdue as flag

    def mark(company: CompanySettings) -> dict[str, Any]:
        staging = run_staging()
        found = find(staging, company)
        with lazy_salesforce(company) as salesforce:
            flagged = flag(staging, company, salesforce)
        stopped = {"flag_overdue": "; ".join(flagged.problems[:20])} if flagged.problems else {}
        return {**asdict(found), "set": flagged.set, "cleared": flagged.cleared, "stopped": stopped}

    return in_lane(company, mark, is_first=True, is_last=True)


@task(task_id="send_digest", trigger_rule="all_done", max_active_tis_per_dag=1, **RETRIES)
@no_retry_on_setup_error
def send_digest() -> dict[str, Any]:
    """Mail what is news, one mail for each recipient; without a mail Connection it waits for one."""
    from include.steps.watch_sync.gather_news import News, gather_news
    from include.steps.watch_sync.send_digest import send_digest as send

    if not _has_mail():
        log.warning("action=mail_not_sent There is no Connection %s. Add one; ./o2c alerts shows what waits.", MAIL)
        return {"mails": 0, "told": 0}
    staging = run_staging()
    companies = at_work(staging, companies_asked())

    def gather(company: CompanySettings) -> list[News]:
        with lazy_salesforce(company) as salesforce:
            return gather_news(staging, company, salesforce)

    answers = dict(zip((company.key for company in companies), ask_each(companies, gather), strict=True))
    news = [each for answer in answers.values() if isinstance(answer, list) for each in answer]
    with ExitStack() as stack:
        sent = send(staging, news, partial(_send, _connected(stack))) if news else None

    def tell(company: CompanySettings) -> dict[str, Any]:
        answer = answers[company.key]
        if isinstance(answer, Exception):
            raise answer
        if answer is None:
            raise TransientError("Salesforce has not answered who owns an Account. The next try asks again.")
        return {"recipients": len(answer)}

    each_of(companies, tell)  # the other companies' news went out first
    return {"mails": 0, "told": 0} if sent is None else asdict(sent)


def _has_mail() -> bool:
    from airflow.sdk.exceptions import AirflowNotFoundException

    try:
        BaseHook.get_connection(MAIL)
    except AirflowNotFoundException:
        return False
    return True


def _connected(stack: ExitStack) -> Callable[[], Any]:
    """The mail server behind the Connection, called once, at the first mail."""
    from airflow.sdk.exceptions import AirflowException

    known: list[Any] = []

    def connect() -> Any:
        if not known:
            try:
                known.append(stack.enter_context(_mail_hook()))
            except smtplib.SMTPAuthenticationError as error:
                raise SetupError(f"The mail server refused to sign on. Correct the Connection {MAIL}.") from error
            except (OSError, AirflowException) as error:
                raise TransientError(f"The mail server of the Connection {MAIL} does not answer: {error}") from error
        return known[0]

    return connect


def _mail_hook() -> Any:
    """Airflow's hook, whose mails also carry the plain text.

    The provider builds a mail of HTML alone. Should it build them otherwise one day, the text is left out and the HTML
    still goes.
    """
    from email.mime.text import MIMEText

    from airflow.providers.smtp.hooks.smtp import SmtpHook

    class TextAndHtml(SmtpHook):
        text = ""

        def _build_mime_message(self, *args: Any, **kwargs: Any) -> Any:
            message, recipients = super()._build_mime_message(*args, **kwargs)
            message.set_payload([MIMEText(self.text, "plain", "utf-8"), *message.get_payload()])
            return message, recipients

    return TextAndHtml(MAIL)


def _send(connect: Callable[[], Any], digest: Any) -> None:
    hook = connect()
    hook.text = digest.text
    try:
        hook.send_email_smtp(
            to=digest.to,
            subject=digest.subject,
            html_content=digest.html,
            from_email=open_settings().mail_from,
            mime_subtype="alternative",
        )
    except smtplib.SMTPRecipientsRefused as error:
        codes = sorted({str(code) for code, _ in error.recipients.values()})
        raise SetupError(
            f"The mail server refused a recipient of the digest ({', '.join(codes)}). Correct alerts.mail_to in the "
            "settings, or the address of the owner in Salesforce."
        ) from error
    except smtplib.SMTPSenderRefused as error:
        raise SetupError(f"The mail server refused the sender ({error.smtp_code}). Correct mail_from.") from error
    except (smtplib.SMTPException, OSError) as error:
        raise TransientError(f"A digest was not sent: {type(error).__name__}. It is sent by the next try.") from error
