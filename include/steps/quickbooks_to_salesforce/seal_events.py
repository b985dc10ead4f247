"""seal_events: the new events of a company are chained to its sealed ones, so that a later change to them shows."""

from __future__ import annotations

from include.staging.door import Staging


def seal_events(staging: Staging, company: str) -> int:
    """Seal what is not sealed yet; how many events that were."""
    with staging.begin() as db:
        db.companies.lock(company)
        return db.events.seal(company)
