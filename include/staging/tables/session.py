"""Updates of the Web Connector."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import KEY, Instant, metadata, number, state
from include.states import Phase, SessionEnd

connector_session = Table(
    "connector_session",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("ticket_hash", String(64), nullable=False, unique=True),
    Column("source", String(80)),
    Column("password_mark", String(32), nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("last_call_at", Instant, nullable=False),
    Column("ended_at", Instant),
    state("ended_how", SessionEnd, 40),
    state("phase", Phase, 20, nullable=False),
    Column("context", Text, nullable=False, default="{}"),
    Column("outstanding", String(23)),
    Column("handed", Integer, nullable=False, default=0),
    Column("answered", Integer, nullable=False, default=0),
    Column("expected", Integer, nullable=False, default=0),
    Column("last_error", Text),
    Index(
        "ix_connector_session_open",
        "company",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    Index("ix_connector_session_recent", "company", "started_at"),
    Index("ix_connector_session_source", "company", "source"),
)
