"""What the endpoint refused before it knew a ticket."""

from __future__ import annotations

from sqlalchemy import Column, Date, Integer, String, Table

from include.staging.tables.columns import KEY, Instant, metadata, state
from include.states import RefusalKind

refusal = Table(
    "refusal",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("day", Date, primary_key=True),
    state("kind", RefusalKind, 20, primary_key=True),
    Column("source", String(80), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False),
)
