"""Fingerprints: what something was like when it was last acted on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from include.staging.door import Staging
from include.states import Remembered
from tests.kit.clock import NOVEMBER, Clock

COMPANY = "acme"


@pytest.fixture
def clock() -> Clock:
    """The clock of the staging database."""
    return Clock(NOVEMBER)


@pytest.fixture
def staging(staging_url: str, clock: Clock) -> Iterator[Staging]:
    """A migrated staging database."""
    made = Staging(staging_url, now=clock)
    yield made
    made.close()


def test_what_was_never_acted_on_has_none(staging: Staging) -> None:
    with staging.read() as db:
        assert db.fingerprints.get(COMPANY, Remembered.POSTING) is None


def test_the_newest_is_kept_and_since_when(staging: Staging, clock: Clock) -> None:
    begin = clock()
    for value, days in (("a", 0), ("a", 1), ("b", 2)):
        clock.time = begin + timedelta(days=days)
        with staging.begin() as db:
            db.fingerprints.keep(COMPANY, Remembered.POSTING, value)
            kept = db.fingerprints.get(COMPANY, Remembered.POSTING)
            assert kept is not None
            assert (kept.value, kept.at) == (value, begin + timedelta(days=0 if value == "a" else 2))
    with staging.read() as db:
        assert db.fingerprints.get(COMPANY, Remembered.AGING) is None
        assert db.fingerprints.get("beta", Remembered.POSTING) is None


def test_the_database_takes_known_subjects_only(staging: Staging) -> None:
    row = "INSERT INTO fingerprint VALUES ('acme', 'the weather', 'rain', '2026-11-21')"
    with pytest.raises(sa.exc.IntegrityError), staging.engine.begin() as connection:
        connection.execute(sa.text(row))
