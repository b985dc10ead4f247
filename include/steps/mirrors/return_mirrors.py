"""return_mirrors: records that QuickBooks alone decides about, written to Salesforce as they are in the books."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from include.errors import DataError
from include.mappings.engine.answer_rows import FindLink, SalesforceRow, map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.staging.books import REMAINING
from include.staging.mirror_rows import GONE
from include.steps.mirrors.find_linked import Linked
from include.steps.mirrors.hold_records import held_by_mapping, hold_records, refused, titles_of
from include.steps.mirrors.mark_gone import mark_gone
from include.steps.mirrors.write_rows import Planned, write_rows
from include.steps.returning import BookState, Returning


def return_mirrors(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, str]:
    """Write the rows of these records; answers {id of the books: why} of those that are to be tried again."""
    with work.staging.read() as db:
        linked = Linked(db, work.key, states)
        known = [
            row
            for row in db.mirror_rows.of_ids(work.key, [state.id for state in states])
            if row.flow == flow.name and row.state != GONE
        ]
    brought = {row.qb_id for row in known}
    states = [state for state in states if state.id in brought or not is_left_in_the_past(work, state)]
    planned: list[Planned] = []
    held: dict[str, str] = {}
    for state in states:
        try:
            rows = _map(work, flow, state, linked.finder(state))
        except DataError as error:
            held[state.id] = error.message
            continue
        planned += [Planned(row=row, kind=state.kind, qb_id=state.id) for row in rows]
    wrote = write_rows(work, flow.name, planned)
    made = {item.row_key for item in planned}
    vanished = [row for row in known if row.key not in made and row.qb_id not in held]
    marked = mark_gone(work, vanished)
    again = wrote.again | marked.again
    reasons = held_by_mapping(held) | refused(marked.refused | wrote.refused)
    hold_records(work, flow.name, titles_of(states), reasons, again)
    return again


def is_left_in_the_past(work: Returning, state: BookState) -> bool:
    """Whether a document is dated before the first day that is brought, is settled, and nobody has asked for it."""
    since, day = work.settings.reading.since, state.fields.get("TxnDate")
    if since is None or not day or day >= since.isoformat() or state.key in work.of_history:
        return False
    return not Decimal(state.fields.get(REMAINING.get(state.kind, "")) or 0)


def _map(work: Returning, flow: ReturnFlow, state: BookState, find: FindLink) -> tuple[SalesforceRow, ...]:
    return map_answer(
        flow, state.fields, company=work.settings.key, find_link=find, context=work.context(), kind=state.kind
    )
