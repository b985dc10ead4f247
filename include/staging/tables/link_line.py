"""Which line of a posted document is which line of Salesforce."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from include.staging.tables.columns import QB_ID, RECORD_ID, metadata

link_line = Table(
    "link_line",
    metadata,
    Column("link_id", ForeignKey("link.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("source_line", RECORD_ID, nullable=False),
    Column("line_id", QB_ID),
    Column("sent", Text, nullable=False),
    Column("seen", Text),
)
