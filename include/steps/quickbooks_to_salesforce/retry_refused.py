"""retry_refused: once a day what Salesforce refused is tried again: the cause is often mended by somebody else.

A closed deal is opened again, an approval ends, a rule is changed: nobody there knows of a command of ours.
"""

from __future__ import annotations

from include.events import EventAction
from include.states import Remembered
from include.steps.mirrors.refused_records import try_refused_again
from include.steps.returning import Returning


def retry_refused(work: Returning) -> None:
    """Give this run what an earlier day left; safe to repeat, and nothing on the day on which it was refused."""
    day = str(work.today)
    with work.staging.begin() as db:
        before = db.fingerprints.get(work.key, Remembered.RETRIED)
        if before is not None and before.value == day:
            return
        db.fingerprints.keep(work.key, Remembered.RETRIED, day)
        count = try_refused_again(db, work.key, work.catalogue) if before is not None else 0
        if count:
            db.work_items.claim(work.run_id, company=work.key)
            db.events.add(work.key, EventAction.WRITE_BACK_RETRIED, records=count, run_id=work.run_id)
