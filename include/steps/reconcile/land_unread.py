"""land_unread: the deals that Salesforce shows and nobody has read, and those that are gone, for the next run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from include.model import SourceRecord
from include.rows import Watermark
from include.salesforce.soql import select_by_ids
from include.staging.door import Staging
from include.staging.rows import portions
from include.steps.reconcile.ask_deals import Asked
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.extract_records import OVERLAP
from include.steps.salesforce_to_quickbooks.land_object import SALESFORCE
from include.steps.salesforce_to_quickbooks.landing import Landing


def land_unread(
    staging: Staging, salesforce: Asked, run: Run, object_name: str, won: Mapping[str, datetime]
) -> set[str]:
    """Land those of these living records that no run has read as they are and none is going to; answers which.

    `won` says when each was changed last. A record that becomes visible later than its stamp says (sharing, a long
    transaction, a deletion that is taken back) is in no list of changes any more. The next run looks at what is landed
    here.
    """
    unread: list[str] = []
    with staging.read() as db:
        mark = db.watermarks.get(run.key, SALESFORCE, object_name)
        for portion in portions(won):
            known = db.records.fetch(run.key, object_name, portion)
            unread += [key for key in portion if _is_unread(known.get(key), won[key], mark)]
    unread.sort()
    landing = Landing(staging=staging, salesforce=salesforce, run=run)
    if unread:
        landing.ask(object_name, select_by_ids(object_name, landing.columns(object_name), unread))
    return {*landing.changed}  # a stamp moves also when we write a status


def _is_unread(known: SourceRecord | None, changed: datetime, mark: Watermark | None) -> bool:
    if known is None or known.deleted:
        return True
    is_passed = mark is not None and changed < mark.value - OVERLAP
    return is_passed and (known.stamp is None or known.stamp < changed)


def look_again_at_gone(staging: Staging, company: str, object_name: str, gone: Iterable[str]) -> None:
    """Have the next run read these by their ids, but for those that are known as deleted.

    One that a long transaction has deleted may be in no list of deletions.
    """
    ids = list(gone)
    if not ids:
        return
    with staging.begin() as db:
        known = db.records.fetch(company, object_name, ids)
        db.records.mark_dirty(company, object_name, [key for key, record in known.items() if not record.deleted])
