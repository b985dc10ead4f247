"""The words that the database accepts in its state columns, each with its transition; `include.model` has more."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class RunMode(StrEnum):
    """Why a flow run looks at its records."""

    INCREMENTAL = "incremental"  #: what changed since the last run
    COMPLETE = "complete"  #: everything, because a person asked for it
    HISTORY = "history"  #: days of the past


class DocumentState(StrEnum):
    """Life of a document in a flow run: chosen -> current -> clean -> one of the ends; only these three are taken over.

    It belongs to the flow run that chose it last.
    """

    CHOSEN = "chosen"  #: chosen -> current when Salesforce has said it once more; -> taken over by a later run
    CURRENT = "current"  #: current -> clean | held when the rules have looked at it; -> taken over by a later run
    CLEAN = "clean"  #: clean -> staged | unchanged | held | withdrawn when it is staged; -> taken over by a later run
    HELD = "held"  #: end: it is held, and a decision says why
    STAGED = "staged"  #: end: a request stands in the outbox
    FLAGGED = "flagged"  #: end: it differs from what was posted, and a person is told
    UNCHANGED = "unchanged"  #: end: QuickBooks has it, or is about to get it, as it stands
    WITHDRAWN = "withdrawn"  #: end: its record left the filter or was deleted
    TAKEN_OVER = "taken over"  #: end: a later run looks at it
    DROPPED = "dropped"  #: end: nothing of ours knows its record any more, or Salesforce does not show it
    REHEARSED = "rehearsed"  #: rehearsed -> passed | held: a dry run only judges
    PASSED = "passed"  #: end: a dry run found nothing wrong


class DecisionKind(StrEnum):
    """What sort of thing waits for a person; include/standing/kinds.py says of each what a person reads and does."""

    RULE = "rule"  #: a document or record is held: a rule, its mapping or its owner stops it
    DUPLICATE = "duplicate"  #: a record born in QuickBooks may stand in Salesforce already
    MERGE = "merge"  #: a customer is gone from the books, merged into another one perhaps
    LOST_ANSWER = "lost answer"  #: nobody knows whether QuickBooks took a request
    NAME_TAKEN = "name taken"  #: the books have a record of this name that was not made from this one
    BILLED = "billed"  #: the books have a document for the deal that is not ours
    NOT_TAKEN = "not taken"  #: QuickBooks refuses it for a cause that may end there; it is tried again by itself
    UNREADABLE = "unreadable"  #: QuickBooks could not read requests of this kind
    PERMISSION = "permission"  #: QuickBooks must be told to allow requests of this kind
    APPROVAL = "approval"  #: it is posted when a person approves it
    CONFLICT = "conflict"  #: a field was changed on both sides
    DIFFERENCE = "difference"  #: the record was changed after it was posted, and QuickBooks was not
    WITHDRAWN = "withdrawn"  #: the record was withdrawn after it was posted
    LEFT = "left"  #: the books still say of a list record what nothing in Salesforce says any more
    ENDED = "ended"  #: what the books had of it is void or deleted, and the record is still wanted
    POSTED_TWICE = "posted twice"  #: the books have it a second time, perhaps since a merge in Salesforce
    OTHER_AMOUNT = "other amount"  #: the books have it over another sum than was sent
    REJECTED = "rejected"  #: QuickBooks refused the request
    WRITE_BACK = "write back"  #: Salesforce refused what was to be written
    UPDATE_REFUSED = "update refused"  #: Salesforce refuses what QuickBooks says of a record that both sides have
    MISSING = "missing"  #: the books do not have a record, and nobody knows whether it was deleted
    LOST = "lost"  #: a record was typed into the books, and the older copy that stays does not have it
    BOUND = "bound"  #: a person said which record of the books it is, and it is looked up there before that counts
    MISBOUND = "misbound"  #: it cannot be the record that a person named: nobody has that, or another record does


# Causes of a held document that no rule of a suite has, which nobody can let pass but a copy and a number; of others.
MAPPING: Final = "mapping"  #: it cannot be put into the words of the other side
NOT_OURS: Final = "company"  #: it belongs to another company
NO_FLOW: Final = "generate"  #: it asks for a document that no flow makes
COPY: Final = "copy"  #: it says that it is, or just what is, in the books for another record
SAME_NUMBER: Final = "number"  #: it has the number of another record's document
OTHER_CURRENCY: Final = "currency"  #: it is in another currency than the books, or its customer is
BILLED_ALREADY: Final = "billed already"  #: looked at again when the document that bills its deal is void or gone
JOB: Final = "job"  #: a customer that is gone was a job of the way back: no flow of the way there makes it again
ALL_THAT_DIFFERS: Final = "what differs"  #: of a conflict about all fields of a record that was there before its link


class BooksCheck(StrEnum):
    """Why a session asks the books for every record that is known."""

    RESTORED = "restored"  #: a person said that an older copy of the books stays: what it lacks is lost
    FORGOTTEN = "forgotten"  #: nothing was read for so long that QuickBooks forgot what was deleted: a person is asked
    CHANGED = "changed"  #: a record is older than it was read: what is other than known is read again


class DecisionState(StrEnum):
    """Life of a decision: open -> answered -> done, or settled by itself; the next of its kind is a row of its own."""

    OPEN = "open"  #: open -> answered | done by a person; -> settled when its cause is gone
    ANSWERED = "answered"  #: answered -> done when a run has carried it out; -> open when the facts have moved on
    DONE = "done"  #: end: what a person said was carried out; what was waived stays waived
    SETTLED = "settled"  #: end: its cause went away by itself


class Answer(StrEnum):
    """What a person said."""

    WAIVE = "waive"  #: let it go on
    BIND = "bind"  #: it is this record of the books
    UNBIND = "unbind"  #: it is not the record that somebody named
    RECREATE = "recreate"  #: post it again
    POSTED = "posted"  #: QuickBooks took it
    SEND_AGAIN = "send again"  #: QuickBooks never had it
    RELEASE = "release"  #: the mapping was corrected
    RETRY = "retry"  #: the cause was mended
    DELETED = "deleted"  #: it was deleted in QuickBooks
    KEPT = "kept"  #: it counts as it was, although the books do not show it any more
    TYPED = "typed"  #: it was typed again, or is not wanted
    SALESFORCE = "salesforce"  #: the value of Salesforce counts
    QUICKBOOKS = "quickbooks"  #: the value of QuickBooks counts


class Gone(StrEnum):
    """What Salesforce says of a record that was deleted in QuickBooks, by the policy of its flow."""

    TOLD = "told"  #: its status is Conflict
    CLEARED = "cleared"  #: and its id is taken out
    IGNORED = "ignored"  #: nothing
    LOST = "lost"  #: its status is Conflict: a person had named it, and the restored books do not have it


class LinkState(StrEnum):
    """Life of a link: active -> deleted | retired."""

    ACTIVE = "active"  #: active -> deleted with the record in QuickBooks; -> retired when a person lets it go
    DELETED = "deleted"  #: end: the record is gone from the books
    RETIRED = "retired"  #: end: another record has taken its place


class SyncState(StrEnum):
    """What is known of a link's record in the books, and so what the next run of the way there does with it."""

    MEETING = "meeting"  #: both were there before they were linked: meeting -> synced | to send when compared
    UNREAD = "unread"  #: nobody knows what QuickBooks has: unread -> synced by what is sent, or taken over as it came
    SYNCED = "synced"  #: QuickBooks has what the hash says: synced -> to send | take over when both sides are compared
    TO_SEND = "to send"  #: to send -> synced: the next run sends the record, whatever it says
    TAKE_OVER = "take over"  #: take over -> synced: QuickBooks' word is in Salesforce, and its hash is taken, not sent


