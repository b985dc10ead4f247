"""Where a record stands with one flow: where its document is, and what becomes of its change."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from include.model import Key


class Place(StrEnum):
    """Where the document of a record is."""

    NONE = "none"
    OUTBOX = "in the outbox"  #: its Add is open, or was rejected
    UNKNOWN = "unknown"  #: the answer to its Add was lost
    BOOKS = "in the books"
    CLOSED = "closed"  #: in the books, and a person closed it there
    VOID = "void"  #: in the books with amounts of zero
    GONE = "gone"  #: deleted in QuickBooks


#: Where a document is that QuickBooks had, and that is worth nothing there any more.
ENDED: Final = (Place.VOID, Place.GONE)


class Change(StrEnum):
    """What becomes of the newest content of a record; the order is the one in which a person is told."""

    IN_CONFLICT = "in conflict"
    REJECTED = "rejected"
    HELD = "held"
    FOR_APPROVAL = "for approval"
    WAITING = "waiting"
    NONE = "none"


class Turn(StrEnum):
    """Who acts."""

    SALES = "sales"  #: whoever keeps the records of Salesforce
    OPERATOR = "operator"  #: whoever looks after the sync
    CONTROLLER = "controller"  #: whoever answers for the books
    ADMINISTRATOR = "administrator"  #: of Salesforce, or of QuickBooks


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a record stands with one flow."""

    document: Place = Place.NONE
    change: Change = Change.NONE
    wanted: bool = True  #: the flow takes the record now
    cause: str = ""  #: why, and what a person does about it
    turn: Turn | None = None  #: who acts on what is asked about it
    blocked_by: Parent | None = None  #: the record that has to go first, and where that one stands
    name: str = ""  #: what the document is called in QuickBooks
    amount: Decimal | None = None  #: before tax

    @property
    def is_known(self) -> bool:
        """Whether anything of the record stands in the books, on its way there, or is held."""
        return self.document is not Place.NONE or self.change is not Change.NONE

    @property
    def was_posted(self) -> bool:
        """Whether QuickBooks has the document, or had it."""
        return self.document in (Place.BOOKS, Place.CLOSED, Place.VOID, Place.GONE)

    @property
    def is_ended(self) -> bool:
        """Whether what QuickBooks had of it is void or gone, although it is still wanted."""
        return self.wanted and self.document in ENDED

    @property
    def is_blocked(self) -> bool:
        """Whether it waits for a parent that a person must look at."""
        return self.blocked_by is not None and self.root.change not in (Change.WAITING, Change.NONE)

    @property
    def root(self) -> Standing:
        """The standing that a person must look at: that of the parent that blocks, or of its own parent, or this."""
        return self if self.blocked_by is None else self.blocked_by.standing.root


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """A record that must be in QuickBooks before another one."""

    key: Key
    title: str
    standing: Standing
