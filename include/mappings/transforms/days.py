"""Transforms of dates, and the posting policy applied to one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from include.mappings.transforms.context import Scene
from include.mappings.transforms.posting import PostedDay, posted_day
from include.mappings.transforms.refusal import Refusal
from include.mappings.transforms.texts import single_line
from include.settings import PostingDate


def posting_date(scene: Scene, value: object) -> date:
    """The transaction's date by the posting policy: this date or the day of posting, in an open period."""
    return _posted(scene, value).day


def with_original_date(scene: Scene, value: object, original: object) -> str | None:
    """The text, with the document's own date behind it when the closed period moved the document."""
    moved_from = _posted(scene, original).moved_from
    text = None if value is None else str(value)
    if moved_from is None:
        return text
    return f"{text} (dated {moved_from})" if text else f"dated {moved_from}"


def as_date(scene: Scene, value: object) -> date:
    """The day of a date, or of a date and time by the clock of the company."""
    return day_of(value, scene.context.ahead)


def day_of(value: object, ahead: timedelta) -> date:
    """The day of a date, or of a date and time on the calendar of a company whose clock is `ahead` of UTC.

    What has a time and no zone says its own day.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        read = value if isinstance(value, datetime) else datetime.fromisoformat(single_line(value))
    except ValueError:
        raise Refusal("its value is not a date", set_up="map a field of type date") from None
    return (read if read.tzinfo is None else read.astimezone(UTC) + ahead).date()


def moment(value: object) -> datetime:
    """A date and time of QuickBooks in UTC; one without a zone is refused, because nobody knows when it was."""
    try:
        read = value if isinstance(value, datetime) else datetime.fromisoformat(single_line(value))
    except ValueError:
        raise Refusal("its value is not a date and time", set_up="map an element like TimeModified") from None
    if read.tzinfo is None:
        raise Refusal(
            "its time has no zone", set_up="give the element the offset of the company's PC before it is mapped"
        )
    return read.astimezone(UTC)


def date_text(scene: Scene, value: object, form: str = "%Y-%m-%d") -> str:
    """A date as text, in the form in brackets (as in `%m/%d/%Y`), else year-month-day."""
    return as_date(scene, value).strftime(form)


def add_days(scene: Scene, value: object, days: int) -> date:
    """The date so many days later."""
    return as_date(scene, value) + timedelta(days=int(days))


def _posted(scene: Scene, value: object) -> PostedDay:
    if value is None and scene.posting.posting_date is PostingDate.CLOSE_DATE:
        raise Refusal("the date is empty. Fill it in", set_up="set posting.posting_date to day_posted")
    context = scene.context
    return posted_day(
        context.today if value is None else as_date(scene, value),
        posting=scene.posting,
        today=context.today,
        closing_date=context.closing_date,
        posted_on=scene.posted_on,
    )