class LinkOrigin(StrEnum):
    """How a link came."""

    POSTED = "posted"  #: QuickBooks took our request
    FOUND = "found"  #: it was in the books already, by its GUID, number or name
    RETURNED = "returned"  #: it was born in QuickBooks, and brought to Salesforce
    BOUND = "bound"  #: a person said so


class WorkState(StrEnum):
    """Life of a work item of the way back: unclaimed -> claimed -> done | failed."""

    UNCLAIMED = "unclaimed"  #: unclaimed -> claimed when a run takes it
    CLAIMED = "claimed"  #: claimed -> done | unclaimed | failed by what Salesforce answers; -> unclaimed of a dead run
    DONE = "done"  #: end: it was acted on
    FAILED = "failed"  #: failed -> unclaimed when a person has corrected the cause


class WorkKind(StrEnum):
    """Why the way back looks at a record."""

    READ = "read"  #: a record of the books is other than before
    COMPARE = "compare"  #: a record of Salesforce that stands for one of the books was changed
    REPORT = "report"  #: a report of the books came
    COUNT = "count"  #: a dry run of history found a record
    STAGED = "staged"  #: a request was staged
    HELD = "held"  #: a document or a request is held
    RELEASED = "released"  #: it is not held any more
    APPLIED = "applied"  #: QuickBooks took the request
    REJECTED = "rejected"  #: QuickBooks refused it
    FLAGGED = "flagged"  #: both sides differ, and a person is told
    WITHDRAWN = "withdrawn"  #: the record left the filter before it was posted
    DELETED = "deleted"  #: the record is gone from the books
    MERGED = "merged"  #: another record of Salesforce has its link


