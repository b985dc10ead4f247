"""A company a lane: the first run of a DAG that works on a company makes its row."""

import sqlalchemy as sa
from alembic import op

from include.staging.tables import Instant

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A company a lane."""
    op.create_table(
        "lane",
        sa.Column("dag", sa.String(length=80), nullable=False),
        sa.Column("company", sa.String(length=40), nullable=False),
        sa.Column("run_id", sa.String(length=250), nullable=True),
        sa.Column("claimed_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("dag", "company", name=op.f("pk_lane")),
    )
