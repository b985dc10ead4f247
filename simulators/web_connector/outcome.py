"""How an update ended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Outcome(StrEnum):
    """The ends that an update can come to."""

    DONE = "done"  #: the service said 100
    NO_WORK = "no work"  #: authenticate said none
    BUSY = "busy"  #: authenticate said busy
    POSTPONED = "postponed"  #: authenticate named seconds, and Auto-Run is on
    NOT_A_USER = "not a user"  #: authenticate said nvu
    CLIENT_REFUSED = "client refused"  #: clientVersion said E: or O:, or W: and the user cancelled
    CANNOT_CONNECT = "cannot connect"  #: QuickBooks or the company file could not be opened
    NO_COMPANY_DATA = "no company data"  #: Host, Company or Preferences could not be read
    SERVICE_ERROR = "service error"  #: the service said so through getLastError
    CALL_FAILED = "call failed"  #: a callback brought no usable answer
    LOCKED = "locked"  #: another update of this company file is running
    KILLED = "killed"  #: the Web Connector died in the middle


_WELL: Final = frozenset({Outcome.DONE, Outcome.NO_WORK, Outcome.BUSY, Outcome.POSTPONED})


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateResult:
    """One update: how it ended, and what was learned on the way."""

    outcome: Outcome
    qbwc_code: str | None = None
    message: str = ""
    ticket: str = ""
    exchanges: int = 0  #: answers of QuickBooks that the service took
    progress: int = 0  #: the last number of receiveResponseXML
    postpone_seconds: int = 0
    minimum_interval: int = 0  #: MinimumRunEveryNSeconds
    hresults: tuple[str, ...] = ()  #: every refusal of QuickBooks that was reported to the service
    warnings: tuple[str, ...] = ()  #: codes that were logged without ending the update

    @property
    def is_well(self) -> bool:
        """True when nothing needs a person."""
        return self.outcome in _WELL


class ConnectorKilled(Exception):
    """The Web Connector's process dies here: no further call leaves it."""