class Verdict(StrEnum):
    """What a record of the past was found to be before it is brought."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    HELD = "held"
    NOT_MAPPED = "not mapped"


class IntervalState(StrEnum):
    """Life of an interval of the past: asked -> reading -> done."""

    ASKED = "asked"  #: asked -> reading when its first record is looked at
    READING = "reading"  #: reading -> done when what was read is counted and brought
    DONE = "done"  #: done -> asked when it is to be done once more


class Direction(StrEnum):
    """Which way an interval of the past goes."""

    TO_SALESFORCE = "to_salesforce"
    TO_QUICKBOOKS = "to_quickbooks"


class Basis(StrEnum):
    """What the window of a query of the books is over."""

    MODIFIED = "modified"  #: when records were changed
    TXN_DATE = "txn_date"  #: the days that transactions bear
    REPORT = "report"  #: the day of a report


class Remembered(StrEnum):
    """Of what a fingerprint is kept, so that a change of it is noticed."""

    COMPANY_FIELD = "company field"  #: which records the settings give to which company
    POSTING = "posting"  #: closing date, policy and accounts by which documents are held
    CURRENCY = "currency"  #: the currency of the books, where Salesforce keeps several
    AGING = "aging"  #: the day on which everybody's debts were aged, and from which day of an invoice
    RETRIED = "retried"  #: the day on which what Salesforce refused was tried again


class RowState(StrEnum):
    """Life of a row of Salesforce that the way back keeps: waiting | refused -> written -> gone."""

    WRITTEN = "written"  #: written -> gone with its record, line or payment
    WAITING = "waiting"  #: waiting -> written once its parent stands in Salesforce
    REFUSED = "refused"  #: refused -> written when Salesforce takes it at a later try
    GONE = "gone"  #: gone -> written when its record is back


class AlertState(StrEnum):
    """Life of an alert: open -> ended -> open when it is found again."""

    OPEN = "open"  #: open -> ended when it is not found any more
    ENDED = "ended"  #: ended -> open when it is found again
    TOLD = "told"  #: no alert: the note of what the last digest said


class ComparisonState(StrEnum):
    """Life of a comparison of both books: it is kept whole."""

    DONE = "done"  #: end: every difference is kept with it


class Phase(StrEnum):
    """Where a session of the Web Connector stands, in the order in which the phases come."""

    HOST = "host"  #: host -> canary when QuickBooks has said who it is
    CANARY = "canary"  #: canary -> deleted when the last records that we know are still there, or not
    DELETED = "deleted"  #: deleted -> recover
    RECOVER = "recover"  #: recover -> bound when no document is without its answer
    BOUND = "bound"  #: bound -> reread when what people named has been looked up
    REREAD = "reread"  #: reread -> refresh
    REFRESH = "refresh"  #: refresh -> work
    WORK = "work"  #: work -> read when nothing is left to hand out; -> canary, from where they come round again
    READ = "read"  #: read -> canary


class SessionEnd(StrEnum):
    """How a session ended."""

    CLOSED = "closed"  #: the Web Connector closed it
    SUPERSEDED = "superseded"  #: another update of the company began
    EXPIRED = "expired"  #: silent for half an hour, a day old, or begun with a password that is valid no more
    REFUSED = "refused"  #: a safety check stopped it
    FAILED = "failed"  #: QuickBooks could not process a request
    NOT_CONNECTED = "not connected"  #: QuickBooks could not be reached


class RuleStatus(StrEnum):
    """How a rule ended."""

    PASS = "pass"
    FAIL = "fail"
    ERROR = "error"  #: it could not run, so it says nothing about the rows


class Severity(StrEnum):
    """How bad a failure is, for the reader; what happens is decided by `OnFail` alone."""

    CRITICAL = "critical"
    WARNING = "warning"
    INFO = "info"


class OnFail(StrEnum):
    """What a failure does."""

    STOP = "stop"  #: the flow ends here: nothing of this batch goes on
    QUARANTINE = "quarantine"  #: the document is held, the others go on
    NOTE = "note"  #: the document goes on, the report says what was seen


class RefusalKind(StrEnum):
    """Why the endpoint refused a call before it knew a ticket."""

    WRONG_PASSWORD = "wrong password"  #: looked at, and wrong; or the user is none of ours
    TOO_EARLY = "too early"  #: after wrong passwords, and not looked at
    TOO_MANY = "too many"  #: more sign-ins or calls at once than are taken
    TOO_LARGE = "too large"  #: a long message without a ticket of ours
    TOO_SLOW = "too slow"  #: the message did not arrive in time
    NO_CALL = "no call"  #: not a call of this service
    UNKNOWN_TICKET = "unknown ticket"  #: a ticket that was never given out
