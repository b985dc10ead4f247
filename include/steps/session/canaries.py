"""canaries: are these the books that we know, and what does their clock say? Asked before anything else of a session.

The records that we know to be the last ones are asked for. When one is missing, more of them are, the newer ones first,
until a whole portion is there: so all that is missing is found. After books were restored, or after a silence that is
longer than QuickBooks remembers what was deleted, every known record is asked for, over as many updates as it takes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

from include.events import EventAction
from include.model import CLOCK_DOUBT, SetPurpose
from include.qbxml.answers import Answer, Ret
from include.qbxml.queries import by_ids
from include.qbxml.readable import DELETIONS, READABLE, is_list
from include.qbxml.status import carries_data, tells_all
from include.rows import KnownRecord
from include.states import BooksCheck, Phase
from include.steps.callback import Callback, Document, Heard
from include.steps.read_quickbooks.learn_clock import learn_zone, stamp_of
from include.steps.read_quickbooks.queue_read_jobs import REMEMBERED
from include.steps.read_quickbooks.read_books import has_read_job
from include.steps.session.conclusive import require_answers, require_ids
from include.steps.session.looked import LOOKED, are_other_books, go_on, keep_missing, keep_there, nothing
from include.steps.session.next_write_document import can_refresh, can_write
from include.steps.session.recover_answers import is_missing

#: So many are asked for at every session.
CANARIES: Final = 5
#: So many at once when one of these is missing, or all are asked for.
PORTION: Final = 100
#: So many of them may be asked for once more, to know that these are the books of the update before.
AGAIN: Final = 50


def ask_canaries(call: Callback) -> Document | None:
    """The next records that are known, once in a session, as soon as it is going to write or to read."""
    if LOOKED not in call.context:
        _look_after_silence(call)
    if LOOKED not in call.context:
        call.context[LOOKED] = go_on(call) or nothing(call.company.books_check)
    looked = call.context[LOOKED]
    if looked["done"] or not (call.company.books_check or looked["asked"] or _is_at_work(call)):
        return None
    again = looked.get("again", [])[:AGAIN]
    known = _next(call, looked, PORTION - len(again))
    if not known and not again:
        _found_all(call, looked)
        return None
    keys = sorted({(row.kind, row.id) for row in known} | {(kind, qb_id) for kind, qb_id, *_ in again})
    ids = {kind: [qb_id for other, qb_id in keys if other == kind] for kind, _ in keys}
    kinds = sorted(ids)

    def build(set_id: str) -> list[str]:
        return [
            by_ids(kind, ids[kind], _fields(kind), request_id=f"{set_id}.{place}")
            for place, kind in enumerate(kinds, 1)
        ]

    rows = [asdict(row) | {"at": row.at.isoformat()} for row in known]
    return call.document(SetPurpose.CANARY, build, context={"kinds": kinds, "known": rows, "again": again})


def hear_canaries(call: Callback, heard: Heard) -> None:
    """On to the work, or first to the next portion, or ask what became of the missing ones."""
    looked, known = call.context[LOOKED], _asked(heard)
    seen, passed = _told(call, heard, known)
    learn_zone(call, seen.values())
    if not _are_same_books(call, looked, heard.asked.get("again", ()), seen, passed):
        return
    missing = [row for key, row in known.items() if key not in seen and row.kind not in passed]
    looked["missing"] += [[row.kind, row.id, row.at.isoformat()] for row in missing]
    here = [list(key) for key in known]
    looked["asked"] = (here[-1:] or looked["asked"]) if call.company.books_check else looked["asked"] + here
    keep_there(looked, {key: ret for key, ret in seen.items() if key in known})
    _prove(looked, known, seen)
    _compare(call, known, seen)
    if not missing and not call.company.books_check:
        _found_all(call, looked)


def _told(
    call: Callback, heard: Heard, known: Mapping[tuple[str, str], KnownRecord]
) -> tuple[dict[tuple[str, str], Ret], set[str]]:
    """What is in the books, and the kinds of which QuickBooks does not tell all."""
    if not heard.answers.answers:
        require_answers(call, (), "whether the last known records are still there")
    require_ids(call, heard.answers.answers, "whether the last known records are still there")
    answers = heard.answers.by_request_id()
    seen: dict[tuple[str, str], Ret] = {}
    passed: set[str] = set()
    for place, kind in enumerate(heard.asked["kinds"], 1):
        answer = answers.get(f"{heard.document.id}.{place}")
        if answer is None or _is_refused(call, kind, answer, known.values()) or not tells_all(answer.status_code):
            passed.add(kind)
        seen |= {(kind, str(ret.id)): ret for ret in (answer.rets if answer is not None else ())}
    return seen, passed


def is_looking(call: Callback) -> bool:
    """Whether a session has begun to look, or is to look, and has not come to the end."""
    looked = call.context.get(LOOKED) or nothing(call.company.books_check)
    return not looked["done"] and bool(call.company.books_check or looked["asked"])


def _are_same_books(
    call: Callback,
    looked: dict[str, Any],
    again: Sequence[Sequence[str | None]],
    seen: Mapping[tuple[str, str], Ret],
    passed: Collection[str],
) -> bool:
    """Whether what an earlier update has heard is still true; otherwise all that is known is asked for anew."""
    unsure = [(str(kind), str(qb_id)) for kind, qb_id, _, stamp in again if kind in passed and stamp is None]
    if are_other_books([row for row in again if (row[0], row[1]) not in unsure], seen):
        check_all(call, call.company.books_check or BooksCheck.CHANGED)
        return False
    keep_missing(looked, unsure)
    looked["again"] = looked.get("again", [])[len(again) :]
    return True


def _look_after_silence(call: Callback) -> None:
    """When QuickBooks does not name any more all that was deleted since it was asked last, all that is known is."""
    waiting = call.db.read_jobs.unfinished(call.key).values()
    asked = [row for row in waiting if row.object in DELETIONS and row.start and call.db.now - row.start > REMEMBERED]
    for row in asked:
        call.log(EventAction.DELETIONS_FORGOTTEN, object=row.object, since=row.start, days=REMEMBERED.days)
    if asked and call.company.books_check is None:
        check_all(call, BooksCheck.FORGOTTEN)


def _is_at_work(call: Callback) -> bool:
    return is_missing(call) or can_refresh(call) or can_write(call) or has_read_job(call)


def _next(call: Callback, looked: Mapping[str, Any], most: int) -> list[KnownRecord]:
    if call.company.books_check:
        after = tuple(looked["asked"][-1]) if looked["asked"] else None
        found = call.db.known_records.after(call.key, after, limit=most)
    else:
        asked = {(kind, qb_id) for kind, qb_id in looked["asked"]}
        found = call.db.known_records.newest(call.key, without=asked, limit=most if asked else CANARIES)
    return [row for row in found if row.kind in READABLE or row.is_linked]


def _asked(heard: Heard) -> dict[tuple[str, str], KnownRecord]:
    rows = [KnownRecord(**{**row, "at": datetime.fromisoformat(row["at"])}) for row in heard.asked["known"]]
    return {(row.kind, row.id): row for row in rows}


def _fields(kind: str) -> tuple[str, ...]:
    return ("ListID" if is_list(kind) else "TxnID", "TimeModified", "EditSequence")


def _is_refused(call: Callback, kind: str, answer: Answer, known: Iterable[KnownRecord]) -> bool:
    """Whether QuickBooks does not tell of a kind; of what we have posted it must. Raises `SetupError` then."""
    if carries_data(answer.status_code):
        return False
    if any(row.is_linked for row in known if row.kind == kind):
        require_answers(call, [answer], "whether the last known records are still there")
    return True


def _prove(
    looked: dict[str, Any], known: Mapping[tuple[str, str], KnownRecord], seen: Mapping[tuple[str, str], Ret]
) -> None:
    """Up to when these are surely the books that we know: they have what was made or changed then."""
    for key, ret in seen.items():
        row = known.get(key)
        if row is not None and row.is_proof and (row.edit_sequence in (None, ret.edit_sequence)):
            looked["proven"] = max(looked.get("proven") or "", row.at.isoformat())


def _compare(call: Callback, known: Mapping[tuple[str, str], KnownRecord], seen: Mapping[tuple[str, str], Ret]) -> None:
    """What is other than it was read is read again; one that is older than it was read has all of them looked at."""
    other = [key for key, ret in seen.items() if (row := known.get(key)) and row.edit_sequence != ret.edit_sequence]
    older = [key for key in other if _is_older(known[key], stamp_of(seen[key].text("TimeModified")))]
    if call.company.books_check or older:
        call.db.marked.add(call.key, other)
    if older and call.company.books_check is None:
        check_all(call, BooksCheck.CHANGED)


def check_all(call: Callback, why: BooksCheck) -> None:
    """Every known record is asked for: by this session as far as it comes, else by the next."""
    call.db.companies.change(call.key, books_check=why)
    call.company = replace(call.company, books_check=why)
    call.context[LOOKED] = nothing(why)
    call.log(EventAction.BOOKS_CHECK_BEGUN, why=why)


def _is_older(row: KnownRecord, stamp: datetime | None) -> bool:
    return row.is_read and stamp is not None and stamp < row.at - CLOCK_DOUBT


def _found_all(call: Callback, looked: dict[str, Any]) -> None:
    looked["done"] = True
    if not looked["missing"]:
        end_check(call)
    call.enter(Phase.DELETED if looked["missing"] else Phase.RECOVER)


def end_check(call: Callback, **found: int) -> None:
    """All that is known was asked for."""
    if call.company.books_check is not None:
        call.log(EventAction.BOOKS_CHECKED, why=call.company.books_check, **found)
        call.db.companies.change(call.key, books_check=None)
        call.company = replace(call.company, books_check=None)
