"""void_documents: which posted documents somebody has voided in the books, as far as they were read."""

from __future__ import annotations

from collections.abc import Sequence

from include.rows import Link
from include.staging.door import Work
from include.standing import Place, place_in_books
from include.steps.run import Run


def void_documents(db: Work, run: Run, links: Sequence[Link]) -> frozenset[str]:
    """Of the records of these links, those whose document is void."""
    if not links:
        return frozenset()
    read = db.reconciliations.landed(run.key, sorted({link.kind for link in links}), [link.qb_id for link in links])
    found = ((link, read.get(link.book_key)) for link in links)
    return frozenset(
        link.salesforce_id for link, state in found if state is not None and place_in_books(state.payload) is Place.VOID
    )
