"""learn_offset: what the answers of QuickBooks tell of the zone of its machine, whose local time its filters take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from include.qbxml.answers import Ret
from include.steps.callback import Callback

#: A stamp that is older may have been written by the other clock of the year.
FRESH = timedelta(days=1)


def learn_offset(call: Callback, rets: Iterable[Ret]) -> None:
    """Keep the offset of the newest stamp; where an offset is known, an old stamp tells nothing of today's."""
    stamps = [stamp for ret in rets if (stamp := stamp_of(ret.text("TimeModified"))) is not None]
    newest = max(stamps, default=None)
    offset = newest.utcoffset() if newest is not None else None
    known = call.company.utc_offset_minutes
    if newest is None or offset is None or (known is not None and call.db.now - newest > FRESH):
        return
    minutes = int(offset.total_seconds() // 60)
    if minutes != known:
        call.db.companies.change(call.key, utc_offset_minutes=minutes)
        call.company = replace(call.company, utc_offset_minutes=minutes)


def stamp_of(text: str | None) -> datetime | None:
    """A moment as QuickBooks writes it, aware; None for anything else."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
