"""seal_events: the new events of a company are chained to its sealed ones, so that a later change to them shows."""

from __future__ import annotations

from include.staging.door import Staging
from include.staging.events import AT_ONCE


def seal_events(staging: Staging, company: str) -> int:
    """Seal everything that is not sealed yet, some thousands in a transaction; how many events that were."""
    sealed = 0
    while True:
        with staging.begin() as db:
            db.companies.lock(company)
            count = db.events.seal(company)
        sealed += count
        if count < AT_ONCE:
            return sealed
