"""look_again: documents that waited because their deal was billed are looked at by the next run of the way there."""

from __future__ import annotations

from include.mappings.language.catalogue import Catalogue
from include.staging.door import Work


def look_again(db: Work, company: str, catalogue: Catalogue) -> None:
    """What bills, or was billed, is other than before in the books: it may stand in nobody's way any more."""
    waiting: dict[str, list[str]] = {}
    for row in db.decisions.billed_already(company):
        if row.flow in catalogue.flows:
            waiting.setdefault(catalogue.flows[row.flow].source.object, []).append(row.record_id)
    for object_name, ids in waiting.items():
        db.records.mark_dirty(company, object_name, ids)
