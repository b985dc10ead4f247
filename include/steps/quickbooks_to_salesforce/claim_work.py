"""claim_work: the waiting work items become those of one run, each exactly once."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Final

from include.staging.door import Staging

log = logging.getLogger(__name__)

#: Work items of a run that died go back after so long.
LEASE: Final = timedelta(minutes=20)


def claim_work(staging: Staging, run_id: str, *, company: str | None = None) -> int:
    """Give what waits to this run, of one company or of all; later steps find it by the run's id. How many it holds."""
    with staging.begin() as db:
        released = db.work_items.release_stale(lease=LEASE)
        held = db.work_items.claim(run_id, company=company)
    log.info("action=work_claimed run=%s claimed=%s released=%s", run_id, held, released)
    return held
