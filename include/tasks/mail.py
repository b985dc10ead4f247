"""Mails of a failed task."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from html import escape
from typing import Any, cast

from airflow.sdk import BaseHook

from include.opening.files import open_settings

log = logging.getLogger(__name__)


def mail_failure(context: Mapping[str, Any]) -> None:
    """Mail a failed task to the addresses of the settings, when a mail Connection is set up."""
    from airflow.providers.smtp.notifications.smtp import SmtpNotifier
    from airflow.sdk.exceptions import AirflowNotFoundException

    addresses = open_settings().failure_mail
    if not addresses:
        return
    try:
        BaseHook.get_connection("smtp_default")
    except AirflowNotFoundException:
        log.warning("action=mail_not_sent failure_mail is set, but there is no Connection smtp_default. Add one.")
        return
    instance = context["task_instance"]
    company = company_of(context)
    SmtpNotifier(
        to=list(addresses),
        from_email=open_settings().mail_from,
        subject=f"Order to cash: {instance.dag_id} failed in {instance.task_id}{f' of {company}' if company else ''}",
        html_content=failure_page(str(context.get("exception")), str(instance.run_id)),
    ).notify(cast("Any", context))


def company_of(context: Mapping[str, Any]) -> str | None:
    """The company of a mapped task; of one that was killed, what its box bears, as its arguments are not known then."""
    key = getattr(context.get("task"), "op_kwargs", {}).get("company")
    if not isinstance(key, str):
        key = getattr(context.get("task_instance"), "rendered_map_index", None)
    return key if isinstance(key, str) and key else None


def failure_page(reason: str, run_id: str) -> str:
    """The body of the mail; a reason may quote a name that a person typed, which is neither markup nor a template."""
    lines = "<br>".join(_as_text(line) for line in reason.splitlines())
    return f"<p>{lines}</p><p>Run: {_as_text(run_id)}</p>"


def _as_text(text: str) -> str:
    # The notifier takes what it is given for a template of Jinja, in which Connections could be named.
    return escape(text, quote=False).replace("{", "&#123;").replace("}", "&#125;")
