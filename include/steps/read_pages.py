"""read_pages: the last phase of a session reads what changed in the books, one page a document.

Writes go first at every call. What a page brings is landed in the callback that brings it; the watermark moves with the
last page of a window. A reading whose session ended early is cut into a smaller window by the next one. A reading that
QuickBooks refuses is told and left for the next session: it never passes for "nothing changed".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from include.model import ReadingState, SetPurpose
from include.qbxml.answers import Answer, Ret
from include.qbxml.readable import DELETIONS, deletion_types, is_list, questions
from include.staging.books import QUICKBOOKS, BookRecord, Change
from include.staging.completions import READ
from include.steps.ask_readings import types_key
from include.steps.narrow_window import following, narrowed
from include.steps.read_query import instant_of, read_query
from include.steps.turn import Document, Row, Turn

FOUND, NOTHING = 0, 1
#: The edges of a window that was cut out of the night on which clocks go forward may stand the wrong way round.
EMPTY_RANGE = 3030
#: The iterator was not used for a while, or is not known any more.
EXPIRED = 3391
MOST_RESTARTS = 3
#: A stamp that is older may have been written by the other clock of the year.
FRESH = timedelta(days=1)


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
    else:
        _land(turn, row, page, answer)
        if not (answer.iterator_remaining and answer.iterator_id):
            _finish(turn, row, asked["types"])


def fail_reading(turn: Turn, row: Row, why: str) -> None:
    """Tell a person that an object could not be read, and leave it to the next session."""
    words = (
        f"{row['object']} records of company {turn.key!r} could not be read: QuickBooks {why}. Nothing was taken for "
        "unchanged. Correct this in QuickBooks; the next update of the Web Connector reads again."
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


def _land(turn: Turn, row: Row, page: dict[str, Any], answer: Answer) -> None:
    rets = [ret for ret in answer.rets if ret.id]
    records = [_deleted(ret) if row["object"] in DELETIONS else _record(ret) for ret in rets]
    changes = turn.db.books.land(turn.key, records)
    _tell(turn, changes)
    _learn_offset(turn, rets)
    turn.db.readings.change(
        row["id"],
        pages=row["pages"] + 1,
        landed=row["landed"] + len(changes),
        fails=0,
        problem=None,
        **_seen(row, rets),
    )
    page |= {"iterator": answer.iterator_id, "remaining": answer.iterator_remaining}


def _tell(turn: Turn, changes: Sequence[Change]) -> None:
    """A completion for each change that is not the echo of our own write; its flow is the object."""
    if not changes:
        return
    links = turn.db.links.fetch(turn.key, [(change.object, change.id) for change in changes])
    turn.db.completions.add_all(
        [
            turn.db.completions.row(turn.key, READ, change.object, change.id)
            for change in changes
            if not _is_echo(change, links.get((change.object, change.id)))
        ]
    )


def _is_echo(change: Change, link: Row | None) -> bool:
    """The state that our own write left: it is the link's, and the record was not landed in it before."""
    if link is None or not change.edit_sequence:
        return False
    return bool(link["edit_sequence"] == change.edit_sequence != change.known_sequence)


def _record(ret: Ret) -> BookRecord:
    return BookRecord(
        object=ret.kind,
        id=ret.id or "",
        fields=ret.fields,
        edit_sequence=ret.edit_sequence,
        stamp=_stamp(ret.text("TimeModified")),
    )


def _deleted(ret: Ret) -> BookRecord:
    return BookRecord(
        object=ret.text("TxnDelType") or ret.text("ListDelType") or ret.kind,
        id=ret.id or "",
        fields=ret.fields,
        stamp=_stamp(ret.text("TimeDeleted")),
        deleted=True,
    )


def _stamp(text: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _seen(row: Row, rets: Sequence[Ret]) -> dict[str, Any]:
    """What the pages of this window span, for the day on which it must be cut."""
    time_of = "TimeDeleted" if row["object"] in DELETIONS else "TimeModified"
    name_of = "FullName" if is_list(row["object"]) else "RefNumber"
    times = [moment for ret in rets if (moment := instant_of(row, ret.text(time_of))) is not None]
    names = [(ret.text(name_of) or ret.text("Name") or "").casefold() for ret in rets]
    if row["object"] in DELETIONS:
        names = []
    return {
        "seen_from": min([*times, *filter(None, [row["seen_from"]])], default=None),
        "seen_to": max([*times, *filter(None, [row["seen_to"]])], default=None),
        "name_low": min([*names, *([row["name_low"]] if row["name_low"] is not None else [])], default=None),
        "name_high": max([*names, *([row["name_high"]] if row["name_high"] is not None else [])], default=None),
    }


def _learn_offset(turn: Turn, rets: Sequence[Ret]) -> None:
    """The newest stamp of a page tells the zone of the machine, whose local time the filters take."""
    stamps = [stamp for ret in rets if (stamp := _stamp(ret.text("TimeModified"))) is not None]
    newest = max(stamps, default=None)
    offset = newest.utcoffset() if newest is not None else None
    known = turn.company["utc_offset_minutes"]
    if newest is None or offset is None or (known is not None and turn.db.now - newest > FRESH):
        return
    minutes = int(offset.total_seconds() // 60)
    if minutes != known:
        turn.db.companies.change(turn.key, utc_offset_minutes=minutes)
        turn.company = {**turn.company, "utc_offset_minutes": minutes}


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
