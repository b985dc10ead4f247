"""The org's clock: whole seconds, and movable so that a test can travel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

STAMP = "%Y-%m-%dT%H:%M:%S.000+0000"


@dataclass(slots=True, kw_only=True)
class Clock:
    """Time as the org sees it: of this machine, or `stands_at` one moment; moved by `offset` (seconds).

    `late_commit` makes written records carry an older stamp: a record becomes visible when its
    transaction commits, but carries a stamp from inside the transaction, up to ten minutes earlier. `late_commit`
    (seconds) reproduces what a reader then sees.
    """

    stands_at: datetime | None = None
    offset: int = 0
    late_commit: int = 0

    def now(self) -> datetime:
        """The org's current time, aware UTC, whole seconds."""
        return (self.stands_at or datetime.now(UTC)).replace(microsecond=0) + timedelta(seconds=self.offset)

    def write_stamp(self) -> str:
        """The stamp that a record written now carries."""
        return stamp(self.now() - timedelta(seconds=self.late_commit))


def moment_of(text: str | None) -> datetime | None:
    """A moment of an argument, such as `2026-11-21T15:00:00Z`; ValueError when it is none or has no offset."""
    found = datetime.fromisoformat(text) if text else None
    if found is not None and found.tzinfo is None:
        raise ValueError(f"{text} has no offset from UTC: write it as 2026-11-21T15:00:00Z")
    return found


def stamp(moment: datetime) -> str:
    """A moment as Salesforce writes it on the wire; also the stored form, because it sorts as text."""
    return moment.astimezone(UTC).strftime(STAMP)
