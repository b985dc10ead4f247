"""retry_write_back: what Salesforce refused, or could not be mapped, is written again after the cure."""

from __future__ import annotations

from include.events import EventAction
from include.mappings.language.catalogue import Catalogue
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.work_items import READ
from include.states import Answer, DecisionKind


def retry_write_back(db: Work, company: str, catalogue: Catalogue, by: str) -> int:
    """The next run tries every failed work item, refused row and held record of the way back; answers how many."""
    records = {(row.kind, str(row.qb_id)) for row in db.mirror_rows.refused(company)}
    for flow in catalogue.returns.values():
        held = [row.record_id for row in db.decisions.open(company, flow=flow.name)]
        for kind in flow.source.objects if held else ():
            records |= {(kind, name) for name in db.records.fetch(company, kind, held, system=QUICKBOOKS)}
    db.work_items.add_all([db.work_items.row(company, READ, kind, name) for kind, name in sorted(records)])
    count = db.work_items.retry_failed(company) + len(records)
    db.decisions.choose_all(company, DecisionKind.WRITE_BACK, Answer.RETRY, by)
    db.events.add(company, EventAction.WRITE_BACK_RETRIED, records=count)
    return count
