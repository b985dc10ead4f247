"""bind_record: a person names the record of QuickBooks that a record of Salesforce is; found there, it counts."""

from __future__ import annotations

from dataclasses import asdict

from include.errors import DataError, SetupError
from include.events import EventAction
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import RequestState
from include.record_ids import quickbooks_id, salesforce_id
from include.rows import Named, NewDecision, OutboxRow
from include.staging.door import Work
from include.states import DecisionKind, WorkKind
from include.steps.related.other_holder import is_deleted, other_holder
from include.steps.salesforce_to_quickbooks.deals_of import deals_of

#: Jobs are links of the way back alone.
JOB = "Customer"


def bind_record(
    db: Work, company: str, catalogue: Catalogue, flow: Flow, record_id: str, qb_id: str, *, kind: str | None, by: str
) -> NewDecision:
    """Nothing of the record is sent before QuickBooks has been asked for what was named; answers what is looked up.

    Raises `SetupError` when the flow has several objects and `kind` names none of them, and `DataError` for ids that
    cannot be meant, and while a request of the record is with QuickBooks.
    """
    db.companies.lock(company)
    kind = kind or (flow.target.names[0] if len(flow.target.names) == 1 else None)
    if kind not in flow.target.names:
        raise SetupError(f"Flow {flow.name} has several objects; say --kind, one of {', '.join(flow.target.names)}.")
    own = salesforce_id(record_id, flow.source.object)
    request = db.outbox.latest(company, flow.name, [own]).get(own)
    if request is not None:
        _refuse_in_flight(request)
    named = Named(
        kind=kind,
        qb_id=quickbooks_id(qb_id),
        by=by,
        object=flow.source.object,
        is_list=flow.kind is Kind.LIST,
        back=brought_back(catalogue, flow.name),
        deal=deals_of(db, company, flow, [own]).get(own),
    )
    return name_record(db, company, flow.name, own, named, title=_title(db, company, flow.source.object, own))


def bind_job(
    db: Work, company: str, catalogue: Catalogue, pair: ReturnFlow, record_id: str, list_id: str, by: str
) -> NewDecision:
    """The same of a record of Salesforce and a job."""
    db.companies.lock(company)
    flow = str(pair.pair)
    own = salesforce_id(record_id, linked_object(catalogue, flow))
    back = brought_back(catalogue, flow)
    named = Named(kind=JOB, qb_id=quickbooks_id(list_id), by=by, object="", is_list=True, back=back)
    return name_record(db, company, flow, own, named, title=own)


def pair_of_jobs(catalogue: Catalogue, link: str) -> ReturnFlow | None:
    """The flow whose links have this name and are made by the way back alone; None for any other."""
    if link in catalogue.flows:
        return None
    return next((flow for flow in catalogue.returns.values() if flow.job_from and flow.pair == link), None)


def linked_object(catalogue: Catalogue, link: str) -> str:
    """The object of Salesforce whose records have these links; `SetupError` where there are none of this name."""
    if link in catalogue.flows:
        return catalogue.flows[link].source.object
    pair = pair_of_jobs(catalogue, link)
    if pair is None:
        raise SetupError(f"There is no flow {link}; there are {', '.join(catalogue.flows)}.")
    return next(row.target.object for row in pair.rows if row.target.link)


def name_record(
    db: Work, company: str, flow: str, record_id: str, named: Named, *, title: str, request: OutboxRow | None = None
) -> NewDecision:
    """Keep a person's word until the books have been asked; `DataError` when what is known here contradicts it."""
    _refuse_known(db, company, record_id, named)
    words = (
        f"{named.by} says that {title} is {named.kind} {named.qb_id} in QuickBooks. The next update of the Web "
        f"Connector looks it up there; nothing of {title} is sent before."
    )
    new = NewDecision(
        kind=DecisionKind.BOUND,
        flow=flow,
        record_id=record_id,
        part=request.part if request is not None else "",
        title=title,
        message=words,
        facts=asdict(named),
        amount=request.amount if request is not None else None,
        outbox_id=request.id if request is not None else None,
    )
    db.decisions.ask(company, [new])
    db.decisions.settle(company, flow, [record_id], (DecisionKind.MISBOUND,))
    db.work_items.add_all([db.work_items.row(company, WorkKind.HELD, flow, record_id)])
    db.events.add(company, EventAction.RECORD_NAMED, flow=flow, record_id=record_id, qb_id=named.qb_id)
    return new


def _refuse_known(db: Work, company: str, record_id: str, named: Named) -> None:
    """What needs no question: it stands for another record. Whether it is there at all, QuickBooks is asked."""
    taken = other_holder(db, company, named.kind, named.qb_id, record_id)
    if taken is not None and not is_deleted(db, company, named.object, taken, record_id):
        raise DataError(
            f"{taken.name} already stands for Salesforce record {taken.salesforce_id}. "
            "Nothing was changed. Merge the two Salesforce records, or name another QuickBooks record.",
            record_id=record_id,
        )


def brought_back(catalogue: Catalogue, link: str) -> tuple[str, ...]:
    """The flows of the way back that bring the records of these links."""
    return tuple(flow.name for flow in catalogue.returns.values() if flow.pair == link)


def _title(db: Work, company: str, object_name: str, record_id: str) -> str:
    """What a person calls the record; its id, where it was not read yet."""
    record = db.records.fetch(company, object_name, [record_id]).get(record_id)
    return str(record.payload.get("Name") or record_id) if record is not None else record_id


def _refuse_in_flight(request: OutboxRow) -> None:
    if request.state in (RequestState.SERVED, RequestState.UNKNOWN):
        raise DataError(
            f"{request.title} is with QuickBooks at this moment. Run one update of the Web Connector first.",
            record_id=request.record_id,
        )
