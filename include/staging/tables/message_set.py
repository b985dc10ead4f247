"""The documents that the Web Connector was handed, and their answers."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text, text

from include.model import SetPurpose, SetState
from include.staging.tables.columns import KEY, Instant, metadata, state

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
