"""settle_conflict: a person says which side counts; the next runs of both ways carry it out."""

from __future__ import annotations

from include.errors import SetupError
from include.events import EventAction
from include.rows import Conflict
from include.staging.door import Work
from include.staging.work_items import COMPARE
from include.states import ALL_THAT_DIFFERS, Answer, DecisionKind, DecisionState


def settle_conflict(db: Work, number: int, choice: str, by: str) -> tuple[Conflict, bool]:
    """Keep the choice, and leave the record to be compared.

    Answers the conflict, and whether the record was changed since both sides were compared last.

    Raises `SetupError` for a conflict that is over, or that never was.
    """
    found = db.decisions.get(number)
    if found is None or found.kind is not DecisionKind.CONFLICT:
        raise SetupError(f"There is no conflict {number}. See: ./o2c conflicts KEY")
    if found.state not in (DecisionState.OPEN, DecisionState.ANSWERED):
        raise SetupError(f"It is {found.state}: there is no open conflict {number}. See: ./o2c conflicts KEY")
    row = Conflict.of(found)
    is_moving = not row.choice and bool(db.work_items.awaited(row.company, [(row.kind, row.qb_id)]))
    db.decisions.choose(number, Answer(choice), by)
    db.work_items.add_all([db.work_items.row(row.company, COMPARE, row.kind, row.qb_id)])
    if row.field == ALL_THAT_DIFFERS:
        db.records.mark_dirty(row.company, row.object, [row.salesforce_id], says_the_same=True)
    facts = {"flow": row.flow, "record_id": row.salesforce_id, "field": row.field}
    db.events.add(row.company, EventAction.CONFLICT_CHOSEN, choice=choice, **facts)
    return row, is_moving
