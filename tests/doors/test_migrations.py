"""The migrations make the tables that the code speaks of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from include.staging.door import Staging
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
