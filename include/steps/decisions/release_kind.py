"""release_kind: requests of a kind that QuickBooks could not read, or did not allow, go out again after the cure."""

from __future__ import annotations

from include.events import EventAction
from include.staging.door import Work
from include.standing import OF_KIND
from include.states import Answer


def release_kind(db: Work, company: str, kind: str, by: str) -> int:
    """Let the held requests of a kind, such as `InvoiceAdd`, be served as they are staged now; answers how many.

    Records whose mapping changed are staged anew by the next run.
    """
    db.companies.lock(company)
    rows = [row for row in db.decisions.open(company, kinds=OF_KIND) if row.cause == kind]
    for flow in dict.fromkeys(row.flow for row in rows):
        ids = [row.record_id for row in rows if row.flow == flow]
        db.decisions.answer(company, flow, ids, OF_KIND, Answer.RELEASE, by)
    db.outbox.wait_anew(row.outbox_id for row in rows if row.outbox_id is not None)
    db.companies.change(company, last_unreadable_kind=None, problem=None)
    db.events.add(company, EventAction.KIND_RELEASED, kind=kind, requests=len(rows))
    return len(rows)
