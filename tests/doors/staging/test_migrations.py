"""The migrations make the tables that the code speaks of, and keep the rows that are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from include.rows import NewLink
from include.staging.door import MIGRATIONS, Staging
from include.staging.first_tables import FIRST, first_tables
from include.staging.tables import metadata
from include.states import LinkOrigin

NOW = "2026-11-20 10:00:00"
NEXT = '''"""A second version that nobody has released."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.add_column("link", sa.Column("note", sa.Text()))
    op.execute("UPDATE link SET note = 'linked by ' || origin")


def downgrade():
    op.drop_column("link", "note")
'''


@pytest.fixture
def staging(database_url: str) -> Iterator[Staging]:
    """A migrated database."""
    made = Staging(database_url)
    made.migrate()
    yield made
    made.close()


def test_migrated_tables_are_those_of_the_code(staging: Staging) -> None:
    with staging.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "staging_version"})
        assert compare_metadata(context, metadata) == []


def test_every_index_of_the_code_is_in_the_database(staging: Staging) -> None:
    """The comparison passes over indexes on expressions; a missing one only shows as slowness."""
    inspector = sa.inspect(staging.engine)
    for table in metadata.sorted_tables:
        there = {index["name"] for index in inspector.get_indexes(table.name)}
        assert {index.name for index in table.indexes} <= there, table.name


def test_every_state_of_the_code_is_checked_by_the_database(staging: Staging) -> None:
    """The comparison passes over checks too; each names every word of its column."""
    inspector = sa.inspect(staging.engine)
    columns = [(table, column) for table in metadata.sorted_tables for column in table.c if _words(column)]
    assert len(columns) >= 26
    for table, column in columns:
        checks = {check["name"]: check["sqltext"] for check in inspector.get_check_constraints(table.name)}
        text = checks[f"ck_{table.name}_{column.name}"]
        assert [word for word in _words(column) if f"'{word}'" not in text] == [], f"{table.name}.{column.name}"


def test_there_is_one_migration_and_it_says_what_the_tables_say() -> None:
    """Written by `make tables`, which also breaks its lines; neither lines nor commas tell here."""
    assert [path.name for path in sorted(FIRST.parent.glob("*.py"))] == [FIRST.name]
    assert _bare(FIRST.read_text(encoding="utf-8")) == _bare(first_tables())


def test_a_later_version_keeps_the_rows_of_the_first(staging: Staging, tmp_path: Path) -> None:
    with staging.begin() as db:
        db.links.add_all([LINK])
    (tmp_path / "0002_a_note.py").write_text(NEXT, encoding="utf-8")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", f"{FIRST.parent}\n{tmp_path}")
    with staging.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    with staging.engine.connect() as connection:
        query = sa.text("SELECT qb_id, state, note FROM link")
        assert [tuple(row) for row in connection.execute(query)] == [("80000001-1", "active", "linked by bound")]


LINK = NewLink(
    company="acme",
    kind="Customer",
    qb_id="80000001-1",
    flow="account_to_customer",
    salesforce_id="001000000000001AAA",
    is_list=True,
    origin=LinkOrigin.BOUND,
)


def _words(column: sa.Column[object]) -> list[str]:
    return list(column.type.enums) if isinstance(column.type, sa.Enum) else []


def _bare(text: str) -> str:
    return "".join(text.split()).replace(",", "").replace("'", '"')
