"""hold_new: records born in QuickBooks that a person must look at, in the quarantine beside those of the way there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from include.mappings.language.return_spec import ReturnFlow
from include.steps.returning import BookState, Returning, states_of

#: The rule by which a record is held that may stand in Salesforce already.
POSSIBLE_DUPLICATE: Final = "possible_duplicate"
#: So many of them are asked for again beside each portion of records: one query.
MOST_AGAIN: Final = 25


def held_duplicates(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> list[BookState]:
    """Some records that wait for a person because of a duplicate, those first that were not looked at for longest.

    Without `states`, deleted ones and those linked since.
    """
    known = {state.id for state in states}
    with work.staging.read() as db:
        rows = sorted(db.quarantine.held(work.key, flow.name), key=lambda row: row.changed_at)
        duplicates = [row.document_id for row in rows if row.rules == POSSIBLE_DUPLICATE]
        held = [name for name in duplicates if name not in known][:MOST_AGAIN]
        found = [state for kind in flow.source.objects for state in states_of(db, work.key, kind, held)]
        links = db.links.fetch(work.key, [state.key for state in found])
    return [state for state in found if not state.deleted and state.key not in links]


def waived_duplicates(work: Returning, flow: ReturnFlow, ids: Collection[str]) -> set[str]:
    """Records of which a person said that they are others than their namesakes."""
    with work.staging.read() as db:
        rows = db.quarantine.find(work.key, flow.name, ids)
    return {name for name, row in rows.items() if POSSIBLE_DUPLICATE in row.waived.split(",")}


def hold_new(
    work: Returning,
    flow: ReturnFlow,
    states: Sequence[BookState],
    held: Mapping[str, tuple[str, str]],
    again: Mapping[str, str],
) -> None:
    """Hold records with rule and reason, and release those that came through."""
    documents = [
        {
            "document_id": state.id,
            "title": f"{state.kind} {state.fields.get('FullName') or state.fields.get('Name') or state.id}",
            "amount": None,
            "document_date": None,
            "rules": held[state.id][0],
            "message": held[state.id][1],
        }
        for state in states
        if state.id in held
    ]
    through = [state.id for state in states if state.id not in held and state.id not in again]
    work.result.held += len(documents)
    with work.staging.begin() as db:
        news = set(db.quarantine.hold(work.key, flow.name, documents, flow_run_id=None))
        db.quarantine.release(work.key, flow.name, through)
        db.events.add_all(
            [
                db.events.row(work.key, "record_held", flow=flow.name, record_id=name, rule=held[name][0])
                for name in sorted(news)
            ]
        )
    work.result.problems += [f"{flow.name} {name}: {held[name][1]}" for name in sorted(news)]
