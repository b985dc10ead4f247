"""Whose word counts: for an element of a record sent, for a field that both sides hold, for a foreign edit."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """The system whose word counts for an element."""

    SALESFORCE = "salesforce"  #: what Salesforce says is sent with every change
    QUICKBOOKS = "quickbooks"  #: sent when the record is created; afterwards QuickBooks' own value stands


class FieldOwner(StrEnum):
    """Whose word counts for a field that both systems hold."""

    SALESFORCE = "salesforce"  #: Salesforce's; an edit in QuickBooks is put back
    QUICKBOOKS = "quickbooks"  #: QuickBooks'; an edit in Salesforce is put back
    NEWEST = "newest"  #: the last edit's; two edits too close to tell are a conflict


class OnForeignEdit(StrEnum):
    """What happens when the side that does not own a field has changed it."""

    PUT_BACK = "put_back"  #: that side gets the owner's value again
    REPORT = "report"  #: both sides stay as they are, and a person is told
