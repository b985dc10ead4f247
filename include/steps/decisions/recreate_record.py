"""recreate_record: a record that was voided or deleted in QuickBooks is posted again, as a new generation."""

from __future__ import annotations

from include.errors import SetupError
from include.events import EventAction
from include.mappings.language.spec import Flow
from include.staging.door import Work
from include.states import Answer, DecisionKind, LinkState


def recreate_record(db: Work, company: str, flow: Flow, record_id: str, by: str) -> None:
    """Retire the link; the next run posts the record anew, and a voided one is never taken for the new one.

    Raises `SetupError` for a record that was never posted.
    """
    link = db.links.of(company, flow.name, [record_id]).get(record_id)
    if link is None:
        raise SetupError(f"{record_id} has never been posted by flow {flow.name}.")
    db.links.change(link.id, state=LinkState.RETIRED)
    db.decisions.answer(company, flow.name, [record_id], DecisionKind, Answer.RECREATE, by)
    db.records.mark_dirty(company, flow.source.object, [record_id])
    db.events.add(company, EventAction.RECORD_RECREATED, flow=flow.name, record_id=record_id)
