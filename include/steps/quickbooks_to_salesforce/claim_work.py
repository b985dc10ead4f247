"""claim_work: the waiting work items become those of one run, each exactly once, company by company."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Final

from include.staging.door import Staging
from include.staging.work_items import BACK
from include.steps.companies.lanes import IsOver, Some, free_ended, own_lanes, take_lanes
from include.steps.quickbooks_to_salesforce.idle_companies import idle_companies

log = logging.getLogger(__name__)

#: Work items of a run that failed or died go back after so long.
LEASE: Final = timedelta(minutes=20)


def claim_work(
    staging: Staging,
    run_id: str,
    companies: Sequence[str],
    *,
    asked: bool = False,
    is_over: IsOver,
    some: Some = list,
    known: Collection[str] | None = None,
) -> list[str]:
    """Give this run those of the companies that have something to do, with what waits of each; their keys.

    Later steps find the work items by the run's id. What a person `asked` for is done whether anything waits or not. A
    company that was never set up has its lane too: there it is told. What waits of one that is none of the `known`
    (None: of these companies) is taken out of sight for a while: nobody is to be woken for it again and again.
    """
    free_ended(staging, BACK, run_id, is_over)
    with staging.begin() as db:
        released = db.work_items.release_stale(lease=LEASE)
        idle = set[str]() if asked else idle_companies(db)
        idle -= own_lanes(db, BACK, run_id)  # this task is repeated
        taken = take_lanes(db, BACK, run_id, [key for key in companies if key not in idle], asked=asked, some=some)
        strangers = {str(row.key) for row in db.companies.all()} - {*(companies if known is None else known)}
        held = db.work_items.claim(run_id, companies=own_lanes(db, BACK, run_id) | strangers)
    log.info("action=work_claimed run=%s companies=%s claimed=%s released=%s", run_id, taken, held, released)
    return taken


def claim_company(staging: Staging, run_id: str, company: str) -> None:
    """Give this run, which has the company's lane, what came since, and what it had to wait for."""
    with staging.begin() as db:
        db.work_items.claim(run_id, company=company)
