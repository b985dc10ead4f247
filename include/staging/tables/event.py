"""What happened."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Index, String, Table, Text, text

from include.events import ChangeCause, EventAction, Subject
from include.staging.tables.columns import FLOW, KEY, RECORD_ID, RUN, Instant, metadata, number, one_of, state

event = Table(
    "event",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("at", Instant, nullable=False),
    state("action", EventAction, 60, nullable=False),
    Column("flow", FLOW),
    Column("record_id", RECORD_ID),
    Column("outbox_id", sa.BigInteger),
    Column("message_set_id", String(23)),
    Column("session_id", sa.BigInteger),
    Column("run_id", RUN),
    state("subject", Subject, 20),
    Column("before", String(20)),
    Column("after", String(20)),
    state("cause", ChangeCause, 30),
    Column("detail", Text),
    Column("seal", String(64)),
    Column("seal_number", sa.BigInteger),
    one_of("action", EventAction),
    one_of("cause", ChangeCause),
    Index(
        "ix_event_unsealed", "company", "id", sqlite_where=text("seal IS NULL"), postgresql_where=text("seal IS NULL")
    ),
    Index("ix_event_record", "company", "record_id"),
    Index("uq_event_seal", "company", "seal_number", unique=True),
)
