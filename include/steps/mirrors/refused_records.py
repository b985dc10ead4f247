"""refused_records: what Salesforce refused, or could not be mapped for it, is to be tried again."""

from __future__ import annotations

import json

from include.mappings.language.catalogue import Catalogue
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.work_items import READ
from include.states import DecisionKind


def try_refused_again(db: Work, company: str, catalogue: Catalogue) -> int:
    """The next run tries every failed work item, refused row and held record of the way back; answers how many."""
    records = {(row.kind, str(row.qb_id)) for row in db.mirror_rows.to_try_again(company)}
    for row in db.decisions.open(company, kinds=(DecisionKind.UPDATE_REFUSED,)):
        facts = json.loads(row.facts)
        records.add((facts["kind"], facts["qb_id"]))
    for flow in catalogue.returns.values():
        held = [row.record_id for row in db.decisions.open(company, flow=flow.name)]
        for kind in flow.source.objects if held else ():
            records |= {(kind, name) for name in db.records.fetch(company, kind, held, system=QUICKBOOKS)}
    db.work_items.add_all([db.work_items.row(company, READ, kind, name) for kind, name in sorted(records)])
    return db.work_items.retry_failed(company) + len(records)
