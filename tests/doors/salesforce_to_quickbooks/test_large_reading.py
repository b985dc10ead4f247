"""A large object is read by bulk jobs, goes on where it was, and is asked in smaller pieces when that is too much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from include.salesforce.descriptions import Deleted
from include.salesforce.error_codes import SalesforceTimeout, SalesforceTransient
from include.salesforce.soql import literal, parse_stamp
from include.staging.door import Staging
from include.steps.salesforce_to_quickbooks.land_object import SALESFORCE, Landed, ObjectReading
from tests.kit.clock import Clock, clock_of_world
from tests.kit.templates import copy_staging

FIRST = datetime(2019, 1, 1, tzinfo=UTC)


@dataclass
class LargeOrg:
    """An org of one object: a record a day since 2019. It counts as many as it is told to have."""

    now: datetime
    counts: int = 50_000
    most: timedelta | None = None  #: a query over a longer time is not answered
    dies_after: int | None = None  #: so many questions are answered
    asked: list[str] = field(default_factory=list)

    def count(self, soql: str) -> int:
        """As many as it is told to have."""
        assert soql.startswith("SELECT COUNT() FROM Account")
        return self.counts

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a time, in the order of their stamps."""
        return self._answer("REST", soql)

    def bulk_query(self, soql: str) -> Iterator[dict[str, Any]]:
        """The same in no order."""
        assert "ORDER BY" not in soql
        return iter(list(self._answer("bulk", soql))[::-1])

    def deleted(self, object_name: str, since: datetime, until: datetime) -> Deleted:
        """Nothing was."""
        return Deleted(ids=(), covered=until)

    def _answer(self, way: str, soql: str) -> Iterator[dict[str, Any]]:
        if self.dies_after is not None and len(self.asked) >= self.dies_after:
            raise SalesforceTransient("Salesforce is away.")
        since, until = (self._bound(soql, mark) for mark in (">=", "<"))
        if self.most is not None and (until or self.now) - (since or FIRST) > self.most:
            self.asked.append(f"too long: {soql}")
            raise SalesforceTimeout("Your query request was running for too long.", status_code="QUERY_TIMEOUT")
        self.asked.append(f"{way}: {soql}")
        day = FIRST
        while day < (until or self.now):
            if since is None or day >= since:
                number = (day - FIRST).days
                stamp = literal(day)
                yield {"Id": f"001{number:015d}", "Name": f"Firm {number}", "SystemModstamp": stamp, "IsDeleted": False}
            day += timedelta(days=1)

    def _bound(self, soql: str, mark: str) -> datetime | None:
        found = re.search(rf"SystemModstamp {mark} (\S+)", soql)
        return parse_stamp(found[1]) if found else None


@dataclass
class Reader:
    """A company that reads the org."""

    staging: Staging
    org: LargeOrg

    def read(self) -> Landed:
        """One reading."""
        return ObjectReading(self.staging, self.org, "acme", "Account", ["Id", "Name"], ()).land()

    def known(self) -> int:
        """How many records are landed."""
        with self.staging.read() as db:
            return len(db.records.ids("acme", "Account"))


@pytest.fixture
def clock() -> Clock:
    return clock_of_world()


@pytest.fixture
def reader(tmp_path: Path, clock: Clock) -> Iterator[Reader]:
    copy_staging(tmp_path / "staging.sqlite")
    staging = Staging(f"sqlite:///{tmp_path / 'staging.sqlite'}", now=clock)
    yield Reader(staging, LargeOrg(clock()))
    staging.close()


def days(reader: Reader) -> int:
    """How many records the org has."""
    return -((FIRST - reader.org.now) // timedelta(days=1))


def test_first_reading_of_a_large_object_goes_by_bulk_jobs_of_a_time_each(reader: Reader) -> None:
    reader.read()
    assert reader.known() == days(reader)
    assert {each.partition(":")[0] for each in reader.org.asked} == {"bulk"}
    assert 20 < len(reader.org.asked) < 60
    reader.org.asked.clear()
    reader.read()
    assert [each.partition(":")[0] for each in reader.org.asked] == ["REST"]


def test_small_object_is_read_by_one_query(reader: Reader) -> None:
    reader.org.counts = 10_000
    reader.read()
    assert [each.partition(":")[0] for each in reader.org.asked] == ["REST"]


def test_first_reading_that_dies_goes_on_with_the_window_where_it_was(reader: Reader) -> None:
    reader.org.dies_after = 30
    with pytest.raises(SalesforceTransient):
        reader.read()
    landed = reader.known()
    assert 0 < landed < days(reader)
    reader.org.dies_after = None
    reader.org.asked.clear()
    reader.read()
    assert reader.known() == days(reader)
    with reader.staging.read() as db:
        mark = db.watermarks.get("acme", SALESFORCE, "Account")
    assert mark is not None
    assert (
        f"SystemModstamp >= {literal(FIRST + timedelta(days=landed - 1) - timedelta(minutes=10))}"
        in (reader.org.asked[0])
    )


def test_query_that_takes_too_long_is_asked_in_smaller_pieces_and_never_the_same_again(
    reader: Reader, clock: Clock
) -> None:
    reader.org.counts, reader.org.most = 100, timedelta(days=40)
    reader.read()
    assert reader.known() == days(reader)
    assert len(set(reader.org.asked)) == len(reader.org.asked)
    reader.org.asked.clear()
    clock.pass_by(days=10)
    reader.org.now, reader.org.most = clock(), timedelta(days=3)
    reader.read()
    assert reader.known() == days(reader)
    assert reader.org.asked[0].startswith("too long")
    assert len(set(reader.org.asked)) == len(reader.org.asked)


def test_minute_that_is_too_much_is_told_in_words(reader: Reader) -> None:
    reader.org.counts, reader.org.most = 100, timedelta(0)
    with pytest.raises(SalesforceTimeout):
        reader.read()
    assert len(reader.org.asked) < 60
