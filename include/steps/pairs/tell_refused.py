"""tell_refused: what Salesforce refuses of a linked record is said on it and asked of a person, until it is in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.events import EventAction
from include.mappings.language.return_spec import ReturnFlow
from include.rows import NewDecision
from include.staging.door import Work
from include.states import DecisionKind, WorkKind
from include.steps.mirrors.hold_records import title_of
from include.steps.pairs.write_pairs import Outcome
from include.steps.returning import Returning

_KINDS: Final = (DecisionKind.UPDATE_REFUSED,)


def tell_refused(db: Work, work: Returning, flow: ReturnFlow, object_name: str, outcomes: Sequence[Outcome]) -> None:
    """Ask about those that were refused, and let the others go; the way back writes both onto their records.

    What is asked belongs to the flow of the way there, as a conflict does: its record says it.
    """
    there = flow.pair or flow.name
    refused = [each for each in outcomes if each.refused]
    news = db.decisions.ask(work.key, [_asked(there, object_name, each) for each in refused])
    fine = [each.pair.salesforce_id for each in outcomes if not each.refused]
    over = db.decisions.settle(work.key, there, fine, _KINDS)
    told = dict.fromkeys([*(each.record_id for each in news), *over])
    db.work_items.add_all([db.work_items.row(work.key, WorkKind.FLAGGED, there, name) for name in told])
    work.result.problems += [f"{object_name} {each.pair.salesforce_id}: {each.why}" for each in refused]
    db.events.add_all(
        [
            db.events.row(work.key, EventAction.ROW_REFUSED, flow=flow.name, record_id=each.record_id, why=each.message)
            for each in news
        ]
    )


def _asked(flow: str, object_name: str, outcome: Outcome) -> NewDecision:
    pair = outcome.pair
    return NewDecision(
        kind=DecisionKind.UPDATE_REFUSED,
        flow=flow,
        record_id=pair.salesforce_id,
        title=title_of(pair.state),
        message=outcome.why,
        facts={"kind": pair.state.kind, "qb_id": pair.state.id, "object": object_name},
    )
