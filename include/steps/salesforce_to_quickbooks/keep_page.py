"""keep_page: what is new or changed among records that Salesforce showed, kept in one transaction with what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from include.model import SourceRecord
from include.rows import Kept
from include.staging.door import Staging, Work
from include.steps.salesforce_to_quickbooks.follow_merges import follow_merges

#: Told, in the transaction that keeps them, which records are other than they were.
Tell = Callable[[Work, Sequence[str]], None]


def keep_page(
    staging: Staging,
    company: str,
    page: list[SourceRecord],
    key_fields: Iterable[str],
    *,
    again: bool,
    tell: Tell | None,
    asked_for: bool = False,
) -> Kept:
    """Keep what is new or changed among these records of one object, `asked_for` by id or key."""
    with staging.read() as db:
        if not again and not db.records.changed(company, page):
            return Kept()
    with staging.begin() as db:
        kept = db.records.land(company, page, key_fields=key_fields, again=again, asked_for=asked_for)
        changed = set(kept.changed)
        follow_merges(db, company, [record for record in page if record.id in changed])
        if tell is not None and not again:
            tell(db, sorted(changed))
        return kept
