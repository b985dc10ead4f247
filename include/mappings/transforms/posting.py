"""The posting policy: which date a transaction gets, and what happens in a closed period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from include.mappings.transforms.refusal import ClosedPeriodRefusal
from include.settings import ClosedPeriodPolicy, Posting, PostingDate


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
        "Move the close date, or ask finance to open the books",
        set_up="set posting.closed_period to first_open_day",
    )
