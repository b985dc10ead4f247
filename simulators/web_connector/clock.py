"""The time as the Web Connector sees it: real, or one that a rehearsal moves by hand."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time and waits."""

    def now(self) -> datetime:
        """Return the current time, aware."""

    def sleep(self, seconds: float) -> None:
        """Return when the seconds have passed."""


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Return the current time in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Wait for real."""
        time.sleep(seconds)


class VirtualClock:
    """A clock that moves only when somebody sleeps on it; `slept` tells how long each time."""

    def __init__(self, start: datetime = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)) -> None:
        self._now = start
        self.slept: list[float] = []

    def now(self) -> datetime:
        """Return the time that the sleeps so far have led to."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Move the time forward at once."""
        self.slept.append(seconds)
        self._now += timedelta(seconds=seconds)
