"""How long a refusal whose cause lies in QuickBooks is waited out, by time and never by a count of tries.

A window stays open over lunch, a backup runs at night, books are reopened next week: whatever may end there is tried
again for as long as it is wanted, soon at first and slowly after a person was asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from include.qbxml.action import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """When the same request is tried again, and from when on a person is asked."""

    first: timedelta  #: the first wait; each further one is as long as all before it together, up to a longest
    asks_after: timedelta = timedelta()  #: so long nobody is asked
    apart: timedelta = timedelta(minutes=30)  #: the longest wait before a person is asked
    slowly: timedelta  #: the longest wait after that

    def asks(self, since: datetime, now: datetime) -> bool:
        """Whether a person is asked by now."""
        return now >= since + self.asks_after

    def next_try(self, since: datetime, now: datetime) -> datetime:
        """When a request that was refused first at `since` and last now is tried again."""
        longest = self.slowly if self.asks(since, now) else self.apart
        return now + min(max(now - since, self.first), longest)


_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_LOCK: Final = Patience(first=2 * _MINUTE, asks_after=12 * _HOUR, slowly=2 * _HOUR)
_IN_THE_BOOKS: Final = Patience(first=15 * _MINUTE, slowly=6 * _HOUR)
_RULE: Final = Patience(first=_HOUR, slowly=24 * _HOUR)

#: What is not named here is not tried again: the same bytes would be refused for what they are.
PATIENCE: Final[Mapping[Action, Patience]] = MappingProxyType(
    {
        Action.RETRY: _LOCK,
        Action.WAIT: _LOCK,
        Action.REQUEUE: _LOCK,
        Action.REQUEUE_BEHIND: Patience(first=5 * _MINUTE, asks_after=_HOUR, slowly=4 * _HOUR),
        Action.LOOK_BY_NAME: _IN_THE_BOOKS,
        Action.STALE: _IN_THE_BOOKS,
        Action.RELINK: _IN_THE_BOOKS,
        Action.MANUAL: _IN_THE_BOOKS,
        Action.ADMINISTRATOR: _IN_THE_BOOKS,
        Action.BOOKS_RULE: _RULE,
        Action.SPLIT: _RULE,
    }
)
