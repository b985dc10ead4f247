"""Remembers every call under /services, so that a test can prove how many a run took."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

DAILY_LIMIT = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedCall:
    """One call. `continuation` is true for the further pages of a query."""

    method: str
    path: str
    soql: str | None
    status: int
    continuation: bool


@dataclass(slots=True)
class CallLog:
    """The last calls, and the count against the daily limit."""

    entries: deque[LoggedCall] = field(default_factory=lambda: deque(maxlen=100_000))
    used: int = 0
    limit: int = DAILY_LIMIT

    @property
    def limit_info(self) -> str:
        """The header Sforce-Limit-Info."""
        return f"api-usage={self.used}/{self.limit}"
