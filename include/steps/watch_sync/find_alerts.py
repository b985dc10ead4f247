"""find_alerts: what a person should know now, kept with the time since when it is so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from include.model import HoldReason
from include.rows import OutboxRow
from include.settings import CompanySettings
from include.staging.door import Staging, Work
from include.staging.failures import MOST
from include.steps.watch_sync.find_overdue import find_overdue
from include.steps.watch_sync.find_silence import find_silence


class AlertKind(StrEnum):
    """What sort of thing a person is told, in the order of the digest."""

    SILENT = "silent"  #: the Web Connector does not call
    PROBLEM = "problem"  #: the company as a whole cannot go on
    DECISION = "decision"  #: a request waits for a person's word
    REJECTED = "rejected"  #: QuickBooks refused a request
    WRITE_BACK = "write_back"  #: Salesforce refused what was to be written
    CONFLICT = "conflict"  #: a field was edited on both sides
    QUARANTINE = "quarantine"  #: many more documents are held than at the last digest
    OVERDUE = "overdue"  #: an Account owes for too long


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One thing; `subject` tells it from the others of its kind, and its words stay the same while nothing changes."""

    kind: AlertKind
    subject: str
    title: str
    message: str
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """How many things are wrong now, how many of them are news, and how many ended."""

    open: int
    news: int
    ended: int


def find_alerts(staging: Staging, settings: CompanySettings) -> Found:
    """Look at everything that may be wrong with a company, and keep what is; safe to repeat."""
    with staging.read() as db:
        found = [alert for look in LOOKS for alert in look(db, settings)]
    with staging.begin() as db:
        news, ended = db.alerts.keep(settings.key, [asdict(alert) for alert in found])
        if news or ended:
            db.events.add(settings.key, "alerts_found", open=len(found), news=news, ended=ended)
    return Found(open=len(found), news=news, ended=ended)


def _silent(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    silence = find_silence(db, settings)
    if silence is not None:
        title = f"The Web Connector is silent: {silence.cause}"
        yield Alert(kind=AlertKind.SILENT, subject="web_connector", title=title, message=silence.message)


def _problem(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    problem = db.companies.get(settings.key).problem
    if problem:
        yield Alert(kind=AlertKind.PROBLEM, subject="company", title=settings.name, message=problem)


def _decisions(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    for row in db.outbox.held(settings.key, HoldReason.DECISION)[:MOST]:
        cure = f"See ./o2c held {settings.key}: request {row.id}."
        yield _of_request(row, AlertKind.DECISION, f"{row.message or 'It waits for a decision.'} {cure}")


def _rejected(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    for row in db.failures.rejected(settings.key):
        yield _of_request(row, AlertKind.REJECTED, row.message or f"QuickBooks answered {row.status_code}.")


def _write_back(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    cure = f"Cure it in Salesforce, then: ./o2c retry-write-back {settings.key}"
    for row in db.work_items.failed(settings.key)[:MOST]:
        yield Alert(
            kind=AlertKind.WRITE_BACK,
            subject=f"{row.source}:{row.record_id}",
            title=f"{row.source} {row.record_id}",
            message=f"{row.problem or 'Salesforce refused it.'} {cure}",
        )
    for copy in db.mirror_rows.refused(settings.key)[:MOST]:
        yield Alert(
            kind=AlertKind.WRITE_BACK,
            # As long as two columns together, a key may be longer than a subject.
            subject=f"{copy.flow}:{copy.key}"[-120:],
            title=f"{copy.object} {copy.key}",
            message=f"{copy.problem or 'Salesforce refused it.'} {cure}",
        )


def _conflicts(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    for row in db.failures.conflicts(settings.key):
        sides = f"Salesforce says {_said(row.salesforce_value)}, QuickBooks says {_said(row.quickbooks_value)}"
        yield Alert(
            kind=AlertKind.CONFLICT,
            subject=str(row.id),
            title=f"{row.title}: {row.field}",
            message=f"{sides}. Neither side is overwritten until a person decides.",
        )


def _quarantine(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    held, before = db.failures.count_held(settings.key), db.alerts.held_at_last_digest(settings.key)
    if held - before >= settings.alerts.quarantine_growth:
        message = f"{before:,} were held at the last digest. See ./o2c held {settings.key}, or the data-quality report."
        title = f"{held:,} documents are held"
        yield Alert(kind=AlertKind.QUARANTINE, subject="held", title=title, message=message)


def _overdue(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    for overdue in find_overdue(db, settings.key, settings.alerts):
        yield Alert(
            kind=AlertKind.OVERDUE,
            subject=overdue.account,
            title=overdue.name,
            message=overdue.message,
            amount=overdue.amount,
        )


LOOKS: Final[tuple[Callable[[Work, CompanySettings], Iterator[Alert]], ...]] = (
    _silent,
    _problem,
    _decisions,
    _rejected,
    _write_back,
    _conflicts,
    _quarantine,
    _overdue,
)


def _of_request(row: OutboxRow, kind: AlertKind, message: str) -> Alert:
    return Alert(
        kind=kind,
        subject=f"{row.flow}:{row.record_id}",
        title=row.title,
        message=message,
        amount=row.amount,
    )


def _said(value: str | None) -> str:
    return "nothing" if value in (None, "") else f'"{value}"'
