"""decide_answer: a person says what became of a request whose answer was lost for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from include.errors import SetupError
from include.events import ChangeCause, EventAction
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import OutboxAction
from include.record_ids import quickbooks_id
from include.rows import Named, OutboxRow
from include.staging.door import Work
from include.states import Answer, DecisionKind, WorkKind
from include.steps.decisions.bind_record import brought_back, name_record
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.next_document import takes

_NOT_WANTED: Final = "The record was withdrawn before it was posted."
#: What is asked of a request that is in the books already, or that is to be sent.
DECIDABLE: Final = (DecisionKind.LOST_ANSWER, DecisionKind.NAME_TAKEN, DecisionKind.BILLED)


def decide_answer(
    db: Work,
    number: int,
    *,
    qb_id: str | None,
    flow_of: Callable[[str, str], Flow],
    catalogue_of: Callable[[str], Catalogue],
    by: str,
) -> None:
    """End the hold of a request: it is the record `qb_id`, which is looked up first, or (None) it is sent again.

    `flow_of` finds a flow by company and name, `catalogue_of` all flows of a company. Raises `SetupError` for a request
    that does not wait for a decision.
    """
    request = db.outbox.get(number)
    if request is None or not _waits(db, request):
        raise SetupError(f"Request {number} does not wait for a decision. See: ./o2c held COMPANY")
    db.companies.lock(request.company)
    if qb_id is not None:
        flow = flow_of(request.company, request.flow)
        named = Named(
            kind=request.target,
            qb_id=quickbooks_id(qb_id),
            by=by,
            object=flow.source.object,
            is_list=flow.kind is Kind.LIST,
            back=brought_back(catalogue_of(request.company), request.flow),
            request=request.id,
        )
        name_record(db, request.company, request.flow, request.record_id, named, title=request.title, request=request)
    else:
        db.decisions.answer(request.company, request.flow, [request.record_id], DECIDABLE, Answer.SEND_AGAIN, by)
        if _is_wanted(db, request, flow_of(request.company, request.flow)):
            db.outbox.start_over(request.id)
        else:
            db.outbox.cancel([request.id], _NOT_WANTED, ChangeCause.PERSON)
            row = db.work_items.row(request.company, WorkKind.WITHDRAWN, request.flow, request.record_id)
            db.work_items.add_all([row])
    facts = {"flow": request.flow, "record_id": request.record_id, "outbox_id": request.id}
    what = "send-again" if qb_id is None else "posted"
    db.events.add(request.company, EventAction.REQUEST_DECIDED, what=what, **facts)


def _is_wanted(db: Work, request: OutboxRow, flow: Flow) -> bool:
    """Whether the record asks for it still, as Salesforce said it last; a change of what is posted is sent anyway."""
    record = db.records.fetch(request.company, flow.source.object, [request.record_id]).get(request.record_id)
    if request.action != OutboxAction.ADD or flow.kind is Kind.LIST or record is None:
        return True
    return not record.deleted and takes(flow, record.payload, Finder(db, request.company))


def _waits(db: Work, request: OutboxRow) -> bool:
    asked = db.decisions.about(request.company, request.flow, [request.record_id])
    return any(row.outbox_id == request.id and row.kind in DECIDABLE for row in asked.get(request.record_id, ()))
