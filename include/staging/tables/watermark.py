"""How far each system has been read."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from include.staging.tables.columns import FLOW, KEY, SYSTEM, Instant, metadata

watermark = Table(
    "watermark",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("system", SYSTEM, primary_key=True),
    Column("object", FLOW, primary_key=True),
    Column("window", String(80), primary_key=True),
    Column("value", Instant, nullable=False),
    Column("fields_hash", String(64)),
    Column("moved_at", Instant, nullable=False),
)
