"""A database that is away, or that somebody else holds: one sentence, bounded waiting, and nobody's data in it."""

from __future__ import annotations

import logging
import sqlite3
import time
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.staging.away import StagingAway
from include.staging.door import Staging
from qbwc_operator.outage import Outage
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls, conversation_with
from tests.kit.fault_server import free_port


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company, on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


@contextmanager
def held(world: World) -> Iterator[None]:
    """Another process has the company in its hands and does not let go."""
    url = sa.make_url(world.staging.url)
    if url.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(url.database), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
        return
    engine = sa.create_engine(url)
    with engine.begin() as other:
        other.execute(sa.text("SELECT * FROM company FOR UPDATE"))
        yield
    engine.dispose()


def test_a_call_waits_for_a_lock_so_long_in_all_its_transactions_together(world: World) -> None:
    door = world.staging.within(0.5)
    began = time.monotonic()
    with held(world):
        for _ in range(40):
            with pytest.raises(StagingAway, match="is held by another process"), door.begin() as db:
                db.companies.lock(world.key)
    assert time.monotonic() - began < 20  # 40 times half a second, if each waited anew
    with door.begin() as db:
        assert db.companies.lock(world.key).key == world.key


def test_another_piece_of_work_has_the_whole_patience_again(world: World) -> None:
    with held(world), pytest.raises(StagingAway), world.staging.within(0.0).begin() as db:
        db.companies.lock(world.key)
    if not world.staging.url.startswith("sqlite"):
        return
    with world.staging.begin() as db:
        assert db.connection.execute(sa.text("PRAGMA busy_timeout")).scalar() == 30_000


def test_a_call_that_meets_a_lock_changes_nothing_and_the_next_update_goes_on(world: World) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    calls.conversation = conversation_with(world.staging.within(0.0), world.settings)
    with held(world), pytest.raises(StagingAway):
        calls.send()
    assert world.company().problem is None
    calls.conversation = conversation_with(world.staging, world.settings)
    assert calls.finish() == 100


def test_a_statement_that_fails_shows_nobodys_data(world: World) -> None:
    row = {"key": world.key, "name": "Söhne & Co", "user_name": "söhne-sync", "password_hash": "argon-of-söhne"}
    row |= {"owner_id": "{A}", "file_id": "{B}", "simulated": True, "batch_size": 1}
    with pytest.raises(sa.exc.IntegrityError) as failed, world.staging.begin() as db:
        db.companies.create(row)
    told = "".join(traceback.format_exception(failed.value))
    assert "Söhne" not in told
    assert "argon-of" not in told
    assert f"({world.key})" not in told


def test_a_database_that_is_not_there_is_one_sentence_without_a_stack() -> None:
    staging = Staging(f"postgresql+psycopg2://staging:secret@127.0.0.1:{free_port()}/staging")
    with pytest.raises(StagingAway) as failed, staging.read():
        pass
    assert "staging:***@127.0.0.1" in failed.value.message
    assert "does not answer" in failed.value.message
    told = "".join(traceback.format_exception(failed.value))
    assert "secret" not in told
    assert told.count("Traceback") == 1
    assert len(told.splitlines()) < 30


def test_an_outage_is_one_line_a_minute_and_a_line_when_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    seconds = [0.0]
    noon = datetime(2026, 11, 29, 12, tzinfo=UTC)
    outage = Outage(logging.getLogger("endpoint"), lambda: seconds[0], lambda: noon)
    outage.over()
    for _ in range(100):
        outage.met(StagingAway("The staging database does not answer."))
    seconds[0] = 61.0
    outage.met(StagingAway("The staging database does not answer."))
    outage.over()
    outage.over()
    assert [record.getMessage() for record in caplog.records] == [
        "action=database_away since=2026-11-29T12:00:00Z calls=1 reason=The staging database does not answer.",
        "action=database_away since=2026-11-29T12:00:00Z calls=101 reason=The staging database does not answer.",
        "action=database_back away_since=2026-11-29T12:00:00+00:00 calls=101",
    ]
