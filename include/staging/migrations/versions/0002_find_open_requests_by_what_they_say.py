"""Find open requests by what they say."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Find open requests by what they say."""
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_content",
            ["company", "flow", "link_hash"],
            unique=False,
            sqlite_where=sa.text("state IN ('staged', 'served', 'unknown')"),
            postgresql_where=sa.text("state IN ('staged', 'served', 'unknown')"),
        )
