"""read_books: the last phase of a session reads what changed in the books.

Writes go first at every call. The windows that were asked for come first, all at once with a glance and then one by one
where there is something to read, then the records that others have touched,
then QuickBooks' own reports, so that these are about what has been read.
"""

from __future__ import annotations

from include.model import ReadJobState
from include.rows import MessageSet
from include.steps.callback import Callback, Document, Heard, context_of
from include.steps.read_quickbooks.asked_in_vain import give_up
from include.steps.read_quickbooks.glance import GLANCE, glance, hear_glance
from include.steps.read_quickbooks.read_pages import fail_read_job, hear_page, next_window, read_pages
from include.steps.read_quickbooks.read_reports import hear_report, next_report, read_reports
from include.steps.read_quickbooks.refetch_marked import AGAIN, fail_marked, has_marked, hear_marked, refetch_marked


def has_read_job(call: Callback) -> bool:
    """Whether this session still has something to read."""
    return next_window(call) is not None or has_marked(call) or next_report(call) is not None


def read_books(call: Callback) -> Document | None:
    """The next document that reads, or None when there is nothing left for this session."""
    return glance(call) or read_pages(call) or refetch_marked(call) or read_reports(call)


def hear_read_job(call: Callback, heard: Heard) -> None:
    """Take in what QuickBooks answered to a document of this phase."""
    asked, answers = heard.asked, heard.answers.answers
    answer = answers[0] if answers else None
    if GLANCE in asked:
        hear_glance(call, heard.document.id, asked, heard.answers)
    elif AGAIN in asked:
        hear_marked(call, asked, answer)
    elif "report" in asked:
        hear_report(call, asked, answer, heard.raw)
    else:
        hear_page(call, asked, answer)


def read_in_vain(call: Callback, document: MessageSet, why: str) -> None:
    """The answer about records that were asked for by their ids never came through."""
    asked = context_of(document)
    give_up(call, ((str(asked[AGAIN]), name) for name in asked["ids"]))


def read_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    """QuickBooks could not even parse the question (0x80040400)."""
    asked = context_of(document)
    said = f"did not take the question. {why}"
    if GLANCE in asked:
        return  # each window is asked for by itself
    if AGAIN in asked:
        fail_marked(call, asked, said)
        return
    row = call.db.read_jobs.get(asked["report"] if "report" in asked else asked["read_job"])
    if row is not None and row.state == ReadJobState.OPEN:
        fail_read_job(call, row, said)
