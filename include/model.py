"""The nouns that cross rooms: ids, states, keys and the records that pass between steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, NewType

CompanyKey = NewType("CompanyKey", str)
SalesforceId = NewType("SalesforceId", str)  #: 18 characters, case-sensitive
ListId = NewType("ListId", str)  #: at most 36 characters, unique per list and company file
TxnId = NewType("TxnId", str)
QuickBooksId = ListId | TxnId

CENT = Decimal("0.01")

#: A record of Salesforce or QuickBooks as plain values; money is Decimal, ids are exact text.
Values = Mapping[str, Any]

#: QuickBooks stamps its records in the local time of its machine. By so much a stamp may be off: an hour of daylight
#: saving, a clock that was set back, and the inclusive edge of a filter (reference: 1 h 5 min).
CLOCK_DOUBT: Final = timedelta(minutes=65)
#: The widest difference between local time and UTC, for a company whose zone is not known yet.
WIDEST_OFFSET: Final = timedelta(hours=14)
#: By so much a clock may be wrong before a person is asked: what is changed is read as far into the future, and as far
#: back once a day.
CLOCK_WRONG: Final = timedelta(days=3)


class RequestState(StrEnum):
    """Life of one qbXML request: staged -> served -> applied | rejected; served -> unknown without an answer."""

    STAGED = "staged"  #: staged -> served when a message set carries it; -> cancelled when its record is withdrawn
    SERVED = "served"  #: served -> applied | rejected by its answer; -> unknown when the answer is missing
    UNKNOWN = "unknown"  #: unknown -> applied | rejected | staged | cancelled once QuickBooks has been asked
    APPLIED = "applied"  #: end: QuickBooks has it, and a link says where
    REJECTED = "rejected"  #: end: QuickBooks refused it; a corrected record stages a new request
    CANCELLED = "cancelled"  #: end: it is not sent any more


OPEN_STATES = (RequestState.STAGED, RequestState.SERVED, RequestState.UNKNOWN)


class SetState(StrEnum):
    """Life of one qbXML document handed out: served -> settled | unknown; unknown -> settled."""

    SERVED = (
        "served"  #: the Web Connector has it, or had it; -> settled by its answer, -> unknown when the session died
    )
    UNKNOWN = "unknown"  #: nobody knows whether QuickBooks executed it; recovery asks
    SETTLED = "settled"  #: end: every member has an outcome


#: QuickBooks' own reports that are read: who owes how much by age and in all, and what was sold in a period.
BOOK_REPORTS: Final = ("ARAgingSummary", "CustomerBalanceSummary", "SalesByCustomerSummary")


class SetPurpose(StrEnum):
    """Why a document is handed out. Only `write` changes the books."""

    WRITE = "write"
    IDENTIFY = "identify"  #: host, company and preferences, when the Web Connector did not bring them
    CANARY = "canary"  #: do the last records that we know still exist?
    DELETED = "deleted"  #: were the missing ones deleted, or did the books go back in time?
    BOUND = "bound"  #: do the books have the records that people named?
    REREAD = "reread"  #: what changed since our last event: did our staging go back in time?
    STATUS = "status"  #: does QuickBooks hold the answer of an unknown set?
    LOOK = "look"  #: is the record of an unknown request in the books?
    REFRESH = "refresh"  #: read records again for a fresh EditSequence
    READ = "read"  #: what changed in the books, a page at a time
    FILLER = "filler"  #: nothing was left to ask after all


class ReadJobState(StrEnum):
    """Life of one changed-since query of an object: asked -> open -> done."""

    ASKED = "asked"  #: asked -> open when a session begins to read it
    OPEN = "open"  #: open -> done with its last page; -> asked when QuickBooks refused; of a dead session: it was cut
    DONE = "done"  #: end: every page is landed, and the watermark has moved


class OutboxAction(StrEnum):
    """What an outbox row does to its record; include/qbxml/request_name.py has qbXML's word for each."""

    ADD = "add"
    MODIFY = "modify"
    VOID = "void"
    DELETE = "delete"
    DEACTIVATE = "deactivate"
    MERGE = "merge"
    EXTEND = "extend"  #: custom fields go by a request of their own


class OutboxOrigin(StrEnum):
    """Why there is an outbox row."""

    FLOW_RUN = "flow run"  #: the record of a flow is its source
    PERSON = "person"  #: a verb is: `flow` is the verb, `record_id` the ListID or TxnID that it acts on
    UNDO = "undo"  #: the same, to take back what was posted


#: The kinds of documents that bill a deal; an order or estimate bills nothing yet.
BILLING_KINDS: Final = frozenset({"Invoice", "SalesReceipt"})
#: What finance makes invoices of.
ORDERS: Final = frozenset({"SalesOrder", "Estimate"})
#: The kinds of which a deal has one living document: what bills it, or credits it.
SETTLING_KINDS: Final = BILLING_KINDS | {"CreditMemo"}
#: The part of a record of which a flow makes one document.
WHOLE: Final = ""


class SyncStatus(StrEnum):
    """The picklist `QB_Sync_Status__c` in Salesforce."""

    WAITING = "Waiting"
    HELD = "Held"
    FOR_APPROVAL = "For Approval"
    POSTED = "Posted"
    REJECTED = "Rejected"
    CONFLICT = "Conflict"
    CLOSED = "Closed"
    VOIDED = "Voided"
    DELETED = "Deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Where a record stands in our world: the flow that carries it, its Salesforce id, and which document it is."""

    flow: str
    record_id: str
    part: str = WHOLE

    def __str__(self) -> str:
        return f"{self.flow}:{self.record_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A value in a mapped record that stands for the QuickBooks id of another record.

    It is written into a fragment as a placeholder and filled with the ListID or TxnID when served.
    """

    key: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """One source record in the words of QuickBooks, before it is written as qbXML.

    `target` is the QuickBooks object (`Customer`, `ItemService`, `Invoice`); `values` maps element names to text,
    Decimal, int, bool, date, datetime, `Reference`, a nested mapping, or a list of mappings for repeated aggregates
    (`InvoiceLine`: the suffix Add or Mod is the builder's). `document_date` is the business date that the arm date
    and the closing date are compared with; None for lists. `amount` is the total before tax of a transaction.
    """

    flow: str
    record_id: str
    target: str
    values: Values
    depends_on: tuple[Key, ...] = ()
    title: str = ""  #: what a person calls the record
    part: str = WHOLE  #: what tells several documents of one record and flow apart
    deal: str = ""  #: the deal that the document belongs to; the record itself where the mapping says none
    document_date: date | None = None
    amount: Decimal | None = None
    lines: tuple[str, ...] = ()  #: the Salesforce ids of its lines, in their order


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """The latest state of one Salesforce record as read."""

    object: str
    id: str
    payload: Values = field(default_factory=dict)
    stamp: datetime | None = None  #: SystemModstamp, aware UTC
    deleted: bool = False
    master_id: str | None = None  #: the winner, when the record was merged away
