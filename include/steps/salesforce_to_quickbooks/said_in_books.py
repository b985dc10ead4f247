"""said_in_books: what QuickBooks says of linked records, as it was read last."""

from __future__ import annotations

from collections.abc import Sequence

from include.model import Values
from include.rows import Link
from include.staging.door import Work
from include.staging.rows import load
from include.steps.billing.end_bills import read_landed


def said_in_books(db: Work, company: str, links: Sequence[Link]) -> dict[str, Values]:
    """By Salesforce id, in a statement for each kind; of what was never read by itself, what its answer said."""
    read = read_landed(db, company, [link.book_key for link in links])
    there = ((link, read.get(link.book_key)) for link in links)
    return {link.salesforce_id: record.payload if record is not None else load(link.snapshot) for link, record in there}
