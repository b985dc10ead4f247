"""land_records: keep what Salesforce says now; the watermark moves in the transaction of the last page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from include.model import SourceRecord
from include.staging.door import Staging, Work
from include.steps.extract_records import OVERLAP, Queries, Window, extract_records

SALESFORCE = "salesforce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """What one object brought: how many records were read, and how many of them were new or changed."""

    object: str
    read: int
    changed: int


def land_records(
    staging: Staging,
    salesforce: Queries,
    company: str,
    object_name: str,
    fields: Iterable[str],
    *,
    key_fields: Iterable[str],
    complete: bool = False,
    backfill: Window | None = None,
) -> Landed:
    """Read one object and keep what changed.

    Incremental from the watermark less ten minutes; everything when `complete`, when the object was never read or when
    other fields are wanted than last time; the given window for a backfill, which never moves the watermark.
    """
    wanted = sorted(set(fields))
    fingerprint = hashlib.sha256(",".join(wanted).encode()).hexdigest()
    with staging.read() as db:
        mark = db.watermarks.get(company, SALESFORCE, object_name)
    whole = backfill is None and (complete or mark is None or mark["fields_hash"] != fingerprint)
    since = None if whole or mark is None else mark["value"] - OVERLAP
    window = backfill or Window(since=since)
    newest: datetime | None = None
    seen: set[str] = set()
    read = changed = 0
    for page in extract_records(salesforce, object_name, wanted, window):
        newest = max([record.stamp for record in page if record.stamp] + ([newest] if newest else []), default=None)
        read += len(page)
        if whole:
            seen.update(record.id for record in page)
        changed += _keep(staging, company, page, key_fields)
    if whole and mark is not None:
        changed += _forget_missing(staging, company, object_name, seen, key_fields)
    if backfill is None and (newest or mark):
        _move(staging, company, object_name, newest or (mark["value"] if mark else None), fingerprint, mark)
    return Landed(object=object_name, read=read, changed=changed)


def _keep(staging: Staging, company: str, page: list[SourceRecord], key_fields: Iterable[str]) -> int:
    with staging.read() as db:
        if not db.records.changed(company, page):
            return 0
    with staging.begin() as db:
        changed = db.records.land(company, page, key_fields=key_fields)
        _follow_merges(db, company, [record for record in page if record.deleted and record.master_id])
        return len(changed)


def _forget_missing(staging: Staging, company: str, object_name: str, seen: set[str], key_fields: Iterable[str]) -> int:
    """Records that a complete read did not show are gone for good (deleted and emptied from the recycle bin)."""
    with staging.begin() as db:
        missing = [record_id for record_id in db.records.ids(company, object_name) if record_id not in seen]
        known = db.records.fetch(company, object_name, missing)
        gone = [
            SourceRecord(object=object_name, id=record.id, payload=record.payload, stamp=record.stamp, deleted=True)
            for record in known.values()
            if not record.deleted
        ]
        return len(db.records.land(company, gone, key_fields=key_fields))


def _follow_merges(db: Work, company: str, losers: list[SourceRecord]) -> None:
    """The winner of a Salesforce merge takes over what the loser was in QuickBooks."""
    for loser in losers:
        for flow in db.links.flows_of(company, loser.id):
            outcome = db.links.move(company, flow, loser.id, str(loser.master_id))
            db.events.add(company, "merge_followed", flow=flow, record_id=loser.id, master=loser.master_id, how=outcome)
            if outcome == "both":
                db.completions.add_all([db.completions.row(company, "merged", flow, str(loser.master_id))])


def _move(
    staging: Staging,
    company: str,
    object_name: str,
    value: datetime | None,
    fingerprint: str,
    mark: Mapping[str, object] | None,
) -> None:
    if value is None or (mark is not None and mark["value"] == value and mark["fields_hash"] == fingerprint):
        return
    with staging.begin() as db:
        db.watermarks.move(company, SALESFORCE, object_name, value, fields_hash=fingerprint)
