"""The migrations make the tables that the code speaks of."""

from __future__ import annotations

import sqlalchemy as sa

from include.staging.door import Staging
from include.staging.first_tables import FIRST, first_tables
from include.staging.tables import metadata
from tests.kit.schema import schema_of


def test_new_database_has_the_tables_of_the_code(database_url: str, second_url: str) -> None:
    staging = Staging(database_url)
    staging.migrate()
    staging.close()
    metadata.create_all(sa.create_engine(second_url, poolclass=sa.NullPool))
    assert schema_of(database_url) == schema_of(second_url)


def test_there_is_one_migration_and_it_says_what_the_tables_say() -> None:
    """Written by `make tables`, which also breaks its lines; neither lines nor commas tell here."""
    assert [path.name for path in sorted(FIRST.parent.glob("*.py"))] == [FIRST.name]
    assert _bare(FIRST.read_text(encoding="utf-8")) == _bare(first_tables())


def _bare(text: str) -> str:
    return "".join(text.split()).replace(",", "").replace("'", '"')
