"""Rows of what the way back keeps of Salesforce."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from include.model import CompanyKey, QuickBooksId, SalesforceId
from include.states import RowState


@dataclass(frozen=True, slots=True, kw_only=True)
class MirrorRow:
    """A row of Salesforce that the way back keeps."""

    company: CompanyKey
    flow: str
    key: str  #: the external id of the row
    object: str
    kind: str
    qb_id: QuickBooksId
    salesforce_id: SalesforceId | None
    deal: SalesforceId | None  #: the Opportunity that it is summed up on
    parent_key: str | None
    row_hash: str | None  #: None: it is written at the next look
    content: str  #: what it says, JSON
    last_synced: str | None
    state: RowState
    problem: str | None
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What an Account owes, as it was written last."""

    key: str
    salesforce_id: SalesforceId
    content: str  #: JSON
