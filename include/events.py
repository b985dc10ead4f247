"""What an event says: what happened, and of a row that has a life what it was, what it is, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class EventAction(StrEnum):
    """The words of the log: what happened, to what; each is found in the code by one search."""

    ALERTS_FOUND = "alerts_found"
    ANSWER_FAILED = "answer_failed"
    ANSWER_MISSED = "answer_missed"
    ANSWER_MISSING = "answer_missing"
    ANSWER_PARSED = "answer_parsed"
    BOOKS_CHECK_BEGUN = "books_check_begun"
    BOOKS_CHECKED = "books_checked"
    CALL_BROKEN = "call_broken"
    CHANGE_FLAGGED = "change_flagged"
    CLOCK_MOVED = "clock_moved"
    COMPANY_ARMED = "company_armed"
    COMPANY_CONDENSED = "company_condensed"
    COMPANY_CREATED = "company_created"
    COMPANY_MOVED = "company_moved"
    COMPANY_PAUSED = "company_paused"
    COMPANY_RESTORED = "company_restored"
    COMPANY_RESUMED = "company_resumed"
    CONFLICT_CHOSEN = "conflict_chosen"
    CONFLICT_FOUND = "conflict_found"
    CONFLICT_GONE = "conflict_gone"
    CONFLICT_MOVED_ON = "conflict_moved_on"
    CONFLICT_SETTLED = "conflict_settled"
    CONNECTION_FAILED = "connection_failed"
    DELETION_SEEN = "deletion_seen"
    DELETIONS_FORGOTTEN = "deletions_forgotten"
    DIGEST_SENT = "digest_sent"
    DOCUMENT_HELD = "document_held"
    DOCUMENT_RELEASED = "document_released"
    ELEMENTS_LEFT_OUT = "elements_left_out"
    FLOW_STOPPED = "flow_stopped"
    FOUND_IN_BOOKS = "found_in_books"
    GUID_LEARNED = "guid_learned"
    HISTORY_ASKED = "history_asked"
    HISTORY_BEGUN = "history_begun"
    HISTORY_DONE = "history_done"
    HISTORY_READ = "history_read"
    KIND_HELD = "kind_held"
    KIND_RELEASED = "kind_released"
    SAID_DELETED = "said_deleted"
    LINK_ACTIVE = "link_active"
    LINK_DELETED = "link_deleted"
    LINK_FORGOTTEN = "link_forgotten"
    LINK_RETIRED = "link_retired"
    MISSING_DECIDED = "missing_decided"
    MERGE_FOLLOWED = "merge_followed"
    MERGE_PROPOSED = "merge_proposed"
    PASSWORD_MADE = "password_made"
    PASSWORD_ROTATED = "password_rotated"
    POSTED_TWICE = "posted_twice"
    READ_JOB_DONE = "read_job_done"
    READ_JOB_FAILED = "read_job_failed"
    READ_JOB_INCOMPLETE = "read_job_incomplete"
    READ_JOB_RESTARTED = "read_job_restarted"
    READ_JOB_SPLIT = "read_job_split"
    READ_JOBS_QUEUED = "read_jobs_queued"
    RECONCILED = "reconciled"
    RECORD_BOUND = "record_bound"
    RECORD_GONE = "record_gone"
    RECORD_HELD = "record_held"
    RECORD_MISBOUND = "record_misbound"
    RECORD_NAMED = "record_named"
    RECORD_RECREATED = "record_recreated"
    RECORD_PUT_BACK = "record_put_back"
    RECORD_UNBOUND = "record_unbound"
    RECORD_REFUSED = "record_refused"
    RECORD_RETURNED = "record_returned"
    RECORD_WRITTEN = "record_written"
    RECORDS_LOST = "records_lost"
    RECORDS_REFETCHED = "records_refetched"
    RECORDS_UNKNOWN = "records_unknown"
    RECORDS_VALIDATED = "records_validated"
    RECOVERY_ANSWERED = "recovery_answered"
    RECOVERY_ASKED = "recovery_asked"
    REPORT_READ = "report_read"
    REPORTS_ASKED = "reports_asked"
    REQUEST_APPLIED = "request_applied"
    REQUEST_CANCELLED = "request_cancelled"
    REQUEST_DECIDED = "request_decided"
    REQUEST_REJECTED = "request_rejected"
    REQUEST_RENEWED = "request_renewed"
    REQUEST_SERVED = "request_served"
    REQUEST_STAGED = "request_staged"
    REQUEST_UNKNOWN = "request_unknown"
    REQUESTS_SENT_AGAIN = "requests_sent_again"
    REQUESTS_SERVED = "requests_served"
    REQUESTS_TRIED_AGAIN = "requests_tried_again"
    ROW_GONE = "row_gone"
    ROW_REFUSED = "row_refused"
    LOOK_UP_CHANGED = "look_up_changed"
    ROWS_FORGOTTEN = "rows_forgotten"
    ROWS_WRITTEN = "rows_written"
    RULES_WAIVED = "rules_waived"
    SESSION_BUSY = "session_busy"
    SESSION_CLOSED = "session_closed"
    SESSION_EXPIRED = "session_expired"
    SESSION_REFUSED = "session_refused"
    SESSION_STARTED = "session_started"
    SIGN_IN_REFUSED = "sign_in_refused"
    VERSION_LOWERED = "version_lowered"
    WITHDRAWN_FLAGGED = "withdrawn_flagged"
    WRITE_BACK_RETRIED = "write_back_retried"


class Subject(StrEnum):
    """The kinds of rows whose life the events tell."""

    REQUEST = "request"  #: a row of the outbox, told by its number
    LINK = "link"  #: told by flow, record, part and generation


class ChangeCause(StrEnum):
    """Why such a row is other than before."""

    RUN = "run"  #: what a run found in Salesforce
    WITHDRAWN = "withdrawn"  #: its record is not wanted any more, or is again as it stands in QuickBooks
    COMPARED = "compared"  #: both sides were compared, and what waited was outdated
    SERVED = "served"  #: the Web Connector asked for work
    ANSWERED = "answered"  #: QuickBooks answered, or the books were searched
    ANSWER_MISSING = "answer missing"  #: nobody knows what became of it
    FOLLOWED = "followed"  #: the request that it was to follow was refused or cancelled
    POSTED = "posted"  #: QuickBooks took our request
    FOUND = "found"  #: it was in the books already
    RETURNED = "returned"  #: it was born in QuickBooks
    GONE = "gone"  #: it is gone from the books
    MERGED = "merged"  #: two records of Salesforce are one
    PERSON = "person"  #: somebody said so
    RESTORED = "restored"  #: an older copy of the books stays


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One step in the life of a row; ids, codes and states only, so that it may be kept for ever."""

    company: str
    subject: Subject
    before: str | None  #: None: it is new
    after: str | None  #: None: it is forgotten
    cause: ChangeCause
    flow: str
    record_id: str
    outbox_id: int | None = None
    facts: Mapping[str, str | int | None] = field(default_factory=dict)

    @property
    def action(self) -> EventAction:
        """The word of the log: request_applied, link_active, link_forgotten."""
        return EventAction(f"{self.subject}_{self.after or 'forgotten'}")
