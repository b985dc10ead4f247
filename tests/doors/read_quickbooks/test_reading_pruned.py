"""What was read long ago leaves no rows behind for ever."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.staging.rows import columns_of
from include.steps.read_quickbooks.prune_read_jobs import PORTION, prune_read_jobs
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that may write."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Its customers are read."""
    return Reader(world, clock)


def test_the_newest_thousand_finished_read_jobs_stay_and_what_is_unfinished(reader: Reader) -> None:
    reader.ask("Customer")
    (waiting,) = reader.read_jobs()
    done = {name: value for name, value in columns_of(waiting).items() if name != "id"} | {"state": "done"}
    with reader.world.staging.begin() as db:
        db.read_jobs.ask([done] * (1000 + PORTION + 5))
    newest = [row.id for row in reader.read_jobs()][-1000:]
    assert prune_read_jobs(reader.world.staging, "acme")["read_jobs"] == PORTION + 5
    assert [row.id for row in reader.read_jobs()] == [waiting.id, *newest]
    assert prune_read_jobs(reader.world.staging, "acme") == {"read_jobs": 0, "questions": 0}


def test_read_jobs_of_another_company_do_not_count(reader: Reader) -> None:
    reader.read()
    assert prune_read_jobs(reader.world.staging, "other") == {"read_jobs": 0, "questions": 0}


def test_questions_of_thirty_days_ago_go_and_writes_stay(reader: Reader) -> None:
    reader.world.stage_customer(1)
    reader.read()
    purposes = reader.world.purposes()
    assert {"read", "write"} <= set(purposes)
    reader.clock.pass_by(days=29)
    assert prune_read_jobs(reader.world.staging, "acme")["questions"] == 0
    reader.clock.pass_by(days=2)
    gone = prune_read_jobs(reader.world.staging, "acme")["questions"]
    assert reader.world.purposes() == ["write"]
    assert gone == len(purposes) - 1


def test_old_questions_are_found_by_an_index_on_sqlite(tmp_path: Path) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world, world.staging.read() as db:
        query = "SELECT id FROM message_set WHERE company = 'acme' AND purpose IN ('read') AND settled_at < '2026'"
        plan = str(db.connection.execute(sa.text(f"EXPLAIN QUERY PLAN {query} LIMIT 500")).all())
    assert "ix_message_set_written (company=? AND purpose=? AND settled_at<?)" in plan
