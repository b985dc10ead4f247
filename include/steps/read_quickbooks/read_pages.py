"""read_pages: the windows of what changed in the books and of its history are read, one page a document.

What a page brings is landed in the callback that brings it; the watermark moves with the last page of a window. A
read job whose session ended early is cut into a smaller window by the next one. A read job that QuickBooks refuses is
told and left for the next session: it never passes for "nothing changed".
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from include.events import EventAction
from include.model import ReadJobState, SetPurpose, Values
from include.qbxml.answers import Answer
from include.qbxml.codes import ITERATOR_EXPIRED, NOT_OFFERED, OK, WRONG_FORM
from include.qbxml.readable import DELETIONS
from include.qbxml.status import carries_data, tells_all
from include.rows import ReadJob
from include.staging.books import QUICKBOOKS
from include.staging.read_jobs import MODIFIED, REPORT
from include.steps.callback import Callback, Document
from include.steps.read_quickbooks.land_page import land_page
from include.steps.read_quickbooks.narrow_window import following, narrowed
from include.steps.read_quickbooks.queue_read_jobs import complete_row, never_opened, types_key, types_of
from include.steps.read_quickbooks.read_query import read_query

MOST_RESTARTS = 3
#: The word in the context of a session: numbers of the read jobs that it could not read.
LEFT = "unread"
#: What a window that was cut off the whole hands on to the next one.
_HANDED_ON = (
    "company",
    "object",
    "basis",
    "types",
    "interval_id",
    "start",
    "until",
    "offset_minutes",
    "splits",
    "then_complete",
    "asked_by",
)
_COUNTS = ("found", "new", "landed", "pages")


def next_window(call: Callback) -> ReadJob | None:
    """The read job of this session first; what it could not read is left out until the next one."""
    return call.db.read_jobs.next(call.key, call.session_id, without=call.context.get(LEFT, ()))


def read_pages(call: Callback) -> Document | None:
    """The next page of the read job that this session has begun, the first of another one, or None."""
    row = next_window(call)
    while row is not None and row.session_id != call.session_id and _is_uncut(row):
        _leave_out(call, row)
        row = next_window(call)
    if row is None:
        return None
    if row.session_id != call.session_id:
        row = _begin(call, row)
    iterator, size, chosen = call.context["read_job"]["iterator"], call.settings.reading.page, row

    def build(set_id: str) -> list[str]:
        return [read_query(chosen, request_id=f"{set_id}.1", types=types_of(chosen), iterator=iterator, page=size)]

    return call.document(SetPurpose.READ, build, context={"read_job": row.id, "size": size})


def hear_page(call: Callback, asked: Values, answer: Answer | None) -> None:
    """Land one page; go on, start again, finish the window, or tell why it could not be read."""
    row = call.db.read_jobs.get(asked["read_job"])
    page = call.context.get("read_job")
    if row is None or row.state != ReadJobState.OPEN or page is None or page["id"] != row.id:
        return
    if answer is None:
        fail_read_job(call, row, "answered with an empty document")
    elif answer.status_code == ITERATOR_EXPIRED or _jumped(page, answer, asked["size"]):
        _restart(call, row, page)
    elif answer.status_code == NOT_OFFERED:
        pass_over(call, row, answer)
    elif not _is_answer(row, answer):
        fail_read_job(call, row, f"answered {answer.status_code}: {answer.message}")
    elif row.object not in DELETIONS and not _counts(answer):
        fail_read_job(call, row, "did not say how many records remain")
    elif not all(ret.id for ret in answer.rets):
        fail_read_job(call, row, "sent a record without an id")
    else:
        if not tells_all(answer.status_code):
            call.log(EventAction.READ_JOB_INCOMPLETE, object=row.object, why=f"{answer.status_code}: {answer.message}")
        found = page["found"] + land_page(call, row, answer)
        page |= {"iterator": answer.iterator_id, "remaining": answer.iterator_remaining, "found": found}
        if not (answer.iterator_remaining and answer.iterator_id):
            _finish(call, call.db.read_jobs.get(row.id) or row, found)


def fail_read_job(call: Callback, row: ReadJob, why: str) -> None:
    """Tell a person that an object could not be read, and leave it to the next session."""
    what = f"The report {row.object}" if row.basis == REPORT else f"{row.object} records"
    words = (
        f"{what} of company {call.key!r} could not be read: QuickBooks {why.rstrip('.')}. Nothing "
        "was taken for unchanged. Correct this in QuickBooks; the next update of the Web Connector reads again."
    )
    call.db.read_jobs.change(row.id, state=ReadJobState.ASKED, session_id=None, fails=row.fails + 1, problem=words)
    _leave(call, row, words)
    call.log(EventAction.READ_JOB_FAILED, object=row.object, why=why)


def pass_over(call: Callback, row: ReadJob, answer: Answer) -> None:
    """There is nothing to read; the mark stays, so that everything is read once the feature is switched on."""
    call.context.pop("read_job", None)
    call.db.read_jobs.change(row.id, problem=f"Not read: {answer.message}")
    call.db.read_jobs.finish(row.id)


def _begin(call: Callback, row: ReadJob) -> ReadJob:
    values = {"state": ReadJobState.OPEN, "session_id": call.session_id, "opened_at": call.db.now, **opening(call, row)}
    if row.state == ReadJobState.OPEN:
        values |= {"splits": row.splits + 1, **_cut(call, row)}
    call.db.read_jobs.change(row.id, **values)
    call.context["read_job"] = {"id": row.id, "iterator": None, "remaining": None, "restarts": 0, "found": 0}
    return replace(row, **values)


def opening(call: Callback, row: ReadJob) -> dict[str, Any]:
    """The columns of a read job that are settled when it is asked for: up to when, and by which clock."""
    values: dict[str, Any] = {}
    if never_opened(row) and row.basis == MODIFIED and row.interval_id is None:
        # What was entered since it was asked is read at this poll too.
        now = max(row.until, call.db.now.replace(microsecond=0))
        values |= {"until": now, "window_to": now}
    if row.window_from == row.start and row.name_from is None:
        # Nothing has been read beside it yet that was told by another clock.
        known = call.company.utc_offset_minutes is not None
        values["offset_minutes"] = int(call.company.least_ahead.total_seconds() // 60) if known else None
    return values


def _is_uncut(row: ReadJob) -> bool:
    """Whether another session did not come to the end of it, and it cannot be made smaller."""
    return row.state == ReadJobState.OPEN and narrowed(row) is None


def _leave_out(call: Callback, row: ReadJob) -> None:
    """Tell a person, and let this session go on without it; the next one tries it once more."""
    words = (
        f"{row.object} records of company {call.key!r} could not be read in one session, and what is left of "
        "them cannot be read in smaller portions. Find out why the updates of the Web Connector end early, or "
        "let one answer hold fewer records: reading.page in the settings."
    )
    call.db.read_jobs.change(row.id, state=ReadJobState.ASKED, session_id=None, fails=row.fails + 1, problem=words)
    _leave(call, row, words)
    call.log(EventAction.READ_JOB_SPLIT, object=row.object, smaller=False)


def _cut(call: Callback, row: ReadJob) -> dict[str, Any]:
    """A smaller part of what another session did not come to the end of."""
    call.log(EventAction.READ_JOB_SPLIT, object=row.object, smaller=True)
    return narrowed(row) or {}


def _is_answer(row: ReadJob, answer: Answer) -> bool:
    """Whether the window was read; one that was cut out of the night on which clocks go forward may be upside down."""
    is_cut = row.window_from != row.start or row.window_to != row.until
    return carries_data(answer.status_code) or (is_cut and answer.status_code == WRONG_FORM)


def _counts(answer: Answer) -> bool:
    """Whether the end of the pages can be told: without a count the answer may have been cut off without a sign."""
    if answer.status_code != OK and not answer.rets:
        return True
    return answer.iterator_remaining == 0 or bool(answer.iterator_remaining and answer.iterator_id)


def _jumped(page: Values, answer: Answer, size: int) -> bool:
    """Whether more records passed than came: a page went by that nobody has seen."""
    before, now = page["remaining"], answer.iterator_remaining
    return before is not None and now is not None and now < before - size


def _restart(call: Callback, row: ReadJob, page: dict[str, Any]) -> None:
    """The same window from its first page: what was landed of it is known and changes nothing."""
    page |= {"iterator": None, "remaining": None, "found": 0, "restarts": page["restarts"] + 1}
    call.log(EventAction.READ_JOB_RESTARTED, object=row.object, restarts=page["restarts"])
    if page["restarts"] > MOST_RESTARTS:
        # It stays open, so that the next session cuts it.
        _leave(
            call,
            row,
            f"{row.object} records of company {call.key!r} could not be read to the end: QuickBooks lost its place "
            f"{page['restarts']} times. The next update of the Web Connector reads them in smaller portions.",
        )


def _leave(call: Callback, row: ReadJob, words: str) -> None:
    call.context[LEFT] = [*call.context.get(LEFT, ()), row.id]
    call.context.pop("read_job", None)
    call.db.companies.change(call.key, problem=words)
    call.db.sessions.change(call.session_id, last_error=words)


def _finish(call: Callback, row: ReadJob, found: int) -> None:
    call.context.pop("read_job", None)
    counts = {"found": row.found + found, "new": row.new, "landed": row.landed, "pages": row.pages}
    call.db.read_jobs.finish(row.id, found=counts["found"])
    is_history = row.interval_id is not None
    if row.name_to is None and not is_history:
        key = types_key(types_of(row))
        begun_at = row.window_from
        call.db.watermarks.move(call.key, QUICKBOOKS, row.object, row.window_to, fields_hash=key, begun_at=begun_at)
    call.log(EventAction.READ_JOB_DONE, object=row.object, until=row.window_to)
    rest = following(row)
    if rest is not None:
        # The last window of an interval of history counts for all of it.
        kept = {name: getattr(row, name) for name in _HANDED_ON} | (counts if is_history else {})
        call.db.read_jobs.ask([{**kept, **rest}])
    elif is_history:
        _tell_history(call, row, counts)
    elif row.then_complete:
        now = call.db.now.replace(microsecond=0)
        call.db.read_jobs.ask([complete_row(call.key, row.object, types_of(row), row.asked_by, now)])


def _tell_history(call: Callback, row: ReadJob, counts: Values) -> None:
    call.log(
        EventAction.HISTORY_READ,
        object=row.object,
        interval_id=row.interval_id,
        found=counts["found"],
        new=counts["new"],
        changed=counts["landed"] - counts["new"],
        pages=counts["pages"],
    )
