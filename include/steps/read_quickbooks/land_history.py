"""land_history: the records of one page of the past. A dry run only keeps them until the way back has counted them.

Whatever was landed before, each record of the piece gets one completion: what a dry run has seen, or what was landed
while a flow was switched off, is brought by the real run all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from include.rows import Interval, ReadJob
from include.staging.books import BookRecord, Change
from include.staging.completions import COUNT, READ
from include.staging.histories import ASKED, READING
from include.staging.readings import MODIFIED
from include.states import WorkKind
from include.steps.callback import Turn
from include.steps.read_quickbooks.ask_again import ask_again


def land_history(turn: Turn, row: ReadJob, piece: Interval, records: Sequence[BookRecord]) -> list[Change]:
    """Keep the records of a page that belong to the piece, and leave them to the way back; answers what changed.

    A page that is read again, because a session ended early, adds nothing.
    """
    inside = [item for item in records if row.basis != MODIFIED or _is_inside(piece, item)]
    known = turn.db.histories.counted(piece.id, [(item.object, item.id) for item in inside])
    fresh = [item for item in inside if (item.object, item.id) not in known]
    if piece.state == ASKED:
        turn.db.histories.change(piece.id, state=READING)
    if piece.dry_run:
        turn.db.histories.shelve(turn.key, fresh)
        _leave(turn, COUNT, [(item.object, item.id) for item in fresh], piece.id)
        return []
    changes = turn.db.books.land(turn.key, inside)
    ask_again(turn, changes)
    _leave(turn, READ, [(item.object, item.id) for item in fresh], piece.id)
    # Changed while it was read: it is counted, and what it says now is brought as any other change.
    _leave(turn, READ, [(each.object, each.id) for each in changes if (each.object, each.id) in known], None)
    return changes


def _leave(turn: Turn, kind: WorkKind, keys: Sequence[tuple[str, str]], number: int | None) -> None:
    completions = turn.db.completions
    completions.add_all([completions.row(turn.key, kind, *key) | {"history_id": number} for key in keys])


def _is_inside(piece: Interval, item: BookRecord) -> bool:
    """Whether QuickBooks' own stamp lies on one of the days; the window that is asked for is wider than they are."""
    day: date | None = item.stamp.date() if item.stamp is not None else None
    return day is None or bool(piece.first_day <= day <= piece.last_day)
