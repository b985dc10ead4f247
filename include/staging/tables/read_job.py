"""What is still to be read of the books, and what was."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, text

from include.model import ReadJobState
from include.staging.tables.columns import FLOW, KEY, NUMBER, RUN, Instant, metadata, number, state
from include.states import Basis

#: What is still to be read; a query that wants the index says the same words.
READ_JOB_OPEN = "state IN ('asked', 'open')"
#: At most one of a company, object and basis that follows the changes, and one of each interval of history.
READ_JOB_CHANGES = f"{READ_JOB_OPEN} AND interval_id IS NULL"
READ_JOB_HISTORY = f"{READ_JOB_OPEN} AND interval_id IS NOT NULL"
OF_INTERVAL = "interval_id IS NOT NULL"

read_job = Table(
    "read_job",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("object", FLOW, nullable=False),
    state("basis", Basis, 12, nullable=False, default=Basis.MODIFIED),
    Column("types", Text),
    Column("interval_id", sa.BigInteger),
    Column("start", Instant),
    Column("until", Instant, nullable=False),
    Column("window_from", Instant),
    Column("window_to", Instant, nullable=False),
    Column("name_from", NUMBER),
    Column("name_to", NUMBER),
    Column("offset_minutes", Integer),
    Column("seen_from", Instant),
    Column("seen_to", Instant),
    Column("name_low", NUMBER),
    Column("name_high", NUMBER),
    state("state", ReadJobState, 10, nullable=False),
    Column("session_id", sa.BigInteger),
    Column("splits", Integer, nullable=False, default=0),
    Column("pages", Integer, nullable=False, default=0),
    Column("landed", Integer, nullable=False, default=0),
    Column("found", Integer, nullable=False, default=0),
    Column("new", Integer, nullable=False, default=0),
    Column("fails", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("then_complete", Boolean, nullable=False, default=False),
    Column("asked_by", RUN, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("opened_at", Instant),
    Column("done_at", Instant),
    Index(
        "uq_read_job_open",
        "company",
        "object",
        "basis",
        unique=True,
        sqlite_where=text(READ_JOB_CHANGES),
        postgresql_where=text(READ_JOB_CHANGES),
    ),
    Index(
        "uq_read_job_interval",
        "company",
        "interval_id",
        unique=True,
        sqlite_where=text(READ_JOB_HISTORY),
        postgresql_where=text(READ_JOB_HISTORY),
    ),
    Index(
        "ix_read_job_open",
        "company",
        "fails",
        "id",
        sqlite_where=text(READ_JOB_OPEN),
        postgresql_where=text(READ_JOB_OPEN),
    ),
    Index("ix_read_job_recent", "company", "id"),
    Index("ix_read_job_of", "interval_id", "id", sqlite_where=text(OF_INTERVAL), postgresql_where=text(OF_INTERVAL)),
)
