"""retry_write_back: what Salesforce refused, or could not be mapped, is written again after the cure."""

from __future__ import annotations

from include.events import EventAction
from include.mappings.language.catalogue import Catalogue
from include.staging.door import Work
from include.states import Answer, DecisionKind
from include.steps.mirrors.refused_records import try_refused_again


def retry_write_back(db: Work, company: str, catalogue: Catalogue, by: str) -> int:
    """The next run tries every failed work item, refused row and held record of the way back; answers how many."""
    count = try_refused_again(db, company, catalogue)
    for kind in (DecisionKind.WRITE_BACK, DecisionKind.UPDATE_REFUSED):
        db.decisions.choose_all(company, kind, Answer.RETRY, by)
    db.events.add(company, EventAction.WRITE_BACK_RETRIED, records=count)
    return count
