"""What the rules found, and what is held for it."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, MONEY, RECORD_ID, Instant, metadata, number, state
from include.states import HeldState, OnFail, RuleStatus, Severity

rule_result = Table(
    "rule_result",
    metadata,
    number(),
    Column("flow_run_id", ForeignKey("flow_run.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("rule", FLOW, nullable=False),
    state("severity", Severity, 20, nullable=False),
    state("on_fail", OnFail, 20, nullable=False),
    Column("description", Text, nullable=False),
    state("status", RuleStatus, 10, nullable=False),
    Column("checked", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    Column("detail", Text),
    sa.UniqueConstraint("flow_run_id", "suite", "rule"),
)

finding = Table(
    "finding",
    metadata,
    number(),
    Column("flow_run_id", ForeignKey("flow_run.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("rule", FLOW, nullable=False),
    Column("row_id", sa.BigInteger, nullable=False),
    Column("document_id", RECORD_ID),
    Column("record_id", RECORD_ID),
    Column("detail", Text),
    Column("message", Text),
    sa.UniqueConstraint("flow_run_id", "suite", "rule", "row_id"),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("flow", FLOW, primary_key=True),
    Column("document_id", RECORD_ID, primary_key=True),
    Column("title", Text, nullable=False),
    Column("amount", MONEY),
    Column("document_date", Date),
    Column("rules", Text, nullable=False),
    Column("waived", Text, nullable=False, default=""),
    Column("message", Text, nullable=False),
    state("state", HeldState, 20, nullable=False),
    Column("since", Instant, nullable=False),
    Column("flow_run_id", Integer),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", String(250)),
    Index(
        "ix_quarantine_held",
        "company",
        "flow",
        sqlite_where=text("state = 'held'"),
        postgresql_where=text("state = 'held'"),
    ),
)
