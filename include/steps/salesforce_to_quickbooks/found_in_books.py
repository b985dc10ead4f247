"""found_in_books: the books have a document under a key of ours: it was posted before our own records were set back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from include.events import EventAction
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SETTLING_KINDS, WHOLE, Key
from include.qbxml.guid import external_guid
from include.rows import Link, NewLink, UnlinkedGuid
from include.staging.door import Work
from include.standing import Place, place_in_books
from include.states import LinkOrigin, WorkKind
from include.steps.billing.end_bills import read_landed
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.deals_of import deals_of
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
    here = _keep(work.db, work.run, link)
    work.db.outbox.satisfy(work.run.key, [Key(flow=row["flow"], record_id=row["record_id"])])
    work.tell(WorkKind.APPLIED, row["record_id"])
    work.unchanged(row["record_id"])
    return here


def left_in_books(db: Work, run: Run) -> dict[str, dict[str, UnlinkedGuid]]:
    """By flow and record: documents that stand in the books under a key of ours, and that no link knows.

    A few statements, and one where there is none: only after our own records were set back there are any.
    """
    flows = [flow for flow in run.flows if flow.kind is Kind.TRANSACTION]
    left = _unlinked(db, run, flows)
    kinds = {row.kind for row in left.values()}
    asked = [flow for flow in flows if _kinds(flow) & kinds]
    found = {flow.name: _by_record(run, flow, db.records.ids(run.key, flow.source.object), left) for flow in asked}
    return {name: records for name, records in found.items() if records}


def link_left(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> dict[str, Link]:
    """Records that nobody asks to post any more stand for what was posted for them."""
    left = _unlinked(db, run, [flow]) if ids and flow.kind is Kind.TRANSACTION else {}
    found = _by_record(run, flow, ids, left)
    deals = deals_of(db, run.key, flow, list(found)) if found else {}
    return {
        record_id: _keep(
            db,
            run,
            NewLink(
                company=run.key,
                kind=seen.kind,
                qb_id=seen.qb_id,
                flow=flow.name,
                salesforce_id=record_id,
                deal=deals.get(record_id),
                is_list=False,
                edit_sequence=seen.edit_sequence,
                number=seen.number,
                idempotency_key=seen.guid,
                snapshot=seen.snapshot,
                origin=LinkOrigin.FOUND,
            ),
        )
        for record_id, seen in found.items()
    }


def _unlinked(db: Work, run: Run, flows: Sequence[Flow]) -> dict[str, UnlinkedGuid]:
    """By key, what these flows may have posted and no link knows, without what is void or gone by now."""
    rows = db.unlinked.never_linked(run.key, {kind for flow in flows for kind in _kinds(flow)})
    read = read_landed(db, run.key, [(row.kind, str(row.qb_id)) for row in rows])
    over = {key for key, record in read.items() if record.deleted or place_in_books(record.payload) is Place.VOID}
    return {row.guid: row for row in rows if (row.kind, str(row.qb_id)) not in over}


def _by_record(run: Run, flow: Flow, ids: Iterable[str], left: Mapping[str, UnlinkedGuid]) -> dict[str, UnlinkedGuid]:
    """Those of these records under whose keys something is left."""
    kinds = _kinds(flow) & {row.kind for row in left.values()}
    found: dict[str, UnlinkedGuid] = {}
    for record_id in ids if kinds else ():
        guids = (external_guid(run.key, kind, record_id, WHOLE, 1).lower() for kind in kinds)
        seen = next((left[guid] for guid in guids if guid in left), None)
        if seen is not None:
            found[record_id] = seen
    return found


def _kinds(flow: Flow) -> set[str]:
    """What the records of a flow may be in QuickBooks."""
    return {name for name in (flow.target.name, *flow.target.table.values()) if name}


def _keep(db: Work, run: Run, link: NewLink) -> Link:
    """The link, with what bills its deal; what was read of the document before that is brought anew."""
    db.links.add_all([link])
    here = db.links.fetch(run.key, [(link.kind, link.qb_id)])[link.kind, link.qb_id]
    if link.kind in SETTLING_KINDS:
        bill = {"deal": here.deal, "part": here.part, "kind": here.kind, "link_id": here.id}
        db.billing.add_all(run.key, [bill])
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.READ, link.kind, link.qb_id)])
    facts = {"flow": link.flow, "record_id": link.salesforce_id, "qb_id": link.qb_id, "run_id": run.run_id}
    db.events.add(run.key, EventAction.FOUND_IN_BOOKS, **facts)
    return here
