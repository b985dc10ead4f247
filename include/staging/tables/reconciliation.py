"""Both books compared, and what a person was told about what is wrong."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text

from include.staging.tables.columns import FLOW, KEY, MONEY, RUN, Instant, metadata, number, state
from include.states import AlertState, ComparisonState

reconciliation = Table(
    "reconciliation",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("run_id", RUN, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("first_day", Date),
    Column("last_day", Date),
    state("state", ComparisonState, 12, nullable=False),
    Column("deals", Integer, nullable=False, default=0),
    Column("differences", Integer, nullable=False, default=0),
    Column("salesforce_total", MONEY),
    Column("quickbooks_total", MONEY),
    Column("summary", Text, nullable=False, default="{}"),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Index("ix_reconciliation_recent", "company", "id"),
)

difference = Table(
    "difference",
    metadata,
    number(),
    Column("reconciliation_id", ForeignKey("reconciliation.id"), nullable=False),
    Column("scope", String(20), nullable=False),
    Column("record_id", String(120), nullable=False),
    Column("title", Text, nullable=False),
    Column("field", FLOW, nullable=False),
    Column("salesforce_value", Text),
    Column("quickbooks_value", Text),
    Column("amount", MONEY),
    Column("cause", String(40), nullable=False),
    Column("advice", Text, nullable=False),
    Index("ix_difference_reconciliation", "reconciliation_id"),
)

alert = Table(
    "alert",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("kind", String(40), primary_key=True),
    Column("subject", String(120), primary_key=True),
    Column("title", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("amount", MONEY),
    state("state", AlertState, 12, nullable=False),
    Column("since", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("mailed_at", Instant),
    Column("ended_at", Instant),
)
