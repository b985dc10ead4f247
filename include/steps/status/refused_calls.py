"""refused_calls: what the endpoint refused before it knew a ticket, in lines for `./o2c status`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from include.rows import Refusal
from include.staging.door import Work

#: Yesterday and today (UTC).
PERIOD: Final = timedelta(days=1)


def refused_calls(db: Work, company: str) -> list[str]:
    """A line for each reason; of the company's own user, or of nobody's (`NOBODY`)."""
    found: dict[str, list[Refusal]] = {}
    for each in db.refusals.since(db.now - PERIOD):
        if each.company == company:
            found.setdefault(each.kind, []).append(each)
    return [_line(kind, rows) for kind, rows in sorted(found.items())]


def _line(kind: str, rows: Iterable[Refusal]) -> str:
    most, *others = rows
    count = most.count + sum(each.count for each in others)
    from_others = f" and {len(others):,} more" if others else ""
    last = max(each.last_at for each in (most, *others))
    whence = f"{most.source or 'no address'}{from_others}"
    often = "once" if count == 1 else f"{count:,} times"
    return f"refused since yesterday: {kind}, {often}, from {whence}, last at {last:%Y-%m-%d %H:%M} UTC"
