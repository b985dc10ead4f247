"""Tables change by numbered migrations, which are begun from what differs and keep the rows that are there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.errors import SetupError
from include.staging.next_migration import next_migration
from include.staging.tables import metadata
from include.staging.tables.columns import state
from include.staging.upgrade import VERSIONS, upgrade
from include.states import Gone
from tests.kit.schema import schema_of
from tests.upgrade.dumps import closed


def changed_tables() -> sa.MetaData:
    """The tables of a later version: two columns, a word, the condition of an index, and a new table are other ones."""
    later = sa.MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(later)
    outbox, decision, link = (later.tables[name] for name in ("outbox", "decision", "link"))
    outbox.append_column(sa.Column("note", sa.Text()))
    outbox.append_column(state("gone", Gone, 10))
    kinds = next(each for each in decision.constraints if str(each.name).endswith("kind"))
    decision.constraints.remove(kinds)
    decision.append_constraint(sa.CheckConstraint("kind <> 'new'", name="kind"))
    (writes,) = (each for each in link.indexes if each.name == "uq_link_writes")
    for options in (writes.dialect_options["sqlite"], writes.dialect_options["postgresql"]):
        options["where"] = sa.text("writes AND generation > 0")
    sa.Table("novelty", later, sa.Column("id", sa.Integer, primary_key=True), state("gone", Gone, 10))
    return later


def rows(url: str) -> dict[str, list[Any]]:
    """What is in the tables that refer to the one that changes."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    told = ("SELECT id, outbox_id, link_id FROM billing ORDER BY id", "SELECT count(*) FROM outbox_dependency")
    with engine.connect() as db:
        return {text: [tuple(row) for row in db.execute(sa.text(text))] for text in told}


def test_what_differs_becomes_a_numbered_migration_that_keeps_every_row(
    database_url: str, second_url: str, tmp_path: Path
) -> None:
    later = changed_tables()
    file, text = next_migration("notes_of_requests", tables=later)
    newest = closed()[-1]
    assert file == f"{int(newest.revision) + 1:04}_notes_of_requests.py"
    (tmp_path / file).write_text(text, encoding="utf-8")
    newest.load(database_url)
    before = rows(database_url)
    engine = sa.create_engine(database_url, poolclass=sa.NullPool)
    upgrade(engine, versions=(VERSIONS, tmp_path))
    assert rows(database_url) == before
    later.create_all(sa.create_engine(second_url, poolclass=sa.NullPool))
    assert schema_of(database_url) == schema_of(second_url)


def test_migration_has_a_name_and_something_to_do() -> None:
    with pytest.raises(SetupError, match="says nothing of the migration"):
        next_migration("0002 Notes", tables=changed_tables())
    with pytest.raises(SetupError, match="The tables say what the last migration says"):
        next_migration("nothing_at_all")
