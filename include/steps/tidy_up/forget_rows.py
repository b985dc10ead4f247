"""forget_rows: what is settled and old leaves the tables, by the rule of each."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from include.settings import Keep
from include.staging.door import Staging
from include.staging.growth import RULES, Leaves

#: So many rows of a table leave in one transaction at the most.
PORTION: Final = 1000
#: So much of a table leaves at once; the rest with the next run.
MOST_PORTIONS: Final = 500


def forget_rows(staging: Staging, company: str, keep: Keep) -> dict[str, int]:
    """Take away what may leave of a company; how many rows of each rule those were, as `setting: rows`.

    Each portion is a transaction of its own, so one that is cut off is gone on with by the next.
    """
    return {rule.keep or rule.table: _forget(staging, company, keep, rule) for rule in taken()}


def taken() -> list[Leaves]:
    """The rules that are carried out here."""
    return [rule for rule in RULES if isinstance(rule, Leaves) and rule.take is not None]


def _forget(staging: Staging, company: str, keep: Keep, rule: Leaves) -> int:
    assert rule.take is not None
    days, gone = timedelta(days=getattr(keep, rule.keep) if rule.keep else 0), 0
    for _ in range(MOST_PORTIONS):
        with staging.begin() as db:
            last = rule.take(db.tidying, company, db.now - days, PORTION)
        gone += last
        if not last:
            break
    return gone
