"""count_history: each record of the past is counted once, before it is brought; a dry run ends here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.model import ReadingState
from include.staging.books import QUICKBOOKS
from include.staging.completions import COUNT
from include.staging.door import Work
from include.staging.histories import LEFT_OUT, SHELF, TO_SALESFORCE
from include.staging.rows import portions
from include.steps.judge_history import Found, judge_history
from include.steps.returning import Returning, states_of

Row = Mapping[str, Any]
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
            if row["company"] == work.key and row["history_id"] is not None and row["verdict"] is None
        ]
    for is_dry in (True, False):
        kinds = {row["flow"] for row in held if (row["kind"] == COUNT) is is_dry}
        for kind in sorted(kinds):
            rows = [row for row in held if row["flow"] == kind and (row["kind"] == COUNT) is is_dry]
            for portion in portions(rows):
                _count(work, kind, portion, is_dry=is_dry)


def close_histories(work: Returning) -> None:
    """Bring the counts of the pieces that are under way up to date, and end those that have nothing left to do."""
    with work.staging.read() as db:
        pieces = db.histories.unfinished(work.key, TO_SALESFORCE)
    for piece in pieces:
        with work.staging.begin() as db:
            _close(db, work.key, piece)


def told_of_held(reasons: Sequence[str]) -> str | None:
    """Why some are held, for the person who looks at a piece; the first ones only."""
    return "\n".join(reasons[:MOST_TOLD]) or None


def _count(work: Returning, kind: str, rows: Sequence[Row], *, is_dry: bool) -> None:
    ids = list(dict.fromkeys(row["record_id"] for row in rows))
    with work.staging.read() as db:
        states = states_of(db, work.key, kind, ids, system=SHELF if is_dry else QUICKBOOKS)
    judged = judge_history(work, kind, states)
    with work.staging.begin() as db:
        if is_dry:
            db.completions.finish([row["id"] for row in rows])
            db.histories.clear_shelf(work.key, kind, ids)
        found = {row["id"]: judged.get(row["record_id"], Found(LEFT_OUT)) for row in rows}
        db.histories.judge({number: (each.verdict, each.why) for number, each in found.items()})


def _close(db: Work, company: str, piece: Row) -> None:
    reading = db.readings.of_history(company, piece["id"])
    counts = db.histories.tally(piece["id"])
    left, failed = counts.pop("open"), counts.pop("failed")
    if piece["dry_run"]:
        counts |= {"written": 0, "refused": 0}
    if reading is not None and reading["state"] != ReadingState.DONE:
        db.histories.change(piece["id"], problem=reading["problem"], **counts)
        return
    if left:
        db.histories.change(piece["id"], problem=None, **counts)
        return
    words = f"{failed} records could not be brought. Correct the cause, then: ./o2c retry-write-back {company}"
    told = words if failed else told_of_held(db.histories.reasons(piece["id"], limit=MOST_TOLD))
    db.histories.finish(piece["id"], problem=told, **counts)
    facts = {name: counts[name] for name in ("found", "new", "changed", "held", "written", "refused")}
    db.events.add(company, "history_done", run_id=piece["run_id"], object=piece["object"], **facts)
