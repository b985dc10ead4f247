"""other_holder: who else a record of the books stands for; a record that was deleted in Salesforce gives way."""

from __future__ import annotations

from include.rows import Link
from include.staging.door import Work
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
