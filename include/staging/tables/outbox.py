"""Requests to QuickBooks and what they need."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, Text, text

from include.model import OutboxAction, OutboxOrigin, RequestState
from include.staging.tables.columns import FLOW, KEY, MONEY, PART, QB_ID, RECORD_ID, Instant, metadata, number, state

#: The words of partial indexes; a query that wants the index says the same words.
OPEN = "state IN ('staged', 'served', 'unknown')"
NEEDS_REFRESH = "state = 'staged' AND needs_refresh"
BISECT_GROUP = "state = 'staged' AND bisect_group IS NOT NULL"
SERVABLE = "state = 'staged' AND unmet = 0 AND held = false"
REJECTED = "state = 'rejected'"
REFUSED = "state = 'staged' AND refused_since IS NOT NULL"
APPLIED = "state = 'applied'"
CHAIN_OPEN = "chain_open"
FOLLOWS = "follows IS NOT NULL"

outbox = Table(
    "outbox",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("target", String(40), nullable=False),
    state("action", OutboxAction, 12, nullable=False),
    Column("part", PART, nullable=False, default=""),
    Column("follows", ForeignKey("outbox.id")),
    Column("chain_open", Boolean, nullable=False, default=True),
    state("origin", OutboxOrigin, 12, nullable=False, default=OutboxOrigin.FLOW_RUN),
    Column("deal", RECORD_ID, nullable=False),
    Column("is_list", Boolean, nullable=False),
    Column("fragment", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("link_hash", String(64)),
    Column("generation", Integer, nullable=False, default=1),
    Column("idempotency_key", String(38), nullable=False),
    Column("lines", Text, nullable=False, default="[]"),
    Column("natural_key", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("amount", MONEY),
    Column("document_date", Date),
    Column("held", Boolean, nullable=False, default=False),
    Column("unmet", Integer, nullable=False, default=0),
    Column("attempts", Integer, nullable=False, default=0),
    Column("times_unsettled", Integer, nullable=False, default=0),
    Column("not_before", Instant),
    Column("refused_since", Instant),
    Column("needs_refresh", Boolean, nullable=False, default=False),
    Column("bisect_group", String(60)),
    state("state", RequestState, 10, nullable=False),
    Column("flow_run_id", Integer),
    Column("message_set_id", String(23)),
    Column("position", Integer),
    Column("status_code", String(12)),
    Column("message", Text),
    Column("compare_first", Boolean, nullable=False, default=False),
    Column("source_stamp", Instant),
    Column("sent", Text),
    Column("staged_at", Instant, nullable=False),
    Column("served_at", Instant),
    Column("finished_at", Instant),
    Index(
        "uq_outbox_chain",
        "company",
        "flow",
        "record_id",
        "part",
        unique=True,
        sqlite_where=text(CHAIN_OPEN),
        postgresql_where=text(CHAIN_OPEN),
    ),
    CheckConstraint("follows IS NULL OR NOT chain_open", name="head"),
    Index("ix_outbox_follows", "follows", sqlite_where=text(FOLLOWS), postgresql_where=text(FOLLOWS)),
    Index(
        # `unmet` and `held` are constant in it: without statistics SQLite takes the index with the most equal terms.
        "ix_outbox_servable",
        "company",
        "unmet",
        "held",
        "is_list",
        "id",
        sqlite_where=text(SERVABLE),
        postgresql_where=text(SERVABLE),
    ),
    Index(
        "ix_outbox_needs_refresh",
        "company",
        "id",
        sqlite_where=text(NEEDS_REFRESH),
        postgresql_where=text(NEEDS_REFRESH),
    ),
    Index(
        "ix_outbox_bisect_group",
        "company",
        "bisect_group",
        sqlite_where=text(BISECT_GROUP),
        postgresql_where=text(BISECT_GROUP),
    ),
    Index("ix_outbox_record", "company", "flow", "record_id", "id"),
    Index("ix_outbox_rejected", "company", "id", sqlite_where=text(REJECTED), postgresql_where=text(REJECTED)),
    Index("ix_outbox_refused", "company", "id", sqlite_where=text(REFUSED), postgresql_where=text(REFUSED)),
    Index("ix_outbox_applied", "company", "finished_at", sqlite_where=text(APPLIED), postgresql_where=text(APPLIED)),
    Index(
        "ix_outbox_set",
        "message_set_id",
        sqlite_where=text("message_set_id IS NOT NULL"),
        postgresql_where=text("message_set_id IS NOT NULL"),
    ),
    Index("ix_outbox_content", "company", "flow", "link_hash", sqlite_where=text(OPEN), postgresql_where=text(OPEN)),
    Index(
        "ix_outbox_idempotency_key", "company", "idempotency_key", sqlite_where=text(OPEN), postgresql_where=text(OPEN)
    ),
)

outbox_dependency = Table(
    "outbox_dependency",
    metadata,
    Column("outbox_id", ForeignKey("outbox.id"), primary_key=True),
    Column("flow", FLOW, primary_key=True),
    Column("record_id", RECORD_ID, primary_key=True),
    Column("company", KEY, nullable=False),
    Column("qb_id", QB_ID),
    Index(
        "ix_outbox_dependency_unmet",
        "company",
        "flow",
        "record_id",
        sqlite_where=text("qb_id IS NULL"),
        postgresql_where=text("qb_id IS NULL"),
    ),
)
