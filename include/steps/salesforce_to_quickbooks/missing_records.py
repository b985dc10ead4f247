"""missing_records: what Salesforce does not show any more was deleted, or is only hidden from the integration user."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from include.errors import SetupError
from include.model import SourceRecord
from include.salesforce.descriptions import Deleted
from include.salesforce.error_codes import SalesforceCursor
from include.staging.door import Staging
from include.staging.rows import portions
from include.steps.salesforce_to_quickbooks.follow_merges import follow_merges

#: Salesforce names what was deleted in the last 30 days, also what has left the recycle bin since.
NAMED_FOR: Final = timedelta(days=29)
#: The share of an object's records from which on hiding them stops the flows that read it.
MOST_HIDDEN: Final = 0.1


class Deletions(Protocol):
    """The part of the Salesforce door that this step needs."""

    def deleted(self, object_name: str, since: datetime, until: datetime) -> Deleted:
        """What was deleted in a span of time."""
        ...


def tell_missing(
    staging: Staging, salesforce: Deletions, company: str, object_name: str, ids: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Of these records, which no query shows: those that Salesforce names as deleted, and those that it hides."""
    if not ids:
        return [], []
    with staging.read() as db:
        now = db.now
    try:
        named = set(salesforce.deleted(object_name, now - NAMED_FOR, now).ids)
    except SalesforceCursor:
        named = set()  # the list itself was thrown away, as it is when too much is deleted at once
    return [key for key in ids if key in named], [key for key in ids if key not in named]


def land_deleted(
    staging: Staging, company: str, object_name: str, ids: Iterable[str], key_fields: Sequence[str]
) -> int:
    """Keep that these records are gone, as far as they are known as living; how many it were."""
    changed = 0
    for portion in portions(ids):
        with staging.read() as db:
            known = db.records.fetch(company, object_name, portion).values()
        gone = [replace(record, deleted=True) for record in known if not record.deleted]
        if gone:
            changed += _land(staging, company, gone, key_fields)
    return changed


def _land(staging: Staging, company: str, gone: Sequence[SourceRecord], key_fields: Sequence[str]) -> int:
    with staging.begin() as db:
        changed = set(db.records.land(company, gone, key_fields=key_fields).changed)
        follow_merges(db, company, [record for record in gone if record.id in changed])
        return len(changed)


def require_most_shown(object_name: str, *, hidden: int, shown: int) -> None:
    """Raise `SetupError` when a large share of the known records is hidden: rights were taken away, not records."""
    if not hidden or hidden <= MOST_HIDDEN * (hidden + shown):
        return
    raise SetupError(
        f"Salesforce shows {shown:,} {object_name} records, and does not show {hidden:,} that it showed before, "
        "without naming them as deleted. None of them was taken for deleted, and nothing was posted. Give the "
        f"integration user the right to read every {object_name} (permission set QuickBooks_Sync, View All); what is "
        "shown again is read again. Were they deleted for good, more than 30 days ago? Then say so: "
        "./o2c hidden COMPANY"
    )
