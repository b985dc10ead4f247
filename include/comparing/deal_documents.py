"""A deal and the documents that belong to it, as they are compared: amounts are before tax unless they say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final

from include.comparing.causes import Cause
from include.model import Values
from include.standing import Heading

ZERO: Final = Decimal("0.00")
#: What a document adds to the amount of its deal; estimates and orders never count.
SIGNS: Final[Mapping[str, int]] = {"Invoice": 1, "SalesReceipt": 1, "CreditMemo": -1}
#: A deal posted as one of these is compared with the document itself, and its invoices once it is invoiced in full.
ORDERS: Final = frozenset({"SalesOrder", "Estimate"})
_WORDS: Final[Mapping[str, str]] = {
    "SalesReceipt": "Sales Receipt",
    "CreditMemo": "Credit Memo",
    "SalesOrder": "Sales Order",
}


class State(StrEnum):
    """What has become of a document."""

    LIVING = "living"
    VOIDED = "voided"  #: QuickBooks keeps it with amounts of zero
    DELETED = "deleted"
    UNREAD = "unread"  #: it should have been read by now, and was not: the numbers are those of the posting


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A transaction of QuickBooks, with the amounts as QuickBooks shows them: those of a credit memo above zero."""

    kind: str
    id: str
    number: str = ""
    day: date | None = None
    customer: str = ""
    currency: str | None = None  #: where it is another one than that of the books: its amounts are in it
    subtotal: Decimal = ZERO
    tax: Decimal = ZERO
    total: Decimal = ZERO
    paid: Decimal = ZERO  #: payments and credits applied
    received: Decimal = ZERO  #: payments alone
    balance: Decimal = ZERO  #: still owed, or what is left of a credit memo
    lines: tuple[Decimal, ...] = ()
    state: State = State.LIVING
    posted: Decimal | None = None  #: the subtotal that QuickBooks answered to our posting; None: a person typed it
    guid: str = ""  #: its ExternalGUID in small letters
    is_marked: bool = False  #: it carries the mark of a posting of ours, and no link knows it
    read_at: datetime | None = None  #: when it was read; None: only the answer to our posting is known
    complete: bool = False  #: of an order: invoiced in full, or closed by hand
    pending: bool = False  #: QuickBooks posts it nowhere until it is made final
    fields: Values = field(default_factory=dict, repr=False, compare=False)  #: all that QuickBooks said of it

    @property
    def counted(self) -> Decimal:
        """What it adds to the deal now."""
        return SIGNS.get(self.kind, 0) * (ZERO if self.state in (State.DELETED, State.VOIDED) else self.subtotal)

    @property
    def title(self) -> str:
        """What it is and whose."""
        return f"{self.name}, {self.customer}" if self.customer else self.name

    @property
    def name(self) -> str:
        """How people call it."""
        return f"{_WORDS.get(self.kind, self.kind)} {self.number or self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A deal as Salesforce says it now, where it stands, and all documents that belong to it."""

    id: str
    title: str
    kind: str  #: the QuickBooks object that its flow makes
    amount: Decimal  #: before tax: its lines, or its own amount
    currency: str | None = None  #: another one than that of the books: nothing of it is added to what they have
    standing: Heading = Heading.POSTED  #: of one that waits for a parent, what that one waits for
    lines: tuple[Decimal, ...] = ()
    wanted: bool = True  #: the flow's `where` still admits it
    gone: bool = False  #: deleted in Salesforce
    sent: Decimal | None = None  #: the amount that was posted; None: not known
    pending: Cause | None = None  #: a change of a posted deal is on its way: waiting, held or rejected
    never_read: bool = False  #: no run has seen it, because Salesforce showed it too late
    message: str = ""  #: what a person was told about it
    documents: tuple[Document, ...] = ()
    kept: Mapping[str, Decimal | None] = field(default_factory=dict)  #: Invoiced, Paid, Open as Salesforce shows them

    @property
    def expected(self) -> Decimal:
        """What its documents must sum up to."""
        if self.gone or not self.wanted:
            return ZERO
        return -abs(self.amount) if self.kind == "CreditMemo" else self.amount

    @property
    def booked(self) -> Decimal:
        """What they sum up to."""
        return sum((document.counted for document in self.documents), ZERO)

    @property
    def is_order(self) -> bool:
        """Whether its own document is an order or an estimate."""
        return self.kind in ORDERS

    @property
    def order(self) -> Document | None:
        """The order or estimate that was posted for it."""
        return next((one for one in self.documents if one.kind == self.kind and one.kind in ORDERS), None)

    @property
    def counts(self) -> bool:
        """Whether its amount is compared with its documents; that of an order once it is invoiced in full."""
        if not self.is_order:
            return True
        return self.order is not None and self.order.state is State.LIVING and self.order.complete

    @property
    def to_be_invoiced(self) -> Decimal:
        """Of an order that finance has not invoiced in full: what is still to come."""
        order = self.order
        is_posted = order is not None and order.kind == "SalesOrder" and order.state is State.LIVING
        return max(self.expected - self.booked, ZERO) if is_posted and not self.counts else ZERO


def sums(documents: Iterable[Document]) -> dict[str, Decimal]:
    """Invoiced, Paid and Open of a deal, as decision 009 says."""
    living = [one for one in documents if one.state in (State.LIVING, State.UNREAD)]
    final = [one for one in living if not one.pending]
    return {
        "Invoiced": sum((one.counted for one in final), ZERO),
        "Paid": sum((one.received for one in living if one.kind == "Invoice"), ZERO)
        + sum((one.total for one in final if one.kind == "SalesReceipt"), ZERO),
        "Open": sum((one.balance for one in final if one.kind == "Invoice"), ZERO)
        - sum((one.balance for one in final if one.kind == "CreditMemo"), ZERO),
    }
