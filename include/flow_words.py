"""The words by which a flow is steered: a mapping file says them, and a company's settings may say its own."""

from __future__ import annotations

from enum import StrEnum


class Send(StrEnum):
    """Which records of a list flow are sent."""

    NEEDED = "needed"  #: what a document to post needs, and what is linked already
    ALL = "all"  #: every record that `where` admits


class OnChange(StrEnum):
    """What happens when a record changes after it reached QuickBooks."""

    FLAG = "flag"  #: a person is told
    UPDATE = "update"  #: QuickBooks is changed too
    IGNORE = "ignore"  #: nothing


class OnWithdrawn(StrEnum):
    """What happens when a record leaves `where`, or is deleted, after it reached QuickBooks."""

    FLAG = "flag"  #: a person is told
    VOID = "void"  #: the transaction stays with amounts of zero
    DELETE = "delete"  #: the record is deleted in QuickBooks
    IGNORE = "ignore"  #: nothing


class Bring(StrEnum):
    """Which records of a pair come back."""

    LINKED = "linked"  #: those that stand for a record of Salesforce already
    ALL = "all"  #: others too: they are created in Salesforce


class OnDeleted(StrEnum):
    """What happens to the rows of a record that was deleted in QuickBooks; none is ever deleted in Salesforce."""

    MARK = "mark"  #: they say so
    CLEAR = "clear"  #: they say so, and no longer name the record of QuickBooks
    IGNORE = "ignore"  #: they stay as they are
