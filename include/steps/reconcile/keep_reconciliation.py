"""keep_reconciliation: a comparison and every difference of it stay in the staging database, with an event."""

from __future__ import annotations

from typing import Any

from include.comparing.causes import Difference
from include.comparing.reconciled import Reconciled
from include.events import EventAction
from include.staging.door import Staging
from include.staging.rows import dump


def keep_reconciliation(staging: Staging, result: Reconciled) -> int:
    """Keep a comparison with its differences; answers its number."""
    period = result.period
    row = {
        "company": result.company,
        "run_id": result.run_id,
        "as_of": result.as_of,
        "first_day": period.first if period else None,
        "last_day": period.last if period else None,
        "deals": result.deals,
        "differences": len(result.differences),
        "salesforce_total": result.salesforce,
        "quickbooks_total": result.quickbooks,
        "summary": dump(result.facts()),
    }
    with staging.begin() as db:
        number = db.reconciliations.put(row, (_row(one) for one in result.differences))
        facts = {"deals": result.deals, "differences": len(result.differences)}
        db.events.add_all([db.events.row(result.company, EventAction.RECONCILED, run_id=result.run_id, **facts)])
    return number


def _row(one: Difference) -> dict[str, Any]:
    return {
        "scope": one.scope,
        "record_id": one.record_id,
        "title": one.title,
        "field": one.field,
        "salesforce_value": one.salesforce,
        "quickbooks_value": one.quickbooks,
        "amount": one.amount,
        "cause": str(one.cause),
        "advice": one.advice,
    }
