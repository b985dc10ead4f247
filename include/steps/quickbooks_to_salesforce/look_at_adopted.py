"""look_at_adopted: finance has edited a document that a person named: its record is compared with it once more."""

from __future__ import annotations

from collections.abc import Sequence

from include.qbxml.readable import is_list
from include.states import LinkOrigin, LinkState
from include.steps.returning import BookState, Returning


def look_at_adopted(work: Returning, kind: str, living: Sequence[BookState]) -> None:
    """Records whose document says something else than they do are chosen by the next run of the way there."""
    if is_list(kind) or not living:
        return
    with work.staging.begin() as db:
        links = db.links.fetch(work.key, [state.key for state in living]).values()
        asked = [link for link in links if link.origin is LinkOrigin.BOUND and link.applied_hash is None]
        for flow in dict.fromkeys(link.flow for link in asked if link.state is LinkState.ACTIVE):
            if flow in work.catalogue.flows:
                ids = [link.salesforce_id for link in asked if link.flow == flow]
                db.records.mark_dirty(work.key, work.catalogue.flows[flow].source.object, ids)
