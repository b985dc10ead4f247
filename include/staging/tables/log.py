"""What the reverse DAG must act on, what happened, and the pages that runs leave."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, RECORD_ID, RUN, Instant, metadata, number, state
from include.states import Verdict, WorkKind, WorkState

#: What history made; a query that wants the index says the same words.
OF_HISTORY = "history_id IS NOT NULL"

completion = Table(
    "completion",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    state("kind", WorkKind, 20, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    state("state", WorkState, 10, nullable=False, default=WorkState.UNCLAIMED),
    Column("batch_id", RUN),
    Column("claimed_at", Instant),
    Column("attempts", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("history_id", sa.BigInteger),
    state("verdict", Verdict, 12),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Index("ix_completion_record", "company", "flow", "record_id"),
    Index(
        "ix_completion_history",
        "history_id",
        sqlite_where=text(OF_HISTORY),
        postgresql_where=text(OF_HISTORY),
    ),
    Index(
        "ix_completion_unclaimed",
        "company",
        "id",
        sqlite_where=text("state = 'unclaimed'"),
        postgresql_where=text("state = 'unclaimed'"),
    ),
    Index(
        "ix_completion_claimed",
        "batch_id",
        sqlite_where=text("state = 'claimed'"),
        postgresql_where=text("state = 'claimed'"),
    ),
)

event = Table(
    "event",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("at", Instant, nullable=False),
    Column("action", String(60), nullable=False),
    Column("flow", FLOW),
    Column("record_id", RECORD_ID),
    Column("request_id", sa.BigInteger),
    Column("message_set_id", String(23)),
    Column("session_id", sa.BigInteger),
    Column("run_id", RUN),
    Column("detail", Text),
    Column("seal", String(64)),
    Column("seal_number", sa.BigInteger),
    Index(
        "ix_event_unsealed", "company", "id", sqlite_where=text("seal IS NULL"), postgresql_where=text("seal IS NULL")
    ),
    Index("ix_event_record", "company", "record_id"),
    Index("uq_event_seal", "company", "seal_number", unique=True),
)

report = Table(
    "report",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("run_id", RUN, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("title", Text, nullable=False),
    Column("html", Text, nullable=False),
    sa.UniqueConstraint("company", "run_id"),
)
