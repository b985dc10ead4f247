"""Which record of one system stands for which of the other."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import (
    FLOW,
    KEY,
    NUMBER,
    PART,
    QB_ID,
    RECORD_ID,
    SF_ID,
    Instant,
    metadata,
    number,
    state,
)
from include.states import Gone, LinkOrigin, LinkState, SyncState

#: One link of a record of the books writes to it, the others only read; a query that wants the index says the same.
WRITES = "writes"
#: A document of which more is to be known than that QuickBooks has it; a query that wants the index says the same.
UNSETTLED = "NOT is_list AND (state <> 'active' OR applied_hash IS NULL OR let_go_at IS NOT NULL)"

link = Table(
    "link",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("qb_id", QB_ID, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("salesforce_id", SF_ID, nullable=False),
    Column("part", PART, nullable=False, default=""),
    Column("generation", Integer, nullable=False, default=1),
    Column("writes", Boolean, nullable=False, default=True),
    Column("deal", RECORD_ID, nullable=False),
    Column("is_list", Boolean, nullable=False),
    Column("edit_sequence", String(16)),
    Column("number", NUMBER),
    Column("idempotency_key", String(38)),
    state("sync_state", SyncState, 16, nullable=False),
    Column("applied_hash", String(64)),
    Column("last_synced", Text),
    Column("kept", Text, nullable=False, default="{}"),
    Column("snapshot", Text, nullable=False, default="{}"),
    state("origin", LinkOrigin, 12, nullable=False),
    state("state", LinkState, 12, nullable=False),
    state("gone", Gone, 10),
    Column("let_go_at", Instant),
    Column("linked_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    CheckConstraint("qb_id <> ''", name="id"),
    CheckConstraint("(sync_state = 'synced') = (applied_hash IS NOT NULL)", name="hash"),
    Index("uq_link_posted", "company", "flow", "salesforce_id", "part", "generation", unique=True),
    Index(
        "uq_link_writes",
        "company",
        "kind",
        "qb_id",
        unique=True,
        sqlite_where=text(WRITES),
        postgresql_where=text(WRITES),
    ),
    Index("ix_link_salesforce", "company", "salesforce_id"),
    Index("ix_link_deal", "company", "deal"),
    Index("ix_link_record", "company", "qb_id"),
    Index("ix_link_content", "company", "flow", "applied_hash"),
    Index("ix_link_recent", "company", "is_list", "linked_at"),
    Index("ix_link_unsettled", "company", sqlite_where=text(UNSETTLED), postgresql_where=text(UNSETTLED)),
)

unlinked_guid = Table(
    "unlinked_guid",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("guid", String(38), primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("qb_id", QB_ID, nullable=False),
    Column("edit_sequence", String(16)),
    Column("number", NUMBER),
    Column("snapshot", Text, nullable=False),
    Column("seen_at", Instant, nullable=False),
    CheckConstraint("qb_id <> ''", name="id"),
)
