"""What the rules found."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from include.staging.tables.columns import FLOW, RECORD_ID, metadata, number, state
from include.states import OnFail, RuleStatus, Severity

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
