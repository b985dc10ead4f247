"""The migrations make the tables that the code speaks of."""

from __future__ import annotations

import sqlalchemy as sa

from include.staging.door import Staging
from include.staging.tables import metadata
from tests.kit.schema import schema_of


def test_new_database_has_the_tables_of_the_code(database_url: str, second_url: str) -> None:
    staging = Staging(database_url)
    staging.migrate()
    staging.close()
    metadata.create_all(sa.create_engine(second_url, poolclass=sa.NullPool))
    assert schema_of(database_url) == schema_of(second_url), "Run: make migration NAME=what_it_does, then make dump"
