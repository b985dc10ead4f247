"""prune_read_jobs: finished read jobs and old questions to QuickBooks are taken away, a portion in each transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from include.staging.door import Staging, Work

PORTION: Final = 500
#: So much goes at once; the rest goes with the next run.
MOST_PORTIONS: Final = 40
#: Questions that are older than this, and their answers, are not needed to explain anything.
QUESTIONS_KEPT: Final = timedelta(days=30)


def prune_read_jobs(staging: Staging, company: str) -> dict[str, int]:
    """Take away what is too old of a company; how many read jobs and questions it were."""
    return {
        "read_jobs": _portions(staging, lambda db: db.read_jobs.forget(company, limit=PORTION)),
        "questions": _portions(
            staging, lambda db: db.message_sets.forget_questions(company, db.now - QUESTIONS_KEPT, limit=PORTION)
        ),
    }


def _portions(staging: Staging, forget: Callable[[Work], int]) -> int:
    gone = 0
    for _ in range(MOST_PORTIONS):
        with staging.begin() as db:
            last = forget(db)
        gone += last
        if last < PORTION:
            break
    return gone
