"""found_in_books: the books have a document already that is about to be added, under a key of ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from include.events import EventAction
from include.model import SETTLING_KINDS, Key
from include.rows import Link, NewLink, UnlinkedGuid
from include.states import LinkOrigin, WorkKind
from include.steps.salesforce_to_quickbooks.stager import Stager


def link_found(work: Stager, row: Mapping[str, Any], seen: UnlinkedGuid) -> Link:
    """The books have it already: it was posted before our own records were set back to an earlier state.

    What a document says there is not known yet, and is held against its record.
    """
    link = NewLink(
        company=work.run.key,
        kind=seen.kind,
        qb_id=seen.qb_id,
        flow=row["flow"],
        salesforce_id=row["record_id"],
        part=row["part"],
        generation=row["generation"],
        deal=row["deal"],
        is_list=row["is_list"],
        edit_sequence=seen.edit_sequence,
        number=seen.number,
        idempotency_key=row["idempotency_key"],
        applied_hash=row["link_hash"] if row["is_list"] else None,
        last_synced=row["fragment"],
        snapshot=seen.snapshot,
        origin=LinkOrigin.FOUND,
    )
    work.db.links.add_all([link])
    here = work.db.links.fetch(work.run.key, [(seen.kind, seen.qb_id)])[seen.kind, seen.qb_id]
    if seen.kind in SETTLING_KINDS:
        bill = {"deal": here.deal, "part": here.part, "kind": here.kind, "link_id": here.id}
        work.db.billing.add_all(work.run.key, [bill])
    work.db.outbox.satisfy(work.run.key, [Key(flow=row["flow"], record_id=row["record_id"])])
    work.tell(WorkKind.APPLIED, row["record_id"])
    work.log(EventAction.FOUND_IN_BOOKS, row["record_id"], qb_id=seen.qb_id)
    work.unchanged(row["record_id"])
    return here
