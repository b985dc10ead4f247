"""Begins the next migration from what differs between the tables and the last one: `make migration NAME=…`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any, Final

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations import ops

from include.errors import SetupError
from include.staging.connect import connect
from include.staging.tables import metadata
from include.staging.upgrade import VERSIONS, upgrade

_IN_MEMORY: Final = "sqlite://"
_TEXT: Final = '''"""{sentence}."""

import sqlalchemy as sa
from alembic import op
{imports}
revision = "{revision}"
down_revision = "{last}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """{sentence}."""
    {steps}
'''
_INSTANT: Final = "\nfrom include.staging.tables import Instant\n"


def next_migration(name: str, *, tables: sa.MetaData = metadata) -> tuple[str, str]:
    """The name of its file and its text, for whoever reads it and says what becomes of the rows that are there.

    Raises `SetupError` for a name that is none, and when the tables say what the last migration says.
    """
    if not re.fullmatch("[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise SetupError(f"{name!r} says nothing of the migration: make migration NAME=currency_of_a_request")
    last = max(path.name.partition("_")[0] for path in VERSIONS.glob("[0-9]*.py"))
    revision = f"{int(last) + 1:04}"
    steps = _steps(tables)
    text = _TEXT.format(
        sentence=name.replace("_", " ").capitalize(),
        imports=_INSTANT if "Instant(" in steps else "",
        revision=revision,
        last=last,
        steps=steps,
    )
    return f"{revision}_{name}.py", text


def _steps(tables: sa.MetaData) -> str:
    """The code. There is none of the way back: whoever wants that has a backup."""
    engine = connect(_IN_MEMORY)
    upgrade(engine)
    with engine.connect() as connection:
        opts = {"target_metadata": tables, "version_table": "staging_version"}
        context = MigrationContext.configure(connection, opts=opts)
        script = produce_migrations(context, tables)
        found = script.upgrade_ops
        assert found is not None
        found.ops = [*_told_apart(found.ops), *_unseen(sa.inspect(connection), tables)]
        if not found.ops:
            raise SetupError("The tables say what the last migration says. Change include/staging/tables first.")
        text = render_python_code(found, render_as_batch=True, migration_context=context, user_module_prefix="")
    engine.dispose()
    return text


def _told_apart(found: Iterable[ops.MigrateOperation]) -> Iterator[ops.MigrateOperation]:
    """A new column without the check of its words: SQLite can add the one only after the other."""
    for op in found:
        if isinstance(op, ops.ModifyTableOps):
            op.ops = [each for each in op.ops if not _is_check(each)]
            for each in op.ops:
                if isinstance(each, ops.AddColumnOp):
                    each.column = _plain(each.column)
        if not isinstance(op, ops.ModifyTableOps) or op.ops:
            yield op


def _is_check(op: ops.MigrateOperation) -> bool:
    is_dropped = isinstance(op, ops.DropConstraintOp) and op.constraint_type == "check"
    return is_dropped or isinstance(op, ops.CreateCheckConstraintOp)


def _plain(column: sa.Column[Any]) -> sa.Column[Any]:
    if not isinstance(column.type, sa.Enum):
        return column
    made: sa.Column[Any] = sa.Column(column.name, sa.String(column.type.length), nullable=column.nullable)
    made.server_default = column.server_default
    return made


def _unseen(there: sa.Inspector, tables: sa.MetaData) -> Iterator[ops.MigrateOperation]:
    """Checks and conditions of indexes that read otherwise: Alembic compares the names of both alone."""
    engine = connect(_IN_MEMORY)
    tables.create_all(engine)
    here = sa.inspect(engine)
    known = {*there.get_table_names()}
    for table in tables.sorted_tables:
        if table.name in known:
            changed = [*_checks(there, here, table), *_indexes(there, here, table)]
            if changed:
                yield ops.ModifyTableOps(table.name, changed)
    engine.dispose()


def _checks(there: sa.Inspector, here: sa.Inspector, table: sa.Table) -> Iterator[ops.MigrateOperation]:
    old, new = (
        {str(each["name"]): each["sqltext"] for each in side.get_check_constraints(table.name)}
        for side in (there, here)
    )
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) == new.get(name):
            continue
        if name in old:
            yield ops.DropConstraintOp(_final(name), table.name, type_="check")
        if name in new:
            yield ops.CreateCheckConstraintOp(_final(name), table.name, new[name])


def _indexes(there: sa.Inspector, here: sa.Inspector, table: sa.Table) -> Iterator[ops.MigrateOperation]:
    old, new = _conditions(there, table.name), _conditions(here, table.name)
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        name = str(index.name)
        if name in old and old[name] != new[name]:
            yield ops.DropIndexOp(name, table_name=table.name)
            yield ops.CreateIndexOp.from_index(index)


def _conditions(side: sa.Inspector, table: str) -> dict[str, str]:
    """Which rows each index of a table is of; nothing where it is of all."""
    found = side.get_indexes(table)
    return {str(each["name"]): str(each.get("dialect_options", {}).get("sqlite_where", "")) for each in found}


def _final(name: str) -> Any:
    """A name that no convention lengthens."""
    return sa.sql.naming.conv(name)


def main(name: str) -> None:
    """Write the file."""
    try:
        file, text = next_migration(name)
    except SetupError as error:
        raise SystemExit(error.message) from None
    (VERSIONS / file).write_text(text, encoding="utf-8")
    print(f"include/staging/migrations/versions/{file}: say there what becomes of the rows of before, then make dump.")


if __name__ == "__main__":
    main(*sys.argv[1:2] or [""])
