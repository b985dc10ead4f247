"""The pages that runs leave."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Index, Table, Text

from include.rows.report import ReportKind
from include.staging.tables.columns import KEY, RUN, Instant, metadata, number, state

report = Table(
    "report",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("run_id", RUN, nullable=False),
    state("kind", ReportKind, 12, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("title", Text, nullable=False),
    Column("html", Text, nullable=False),
    sa.UniqueConstraint("company", "run_id"),
    Index("ix_report_recent", "kind", "created_at", "id"),
    Index("ix_report_kind", "company", "kind", "id"),
)
