"""Rows of links and of what was seen in the books without one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from include.model import WHOLE, CompanyKey, QuickBooksId, SalesforceId
from include.states import Gone, LinkOrigin, LinkState, SyncState


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Which record of the books stands for which record of Salesforce."""

    id: int
    company: CompanyKey
    kind: str  #: the QuickBooks object: `Customer`, `Invoice`
    qb_id: QuickBooksId  #: ListID or TxnID
    flow: str
    salesforce_id: SalesforceId
    part: str  #: what tells several documents of one record apart; '' where there is one
    generation: int  #: 2 and up: posted once more because a person asked for it
    writes: bool  #: the one link of its record that changes it; the others read
    deal: str  #: the deal, or the custom record, that the document belongs to
    is_list: bool
    edit_sequence: str | None
    number: str | None
    idempotency_key: str | None
    sync_state: SyncState
    applied_hash: str | None  #: hash of what QuickBooks has of it, while it is `synced`
    last_synced: str | None  #: the fragment that was applied last, or both sides' values
    kept: str  #: what QuickBooks has otherwise and keeps, until Salesforce says something else than this; JSON
    snapshot: str  #: what QuickBooks answered, JSON
    origin: LinkOrigin
    state: LinkState
    gone: Gone | None  #: of a deleted one: what Salesforce says of it
    let_go_at: datetime | None  #: when its record was taken back while its document was void or gone
    linked_at: datetime
    changed_at: datetime

    @property
    def is_ours(self) -> bool:
        """Whether the document is one that we had sent, as an answer or a person said."""
        return self.origin is not LinkOrigin.BOUND or self.idempotency_key is not None

    @property
    def book_key(self) -> tuple[str, str]:
        """Kind and id of the record of the books; an id alone is unique within its list only."""
        return str(self.kind), str(self.qb_id)

    @property
    def name(self) -> str:
        """What people call the record of the books: `Invoice 1042`."""
        return f"{self.kind} {self.number or self.qb_id}"


def records_by_flow(links: Iterable[Link]) -> dict[str, list[SalesforceId]]:
    """The Salesforce records of links, by their flow."""
    found: dict[str, list[SalesforceId]] = {}
    for link in links:
        found.setdefault(link.flow, []).append(link.salesforce_id)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLink:
    """A link that is about to be written; whoever makes one says what is more than the rule."""

    company: str
    kind: str
    qb_id: str
    flow: str
    salesforce_id: str
    part: str = WHOLE
    generation: int = 1
    deal: str | None = None  #: None: it belongs to its own record
    is_list: bool
    edit_sequence: str | None = None  #: None: nobody has read the record yet
    number: str | None = None
    idempotency_key: str | None = None
    applied_hash: str | None = None  #: None: what QuickBooks has of it is not known
    last_synced: str | None = None
    snapshot: str = "{}"
    origin: LinkOrigin
    state: LinkState = LinkState.ACTIVE

    @property
    def sync_state(self) -> SyncState:
        """It is synced when somebody knows what QuickBooks has of it."""
        return SyncState.SYNCED if self.applied_hash else SyncState.UNREAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What QuickBooks has of a linked record."""

    applied_hash: str
    last_synced: str | None  #: the fragment that says the same


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLine:
    """One line of a document that was posted, on both sides."""

    link_id: int
    position: int  #: from 1, in the order in which the lines were sent
    source_line: SalesforceId
    line_id: QuickBooksId | None  #: TxnLineID; None when the answer did not show the lines as they were sent
    sent: str  #: the values that were sent, JSON; references by our own keys
    seen: str | None  #: the values that QuickBooks showed last, JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkedGuid:
    """A record of the books that carries a GUID of ours, and that no link knows."""

    company: CompanyKey
    guid: str
    kind: str
    qb_id: QuickBooksId
    edit_sequence: str | None
    number: str | None
    snapshot: str
    seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnlinked:
    """What was read of a record of the books whose GUID nobody here knows."""

    company: str
    guid: str
    kind: str
    qb_id: str
    edit_sequence: str | None
    number: str | None
    snapshot: str = "{}"
