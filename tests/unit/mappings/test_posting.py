"""The posting policy: dates, closed periods, and documents that are posted already."""

from datetime import date

import pytest

from include.mappings.transforms.posting import PostedDay, posted_day
from include.mappings.transforms.refusal import ClosedPeriodRefusal
from include.settings import ClosedPeriodPolicy, Posting, PostingDate

CLOSED = date(2016, 12, 31)
LAST_YEAR, THIS_YEAR, TODAY = date(2016, 12, 31), date(2017, 1, 1), date(2017, 2, 3)
HOLD = Posting()
MOVE = Posting(closed_period=ClosedPeriodPolicy.FIRST_OPEN_DAY)
BY_DAY = Posting(posting_date=PostingDate.DAY_POSTED)


def day(posting: Posting, wanted: date, closing: date | None = CLOSED, posted_on: date | None = None) -> PostedDay:
    return posted_day(wanted, posting=posting, today=TODAY, closing_date=closing, posted_on=posted_on)


def test_deal_is_dated_by_its_close_date() -> None:
    assert day(HOLD, THIS_YEAR) == PostedDay(day=THIS_YEAR)


def test_deal_is_dated_by_the_day_of_posting_when_the_policy_says_so() -> None:
    assert day(BY_DAY, LAST_YEAR) == PostedDay(day=TODAY)


def test_document_on_the_closing_date_is_held() -> None:
    with pytest.raises(ClosedPeriodRefusal, match=r"its date 2016-12-31 is on or before the closing date 2016-12-31"):
        day(HOLD, LAST_YEAR)


def test_document_on_the_closing_date_moves_to_the_first_open_day() -> None:
    assert day(MOVE, LAST_YEAR) == PostedDay(day=date(2017, 1, 1), moved_from=LAST_YEAR)


def test_books_that_were_never_closed_hold_nothing() -> None:
    assert day(HOLD, LAST_YEAR, closing=None) == PostedDay(day=LAST_YEAR)


def test_document_that_was_posted_on_its_date_is_not_held_when_the_period_closes() -> None:
    assert day(HOLD, LAST_YEAR, posted_on=LAST_YEAR) == PostedDay(day=LAST_YEAR)


def test_document_whose_date_changes_into_the_closed_period_is_held() -> None:
    with pytest.raises(ClosedPeriodRefusal):
        day(HOLD, date(2016, 12, 30), posted_on=THIS_YEAR)


def test_document_that_was_moved_does_not_move_again_when_more_is_closed() -> None:
    found = day(MOVE, LAST_YEAR, closing=date(2017, 1, 31), posted_on=THIS_YEAR)
    assert found == PostedDay(day=THIS_YEAR, moved_from=LAST_YEAR)


def test_document_dated_by_the_day_of_posting_keeps_that_day() -> None:
    assert day(BY_DAY, LAST_YEAR, posted_on=THIS_YEAR) == PostedDay(day=THIS_YEAR)


def test_flow_overrides_the_policy_of_the_company() -> None:
    assert HOLD.with_overrides({"pending": True}) == Posting(pending=True)
    assert HOLD.with_overrides({}) is HOLD


def test_unknown_word_is_no_policy() -> None:
    with pytest.raises(ValueError, match="someday"):
        Posting().with_overrides({"posting_date": "someday"})
