"""unbind_record: what a person named was wrong: it is as if nobody had said it."""

from __future__ import annotations

from enum import StrEnum

from include.errors import SetupError
from include.events import ChangeCause, EventAction
from include.mappings.language.catalogue import Catalogue
from include.record_ids import salesforce_id
from include.rows import Link
from include.staging.door import Work
from include.states import Answer, DecisionKind, Gone, LinkOrigin, LinkState, WorkKind
from include.steps.decisions.bind_record import brought_back, linked_object
from include.steps.related.requeue_related import bring_anew

NAMED = (DecisionKind.BOUND, DecisionKind.MISBOUND)


class Undone(StrEnum):
    """What was taken back, in words for the person who did."""

    WORD = "what was named for it does not count, and nothing was changed"
    LINK = "it is linked to nothing any more, and the next run of salesforce_to_quickbooks sends it like any other"
    BEFORE = "it stands for the record of QuickBooks again that it stood for before"


def unbind_record(db: Work, company: str, catalogue: Catalogue, link: str, record_id: str, by: str) -> Undone:
    """Take back what a person named, whether QuickBooks has been asked for it or not.

    `link` is the flow, or what a flow of jobs calls its links. Raises `SetupError` where nobody named anything: what
    the sync posted is let go by `recreate`.
    """
    db.companies.lock(company)
    own = salesforce_id(record_id, linked_object(catalogue, link))
    asked = db.decisions.answer(company, link, [own], NAMED, Answer.UNBIND, by)
    known = db.links.of(company, link, [own]).get(own)
    if asked:
        undone = Undone.WORD
    elif known is None or known.origin is not LinkOrigin.BOUND or known.state is not LinkState.ACTIVE:
        raise SetupError(f"Nobody named a record of QuickBooks for {own} in flow {link}. Nothing was changed.")
    else:
        undone = _let_go(db, company, catalogue, known)
    if link in catalogue.flows:
        db.records.mark_dirty(company, catalogue.flows[link].source.object, [own])
    db.work_items.add_all([db.work_items.row(company, WorkKind.RELEASED, link, own)])
    db.events.add(company, EventAction.RECORD_UNBOUND, flow=link, record_id=own)
    return undone


def _let_go(db: Work, company: str, catalogue: Catalogue, bound: Link) -> Undone:
    """The record of the books is free for another one; what it was compared with is forgotten."""
    before, taken_from = db.bound_links.replaced_by(bound), db.bound_links.taken_from(bound)
    over = (DecisionKind.CONFLICT, DecisionKind.POSTED_TWICE)
    db.decisions.settle(company, bound.flow, [bound.salesforce_id], over)
    for flow in brought_back(catalogue, bound.flow):
        db.mirror_rows.change(company, flow, f"{company}:{bound.qb_id}", last_synced=None, content="{}")
    if before is None:
        db.links.change(bound.id, state=LinkState.RETIRED, gone=Gone.CLEARED, writes=False)
    else:
        db.bound_links.never_was(bound, ChangeCause.PERSON)
        db.links.change(before.id, state=LinkState.ACTIVE, writes=True)
        bring_anew(db, company, [before])
    if taken_from is not None:
        db.links.change(taken_from.id, state=LinkState.ACTIVE, writes=True)
        db.records.mark_dirty(company, None, [taken_from.salesforce_id])
    bring_anew(db, company, [bound])
    return Undone.LINK if before is None else Undone.BEFORE
