"""What was refused before a ticket was known, folded: a stranger can make us count, but not write.

The counts are kept in memory and handed on once a minute, so that a thousand refusals are one row and one event. To
count a known user takes the same work as to count an unknown one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from threading import Lock
from typing import Any, Final

from include.events import EventAction
from include.model import CompanyKey
from include.rows import NOBODY, Refusal
from include.staging.door import Work
from include.staging.refusals import OTHERS, together
from include.states import RefusalKind
from qbwc_operator.delay import network_of

#: So many different ones are told apart between two times of handing on.
MOST: Final = 500
#: So many addresses stand in an event.
MOST_SOURCES: Final = 5


class RefusedCalls:
    """Safe to share between threads; `now` is the time of day, aware."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._counts: dict[tuple[object, ...], Refusal] = {}
        self._lock = Lock()

    def note(self, kind: RefusalKind, source: str, company: CompanyKey = NOBODY) -> None:
        """One more."""
        now = self._now()
        self._add(
            Refusal(
                company=company,
                day=now.date(),
                kind=kind,
                source=network_of(source),
                count=1,
                first_at=now,
                last_at=now,
            )
        )

    @property
    def any(self) -> bool:
        """Whether there is something to hand on."""
        return bool(self._counts)

    def take(self) -> list[Refusal]:
        """What was counted since the last time."""
        with self._lock:
            taken, self._counts = list(self._counts.values()), {}
            return taken

    def put_back(self, taken: list[Refusal]) -> None:
        """They could not be handed on."""
        for each in taken:
            self._add(each)

    def _add(self, refusal: Refusal) -> None:
        with self._lock:
            if _key(refusal) not in self._counts and len(self._counts) >= MOST:
                refusal = replace(refusal, source=OTHERS)
            known = self._counts.get(_key(refusal))
            self._counts[_key(refusal)] = together(known, refusal) if known else refusal


def _key(refusal: Refusal) -> tuple[object, ...]:
    return (refusal.company, refusal.day, refusal.kind, refusal.source)


def turned_away(db: Work, taken: Sequence[Refusal]) -> Iterator[dict[str, Any]]:
    """An event for each company: how often, and from where."""
    wrong = [each for each in taken if each.company != NOBODY and each.kind is RefusalKind.WRONG_PASSWORD]
    for company in sorted({each.company for each in wrong}):
        own = [each for each in wrong if each.company == company]
        sources = sorted(each.source for each in own)[:MOST_SOURCES]
        count = sum(each.count for each in own)
        row = db.events.row(company, EventAction.SIGN_IN_REFUSED, count=count, sources=sources)
        # When it happened, not when it is told: a sign-in that was right may lie between.
        yield row | {"at": max(each.last_at for each in own)}
