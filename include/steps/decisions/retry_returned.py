"""retry_returned: what Salesforce refused, or could not be mapped, is brought again after a person mended the cause."""

from __future__ import annotations

from include.mappings.language.catalogue import Catalogue
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.work_items import READ


def retry_returned(db: Work, company: str, catalogue: Catalogue) -> int:
    """Leave a work item for every refused row and every held record of the way back; answers how many records."""
    records = {(row.kind, str(row.qb_id)) for row in db.mirror_rows.refused(company)}
    for flow in catalogue.returns.values():
        held = [row.document_id for row in db.quarantine.held(company, flow.name)]
        for kind in flow.source.objects if held else ():
            records |= {(kind, name) for name in db.records.fetch(company, kind, held, system=QUICKBOOKS)}
    db.work_items.add_all([db.work_items.row(company, READ, kind, name) for kind, name in sorted(records)])
    return len(records)
