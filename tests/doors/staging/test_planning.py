"""Postgres plans with what it knows of the tables: whoever opens the door sees to it that it knows anything."""

from __future__ import annotations

import sqlalchemy as sa

from include.staging.door import Staging


def known(staging: Staging) -> set[str]:
    """The tables that Postgres has looked through."""
    with staging.read() as db:
        return {*db.connection.scalars(sa.text("SELECT DISTINCT tablename FROM pg_stats WHERE schemaname = 'public'"))}


def fill(staging: Staging, rows: int) -> None:
    """Events by SQL, as a restored database has them."""
    with staging.begin() as db:
        db.connection.exec_driver_sql(
            "INSERT INTO event (company, at, action, record_id)"
            f" SELECT 'acme', now(), 'request_staged', n::text FROM generate_series(1, {rows}) AS n"
        )


def test_a_door_looks_through_what_nobody_has_looked_through(postgres_url: str) -> None:
    staging = Staging(postgres_url)
    fill(staging, 10_000)
    assert "event" not in known(staging)
    staging.close()
    again = Staging(postgres_url)
    assert "event" in known(again)
    again.close()


def test_a_few_rows_are_left_alone(postgres_url: str) -> None:
    staging = Staging(postgres_url)
    fill(staging, 100)
    staging.close()
    again = Staging(postgres_url)
    assert known(again) == set()
    again.close()


def test_what_grew_twice_as_large_is_looked_through_again(postgres_url: str) -> None:
    staging = Staging(postgres_url)
    fill(staging, 10_000)
    staging.close()
    for more, seen in ((5_000, 10_000), (20_000, 35_000)):
        staging = Staging(postgres_url)
        fill(staging, more)
        staging.close()
        staging = Staging(postgres_url)
        with staging.read() as db:
            assert db.connection.scalar(sa.text("SELECT reltuples FROM pg_class WHERE relname = 'event'")) == seen
        staging.close()
