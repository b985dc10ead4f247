"""recreate_record: a record that was voided or deleted in QuickBooks is posted again, as a new generation."""

from __future__ import annotations

from include.errors import SetupError
from include.events import EventAction
from include.mappings.language.spec import Flow
from include.record_ids import salesforce_id
from include.rows import Link
from include.staging.door import Work
from include.standing import Place, place_in_books
from include.states import Answer, DecisionKind, LinkState


def recreate_record(db: Work, company: str, flow: Flow, record_id: str, by: str) -> None:
    """Retire the link; the next run posts the record anew, and a voided one is never taken for the new one.

    Raises `DataError` for what is no id of such a record, and `SetupError` for one that was never posted, and for a
    document that stands in the books as they were read: it would be there twice.
    """
    db.companies.lock(company)
    own = salesforce_id(record_id, flow.source.object)
    link = db.links.of(company, flow.name, [own]).get(own)
    if link is None:
        raise SetupError(f"{own} has never been posted by flow {flow.name}.")
    if _is_there(db, link):
        raise SetupError(
            f"{link.name} stands in QuickBooks, as it was read last; posted again it would be there twice. Void or "
            "delete it there first, and run one update of the Web Connector."
        )
    db.links.change(link.id, state=LinkState.RETIRED)
    db.decisions.answer(company, flow.name, [own], DecisionKind, Answer.RECREATE, by)
    db.records.mark_dirty(company, flow.source.object, [own])
    db.events.add(company, EventAction.RECORD_RECREATED, flow=flow.name, record_id=own)


def _is_there(db: Work, link: Link) -> bool:
    """Whether it is a document that was read, and neither void nor gone."""
    if link.is_list or link.state != LinkState.ACTIVE:
        return False
    read = db.reconciliations.landed(link.company, [link.kind], [link.qb_id]).get((link.kind, link.qb_id))
    return read is not None and not read.deleted and place_in_books(read.payload) is not Place.VOID
