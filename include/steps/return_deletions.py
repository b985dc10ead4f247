"""return_deletions: what was deleted in QuickBooks says so in Salesforce; nothing is deleted there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from include.steps.mark_gone import mark_gone
from include.steps.returning import BookState, Returning


def return_deletions(work: Returning, states: Sequence[BookState]) -> dict[str, str]:
    """Mark the rows of these records; answers {id of the books: why} of those that are to be tried again."""
    with work.staging.read() as db:
        rows = list(chain(db.salesforce_rows.of_ids(work.key, [state.id for state in states])))
    return mark_gone(work, rows)
