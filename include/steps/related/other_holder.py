"""other_holder: who else a record of the books stands for; a record that was deleted in Salesforce gives way."""

from __future__ import annotations

from collections.abc import Iterable

from include.rows import Link
from include.staging.door import Work
from include.staging.records import MOST_MERGES
from include.states import LinkState


def other_holder(db: Work, company: str, kind: str, qb_id: str, record_id: str) -> Link | None:
    """The active link that makes it stand for another record than this; None where nobody else has it."""
    link = db.links.fetch(company, [(kind, qb_id)]).get((kind, qb_id))
    is_others = link is not None and link.state == LinkState.ACTIVE and link.salesforce_id != record_id
    return link if is_others else None


def is_deleted(db: Work, company: str, object_name: str, link: Link, record_id: str) -> bool:
    """Whether the record of a link was deleted in Salesforce, and none but this one took its place."""
    record = db.records.fetch(company, object_name, [link.salesforce_id]).get(link.salesforce_id)
    return record is not None and record.deleted and record.master_id in (None, record_id)


def living_holders(db: Work, company: str, object_name: str, kind: str, ids: Iterable[str]) -> dict[str, str]:
    """Id in the books -> the record that it stands for, or by which that one was taken over; deleted ones left out."""
    links = db.links.fetch(company, [(kind, qb_id) for qb_id in dict.fromkeys(ids)]).values()
    found: dict[str, str] = {link.qb_id: link.salesforce_id for link in links if link.state == LinkState.ACTIVE}
    for _ in range(MOST_MERGES):
        records = db.records.fetch(company, object_name, found.values())
        gone = {qb_id: records[one] for qb_id, one in found.items() if one in records and records[one].deleted}
        if not gone:
            break
        masters = {qb_id: record.master_id for qb_id, record in gone.items() if record.master_id}
        found = {qb_id: one for qb_id, one in found.items() if qb_id not in gone} | masters
    return found
