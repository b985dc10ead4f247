"""gather_news: who is to be told what: everything to the addresses of the settings, an overdue Account to its owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from include.rows import Alert
from include.salesforce.soql import select_by_ids
from include.settings import CompanySettings
from include.staging.alerts import ENDED
from include.staging.door import Staging
from include.steps.watch_sync.alert_kinds import AlertKind


class Owners(Protocol):
    """The part of the Salesforce door that this step needs."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What one recipient is told about one company.

    `held` is how many documents are held there; None for an owner, who is told of Accounts only.
    """

    recipient: str
    company: str
    name: str
    alerts: tuple[Alert, ...]
    held: int | None


def gather_news(staging: Staging, settings: CompanySettings, salesforce: Callable[[], Owners]) -> list[News]:
    """The news of a company by recipient; none when nothing is new. Nothing is marked as told here."""
    remind = timedelta(days=settings.alerts.remind_days) if settings.alerts.remind_days else None
    with staging.read() as db:
        rows = [row for row in db.alerts.to_mail(settings.key, remind=remind) if not _is_over(row)]
        held = db.decisions.count_held(settings.key)
    if not rows:
        return []
    told = {address: list(rows) for address in settings.alerts.mail_to}
    known = {address.lower() for address in told}
    overdue = {row.subject: row for row in rows if row.kind == AlertKind.OVERDUE}
    if settings.alerts.mail_owner and overdue:
        for account, address in _owners(salesforce(), list(overdue)).items():
            if address.lower() not in known:
                told.setdefault(address, []).append(overdue[account])
    return [
        News(
            recipient=address,
            company=settings.key,
            name=settings.name,
            alerts=tuple(alerts),
            held=held if address.lower() in known else None,
        )
        for address, alerts in told.items()
    ]


def _is_over(row: Alert) -> bool:
    """Growth is told once; that no more are held any more is no news."""
    return bool(row.kind == AlertKind.HELD and row.state == ENDED)


def _owners(salesforce: Owners, accounts: Sequence[str]) -> dict[str, str]:
    """Account -> the address of its owner, asked now; an owner who has left is not written to."""
    found: dict[str, str] = {}
    for soql in select_by_ids("Account", ["Id", "Owner.Email", "Owner.IsActive"], accounts):
        for row in salesforce.query_all(soql):
            owner = row["Owner"] or {}
            if owner.get("Email") and owner.get("IsActive"):
                found[str(row["Id"])] = str(owner["Email"])
    return found
