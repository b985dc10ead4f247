"""What one run of one flow looks at."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, RECORD_ID, RUN, Instant, metadata, number, state
from include.states import DocumentState, RunMode

batch = Table(
    "batch",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("run_id", RUN, nullable=False),
    Column("flow", FLOW, nullable=False),
    state("mode", RunMode, 20, nullable=False),
    Column("landed", Integer, nullable=False, default=0),
    Column("checked", Integer, nullable=False, default=0),
    Column("held", Integer, nullable=False, default=0),
    Column("released", Integer, nullable=False, default=0),
    Column("staged", Integer, nullable=False, default=0),
    Column("unchanged", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("started_at", Instant, nullable=False),
    Column("finished_at", Instant),
    sa.UniqueConstraint("company", "run_id", "flow"),
)

#: Documents that a later run takes over when this one dies; a query that wants the index says the same words.
BATCH_OPEN = "state IN ('chosen', 'clean')"

batch_document = Table(
    "batch_document",
    metadata,
    number(),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("company", KEY, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("reason", String(20), nullable=False),
    state("state", DocumentState, 20, nullable=False),
    sa.UniqueConstraint("batch_id", "record_id"),
    Index(
        "ix_batch_document_open",
        "company",
        "flow",
        sqlite_where=text(BATCH_OPEN),
        postgresql_where=text(BATCH_OPEN),
    ),
)

batch_row = Table(
    "batch_row",
    metadata,
    number(),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("document_id", RECORD_ID, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("columns", Text, nullable=False),
    Index("ix_batch_row_suite", "batch_id", "suite"),
)
