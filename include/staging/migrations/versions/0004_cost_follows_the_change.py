"""Cost follows the change: a record says what of it changed, and documents that stand as they should are told apart.

What waits to be looked at says nothing of that yet: anything may have changed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_UNSETTLED = sa.text("NOT is_list AND (state <> 'active' OR applied_hash IS NULL OR let_go_at IS NOT NULL)")


def upgrade() -> None:
    """A column for what changed, and an index of the links of which more is to be known."""
    op.create_index(
        "ix_link_unsettled",
        "link",
        ["company"],
        unique=False,
        sqlite_where=_UNSETTLED,
        postgresql_where=_UNSETTLED,
    )
    op.add_column("record", sa.Column("changed_fields", sa.Text(), nullable=True))
