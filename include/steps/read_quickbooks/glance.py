"""glance: one document asks of every window that waits whether it holds anything at all.

On most polls nothing was changed in most of what is read. A window that holds nothing is read with that; all others are
read page by page, as if nobody had asked. No iterator is opened: QuickBooks keeps a few at a time only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from include.events import EventAction
from include.model import ReadJobState, SetPurpose, Values
from include.qbxml.answers import Answer, AnswerSet
from include.qbxml.codes import NOT_OFFERED, OK
from include.qbxml.queries import modified_since
from include.qbxml.readable import DELETIONS, is_list
from include.qbxml.status import tells_all
from include.rows import ReadJob
from include.staging.books import QUICKBOOKS
from include.staging.watermarks import Move
from include.steps.callback import Callback, Document, context_of
from include.steps.read_quickbooks.queue_read_jobs import never_opened, types_key, types_of
from include.steps.read_quickbooks.read_pages import LEFT, opening, pass_over
from include.steps.read_quickbooks.read_query import local_bounds, read_query

#: In what the question keeps: the number, the object and the window of each read job.
GLANCE: Final = "glance"
#: The word in the context of a session that has looked.
_LOOKED: Final = "glanced"
#: One window alone is read at once.
_FEWEST: Final = 2


def glance(call: Callback) -> Document | None:
    """The question about all windows of changes that nobody has begun to read, once in a session."""
    if _LOOKED in call.context:
        return None
    call.context[_LOOKED] = True
    rows = [row for row in call.db.read_jobs.unfinished(call.key).values() if _is_fresh(call, row)]
    if len(rows) < _FEWEST or _was_missed(call):
        return None
    asked = {row.id: opening(call, row) for row in rows}
    call.db.read_jobs.change_all(asked)
    windows = [replace(row, **asked[row.id]) for row in rows]

    def build(set_id: str) -> list[str]:
        return [_question(row, f"{set_id}.{place}") for place, row in enumerate(windows, 1)]

    return call.document(SetPurpose.READ, build, context={GLANCE: [_named(row) for row in windows]})


def hear_glance(call: Callback, set_id: str, asked: Values, heard: AnswerSet) -> None:
    """What holds nothing is read; what this QuickBooks does not offer is passed over."""
    answers = heard.by_request_id()
    rows = call.db.read_jobs.fetch([number for number, *_ in asked[GLANCE]])
    empty = list[ReadJob]()
    for place, named in enumerate(asked[GLANCE], 1):
        row, answer = rows.get(named[0]), answers.get(f"{set_id}.{place}")
        if row is None or answer is None or row.state != ReadJobState.ASKED or _named(row) != named:
            continue
        if answer.status_code == NOT_OFFERED:
            pass_over(call, row, answer)
        elif _holds_nothing(answer):
            empty.append(row)
    _finish(call, empty)


def _is_fresh(call: Callback, row: ReadJob) -> bool:
    """Whether a read job waits with the whole of its window, from where the last one ended."""
    return (
        row.state == ReadJobState.ASKED
        and never_opened(row)
        and row.start is not None
        and row.window_from == row.start
        and not (row.fails or row.then_complete)
        and row.id not in call.context.get(LEFT, ())
    )


def _was_missed(call: Callback) -> bool:
    """Whether the answer to the last such question could not be taken: then one is asked after the other."""
    if not call.company.missed or call.company.missed_of != SetPurpose.READ:
        return False
    missed = call.db.message_sets.get(call.company.missed_set or "")
    return missed is not None and GLANCE in context_of(missed)


def _question(row: ReadJob, request_id: str) -> str:
    if row.object in DELETIONS:
        return read_query(row, request_id=request_id, types=types_of(row), iterator=None, page=1)
    low, high = local_bounds(row)
    own = "ListID" if is_list(row.object) else "TxnID"
    return modified_since(
        row.object, low, request_id=request_id, max_returned=1, fields=(own, "TimeModified"), local_to=high
    )


def _named(row: ReadJob) -> list[Any]:
    window = (row.window_from, row.window_to)
    return [row.id, row.object, *(moment.isoformat() if moment else None for moment in window)]


def _holds_nothing(answer: Answer) -> bool:
    return not answer.rets and answer.status_code != OK and tells_all(answer.status_code)


def _read(row: ReadJob) -> Move:
    key = types_key(types_of(row))
    return Move(object=row.object, value=row.window_to, fields_hash=key, begun_at=row.window_from)


def _finish(call: Callback, rows: Sequence[ReadJob]) -> None:
    if not rows:
        return
    done = {"state": ReadJobState.DONE, "done_at": call.db.now, "opened_at": call.db.now, "pages": 1, "problem": None}
    call.db.read_jobs.change_all({row.id: done for row in rows})
    call.db.watermarks.move_all(call.key, QUICKBOOKS, [_read(row) for row in rows])
    call.log(EventAction.READ_JOB_DONE, objects=[row.object for row in rows])
