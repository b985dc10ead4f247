"""read_pages: the last phase of a session reads what changed in the books, one page a document.

Writes go first at every call. What a page brings is landed in the callback that brings it; the watermark moves with the
last page of a window. A reading whose session ended early is cut into a smaller window by the next one. A reading that
QuickBooks refuses is told and left for the next session: it never passes for "nothing changed".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from include.model import ReadingState, SetPurpose
from include.qbxml.answers import Answer
from include.qbxml.readable import DELETIONS, deletion_types, questions
from include.staging.books import QUICKBOOKS
from include.steps.ask_readings import types_key
from include.steps.land_page import land_page
from include.steps.narrow_window import following, narrowed
from include.steps.read_query import read_query
from include.steps.turn import Document, Row, Turn

FOUND, NOTHING = 0, 1
#: The edges of a window that was cut out of the night on which clocks go forward may stand the wrong way round.
EMPTY_RANGE = 3030
#: The iterator was not used for a while, or is not known any more.
EXPIRED = 3391
MOST_RESTARTS = 3


def has_reading(turn: Turn) -> bool:
    """Whether this session still has something to read."""
    return _next(turn) is not None


def read_pages(turn: Turn) -> Document | None:
    """The next page of the reading that this session has begun, the first of another one, or None."""
    row = _next(turn)
    if row is None:
        return None
    if row["session_id"] != turn.session_id:
        row = _begin(turn, row)
    page = turn.context["reading"]
    types = deletion_types(row["object"], turn.settings.reading.objects) if row["object"] in DELETIONS else ()
    if row["object"] in DELETIONS and not types:
        turn.db.readings.finish(row["id"])
        return read_pages(turn)

    def build(set_id: str) -> list[str]:
        size = turn.settings.reading.page
        return [read_query(row, request_id=f"{set_id}.1", types=types, iterator=page["iterator"], page=size)]

    return turn.document(SetPurpose.READ, build, context={"reading": row["id"], "types": types, "size": _size(turn)})


def hear_page(turn: Turn, asked: Row, answers: Sequence[Answer]) -> None:
    """Land one page; go on, start again, finish the window, or tell why it could not be read."""
    row = turn.db.readings.get(asked["reading"])
    page = turn.context.get("reading")
    if row is None or row["state"] != ReadingState.OPEN or page is None or page["id"] != row["id"]:
        return
    answer = answers[0] if answers else None
    if answer is None:
        fail_reading(turn, row, "answered with an empty document")
    elif answer.status_code == EXPIRED or _jumped(page, answer, asked["size"]):
        _restart(turn, row, page)
    elif answer.status_code not in _conclusive(row):
        fail_reading(turn, row, f"answered {answer.status_code}: {answer.message}")
    elif row["object"] not in DELETIONS and not _counts(answer):
        fail_reading(turn, row, "did not say how many records remain")
    else:
        land_page(turn, row, answer)
        page |= {"iterator": answer.iterator_id, "remaining": answer.iterator_remaining}
        if not (answer.iterator_remaining and answer.iterator_id):
            _finish(turn, row, asked["types"])


def fail_reading(turn: Turn, row: Row, why: str) -> None:
    """Tell a person that an object could not be read, and leave it to the next session."""
    words = (
        f"{row['object']} records of company {turn.key!r} could not be read: QuickBooks {why.rstrip('.')}. Nothing "
        "was taken for unchanged. Correct this in QuickBooks; the next update of the Web Connector reads again."
    )
    turn.db.readings.change(row["id"], state=ReadingState.ASKED, session_id=None, fails=row["fails"] + 1, problem=words)
    _leave(turn, row, words)
    turn.log("reading_failed", object=row["object"], why=why)


def fail_document(turn: Turn, asked: Row, why: str) -> None:
    """QuickBooks could not even parse the question (0x80040400)."""
    row = turn.db.readings.get(asked["reading"])
    if row is not None and row["state"] == ReadingState.OPEN:
        fail_reading(turn, row, f"did not take the question. {why}")


def _next(turn: Turn) -> Row | None:
    """The reading of this session first; what it could not read is left out until the next one."""
    left = turn.context.get("unread", ())
    asked = [name for name in questions(turn.settings.reading.objects) if name not in left]
    rows = turn.db.readings.unfinished(turn.key, asked)
    return next((row for row in rows if row["session_id"] == turn.session_id), rows[0] if rows else None)


def _begin(turn: Turn, row: Row) -> Row:
    values: dict[str, Any] = {"state": ReadingState.OPEN, "session_id": turn.session_id, "opened_at": turn.db.now}
    if row["window_from"] == row["start"] and row["name_from"] is None:
        # Nothing has been read beside it yet that was told by another clock.
        values["offset_minutes"] = turn.company["utc_offset_minutes"]
    if row["state"] == ReadingState.OPEN:
        values |= {"cuts": row["cuts"] + 1, **_cut(turn, row)}
    turn.db.readings.change(row["id"], **values)
    turn.context["reading"] = {"id": row["id"], "iterator": None, "remaining": None, "restarts": 0}
    return {**row, **values}


def _cut(turn: Turn, row: Row) -> dict[str, Any]:
    """A smaller part of what another session did not come to the end of; told when there is none."""
    smaller = narrowed(row)
    if smaller is None:
        words = (
            f"{row['object']} records of company {turn.key!r} could not be read in one session, and what is left of "
            "them cannot be read in smaller portions. Find out why the updates of the Web Connector end early, or "
            "let one answer hold fewer records: reading.page in the settings."
        )
        turn.db.companies.change(turn.key, problem=words)
        turn.db.readings.change(row["id"], problem=words)
    turn.log("reading_cut", object=row["object"], smaller=smaller is not None)
    return smaller or {}


def _conclusive(row: Row) -> frozenset[int]:
    is_cut = row["window_from"] != row["start"] or row["window_to"] != row["goal"]
    return frozenset({FOUND, NOTHING, EMPTY_RANGE} if is_cut else {FOUND, NOTHING})


def _counts(answer: Answer) -> bool:
    """Whether the end of the pages can be told: without a count the answer may have been cut off without a sign."""
    if answer.status_code != FOUND:
        return True
    return answer.iterator_remaining == 0 or bool(answer.iterator_remaining and answer.iterator_id)


def _jumped(page: Row, answer: Answer, size: int) -> bool:
    """Whether more records passed than came: a page went by that nobody has seen."""
    before, now = page["remaining"], answer.iterator_remaining
    return before is not None and now is not None and now < before - size


def _restart(turn: Turn, row: Row, page: dict[str, Any]) -> None:
    """The same window from its first page: what was landed of it is known and changes nothing."""
    page |= {"iterator": None, "remaining": None, "restarts": page["restarts"] + 1}
    turn.log("reading_restarted", object=row["object"], restarts=page["restarts"])
    if page["restarts"] > MOST_RESTARTS:
        # It stays open, so that the next session cuts it.
        _leave(
            turn,
            row,
            f"{row['object']} records of company {turn.key!r} could not be read to the end: QuickBooks lost its place "
            f"{page['restarts']} times. The next update of the Web Connector reads them in smaller portions.",
        )


def _leave(turn: Turn, row: Row, words: str) -> None:
    turn.context["unread"] = [*turn.context.get("unread", ()), row["object"]]
    turn.context.pop("reading", None)
    turn.db.companies.change(turn.key, problem=words)
    turn.db.sessions.change(turn.session_id, last_error=words)


def _finish(turn: Turn, row: Row, types: Sequence[str]) -> None:
    turn.context.pop("reading", None)
    turn.db.readings.finish(row["id"])
    if row["name_to"] is None:
        turn.db.watermarks.move(turn.key, QUICKBOOKS, row["object"], row["window_to"], fields_hash=types_key(types))
    rest = following(row)
    if rest is not None:
        kept = {name: row[name] for name in ("company", "object", "start", "goal", "offset_minutes", "asked_by")}
        turn.db.readings.ask([{**kept, "cuts": row["cuts"], **rest}])
    turn.log("reading_done", object=row["object"], until=row["window_to"])


def _size(turn: Turn) -> int:
    return turn.settings.reading.page
