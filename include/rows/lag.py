"""Rows of when each thing happened on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedTimes:
    """A transaction that was posted; `written` is None while its write-back waits."""

    won: datetime | None
    staged: datetime
    posted: datetime
    written: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentTimes:
    """A payment that came to Salesforce."""

    entered: datetime | None  #: by QuickBooks' own clock
    written: datetime | None
