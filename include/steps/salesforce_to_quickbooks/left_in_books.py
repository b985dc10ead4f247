"""left_in_books: what was posted for records of ours, and that no link knows since our own records were set back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from include.events import ChangeCause, EventAction
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SETTLING_KINDS, RequestState
from include.qbxml.guid import guids_of
from include.rows import Link, NewDecision, NewLink, UnlinkedGuid
from include.staging.billing import excludes
from include.staging.door import Work
from include.states import DecisionKind, LinkOrigin, LinkState, WorkKind
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.deals_of import deals_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _Left:
    """A document of the books under a key of ours."""

    generation: int
    seen: UnlinkedGuid


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Links that were made, and the requests, by number, that were taken back for them."""

    links: dict[str, Link] = field(default_factory=dict)
    taken_back: list[int] = field(default_factory=list)


def left_in_books(db: Work, run: Run) -> dict[str, set[str]]:
    """By flow and record: documents that stand in the books under a key of ours, and that no link knows.

    A few statements, and one where there is none: only after our own records were set back there are any.
    """
    flows = [flow for flow in run.flows if flow.kind is Kind.TRANSACTION]
    left = unlinked_here(db, run, flows)
    kinds = {row.kind for row in left.values()}
    asked = [flow for flow in flows if kinds_of(flow) & kinds]
    found = {flow.name: {*_by_record(run, flow, db.records.ids(run.key, flow.source.object), left)} for flow in asked}
    return {name: records for name, records in found.items() if records}


