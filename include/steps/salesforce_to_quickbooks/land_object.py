"""land_object: keep what Salesforce says now; the watermark moves in the transaction of the last page."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from include.errors import SetupError
from include.model import SourceRecord
from include.rows import Watermark
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.steps.salesforce_to_quickbooks.extract_records import OVERLAP, PAGE, Queries, Window, extract_records
from include.steps.salesforce_to_quickbooks.follow_merges import follow_merges

SALESFORCE = "salesforce"
#: Told, in the transaction that keeps them, which records are other than they were.
Tell = Callable[[Work, Sequence[str]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """What one object brought: how many records were read, and how many of them were new or changed."""

    object: str
    read: int
    changed: int


def land_object(
    staging: Staging,
    salesforce: Queries,
    company: str,
    object_name: str,
    fields: Iterable[str],
    *,
    key_fields: Iterable[str],
    complete: bool = False,
    backfill: Window | None = None,
    tell: Tell | None = None,
) -> Landed:
    """Read one object and keep what changed.

    Incremental from the watermark less ten minutes; everything when `complete`, when the object was never read or when
    other fields are wanted than last time; the given window for a backfill, which never moves the watermark. `tell` is
    called with the ids of what changed, in the transaction in which it is kept.
    """
    wanted, keys = sorted(set(fields)), sorted(set(key_fields))
    fingerprint = hashlib.sha256(f"{','.join(wanted)}|{','.join(keys)}".encode()).hexdigest()
    with staging.read() as db:
        mark = db.watermarks.get(company, SALESFORCE, object_name)
    other = mark is not None and mark.fields_hash != fingerprint
    whole = backfill is None and (complete or mark is None or other)
    since = None if whole or mark is None else mark.value - OVERLAP
    window = backfill or Window(since=since)
    newest: datetime | None = None
    seen: set[str] = set()
    read = changed = 0
    for page in extract_records(salesforce, object_name, wanted, window):
        newest = max([record.stamp for record in page if record.stamp] + ([newest] if newest else []), default=None)
        read += len(page)
        if whole:
            seen.update(record.id for record in page)
        changed += keep_page(staging, company, page, keys, again=other and whole, tell=tell)
    if whole and mark is not None:
        changed += _forget_missing(staging, company, object_name, seen, keys)
    if backfill is None and (newest or mark):
        _move(staging, company, object_name, newest or (mark.value if mark else None), fingerprint, mark)
    return Landed(object=object_name, read=read, changed=changed)


def keep_page(
    staging: Staging,
    company: str,
    page: list[SourceRecord],
    key_fields: Iterable[str],
    *,
    again: bool,
    tell: Tell | None,
) -> int:
    """Keep what is new or changed among these records of one object; how many it were."""
    with staging.read() as db:
        if not again and not db.records.changed(company, page):
            return 0
    with staging.begin() as db:
        changed = set(db.records.land(company, page, key_fields=key_fields, again=again))
        follow_merges(db, company, [record for record in page if record.id in changed])
        if tell is not None and not again:
            tell(db, sorted(changed))
        return len(changed)


def _forget_missing(staging: Staging, company: str, object_name: str, seen: set[str], key_fields: Iterable[str]) -> int:
    """Records that a complete read did not show are gone for good (deleted and emptied from the recycle bin).

    Raises `SetupError` when it showed none at all: rights that were taken away look the same.
    """
    with staging.read() as db:
        known = db.records.living(company, object_name)
    missing = [record_id for record_id in known if record_id not in seen]
    if missing and not seen:
        raise SetupError(
            f"Salesforce shows no {object_name} at all, although {len(known)} are known. Nothing was changed. Give the "
            f"integration user the right to read every {object_name} (permission set QuickBooks_Sync, View All)."
        )
    changed = 0
    for portion in portions(missing, PAGE):
        with staging.begin() as db:
            gone = [
                replace(record, deleted=True) for record in db.records.fetch(company, object_name, portion).values()
            ]
            changed += len(db.records.land(company, gone, key_fields=key_fields))
    return changed


def _move(
    staging: Staging,
    company: str,
    object_name: str,
    value: datetime | None,
    fingerprint: str,
    mark: Watermark | None,
) -> None:
    if value is None or (mark is not None and mark.value == value and mark.fields_hash == fingerprint):
        return
    with staging.begin() as db:
        db.watermarks.move(company, SALESFORCE, object_name, value, fields_hash=fingerprint)
