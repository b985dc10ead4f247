"""count_history: each record of the past is counted once, before it is brought; a dry run ends here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.model import ReadingState
from include.rows import Interval, WorkItem
from include.staging.books import QUICKBOOKS
from include.staging.completions import COUNT
from include.staging.door import Work
from include.staging.histories import ASKED, LEFT_OUT, SHELF, TO_SALESFORCE
from include.staging.rows import portions
from include.steps.quickbooks_to_salesforce.judge_history import Found, judge_history
from include.steps.returning import Returning, states_of

#: What the event log says of a finished piece.
TOLD = ("found", "new", "changed", "held", "written", "refused")
#: Reasons that a piece tells; they are few kinds in many records.
MOST_TOLD = 20


def count_history(work: Returning) -> None:
    """Judge the records of history that this run holds for a company, and take those of a dry run off the shelf.

    What a record was found to be is kept with its completion, in the transaction that ends it for a dry run: a run that
    dies in between, or after it has written, changes no count.
    """
    with work.staging.read() as db:
        held = [
            row
            for row in db.completions.claimed(work.run_id)
            if row.company == work.key and row.history_id is not None and row.verdict is None
        ]
    for is_dry in (True, False):
        kinds = {row.flow for row in held if (row.kind == COUNT) is is_dry}
        for kind in sorted(kinds):
            rows = [row for row in held if row.flow == kind and (row.kind == COUNT) is is_dry]
            for portion in portions(rows):
                _count(work, kind, portion, is_dry=is_dry)


def close_histories(work: Returning) -> None:
    """Bring the counts of the pieces that are under way up to date, and end those that have nothing left to do.

    A piece of which nothing has come since is only looked at.
    """
    with work.staging.read() as db:
        found = [(piece, _standing(db, work.key, piece)) for piece in db.histories.unfinished(work.key, TO_SALESFORCE)]
    for piece, standing in found:
        if standing.is_done:
            with work.staging.begin() as db:
                db.histories.finish(piece.id, **standing.values)
                facts = {name: standing.values[name] for name in TOLD}
                db.events.add(work.key, "history_done", run_id=piece.run_id, object=piece.object, **facts)
        elif any(getattr(piece, name) != value for name, value in standing.values.items()):
            with work.staging.begin() as db:
                db.histories.change(piece.id, **standing.values)


def told_of_held(reasons: Sequence[str]) -> str | None:
    """Why some are held, for the person who looks at a piece; the first ones only."""
    return "\n".join(reasons[:MOST_TOLD]) or None


def _count(work: Returning, kind: str, rows: Sequence[WorkItem], *, is_dry: bool) -> None:
    ids = list(dict.fromkeys(row.record_id for row in rows))
    with work.staging.read() as db:
        states = states_of(db, work.key, kind, ids, system=SHELF if is_dry else QUICKBOOKS)
    judged = judge_history(work, kind, states)
    with work.staging.begin() as db:
        if is_dry:
            db.completions.finish([row.id for row in rows])
            db.histories.clear_shelf(work.key, kind, ids)
        found = {row.id: judged.get(row.record_id, Found(LEFT_OUT)) for row in rows}
        db.histories.judge({number: (each.verdict, each.why) for number, each in found.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How far a piece is: its columns as they should be."""

    values: Mapping[str, Any]
    is_done: bool = False


def _standing(db: Work, company: str, piece: Interval) -> _Standing:
    reading = db.readings.of_history(company, piece.id)
    is_read = reading is None or reading.state == ReadingState.DONE
    if reading is not None and not is_read and piece.state == ASKED:
        return _Standing(values={"problem": reading.problem})
    counts = db.histories.tally(piece.id)
    left, failed = counts.pop("open"), counts.pop("failed")
    if piece.dry_run:
        counts |= {"written": 0, "refused": 0}
    if reading is not None and not is_read:
        return _Standing(values={"problem": reading.problem, **counts})
    if left:
        return _Standing(values={"problem": None, **counts})
    words = f"{failed} records could not be brought. Correct the cause, then: ./o2c retry-write-back {company}"
    told = words if failed else told_of_held(db.histories.reasons(piece.id, limit=MOST_TOLD))
    return _Standing(values={"problem": told, **counts}, is_done=True)