def link_left(db: Work, run: Run, flow: Flow, ids: Sequence[str], *, wanted: Sequence[str] = ()) -> Found:
    """Records that are not to be posted, or not now, stand for what was posted for them.

    So do `wanted` ones that had a document before, or have one that was posted once more; what else is wanted is held
    against its document when it is about to be added. A link to what is void or gone makes room, and a request that
    nobody has seen is taken back; nothing becomes of what QuickBooks may be working on. Of a second document beside a
    living one a person is told.
    """
    left = unlinked_here(db, run, [flow]) if (ids or wanted) and flow.kind is Kind.TRANSACTION else {}
    found = _by_record(run, flow, [*ids, *wanted], left)
    if not found:
        return Found()
    links = db.links.of(run.key, flow.name, found)
    is_one_kind = len(kinds_of(flow)) == 1  # else the record may want another one now, and would not find it
    added = {key for key in found.keys() - {*ids} - links.keys() if is_one_kind and found[key].generation == 1}
    active = {key: link for key, link in links.items() if link.state is LinkState.ACTIVE}
    landed = read_landed(db, run.key, [link.book_key for link in active.values()])
    living = {key for key, link in active.items() if not is_over(landed.get(link.book_key))}
    latest = db.outbox.latest(run.key, flow.name, found)
    busy = {key for key, request in latest.items() if request.is_in_flight}
    _tell_second(db, run, {links[key]: found[key].seen for key in living - busy})
    here = {key: each for key, each in found.items() if key not in living | busy | added}
    over = [link for key, link in links.items() if key in here and link.state is LinkState.ACTIVE]
    db.links.retire(over, ChangeCause.RUN)
    taken_back = take_back(db, run, flow, here)
    deals = deals_of(db, run.key, flow, list(here)) if here else {}
    return Found(
        links={
            record_id: keep_found(
                db,
                run,
                NewLink(
                    company=run.key,
                    kind=each.seen.kind,
                    qb_id=each.seen.qb_id,
                    flow=flow.name,
                    salesforce_id=record_id,
                    generation=_next_free(each, links.get(record_id)),
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
        },
        taken_back=taken_back,
    )


def take_back(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> list[int]:
    """Requests that nobody has seen, for what was found in the books: their numbers. Nobody looks for them any more."""
    latest = db.outbox.latest(run.key, flow.name, ids)
    staged = [request for request in latest.values() if request.state == RequestState.STAGED]
    db.outbox.cancel([request.id for request in staged], "It is in QuickBooks already.", ChangeCause.RESTORED)
    lost = [request.record_id for request in staged]
    db.decisions.settle(run.key, flow.name, lost, (DecisionKind.LOST_ANSWER,))
    return [request.id for request in staged]


def _next_free(each: _Left, link: Link | None) -> int:
    """The generation by its key, but for one that another link of the record has, or has passed by."""
    return each.generation if link is None else max(each.generation, link.generation + 1)


def _tell_second(db: Work, run: Run, beside: Mapping[Link, UnlinkedGuid]) -> None:
    db.decisions.ask(
        run.key,
        [
            NewDecision(
                kind=DecisionKind.POSTED_TWICE,
                flow=link.flow,
                record_id=link.salesforce_id,
                part=link.part,
                cause=str(seen.qb_id),
                title=link.name,
                message=(
                    f"{seen.kind} {seen.number or seen.qb_id} was posted for the same record as {link.name}, and both "
                    "stand in QuickBooks. Void or delete the one that is wrong."
                ),
            )
            for link, seen in beside.items()
        ],
    )
    row = db.work_items.row
    db.work_items.add_all([row(run.key, WorkKind.FLAGGED, link.flow, link.salesforce_id) for link in beside])


def unlinked_here(db: Work, run: Run, flows: Sequence[Flow]) -> dict[str, UnlinkedGuid]:
    """By key, what these flows may have posted and no link knows.

    Without what is void, gone or credited in full by now, and without second documents of which a person is told.
    """
    rows = db.unlinked.never_linked(run.key, {kind for flow in flows for kind in kinds_of(flow)})
    if not rows:
        return {}
    read = read_landed(db, run.key, [(row.kind, str(row.qb_id)) for row in rows])
    over = {key for key, record in read.items() if is_over(record)}
    told = {row.cause for row in db.decisions.open(run.key, kinds=(DecisionKind.POSTED_TWICE,))}
    return {row.guid: row for row in rows if (row.kind, str(row.qb_id)) not in over and row.qb_id not in told}


def _by_record(run: Run, flow: Flow, ids: Iterable[str], left: Mapping[str, UnlinkedGuid]) -> dict[str, _Left]:
    """Those of these records under whose keys something is left: what was posted last."""
    kinds = kinds_of(flow) & {row.kind for row in left.values()}
    found: dict[str, _Left] = {}
    for record_id in ids if kinds else ():
        guids = {guid: number for kind in kinds for guid, number in guids_of(run.key, kind, record_id).items()}
        if here := guids.keys() & left.keys():
            last = max(here, key=guids.__getitem__)
            found[record_id] = _Left(generation=guids[last], seen=left[last])
    return found


def kinds_of(flow: Flow) -> set[str]:
    """What the records of a flow may be in QuickBooks."""
    return {name for name in (flow.target.name, *flow.target.table.values()) if name}


def keep_found(db: Work, run: Run, link: NewLink) -> Link:
    """The link, with what bills its deal; what was read of the document before that is brought anew."""
    db.links.add_all([link])
    here = db.links.fetch(run.key, [(link.kind, link.qb_id)])[link.kind, link.qb_id]
    bills = db.billing.living(run.key, [here.deal]).get(here.deal, ()) if link.kind in SETTLING_KINDS else None
    if bills is not None and not any(excludes(here.part, bill.part) for bill in bills):
        # Else it stands beside what bills its deal, as what finance made does: no other document of it goes out.
        bill = {"deal": here.deal, "part": here.part, "kind": here.kind, "link_id": here.id}
        db.billing.add_all(run.key, [bill])
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.READ, link.kind, link.qb_id)])
    facts = {"flow": link.flow, "record_id": link.salesforce_id, "qb_id": link.qb_id, "run_id": run.run_id}
    db.events.add(run.key, EventAction.FOUND_IN_BOOKS, **facts)
    return here
