"""How far each system has been read."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, text

from include.model import ReadingState
from include.staging.tables.columns import FLOW, KEY, NUMBER, RUN, SYSTEM, Instant, metadata, number, state
from include.states import Basis

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

#: What is still to be read; a query that wants the index says the same words.
READING_OPEN = "state IN ('asked', 'open')"
#: At most one of a company, object and basis that follows the changes, and one of each piece of history.
READING_CHANGES = f"{READING_OPEN} AND history_id IS NULL"
READING_HISTORY = f"{READING_OPEN} AND history_id IS NOT NULL"

reading = Table(
    "reading",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("object", FLOW, nullable=False),
    state("basis", Basis, 12, nullable=False, default=Basis.MODIFIED),
    Column("types", Text),
    Column("history_id", sa.BigInteger),
    Column("start", Instant),
    Column("goal", Instant, nullable=False),
    Column("window_from", Instant),
    Column("window_to", Instant, nullable=False),
    Column("name_from", NUMBER),
    Column("name_to", NUMBER),
    Column("offset_minutes", Integer),
    Column("seen_from", Instant),
    Column("seen_to", Instant),
    Column("name_low", NUMBER),
    Column("name_high", NUMBER),
    state("state", ReadingState, 10, nullable=False),
    Column("session_id", sa.BigInteger),
    Column("cuts", Integer, nullable=False, default=0),
    Column("pages", Integer, nullable=False, default=0),
    Column("landed", Integer, nullable=False, default=0),
    Column("found", Integer, nullable=False, default=0),
    Column("new", Integer, nullable=False, default=0),
    Column("fails", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("then_complete", Boolean, nullable=False, default=False),
    Column("asked_by", RUN, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("opened_at", Instant),
    Column("done_at", Instant),
    Index(
        "uq_reading_open",
        "company",
        "object",
        "basis",
        unique=True,
        sqlite_where=text(READING_CHANGES),
        postgresql_where=text(READING_CHANGES),
    ),
    Index(
        "uq_reading_history",
        "company",
        "history_id",
        unique=True,
        sqlite_where=text(READING_HISTORY),
        postgresql_where=text(READING_HISTORY),
    ),
    Index(
        "ix_reading_open",
        "company",
        "fails",
        "id",
        sqlite_where=text(READING_OPEN),
        postgresql_where=text(READING_OPEN),
    ),
    Index("ix_reading_recent", "company", "id"),
)
