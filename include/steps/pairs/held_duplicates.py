"""held_duplicates and waived_duplicates: records born in QuickBooks that may stand in Salesforce already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from include.mappings.language.return_spec import ReturnFlow
from include.states import DecisionKind
from include.steps.returning import BookState, Returning, states_of

#: So many of them are asked for again beside each portion of records: one query.
MOST_AGAIN: Final = 25


def held_duplicates(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> list[BookState]:
    """Some records that wait for a person because of a duplicate, those first that were not looked at for longest.

    Without `states`, deleted ones and those linked since.
    """
    known = {state.id for state in states}
    with work.staging.read() as db:
        rows = db.decisions.open(work.key, kinds=(DecisionKind.DUPLICATE,), flow=flow.name)
        rows.sort(key=lambda row: row.seen_at)
        held = [row.record_id for row in rows if row.record_id not in known][:MOST_AGAIN]
        found = [state for kind in flow.source.objects for state in states_of(db, work.key, kind, held)]
        links = db.links.fetch(work.key, [state.key for state in found])
    return [state for state in found if not state.deleted and state.key not in links]


def waived_duplicates(work: Returning, flow: ReturnFlow, ids: Collection[str]) -> set[str]:
    """Records of which a person said that they are others than their namesakes."""
    with work.staging.read() as db:
        return set(db.decisions.waived(work.key, flow.name, ids, kind=DecisionKind.DUPLICATE))
