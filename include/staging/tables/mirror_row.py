"""Rows of Salesforce that the way back keeps."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, QB_ID, SF_ID, Instant, metadata, state
from include.states import RowState

#: `<company>:<TxnID>/<TxnLineID>`: as long as QB_Id__c of a line.
ROW_KEY = String(120)
#: Rows that wait for the one that they refer to; a query that wants the index says the same words.
ROW_WAITING = "state = 'waiting'"
ROW_REFUSED = "state = 'refused'"
#: What is to be tried again when a person says so.
ROW_PROBLEM = "problem IS NOT NULL"

mirror_row = Table(
    "mirror_row",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("flow", FLOW, primary_key=True),
    Column("key", ROW_KEY, primary_key=True),
    Column("object", FLOW, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("qb_id", QB_ID, nullable=False),
    Column("salesforce_id", SF_ID),
    Column("deal", SF_ID),
    Column("parent_key", ROW_KEY),
    Column("row_hash", String(64)),
    Column("content", Text, nullable=False, default="{}"),
    Column("last_synced", Text),
    state("state", RowState, 12, nullable=False),
    Column("problem", Text),
    Column("changed_at", Instant, nullable=False),
    Index("ix_mirror_row_record", "company", "qb_id", "kind"),
    Index("ix_mirror_row_deal", "company", "deal"),
    Index("ix_mirror_row_key", "company", "key"),
    Index("ix_mirror_row_salesforce", "company", "salesforce_id"),
    Index(
        "ix_mirror_row_waiting",
        "company",
        "parent_key",
        sqlite_where=text(ROW_WAITING),
        postgresql_where=text(ROW_WAITING),
    ),
    Index(
        "ix_mirror_row_problem",
        "company",
        sqlite_where=text(ROW_PROBLEM),
        postgresql_where=text(ROW_PROBLEM),
    ),
    Index(
        "ix_mirror_row_refused",
        "company",
        sqlite_where=text(ROW_REFUSED),
        postgresql_where=text(ROW_REFUSED),
    ),
)
