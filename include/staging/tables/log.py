"""What the reverse DAG must act on, what happened, and the pages that runs leave."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, RECORD_ID, RUN, Instant, metadata, number, state
from include.states import Verdict, WorkKind, WorkState

#: What history made; a query that wants the index says the same words.
OF_INTERVAL = "interval_id IS NOT NULL"

work_item = Table(
    "work_item",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    state("kind", WorkKind, 20, nullable=False),
    Column("source", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    state("state", WorkState, 10, nullable=False, default=WorkState.UNCLAIMED),
    Column("claimed_by", RUN),
    Column("claimed_at", Instant),
    Column("attempts", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("interval_id", sa.BigInteger),
    state("verdict", Verdict, 12),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Index("ix_work_item_record", "company", "source", "record_id"),
    Index(
        "ix_work_item_interval",
        "interval_id",
        sqlite_where=text(OF_INTERVAL),
        postgresql_where=text(OF_INTERVAL),
    ),
    Index(
        "ix_work_item_unclaimed",
        "company",
        "id",
        sqlite_where=text("state = 'unclaimed'"),
        postgresql_where=text("state = 'unclaimed'"),
    ),
    Index(
        "ix_work_item_claimed",
        "claimed_by",
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
    Column("outbox_id", sa.BigInteger),
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
