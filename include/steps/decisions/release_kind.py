"""release_kind: requests of a kind that QuickBooks could not read go out again after the mapping was corrected."""

from __future__ import annotations

from include.model import HoldReason
from include.qbxml.request_name import request_name
from include.staging.door import Work


def release_kind(db: Work, company: str, kind: str) -> int:
    """Let the paused requests of a kind, such as `InvoiceAdd`, be served as they are staged now; answers how many.

    Records whose mapping changed are staged anew by the next run.
    """
    db.companies.lock(company)
    rows = [
        row
        for row in db.outbox.held(company, HoldReason.PAUSE)
        if request_name(row.action, row.target, is_list=row.is_list) == kind
    ]
    db.outbox.unhold([row.id for row in rows], HoldReason.PAUSE)
    db.companies.change(company, last_unreadable_kind=None, problem=None)
    db.events.add(company, "kind_released", kind=kind, requests=len(rows))
    return len(rows)
