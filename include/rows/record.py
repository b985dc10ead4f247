"""Rows of landed records, as far as a reader wants them; `payload` is JSON text unless the comment says otherwise."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from include.model import SourceRecord, Values

#: The names of those fields of a record that changed; None: anything may have.
Fields = frozenset[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRecord:
    """The latest state of one record as it is kept."""

    object: str
    id: str
    payload: str
    stamp: datetime | None
    deleted: bool
    master_id: str | None  #: the winner, when the record was merged away


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferringRecord(StoredRecord):
    """A record by one of the ids that it refers to."""

    ref_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDigest:
    """What tells whether a record is newer and other than the landed one."""

    id: str
    payload_hash: str
    stamp: datetime | None
    deleted: bool
    hidden_since: datetime | None  #: since when Salesforce does not show it

    def is_same(self, payload_hash: str) -> bool:
        """Whether a record with this hash says nothing new; that it shows itself again is news."""
        return self.payload_hash == payload_hash and self.hidden_since is None

    def is_newer_than(self, item: SourceRecord) -> bool:
        """Whether what was read is older than what is landed; what is put back may bear an older stamp."""
        is_older = self.stamp is not None and item.stamp is not None and item.stamp < self.stamp
        return is_older and not (self.deleted and not item.deleted)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedRecord:
    """A landed record before it is replaced."""

    id: str
    payload: str
    deleted: bool
    master_id: str | None
    hidden_since: datetime | None
    dirty: bool  #: documents have not been chosen since it changed
    changed_fields: str | None  #: which fields that were, JSON; None: anything may have changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of the records of a page."""

    changed: Sequence[str] = ()  #: ids of those that were new or other
    in_doubt: Sequence[str] = ()  #: ids of those that say something else under an older stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenRecord:
    """A record that Salesforce does not show any more and does not name as deleted; `payload` is JSON text."""

    object: str
    id: str
    payload: str
    hidden_since: datetime

    @property
    def title(self) -> str:
        """What a person calls it; its id when it has no name."""
        return str(json.loads(self.payload).get("Name") or self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookState:
    """A record of the books as it was landed last; `payload` is parsed."""

    object: str
    id: str
    payload: Values
    edit_sequence: str | None
    deleted: bool
    landed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRecord:
    """A record that the books are known to have."""

    kind: str
    id: str  #: ListID or TxnID
    at: datetime  #: when it was changed last, by QuickBooks' stamp, or linked
    edit_sequence: str | None
    is_read: bool  #: it was landed: `at` is its stamp
    is_linked: bool
    is_proof: bool  #: books that have it, as it is known, are not older than `at`

    def linked(self) -> KnownRecord:
        """The same, of which there is a link."""
        return replace(self, is_linked=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookReport:
    """A report of QuickBooks as it was landed; `payload` is parsed."""

    id: str
    payload: Values
    landed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueInvoice:
    """An unpaid invoice that was due: QuickBooks' own texts."""

    id: str
    customer: str | None  #: ListID
    number: str | None
    due: str
    remaining: str | None
