"""lose_answers: a document whose answer will not come with its own session any more."""

from __future__ import annotations

from include.events import EventAction
from include.model import SetPurpose, SetState
from include.rows import Company, MessageSet, Session
from include.staging.door import Work
from include.steps.callback import Callback
from include.steps.session.miss_answers import NEVER_CAME, miss_answer


def lose_document(db: Work, document: MessageSet, company: Company, session_id: int) -> None:
    """Nobody knows whether this write document was executed; it is asked for, and the next ones are smaller."""
    db.message_sets.lose(document.id)
    db.outbox.lose(document.id)
    db.companies.change(company.key, batch_size=max(1, company.batch_size // 2))
    db.events.add(company.key, EventAction.ANSWER_MISSING, message_set_id=document.id, session_id=session_id)


def go_on_with(call: Callback, set_id: str, step: str) -> None:
    """What to try next for a lost document: `look`."""
    call.context["recovery"] = {"set": set_id, "step": step}


def lose_outstanding(db: Work, session: Session, company: Company, why: str = NEVER_CAME) -> None:
    """A session ends without the answer of its last document: a question is dropped, a write becomes unknown."""
    if not session.outstanding or session.ended_at is not None:
        return
    lost = db.message_sets.get(session.outstanding)
    if lost is None or lost.state != SetState.SERVED:
        return
    if lost.purpose == SetPurpose.WRITE:
        lose_document(db, lost, company, session.id)
    else:
        db.message_sets.settle(lost.id, "never answered")
    miss_answer(db, company, lost, why)
