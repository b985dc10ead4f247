"""miss_answers: an answer that cannot be taken, or never comes, is counted, told at once, and in the end done without.

A proxy says 403 or 413, a line breaks off in the middle, an answer is no XML: whatever it is, asking the same would end
alike for ever. What follows from a question that is given up says its exchange, as when QuickBooks cannot read it: of a
lost document the books are searched, and what cannot be searched is a person's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from include.events import EventAction
from include.model import SetPurpose
from include.rows import Company, MessageSet
from include.staging.door import Work
from include.steps.callback import context_of
from include.steps.read_quickbooks.refetch_marked import AGAIN

#: So often in a row the answer to a question may be missed before it is given up.
MOST_MISSED: Final = 2
#: Questions about a document whose answer was lost: they are over when that document is settled.
RECOVERY: Final = frozenset({SetPurpose.WRITE, SetPurpose.STATUS, SetPurpose.LOOK})
#: Questions that are given up in the end. What a session must know before it writes is asked until it is told.
GIVEN_UP: Final = frozenset({SetPurpose.STATUS, SetPurpose.LOOK, SetPurpose.BOUND, SetPurpose.REFRESH, SetPurpose.READ})

NEVER_CAME: Final = (
    "it never came. The log of the Web Connector says what it met: 403, 413 or 504 is said by a proxy or a firewall "
    "between it and this service, which must let its messages pass unread, up to 32 MB"
)
_WHAT: Final[Mapping[SetPurpose, str]] = {
    SetPurpose.WRITE: "a document that changes the books",
    SetPurpose.STATUS: "the question what became of a document",
    SetPurpose.LOOK: "the search of the books for a document",
    SetPurpose.READ: "a question what was changed in the books",
}
_NEXT: Final = "Nothing is sent twice: the next update asks what became of it, and then searches the books."


def miss_answer(db: Work, company: Company, missed: MessageSet, why: str) -> None:
    """Count an answer that is missed, and tell it where people look."""
    again = company.missed + 1 if _is_about(db, company, missed) else 1
    what = _WHAT.get(missed.purpose, "a question about the books")
    count = f", {again} times in a row" if again > 1 else ""
    words = f"The answer of QuickBooks to {what} could not be taken{count}: {why}."
    words += f" {_NEXT}" if missed.purpose in RECOVERY else " The next update asks again."
    db.companies.change(
        company.key, missed=again, missed_of=missed.purpose, missed_set=missed.id, missed_why=" ".join(words.split())
    )
    db.events.add(company.key, EventAction.ANSWER_MISSED, message_set_id=missed.id, purpose=missed.purpose, times=again)


def given_up(db: Work, company: Company) -> MessageSet | None:
    """The question that was asked in vain so often that it is not asked again, if there is one.

    A window of changes is asked for in smaller pieces, and with a report it is left out of every other update.
    """
    if company.missed < MOST_MISSED or company.missed_of not in GIVEN_UP:
        return None
    missed = db.message_sets.get(company.missed_set or "")
    is_other = missed is not None and missed.purpose == SetPurpose.READ and AGAIN not in context_of(missed)
    return None if is_other else missed


def take_answer(db: Work, company: Company, taken: MessageSet) -> None:
    """An answer was taken: what was told of missed ones to the same question is over, once nothing of them is open."""
    if not company.missed:
        return
    is_same = taken.purpose != SetPurpose.WRITE and _is_about(db, company, taken, whole=True)
    if is_same or (company.missed_of in RECOVERY and db.message_sets.open_write(company.key) is None):
        forget_missed(db, company.key)


def _is_about(db: Work, company: Company, document: MessageSet, *, whole: bool = False) -> bool:
    """Whether a document asks what was asked in vain last, or `whole` all of it: of records by their ids, these."""
    if document.purpose != company.missed_of:
        return False
    before = db.message_sets.get(company.missed_set or "") if document.purpose == SetPurpose.READ else None
    if before is None:
        return document.purpose != SetPurpose.READ
    then, now = context_of(before), context_of(document)
    if any(then.get(name) != now.get(name) for name in (AGAIN, "read_job", "report")):
        return False
    ids, asked = {*then.get("ids", ())}, {*now.get("ids", ())}
    return ids <= asked if whole else not ids or bool(ids & asked)


def forget_read(db: Work, company: Company) -> None:
    """A session has nothing left to ask: what was missed of the books is not open any more."""
    if company.missed and company.missed_of == SetPurpose.READ:
        forget_missed(db, company.key)


def forget_missed(db: Work, key: str) -> None:
    """Nothing is missed any more."""
    db.companies.change(key, missed=0, missed_of=None, missed_set=None, missed_why=None)
