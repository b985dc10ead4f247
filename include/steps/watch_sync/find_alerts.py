"""find_alerts: what a person should know now, kept with the time since when it is so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Final

from include.events import EventAction
from include.rows import Decision
from include.settings import CompanySettings
from include.staging.door import Staging, Work
from include.standing import KINDS, commands_beside
from include.states import DecisionKind, DecisionState
from include.steps.watch_sync.alert_kinds import AlertKind
from include.steps.watch_sync.find_overdue import find_overdue
from include.steps.watch_sync.find_refusals import find_refusals
from include.steps.watch_sync.find_silence import find_silence

#: So long is told of a clock that was wrong once.
A_DAY: Final = timedelta(days=1)
#: So many of a kind are told one by one; a fault of everything does not need a line for each.
MOST: Final = 500
#: So many hidden records are told by name.
NAMED: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One thing; `subject` tells it from the others of its kind, and its words stay the same while nothing changes."""

    kind: AlertKind | DecisionKind
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
            db.events.add(settings.key, EventAction.ALERTS_FOUND, open=len(found), news=news, ended=ended)
    return Found(open=len(found), news=news, ended=ended)


def _silent(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    silence = find_silence(db, settings)
    if silence is not None:
        title = f"The Web Connector is silent: {silence.cause}"
        yield Alert(kind=AlertKind.SILENT, subject="web_connector", title=title, message=silence.message)


def _clock(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    """A clock that is still wrong, or of which something was found within a day."""
    row = db.companies.get(settings.key)
    if row.clock_problem and row.clock_problem_at and (row.is_clock_wrong or db.now - row.clock_problem_at < A_DAY):
        yield Alert(kind=AlertKind.CLOCK, subject="clock", title="A clock is wrong", message=row.clock_problem)


def _problem(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    company = db.companies.get(settings.key)
    if company.problem:
        yield Alert(kind=AlertKind.PROBLEM, subject="company", title=settings.name, message=company.problem)
    if company.missed_why:
        yield Alert(kind=AlertKind.PROBLEM, subject="answers", title=settings.name, message=company.missed_why)


def _decisions(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    """What waits for a person and is told one by one, so many of each kind; of what was answered nobody is told."""
    for kind in (kind for kind, each in KINDS.items() if each.each):
        for row in db.decisions.open(settings.key, kinds=(kind,), limit=MOST):
            if row.state is DecisionState.OPEN:
                yield _alert(row, KINDS[kind].sentence(row))


def _held(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    held, before = db.decisions.count_held(settings.key), db.alerts.held_at_last_digest(settings.key)
    if held - before >= settings.alerts.quarantine_growth:
        message = f"{before:,} were held at the last digest. See ./o2c held {settings.key}, or the data-quality report."
        title = f"{held:,} documents are held"
        yield Alert(kind=AlertKind.HELD, subject="held", title=title, message=message)


def _hidden(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    rows = db.hidden.of(settings.key)
    for name in dict.fromkeys(row.object for row in rows):
        titles = [row.title for row in rows if row.object == name]
        more = f" and {len(titles) - NAMED:,} more" if len(titles) > NAMED else ""
        message = (
            f"Salesforce does not show them to the integration user any more, and does not name them as deleted: "
            f"{', '.join(titles[:NAMED])}{more}. Nothing of them is posted. Let the user read them (permission set "
            "QuickBooks_Sync, View All). Or, when they were deleted for good more than 30 days ago: "
            f"./o2c deleted {settings.key} {name} --by NAME"
        )
        title = f"{name}: {len(titles):,} hidden in Salesforce"
        yield Alert(kind=AlertKind.HIDDEN, subject=name, title=title, message=message)


def _refused(db: Work, settings: CompanySettings) -> Iterator[Alert]:
    for whose, message in find_refusals(db, settings).items():
        title = "Many sign-ins of its user were refused" if whose == "own" else "Many calls of strangers were refused"
        yield Alert(kind=AlertKind.REFUSED, subject=whose, title=title, message=message)


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
    _clock,
    _decisions,
    _held,
    _hidden,
    _refused,
    _overdue,
)


def _advice(row: Decision, said: str) -> str:
    """What to run, as far as the words of the decision do not say it already."""
    commands = commands_beside(row, said)
    return f" {'Or' if './o2c' in said else 'Then'}: {'; or: '.join(commands)}" if commands else ""


def _alert(row: Decision, said: str) -> Alert:
    return Alert(
        kind=row.kind,
        # As long as several columns together, it may be longer than a subject.
        subject=":".join(filter(None, (row.flow, row.record_id, row.part, row.cause)))[-120:],
        title=row.title,
        message=said + _advice(row, said),
        amount=row.amount,
    )
