"""What an event says of a row that has a life: of which kind it is, what it was, what it is, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def action(self) -> str:
        """The word of the log: request_applied, link_active, link_forgotten."""
        return f"{self.subject}_{self.after or 'forgotten'}"
