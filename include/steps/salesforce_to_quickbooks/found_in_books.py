"""found_in_books: the books have a document under a key of ours: it was posted before our own records were set back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from include.model import Key
from include.rows import Link, NewLink, UnlinkedGuid
from include.states import LinkOrigin, WorkKind
from include.steps.salesforce_to_quickbooks.left_in_books import keep_found, take_back
from include.steps.salesforce_to_quickbooks.stager import Stager


def link_found(work: Stager, row: Mapping[str, Any], seen: UnlinkedGuid) -> Link:
    """It was about to be added. What a document says there is not known yet, and is held against its record."""
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
    work.cancelled += take_back(work.db, work.run, work.flow, [row["record_id"]])
    here = keep_found(work.db, work.run, link)
    work.db.outbox.satisfy(work.run.key, [Key(flow=row["flow"], record_id=row["record_id"])])
    work.tell(WorkKind.APPLIED, row["record_id"])
    work.unchanged(row["record_id"])
    return here
