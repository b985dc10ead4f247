"""A migration is closed by its dumps: from then on it says what it said, and tables change by the next one."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from include.staging.door import Staging
from include.staging.tables import metadata
from include.staging.upgrade import VERSIONS, upgrade
from include.standing import KINDS
from tests.kit.connected_company import COMPANY
from tests.kit.schema import schema_of
from tests.upgrade.dumps import DATABASES, Dump, closed

of_every_version = pytest.mark.parametrize("dump", closed(), ids=lambda dump: dump.revision)
TO_CLOSE = "Run: make dump"
TO_CHANGE = "Tables change by a migration of their own: make migration NAME=what_it_does"


def test_every_migration_is_closed_by_a_dump_of_each_database() -> None:
    numbers = [path.name.partition("_")[0] for path in sorted(VERSIONS.glob("[0-9]*.py"))]
    assert [dump.revision for dump in closed()] == numbers, TO_CLOSE
    parts = (*DATABASES, "books", "org")
    assert [dump.path(part) for dump in closed() for part in parts if not dump.path(part).exists()] == [], TO_CLOSE


@of_every_version
def test_closed_migration_is_what_it_was_and_leads_to_the_tables_of_a_new_database(
    dump: Dump, database_url: str, second_url: str
) -> None:
    dump.load(database_url)
    old, new = (sa.create_engine(url, poolclass=sa.NullPool) for url in (database_url, second_url))
    upgrade(new, to=dump.revision)
    assert schema_of(second_url) == schema_of(database_url), TO_CHANGE
    for engine in (old, new):
        upgrade(engine)
    assert schema_of(second_url) == schema_of(database_url)


def test_newest_dump_has_an_open_decision_of_each_kind_and_a_row_in_every_table(database_url: str) -> None:
    closed()[-1].load(database_url)
    staging = Staging(database_url)
    with staging.read() as db:
        kinds = {row.kind for row in db.decisions.open(COMPANY)}
        empty = [name for name in metadata.tables if not db.totals.count(name)]
    staging.close()
    assert (sorted(KINDS.keys() - kinds), empty) == ([], []), TO_CLOSE
