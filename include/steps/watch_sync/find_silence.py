"""find_silence: does the Web Connector still call, and if not, what its last calls say about why."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from include.qbxml.hresult import look_up
from include.rows import Company, Event, Session
from include.settings import CompanySettings
from include.staging.door import Work

#: Codes of a QuickBooks that is not running: 0x80040408 could not be started, 0x80040416 not running, no file named.
CLOSED: Final = ("0x80040408", "0x80040416")
#: So many of the newest events tell whether it called and was turned away; the first of them mostly do.
_FEW: Final = 50
_EVENTS: Final = 2000
_CODE: Final = re.compile(r"0x[0-9A-F]{8}")


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCalls:
    """What is known of the last calls. `session` is the update that the last poll began, None when it began none."""

    ever: bool
    turned_away: frozenset[str]  #: actions of the event log since the last poll that was let in
    session: Session | None

    @property
    def error(self) -> str:
        """What the last update ended with."""
        return str(self.session.last_error or "") if self.session else ""

    @property
    def code(self) -> str:
        """The error code of the connection in it."""
        found = _CODE.search(self.error)
        return found.group() if found else ""

    def ended(self, *how: str) -> bool:
        """Whether the last update ended in one of these ways."""
        return self.session is not None and self.session.ended_how in how


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why it may be silent. `applies` looks at the last calls; `why` and `cure` may name `{key}` and `{said}`."""

    name: str
    applies: Callable[[LastCalls], bool]
    why: str
    cure: str


_ADD = "Add the .qwc file (./o2c qwc {key}), type the password in, tick Auto-Run, and press Update Selected once."
_RUNS = (
    "Log on to its machine: is it running, is the Web Connector open, is Auto-Run ticked, does the network work? Open "
    "the address of the endpoint in its browser: is it reached, and does its certificate still hold?"
)

#: The first that applies is the most probable one (the guide of the Web Connector, errors and recovery).
CAUSES: Final = (
    Cause(
        name="sign-in refused",
        applies=lambda calls: "sign_in_refused" in calls.turned_away,
        why="It calls, but with a wrong password, and is turned away.",
        cure="Run ./o2c password {key} and type the new password into the Web Connector.",
    ),
    Cause(
        name="busy",
        applies=lambda calls: "session_busy" in calls.turned_away,
        why="It calls, but an earlier update of this company still holds a document that changes the books.",
        cure="Look whether QuickBooks works or shows a window; it is asked what became of the document afterwards.",
    ),
    Cause(
        name="never polled",
        applies=lambda calls: not calls.ever,
        why="It has never called with this company's user.",
        cure=_ADD,
    ),
    Cause(
        name="QuickBooks closed",
        applies=lambda calls: calls.ended("not connected") and calls.code in CLOSED,
        why="In its last call QuickBooks was not running ({code}).",
        cure="Start QuickBooks with the company file, then the Web Connector. {advice}",
    ),
    Cause(
        name="not connected",
        applies=lambda calls: calls.ended("not connected"),
        why="In its last call QuickBooks could not be reached ({code}).",
        cure="{advice}",
    ),
    Cause(
        name="refused",
        applies=lambda calls: calls.ended("refused", "failed"),
        why="Its last update was ended by the sync: {said}",
        cure="Mend that, then press Update Selected in the Web Connector.",
    ),
    Cause(
        name="cut off",
        applies=lambda calls: calls.session is not None and not calls.ended("closed", "superseded"),
        why="Its last update was cut off in the middle: it never said goodbye.",
        cure=(
            "The machine was switched off, fell asleep or lost the network; or QuickBooks shows a dialog and the Web "
            "Connector stands still behind it: close the dialog, and start the Web Connector anew where it does not go "
            f"on. {_RUNS}"
        ),
    ),
    Cause(
        name="stopped",
        applies=lambda calls: True,
        why="Its last call went well; the calls simply stopped.",
        cure=f"The machine is off or asleep, or the Web Connector was closed. {_RUNS}",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A Web Connector that does not call, the name of the most probable cause, and what to do."""

    cause: str
    message: str


def find_silence(db: Work, settings: CompanySettings) -> Silence | None:
    """The silence of a company's Web Connector; None while it was let in within `silent_polls` polls."""
    company = db.companies.get(settings.key)
    last = company.last_poll_at
    patience = timedelta(minutes=settings.alerts.silent_polls * settings.poll_minutes)
    if db.now - (last or company.created_at) <= patience:
        return None
    calls = _last_calls(db, company)
    cause = next(cause for cause in CAUSES if cause.applies(calls))
    facts = {"key": settings.key, "said": calls.error, "code": calls.code or "no code"}
    facts["advice"] = look_up(calls.code).advice
    since = f"since {last:%Y-%m-%d %H:%M} UTC" if last else "yet"
    words = f"No call {since}, although one is due every {settings.poll_minutes} minutes. {cause.why} {cause.cure}"
    return Silence(cause=cause.name, message=words.format(**facts))


def _last_calls(db: Work, company: Company) -> LastCalls:
    key, last = company.key, company.last_poll_at
    newest = next(iter(db.sessions.recent(key, limit=1)), None)
    return LastCalls(
        ever=last is not None,
        turned_away=frozenset(row.action for row in _since(db, key, last)),
        # A poll that began an update has its very time.
        session=newest if newest is not None and last is not None and newest.started_at >= last else None,
    )


def _since(db: Work, company: str, last: datetime | None) -> list[Event]:
    """What happened since then; mostly that is little."""
    for limit in (_FEW, _EVENTS):
        rows = db.events.recent(company, limit=limit)
        if len(rows) < limit or (last is not None and rows[-1].at <= last):
            break
    return [row for row in rows if last is None or row.at > last]
