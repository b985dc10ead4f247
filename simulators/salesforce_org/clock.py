"""The org's clock: whole seconds, and movable so that a test can travel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

STAMP = "%Y-%m-%dT%H:%M:%S.000+0000"


@dataclass(slots=True, kw_only=True)
class Clock:
    """Time as the org sees it. `late_commit` makes written records carry an older stamp.

    A record becomes visible when its transaction commits, but carries a stamp from inside the transaction: up to
    ten minutes earlier. `late_commit` (seconds) reproduces what a reader then sees.
    """

    offset: int = 0
    late_commit: int = 0

    def now(self) -> datetime:
        """The org's current time, aware UTC, whole seconds."""
        return datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=self.offset)

    def write_stamp(self) -> str:
        """The stamp that a record written now carries."""
        return stamp(self.now() - timedelta(seconds=self.late_commit))


def stamp(moment: datetime) -> str:
    """A moment as Salesforce writes it on the wire; also the stored form, because it sorts as text."""
    return moment.astimezone(UTC).strftime(STAMP)
