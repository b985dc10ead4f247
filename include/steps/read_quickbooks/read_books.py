"""read_books: the last phase of a session reads what changed in the books.

Writes go first at every call. The windows that were asked for come first, then the records that others have touched,
then QuickBooks' own reports, so that these are about what has been read.
"""

from __future__ import annotations

from include.model import ReadingState, Values
from include.qbxml.answers import AnswerSet
from include.steps.callback import Document, Turn
from include.steps.read_quickbooks.read_again import fail_again, has_again, hear_again, read_again
from include.steps.read_quickbooks.read_pages import fail_reading, hear_page, next_window, read_pages
from include.steps.read_quickbooks.read_reports import hear_report, next_report, read_reports


def has_reading(turn: Turn) -> bool:
    """Whether this session still has something to read."""
    return next_window(turn) is not None or has_again(turn) or next_report(turn) is not None


def read_books(turn: Turn) -> Document | None:
    """The next document that reads, or None when there is nothing left for this session."""
    return read_pages(turn) or read_again(turn) or read_reports(turn)


def hear_reading(turn: Turn, asked: Values, heard: AnswerSet, raw: str) -> None:
    """Take in what QuickBooks answered to a document of this phase."""
    answer = heard.answers[0] if heard.answers else None
    if "again" in asked:
        hear_again(turn, asked, answer)
    elif "report" in asked:
        hear_report(turn, asked, answer, raw)
    else:
        hear_page(turn, asked, answer)


def fail_document(turn: Turn, asked: Values, why: str) -> None:
    """QuickBooks could not even parse the question (0x80040400)."""
    said = f"did not take the question. {why}"
    if "again" in asked:
        fail_again(turn, asked, said)
        return
    row = turn.db.readings.get(asked["report"] if "report" in asked else asked["reading"])
    if row is not None and row.state == ReadingState.OPEN:
        fail_reading(turn, row, said)
