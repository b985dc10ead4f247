"""Rows of company files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

from include.model import CompanyKey, SetPurpose
from include.states import BooksCheck

#: Of a company whose QuickBooks does not answer the ExternalGUID that it was sent.
_NO_KEY: Final = (
    "QuickBooks does not show the key (ExternalGUID) of what was posted. Should an answer be lost, its records are "
    "found by customer, day, sum and lines, and you are asked where that is not clear. Nothing else is to be done."
)


def password_mark(password_hash: str) -> str:
    """What tells one password from another without being its hash, which stands in one place only."""
    return blake2b(password_hash.encode(), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A company file: its identity, from when it posts, and what QuickBooks last said about itself."""

    key: CompanyKey
    name: str
    user_name: str
    password_hash: str
    password_hash_next: str | None
    owner_id: str
    file_id: str
    simulated: bool
    salesforce_org_id: str | None
    currencies_said: str | None  #: by object of Salesforce, the currencies that it keeps, JSON; None: but one
    company_path: str | None
    product: str | None
    qbxml_version: str | None
    qbxml_refused: str | None  #: a version that this QuickBooks names and refuses: an older one is spoken
    country: str | None
    preferences: str | None  #: what QuickBooks said of itself, JSON
    closing_date: date | None
    utc_offset_minutes: int | None  #: as QuickBooks writes it
    clock_off_minutes: int | None  #: by how much its clock is wrong; an hour may be the season that is not written
    clock_problem: str | None  #: what was found wrong with a clock last, and when
    clock_problem_at: datetime | None
    books_check: BooksCheck | None  #: why every known record is asked for, until that is done
    condensed_before: date | None  #: what is settled and dated earlier was taken out of the file
    posts_from: date | None  #: None while it only observes
    armed_by: str | None
    armed_at: datetime | None
    first_armed_at: datetime | None  #: from whatever day it is armed now
    paused_at: datetime | None
    paused_why: str | None
    problem: str | None
    last_unreadable_kind: str | None  #: the kind of request that QuickBooks could not read last
    shows_guid: bool | None  #: whether its answers show ExternalGUID as it was sent; None before the first Add
    missed: int  #: so many answers to the same question could not be taken, in a row
    missed_of: SetPurpose | None
    missed_set: str | None  #: the last of these documents
    missed_why: str | None  #: in words
    batch_size: int  #: how many requests the next document takes
    created_at: datetime
    last_poll_at: datetime | None

    @property
    def facts(self) -> Mapping[str, Any]:
        """What QuickBooks said of itself, under the names of `HostFacts`; empty before its first word."""
        said: dict[str, Any] = json.loads(self.preferences or "{}")
        return said

    @property
    def currencies_by_object(self) -> Mapping[str, tuple[str, ...]]:
        """The objects of Salesforce whose records say their currency, each with the currencies that it knows."""
        said: dict[str, list[str]] = json.loads(self.currencies_said or "{}")
        return {name: tuple(codes) for name, codes in said.items()}

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies that the org keeps; none when it keeps one, and says it of no record."""
        return tuple(sorted({code for codes in self.currencies_by_object.values() for code in codes}))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What whoever looks after the sync should know of it, in words."""
        clock = f"{self.clock_problem_at:%Y-%m-%d %H:%M}: {self.clock_problem}" if self.clock_problem_at else None
        return tuple(
            filter(None, (self.problem, self.missed_why, clock, _NO_KEY if self.shows_guid is False else None))
        )

    @property
    def held_back(self) -> str:
        """Why nothing at all is written into the books now, and who lets it go on; '' where the next poll writes."""
        if self.paused_at is not None:
            return f"This company is paused: {self.paused_why}. To go on: ./o2c resume {self.key} --by NAME"
        if self.posts_from is None:
            return (
                "This company only looks at QuickBooks, and writes nothing yet. To begin: ./o2c arm "
                f"{self.key} --from DATE --by NAME"
            )
        return ""

    @property
    def ahead_as_written(self) -> timedelta:
        """By how much its zone is ahead of UTC, as QuickBooks writes it: some builds leave summer time out."""
        return timedelta(minutes=self.utc_offset_minutes or 0)

    @property
    def wall(self) -> timedelta:
        """By how much the clock on its wall is ahead of UTC, right or wrong: its stamps are made by it."""
        return self.ahead_as_written + timedelta(minutes=self.clock_off_minutes or 0)

    @property
    def least_ahead(self) -> timedelta:
        """By how much its stamps are ahead of UTC at the least: what is asked for begins there."""
        return min(self.wall, self.ahead_as_written)

    @property
    def password_marks(self) -> tuple[str, ...]:
        """The marks of the passwords that are valid; two while one is being changed."""
        hashes = (self.password_hash, self.password_hash_next)
        return tuple(password_mark(each) for each in hashes if each is not None)

    @property
    def ahead(self) -> timedelta:
        """By how much its own time is ahead of UTC: a clock that is wrong by more than a season moves no day."""
        return self.ahead_as_written if self.is_clock_wrong else self.wall

    @property
    def is_clock_wrong(self) -> bool:
        """Whether the clock of its machine was wrong, by more than a season, when QuickBooks wrote for us last."""
        return abs(self.clock_off_minutes or 0) > 60

    def day_of(self, moment: datetime) -> date:
        """The day of an aware moment on the company's own calendar: nothing of it is dated by another one."""
        return (moment.astimezone(UTC) + self.ahead).date()
