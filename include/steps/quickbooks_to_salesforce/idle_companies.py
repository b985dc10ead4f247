"""idle_companies: for whom a run of the way back would find nothing to do; a few statements for all of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from include.rows import Company
from include.staging.door import Work
from include.states import Remembered
from include.steps.mirrors.return_receivables import aged_on, aging_basis

#: Debts that were aged so long ago belong to a flow that is switched off.
_NOT_AGED_ANY_MORE: Final = timedelta(days=7)


def idle_companies(db: Work) -> set[str]:
    """Companies for which nothing waits, and whose work of the day is done; and those that are paused."""
    idle, retried = db.work_items.idle(), db.fingerprints.of_all(Remembered.RETRIED)
    aged = db.fingerprints.of_all(Remembered.AGING)
    rows = {str(row.key): row for row in db.companies.all()}
    return {
        key
        for key in idle
        if rows[key].paused_at is not None
        or (retried.get(key) == str(rows[key].day_of(db.now)) and _is_aged(rows[key], aged.get(key), db.now))
    }


def _is_aged(company: Company, aged: str | None, now: datetime) -> bool:
    """Whether everybody's debts are of today and by the company's preference, or are not brought at all."""
    today, oldest = company.day_of(now), company.day_of(now - _NOT_AGED_ANY_MORE)
    return aged is None or aged == aged_on(today, aging_basis(company)) or aged < str(oldest)
