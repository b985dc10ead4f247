"""refused_calls: what the endpoint refused before it knew a ticket, in lines for `./o2c status`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from ipaddress import IPv6Network
from typing import Final

from include.rows import Refusal
from include.staging.door import Work
from include.staging.refusals import together

#: Yesterday and today (UTC).
PERIOD: Final = timedelta(days=1)


def refused_calls(db: Work, company: str) -> list[str]:
    """A line for each reason, with every address; of the company's own user, or of nobody's (`NOBODY`)."""
    found: dict[str, dict[str, Refusal]] = {}
    for each in db.refusals.since(db.now - PERIOD):
        if each.company == company:
            of_kind = found.setdefault(each.kind, {})
            known = of_kind.get(each.source)
            of_kind[each.source] = together(known, each) if known else each
    return [_line(kind, list(rows.values())) for kind, rows in sorted(found.items())]


def _line(kind: str, rows: Sequence[Refusal]) -> str:
    count, last = sum(each.count for each in rows), max(each.last_at for each in rows)
    whence = [_address(rows[0].source)]
    if len(rows) > 1:  # an address without its count does not say which one to shut out
        most_first = sorted(rows, key=lambda each: (-each.count, each.source))
        whence = [f"{_address(each.source)} ({each.count:,})" for each in most_first]
    often = "once" if count == 1 else f"{count:,} times"
    return f"refused since yesterday: {kind}, {often}, last at {last:%Y-%m-%d %H:%M} UTC, from {', '.join(whence)}"


def _address(source: str) -> str:
    """As a proxy takes it; an IPv6 address is known by its first 64 bits."""
    if source.count(":") != 3:
        return source or "no address"
    try:
        return str(IPv6Network(f"{source}::/64"))
    except ValueError:
        return source
