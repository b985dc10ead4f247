"""The database takes no word in a state column that the code does not know."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from include.staging.door import Staging
from include.staging.tables import metadata

STATES = [(table, column) for table in metadata.sorted_tables for column in table.c if isinstance(column.type, sa.Enum)]


@pytest.fixture
def connection(staging_url: str) -> Iterator[sa.Connection]:
    """A migrated database whose foreign keys are not asked."""
    staging = Staging(staging_url)
    with staging.engine.connect() as connection:
        yield connection
    staging.close()


def test_a_wrong_state_is_refused_and_a_right_one_is_not(connection: sa.Connection) -> None:
    """Asked of the bare database: what the code would refuse earlier does not count."""
    for table, column in STATES:
        words = column.type.enums  # type: ignore[attr-defined]
        assert _refuses(connection, table, column, "wrong"), f"{table.name}.{column.name}"
        assert [word for word in words if _refuses(connection, table, column, word)] == []


def _refuses(connection: sa.Connection, table: sa.Table, column: sa.Column[object], word: str) -> bool:
    """Whether the CHECK of a column refuses a row with this word, all else being right."""
    row = {each.name: _some(each) for each in table.c if not each.nullable and not each.foreign_keys}
    parents = {each.name: 1 for each in table.c if each.foreign_keys}
    values = row | parents | {column.name: word}
    names = ", ".join(f'"{name}"' for name in values)
    insert = sa.text(f"INSERT INTO {table.name} ({names}) VALUES ({', '.join(f':{name}' for name in values)})")
    try:
        connection.execute(insert, values)
    except sa.exc.IntegrityError as error:
        return f"ck_{table.name}_{column.name}" in str(error)
    finally:
        connection.rollback()
    return False


def _some(column: sa.Column[object]) -> object:
    """A value that the column takes."""
    if isinstance(column.type, sa.Enum):
        return column.type.enums[0]
    python = column.type.python_type
    if column.name == "id" and python is int:
        return 1
    return {int: 0, bool: False, str: "x"}.get(python, "2026-11-20")
