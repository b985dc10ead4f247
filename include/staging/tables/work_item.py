"""What the way back must act on."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Index, Integer, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, RECORD_ID, RUN, Instant, metadata, number, one_of, state
from include.states import Verdict, WorkKind, WorkState

#: What history made; a query that wants the index says the same words.
OF_INTERVAL = "interval_id IS NOT NULL"
#: What waits for a run of the way back; a query that wants the index says the same words.
UNCLAIMED = "state = 'unclaimed'"
CLAIMED = "state = 'claimed'"
FAILED = "state = 'failed'"
#: What brought a payment of a customer; how long each took is told from them.
PAYMENT = "kind = 'read' AND source = 'ReceivePayment' AND interval_id IS NULL"
#: What was acted on; a query that wants the index says the same words.
DONE = "state = 'done'"

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
    one_of("kind", WorkKind),
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
        sqlite_where=text(UNCLAIMED),
        postgresql_where=text(UNCLAIMED),
    ),
    Index(
        "ix_work_item_claimed",
        "claimed_by",
        sqlite_where=text(CLAIMED),
        postgresql_where=text(CLAIMED),
    ),
    Index("ix_work_item_failed", "company", sqlite_where=text(FAILED), postgresql_where=text(FAILED)),
    Index("ix_work_item_payment", "company", "done_at", sqlite_where=text(PAYMENT), postgresql_where=text(PAYMENT)),
    Index("ix_work_item_done", "company", "done_at", sqlite_where=text(DONE), postgresql_where=text(DONE)),
)
