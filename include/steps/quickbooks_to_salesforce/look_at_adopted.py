"""look_at_adopted: finance has edited a document that nobody has held against its record: it is compared once more."""

from __future__ import annotations

from collections.abc import Sequence

from include.qbxml.readable import is_list
from include.rows import records_by_flow
from include.steps.returning import BookState, Returning
from include.steps.salesforce_to_quickbooks.adopt_document import is_to_adopt


def look_at_adopted(work: Returning, kind: str, living: Sequence[BookState]) -> None:
    """Records whose document says something else than they do are chosen by the next run of the way there."""
    if is_list(kind) or not living:
        return
    with work.staging.begin() as db:
        links = db.links.fetch(work.key, [state.key for state in living]).values()
        for flow, ids in records_by_flow(link for link in links if is_to_adopt(link)).items():
            if flow in work.catalogue.flows:
                db.records.mark_dirty(work.key, work.catalogue.flows[flow].source.object, ids)
