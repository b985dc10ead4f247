"""Writes the first migration anew from the tables: `make tables`. It is edited in place until the first release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import sqlalchemy as sa
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import CreateIndexOp, MigrateOperation, OpContainer

from include.staging.tables import metadata

FIRST = Path(__file__).with_name("migrations") / "versions" / "0001_the_first_tables.py"
_HEAD = '''"""The first tables, written by `make tables`."""

import sqlalchemy as sa
from alembic import op

from include.staging.tables import Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The first tables."""
    '''
_BETWEEN = '''


def downgrade() -> None:
    """Take them back."""
    '''


def first_tables() -> str:
    """The text of the migration that brings an empty database to the tables of now."""
    with sa.create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(connection, opts={"target_metadata": metadata})
        script = produce_migrations(context, metadata)
    assert script.upgrade_ops is not None
    assert script.downgrade_ops is not None
    # Of two equal indexes SQLite takes the one that was made last: the partial ones, which are smaller, come last.
    script.upgrade_ops.ops = sorted(_flat(script.upgrade_ops.ops), key=_is_partial)
    there, back = (
        render_python_code(ops, user_module_prefix="", migration_context=context)
        for ops in (script.upgrade_ops, script.downgrade_ops)
    )
    return f"{_HEAD}{there}{_BETWEEN}{back}\n"


def _flat(ops: Sequence[MigrateOperation]) -> Iterator[MigrateOperation]:
    for op in ops:
        yield from _flat(op.ops) if isinstance(op, OpContainer) else [op]


def _is_partial(op: MigrateOperation) -> bool:
    return isinstance(op, CreateIndexOp) and "sqlite_where" in op.kw


if __name__ == "__main__":
    FIRST.write_text(first_tables(), encoding="utf-8")
