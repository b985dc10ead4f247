"""measure_lag: how long it took: a deal won until it is written back, a payment entered until it is in Salesforce."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Final

from include.staging.door import Work

#: The period that is looked at where nothing else is said.
PERIOD: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """How long one leg took: of so many, in the middle and at worst."""

    count: int
    median: timedelta
    worst: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """The legs of a period; None where nothing went that way.

    A deal is won when Salesforce last changed it before it was staged; a payment is entered when QuickBooks last
    changed it, by the clock of its machine. Waiting for the next poll is part of it: nothing is "real-time".
    """

    since: datetime
    until: datetime
    won_to_staged: Delay | None
    staged_to_posted: Delay | None
    posted_to_written: Delay | None
    won_to_written: Delay | None
    payment_to_written: Delay | None


def measure_lag(db: Work, company: str, *, since: datetime) -> Lag:
    """The lag of what was posted, and of the payments that came, from `since` until now."""
    posted = db.lag.posted(company, since=since)
    payments = db.lag.payments(company, since=since)

    return Lag(
        since=since,
        until=db.now,
        won_to_staged=_delay((row.won, row.staged) for row in posted),
        staged_to_posted=_delay((row.staged, row.posted) for row in posted),
        posted_to_written=_delay((row.posted, row.written) for row in posted),
        won_to_written=_delay((row.won, row.written) for row in posted),
        payment_to_written=_delay((row.entered, row.written) for row in payments),
    )


def lag_lines(lag: Lag) -> list[str]:
    """A line for each way, for tables and pages; none when nothing happened."""
    lines = []
    if lag.won_to_written is not None:
        legs = (
            ("staged", lag.won_to_staged),
            ("posted at the next poll", lag.staged_to_posted),
            ("written back", lag.posted_to_written),
        )
        parts = ", ".join(f"{name} {_span(leg.median)}" for name, leg in legs if leg is not None)
        lines += [f"Deal won to written back: {_words(lag.won_to_written, 'deal')}", f"  of it {parts}"]
    elif lag.won_to_staged is not None or lag.staged_to_posted is not None:
        for name, leg in (("won to staged", lag.won_to_staged), ("staged to posted", lag.staged_to_posted)):
            lines += [f"Deal {name}: {_words(leg, 'deal')}"] if leg is not None else []
    if lag.payment_to_written is not None:
        lines.append(f"Payment entered to Salesforce: {_words(lag.payment_to_written, 'payment')}")
    return lines


def _delay(pairs: Iterable[tuple[datetime | None, datetime | None]]) -> Delay | None:
    """Of the pairs that are known; two machines whose clocks differ make nothing arrive before it left."""
    spans = [max(last - first, timedelta()) for first, last in pairs if first is not None and last is not None]
    if not spans:
        return None
    middle = timedelta(seconds=median(span.total_seconds() for span in spans))
    return Delay(count=len(spans), median=middle, worst=max(spans))


def _words(delay: Delay, noun: str) -> str:
    count = f"{delay.count:,} {noun}{'' if delay.count == 1 else 's'}"
    return f"median {_span(delay.median)}, worst {_span(delay.worst)}, {count}"


def _span(span: timedelta) -> str:
    minutes = span.total_seconds() / 60
    if minutes < 2:
        return f"{span.total_seconds():.0f} s"
    if minutes < 120:
        return f"{minutes:.0f} min"
    hours = minutes / 60
    return f"{hours:.1f} h" if hours < 48 else f"{hours / 24:.1f} days"
