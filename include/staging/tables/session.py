"""Updates of the Web Connector and the documents handed out in them."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text, text

from include.model import SetPurpose, SetState
from include.staging.tables.columns import KEY, Instant, metadata, number, state
from include.states import Phase, SessionEnd

OPEN_WRITE = "purpose = 'write' AND state IN ('served', 'unknown')"

message_set = Table(
    "message_set",
    metadata,
    Column("id", String(23), primary_key=True),
    Column("company", KEY, nullable=False),
    Column("session_id", Integer, nullable=False),
    state("purpose", SetPurpose, 12, nullable=False),
    Column("document", Text, nullable=False),
    Column("context", Text, nullable=False, default="{}"),
    Column("members", Integer, nullable=False, default=0),
    Column("raw_answer", Text),
    state("state", SetState, 10, nullable=False),
    Column("outcome", String(40)),
    Column("served_at", Instant, nullable=False),
    Column("settled_at", Instant),
    Index(
        "uq_message_set_open_write",
        "company",
        unique=True,
        sqlite_where=text(OPEN_WRITE),
        postgresql_where=text(OPEN_WRITE),
    ),
    Index("ix_message_set_session", "session_id"),
    Index("ix_message_set_written", "company", "purpose", "settled_at"),
)

connector_session = Table(
    "connector_session",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("ticket_hash", String(64), nullable=False, unique=True),
    Column("source", String(80)),
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
)
