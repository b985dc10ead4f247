"""What one run of one flow looks at."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, RECORD_ID, RUN, Instant, metadata, number, state
from include.states import DocumentState, RunMode

flow_run = Table(
    "flow_run",
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
    Index("ix_flow_run_started", "company", "started_at"),
    Index("ix_flow_run_flow", "company", "flow", "id"),
)

#: Documents that a later run takes over when this one dies; a query that wants the index says the same words.
DOCUMENT_OPEN = "state IN ('chosen', 'current', 'clean')"

flow_run_document = Table(
    "flow_run_document",
    metadata,
    number(),
    Column("flow_run_id", ForeignKey("flow_run.id"), nullable=False),
    Column("company", KEY, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("reason", String(20), nullable=False),
    state("state", DocumentState, 20, nullable=False),
    sa.UniqueConstraint("flow_run_id", "record_id"),
    Index("ix_flow_run_document_record", "company", "flow", "record_id"),
    Index(
        "ix_flow_run_document_open",
        "company",
        "flow",
        "record_id",
        sqlite_where=text(DOCUMENT_OPEN),
        postgresql_where=text(DOCUMENT_OPEN),
    ),
)

checked_row = Table(
    "checked_row",
    metadata,
    number(),
    Column("flow_run_id", ForeignKey("flow_run.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("document_id", RECORD_ID, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("columns", Text, nullable=False),
    Index("ix_checked_row_suite", "flow_run_id", "suite"),
)
