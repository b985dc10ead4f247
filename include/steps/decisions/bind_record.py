"""bind_record: a person says which record of QuickBooks a record of Salesforce is."""

from __future__ import annotations

from dataclasses import replace

from include.errors import DataError, SetupError
from include.events import ChangeCause, EventAction
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import Key, RequestState
from include.rows import Link, NewLink, OutboxRow
from include.staging.door import Work
from include.states import Answer, DecisionKind, LinkOrigin, LinkState, WorkKind
from include.steps.mirrors.requeue_related import requeue_related

#: Jobs are links of the way back alone.
JOB = "Customer"


def bind_record(
    db: Work, company: str, catalogue: Catalogue, flow: Flow, record_id: str, qb_id: str, *, kind: str | None, by: str
) -> str:
    """Link the two; what waited for the record goes on, and the next run brings both sides together. Answers the kind.

    Raises `SetupError` when the flow has several objects and `kind` names none of them, and `DataError` while a request
    of the record is with QuickBooks.
    """
    kind = kind or (flow.target.names[0] if len(flow.target.names) == 1 else None)
    if kind not in flow.target.names:
        raise SetupError(f"Flow {flow.name} has several objects; say --kind, one of {', '.join(flow.target.names)}.")
    request = db.outbox.latest(company, flow.name, [record_id]).get(record_id)
    if request is not None:
        _refuse_in_flight(request)
        db.outbox.cancel([request.id], f"Bound to {qb_id} by {by}.", ChangeCause.PERSON)
    link_record(db, company, flow, record_id, kind, qb_id)
    _retire_losers(db, company, flow, record_id, qb_id)
    db.decisions.answer(company, flow.name, [record_id], DecisionKind, Answer.BIND, by)
    _look_at_bound(db, company, catalogue, flow.name, record_id, kind, qb_id, by=by)
    return kind


def bind_job(
    db: Work, company: str, catalogue: Catalogue, pair: ReturnFlow, record_id: str, list_id: str, by: str
) -> None:
    """Link a record of Salesforce with a job."""
    flow = str(pair.pair)
    known = db.links.of(company, flow, [record_id]).get(record_id)
    kind = pair.source.objects[0]
    db.links.bind(_bound(company, flow, record_id, kind, list_id, is_list=True, known=known))
    db.decisions.answer(company, flow, [record_id], DecisionKind, Answer.BIND, by)
    _look_at_bound(db, company, catalogue, flow, record_id, JOB, list_id, by=by)


def pair_of_jobs(catalogue: Catalogue, link: str) -> ReturnFlow | None:
    """The flow whose links have this name and are made by the way back alone; None for any other."""
    if link in catalogue.flows:
        return None
    return next((flow for flow in catalogue.returns.values() if flow.job_from and flow.pair == link), None)


def link_record(
    db: Work, company: str, flow: Flow, record_id: str, kind: str, qb_id: str, request: OutboxRow | None = None
) -> None:
    """Link by a person's word; `request` is the one whose answer was lost, when the record came from it.

    A bound list record is brought up to date by the next run; a bound transaction stays as it is.
    """
    known = db.links.of(company, flow.name, [record_id]).get(record_id)
    bound = _bound(company, flow.name, record_id, kind, qb_id, is_list=flow.kind is Kind.LIST, known=known)
    if request is not None:
        bound = replace(
            bound,
            part=request.part,
            deal=request.deal,
            idempotency_key=request.idempotency_key,
            applied_hash=request.link_hash or request.hash,
        )
    db.links.bind(bound)
    db.outbox.satisfy(company, [Key(flow=flow.name, record_id=record_id)])
    db.work_items.add_all([db.work_items.row(company, WorkKind.APPLIED, flow.name, record_id)])
    db.records.mark_dirty(company, flow.source.object, [record_id])


def _bound(
    company: str, flow: str, record_id: str, kind: str, qb_id: str, *, is_list: bool, known: Link | None
) -> NewLink:
    """A link to a record of the books that nobody has read yet."""
    return NewLink(
        company=company,
        kind=kind,
        qb_id=qb_id,
        flow=flow,
        salesforce_id=record_id,
        generation=known.generation + 1 if known else 1,
        is_list=is_list,
        origin=LinkOrigin.BOUND,
    )


def _look_at_bound(
    db: Work,
    company: str,
    catalogue: Catalogue,
    link: str,
    record_id: str,
    kind: str,
    qb_id: str,
    *,
    by: str,
) -> None:
    """Compare a pair that a person bound, fill look-ups to it, and end what was asked about its record of the books."""
    requeue_related(db, company, kind, qb_id)
    for flow in catalogue.returns.values():
        if flow.pair == link:
            db.decisions.answer(company, flow.name, [qb_id], DecisionKind, Answer.BIND, by)
    db.events.add(company, EventAction.RECORD_BOUND, flow=link, record_id=record_id, qb_id=qb_id)


def _retire_losers(db: Work, company: str, flow: Flow, record_id: str, qb_id: str) -> None:
    """Records that were merged into this one are no longer records of their own in QuickBooks."""
    losers = db.records.losers(company, flow.source.object, [record_id]).get(record_id, [])
    for link in db.links.of(company, flow.name, [loser.id for loser in losers]).values():
        if link.qb_id != qb_id:
            db.links.change(link.id, state=LinkState.RETIRED)
            db.decisions.settle(company, flow.name, [link.salesforce_id])


def _refuse_in_flight(request: OutboxRow) -> None:
    if request.state in (RequestState.SERVED, RequestState.UNKNOWN):
        raise DataError(
            f"Request {request.id} is with QuickBooks at this moment. Run one update of the Web Connector first.",
            record_id=request.record_id,
        )
