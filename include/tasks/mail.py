"""Mails of a failed task."""

from __future__ import annotations

import logging
from collections.abc import Mapping
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
    SmtpNotifier(
        to=list(addresses),
        from_email=open_settings().mail_from,
        subject=f"Order to cash: {instance.dag_id} failed in {instance.task_id}",
        html_content=f"<p>{context.get('exception')}</p><p>Run: {instance.run_id}</p>",
    ).notify(cast("Any", context))
