"""The posting policy: which date a transaction gets, and what happens in a closed period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from include.mappings.refusal import ClosedPeriodRefusal


class PostingDate(StrEnum):
    """The date that a transaction gets in QuickBooks."""

    CLOSE_DATE = "close_date"  #: the day on which the deal was won
    DAY_POSTED = "day_posted"  #: the day on which the document is first mapped for posting


class ClosedPeriodPolicy(StrEnum):
    """What happens to a document whose date is on or before the closing date of the books."""

    HOLD = "hold"  #: it waits for a person
    FIRST_OPEN_DAY = "first_open_day"  #: it is dated the day after the closing date


class Numbering(StrEnum):
    """Who gives a transaction its number."""

    QUICKBOOKS = "quickbooks"  #: QuickBooks counts, and the number comes back
    SALESFORCE = "salesforce"  #: the mapping's `ref_number` is sent


#: The policies that are words; the others are true or false.
POLICIES: Mapping[str, type[StrEnum]] = MappingProxyType(
    {"posting_date": PostingDate, "closed_period": ClosedPeriodPolicy, "numbering": Numbering}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """How a company posts; a mapping file may override each of it for its flow. Plain words become policies."""

    posting_date: PostingDate = PostingDate.CLOSE_DATE
    closed_period: ClosedPeriodPolicy = ClosedPeriodPolicy.HOLD
    numbering: Numbering = Numbering.QUICKBOOKS
    pending: bool = False
    to_be_printed: bool = False
    to_be_emailed: bool = False

    def __post_init__(self) -> None:
        for name, words in POLICIES.items():
            object.__setattr__(self, name, words(getattr(self, name)))

    def with_overrides(self, overrides: Mapping[str, Any]) -> Posting:
        """The same policy with a flow's own words in place of the company's."""
        return replace(self, **overrides) if overrides else self


#: The keys of a policy, as the settings and a mapping file's `posting` spell them.
POSTING_KEYS = tuple(field.name for field in fields(Posting))


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedDay:
    """The date of a transaction; `moved_from` is its own date when the closed period moved it."""

    day: date
    moved_from: date | None = None


def posted_day(
    wanted: date,
    *,
    posting: Posting,
    today: date,
    closing_date: date | None,
    posted_on: date | None = None,
) -> PostedDay:
    """The date under which a document dated `wanted` is posted.

    `posted_on` is the date that the document has in QuickBooks already. It stays: neither the next day nor the next
    closing of the books moves a document that was posted.

    Raises `ClosedPeriodRefusal` when the date is closed and the policy is to hold.
    """
    day = wanted
    if posting.posting_date is PostingDate.DAY_POSTED:
        day = posted_on or today
    if closing_date is None or day > closing_date or day == posted_on:
        return PostedDay(day=day)
    if posting.closed_period is ClosedPeriodPolicy.FIRST_OPEN_DAY:
        return PostedDay(day=posted_on or closing_date + timedelta(days=1), moved_from=day)
    raise ClosedPeriodRefusal(
        f"its date {day} is on or before the closing date {closing_date} of QuickBooks. "
        "Move the close date, or set posting.closed_period to first_open_day"
    )
