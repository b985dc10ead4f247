"""left_in_books: what was posted for records of ours, and that no link knows since our own records were set back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from include.events import ChangeCause, EventAction
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SETTLING_KINDS, RequestState
from include.qbxml.guid import guids_of
from include.rows import Link, NewLink, UnlinkedGuid
from include.staging.door import Work
from include.standing import Place, place_in_books
from include.states import LinkOrigin, LinkState, WorkKind
from include.steps.billing.end_bills import read_landed
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.deals_of import deals_of
from include.steps.salesforce_to_quickbooks.void_documents import void_documents


@dataclass(frozen=True, slots=True, kw_only=True)
class _Left:
    """A document of the books under a key of ours."""

    generation: int
    seen: UnlinkedGuid


def left_in_books(db: Work, run: Run) -> dict[str, set[str]]:
    """By flow and record: documents that stand in the books under a key of ours, and that no link knows.

    A few statements, and one where there is none: only after our own records were set back there are any.
    """
    flows = [flow for flow in run.flows if flow.kind is Kind.TRANSACTION]
    left = _unlinked(db, run, flows)
    kinds = {row.kind for row in left.values()}
    asked = [flow for flow in flows if _kinds(flow) & kinds]
    found = {flow.name: {*_by_record(run, flow, db.records.ids(run.key, flow.source.object), left)} for flow in asked}
    return {name: records for name, records in found.items() if records}


def link_left(db: Work, run: Run, flow: Flow, ids: Sequence[str], *, wanted: Sequence[str] = ()) -> dict[str, Link]:
    """Records that are not to be posted, or not now, stand for what was posted for them.

    So do `wanted` ones for what was posted once more; what was posted first is held against them when they are added.
    A link to what is void or gone by now makes room; nothing becomes of what QuickBooks may be working on.
    """
    left = _unlinked(db, run, [flow]) if (ids or wanted) and flow.kind is Kind.TRANSACTION else {}
    again = {key: each for key, each in _by_record(run, flow, wanted, left).items() if each.generation > 1}
    found = again | _by_record(run, flow, ids, left)
    if not found:
        return {}
    links = db.links.of(run.key, flow.name, found)
    living = {key for key, link in links.items() if link.state is LinkState.ACTIVE}
    living -= void_documents(db, run, [links[key] for key in living])
    latest = db.outbox.latest(run.key, flow.name, found)
    busy = {key for key, request in latest.items() if request.is_in_flight}
    here = {key: each for key, each in found.items() if key not in living | busy}
    db.links.retire(
        [links[key] for key in here if key in links and links[key].state is LinkState.ACTIVE], ChangeCause.RUN
    )
    deals = deals_of(db, run.key, flow, list(here)) if here else {}
    return {
        record_id: keep_found(
            db,
            run,
            NewLink(
                company=run.key,
                kind=each.seen.kind,
                qb_id=each.seen.qb_id,
                flow=flow.name,
                salesforce_id=record_id,
                generation=each.generation,
                deal=deals.get(record_id),
                is_list=False,
                edit_sequence=each.seen.edit_sequence,
                number=each.seen.number,
                idempotency_key=each.seen.guid,
                snapshot=each.seen.snapshot,
                origin=LinkOrigin.FOUND,
            ),
        )
        for record_id, each in here.items()
    }


def take_back(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> None:
    """Requests that nobody has seen, for what was found in the books."""
    latest = db.outbox.latest(run.key, flow.name, ids)
    staged = [request.id for request in latest.values() if request.state == RequestState.STAGED]
    db.outbox.cancel(staged, "It is in QuickBooks already.", ChangeCause.RESTORED)


def _unlinked(db: Work, run: Run, flows: Sequence[Flow]) -> dict[str, UnlinkedGuid]:
    """By key, what these flows may have posted and no link knows, without what is void or gone by now."""
    rows = db.unlinked.never_linked(run.key, {kind for flow in flows for kind in _kinds(flow)})
    read = read_landed(db, run.key, [(row.kind, str(row.qb_id)) for row in rows])
    over = {key for key, record in read.items() if record.deleted or place_in_books(record.payload) is Place.VOID}
    return {row.guid: row for row in rows if (row.kind, str(row.qb_id)) not in over}


def _by_record(run: Run, flow: Flow, ids: Iterable[str], left: Mapping[str, UnlinkedGuid]) -> dict[str, _Left]:
    """Those of these records under whose keys something is left: what was posted last."""
    kinds = _kinds(flow) & {row.kind for row in left.values()}
    found: dict[str, _Left] = {}
    for record_id in ids if kinds else ():
        guids = {guid: number for kind in kinds for guid, number in guids_of(run.key, kind, record_id).items()}
        if here := guids.keys() & left.keys():
            last = max(here, key=guids.__getitem__)
            found[record_id] = _Left(generation=guids[last], seen=left[last])
    return found


def _kinds(flow: Flow) -> set[str]:
    """What the records of a flow may be in QuickBooks."""
    return {name for name in (flow.target.name, *flow.target.table.values()) if name}


def keep_found(db: Work, run: Run, link: NewLink) -> Link:
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
