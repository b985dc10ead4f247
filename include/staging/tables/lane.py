"""Which run of a DAG works on a company."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Table

from include.staging.tables.columns import FLOW, KEY, RUN, Instant, metadata

lane = Table(
    "lane",
    metadata,
    Column("dag", FLOW, primary_key=True),
    Column("company", KEY, primary_key=True),
    Column("run_id", RUN),
    Column("claimed_at", Instant, nullable=False),
    Column("is_asked", Boolean),
    Column("next_run_id", RUN),
    Column("next_at", Instant),
)
