"""Which events lie in files: sealed ones that are old have left the table, some thousands a file."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Integer, String, Table

from include.staging.tables.columns import KEY, Instant, metadata

event_segment = Table(
    "event_segment",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("first_number", sa.BigInteger, primary_key=True, autoincrement=False),
    Column("last_number", sa.BigInteger, nullable=False),
    Column("seal_before", String(64), nullable=False),
    Column("seal_after", String(64), nullable=False),
    Column("file", String(200), nullable=False),
    Column("events", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
    Column("written_at", Instant, nullable=False),
)
