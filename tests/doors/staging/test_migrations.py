"""The migrations make the tables that the code speaks of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from include.staging.door import MIGRATIONS, Staging
from include.staging.tables import metadata


def test_migrated_tables_are_those_of_the_code(database_url: str) -> None:
    staging = Staging(database_url)
    staging.migrate()
    with staging.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "staging_version"})
        assert compare_metadata(context, metadata) == []
    staging.close()


def test_every_index_of_the_code_is_in_the_database(database_url: str) -> None:
    """The comparison passes over indexes on expressions; a missing one only shows as slowness."""
    staging = Staging(database_url)
    staging.migrate()
    inspector = sa.inspect(staging.engine)
    for table in metadata.sorted_tables:
        there = {index["name"] for index in inspector.get_indexes(table.name)}
        assert {index.name for index in table.indexes} <= there, table.name
    staging.close()


def test_rows_of_the_first_version_stay(database_url: str) -> None:
    staging = Staging(database_url)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with staging.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    with staging.engine.begin() as connection:
        connection.execute(
            sa.text(
                "INSERT INTO reading (company, object, goal, window_to, state, cuts, pages, landed, fails, asked_by, "
                "asked_at) VALUES ('acme', 'Customer', :now, :now, 'asked', 0, 0, 0, 0, 'run', :now)"
            ),
            {"now": "2026-11-20 10:00:00"},
        )
        connection.execute(
            sa.text(
                "INSERT INTO completion (company, kind, flow, record_id, state, attempts, created_at) "
                "VALUES ('acme', 'applied', 'opportunity_to_invoice', '006', 'unclaimed', 0, :now)"
            ),
            {"now": "2026-11-20 10:00:00"},
        )
    staging.migrate()
    with staging.begin() as db:
        (waiting,) = db.readings.unfinished("acme").values()
        assert (waiting["object"], waiting["basis"], waiting["history_id"]) == ("Customer", "modified", None)
        assert db.completions.claim("run 1") == 1
    staging.close()
