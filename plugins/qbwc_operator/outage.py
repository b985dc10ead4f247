"""A database that is away is one line a minute, however many calls meet it: since when, and what does not answer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Lock
from typing import Final

from include.staging.away import StagingAway

TELL_AFTER: Final = 60.0


class Outage:
    """Safe to share between threads. `clock` counts seconds, `now` is the time of day, aware."""

    def __init__(self, log: logging.Logger, clock: Callable[[], float], now: Callable[[], datetime]) -> None:
        self._log = log
        self._clock = clock
        self._now = now
        self._since: datetime | None = None
        self._told_at = 0.0
        self._met = 0
        self._lock = Lock()

    def met(self, error: StagingAway) -> None:
        """One more call met it."""
        with self._lock:
            self._met += 1
            if self._since is not None and self._clock() - self._told_at < TELL_AFTER:
                return
            self._since = self._since or self._now()
            self._told_at = self._clock()
            since = f"{self._since:%Y-%m-%dT%H:%M:%SZ}"
            self._log.error("action=database_away since=%s calls=%s reason=%s", since, self._met, error.message)

    def over(self) -> None:
        """A call that needs it was answered: it is there."""
        if self._since is None:
            return
        with self._lock:
            if self._since is not None:
                self._log.warning("action=database_back away_since=%s calls=%s", self._since.isoformat(), self._met)
            self._since, self._met = None, 0
