"""Landed records of both systems, and how they refer to one another."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, RECORD_ID, SYSTEM, Instant, metadata

#: Losers of a merge; a query that wants the index says the same words.
MERGED = "master_id IS NOT NULL"
#: What documents are to be chosen for, or what is to be read again; a query that wants the index says the same word.
DIRTY = "dirty"

#: What Salesforce shows us no more, and does not name as deleted; a query that wants the index says the same words.
HIDDEN = "hidden_since IS NOT NULL"
#: What was read of the books and is not deleted; a query that wants the index says the same words.
NEWEST = "system = 'quickbooks' AND NOT deleted"

record = Table(
    "record",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("system", SYSTEM, primary_key=True, default="salesforce"),
    Column("object", FLOW, primary_key=True),
    Column("id", RECORD_ID, primary_key=True),
    Column("payload", Text, nullable=False),
    Column("payload_hash", String(32), nullable=False),
    Column("stamp", Instant),
    Column("edit_sequence", String(16)),
    Column("deleted", Boolean, nullable=False, default=False),
    Column("master_id", RECORD_ID),
    Column("landed_at", Instant, nullable=False),
    Column("dirty", Boolean, nullable=False, default=True),
    Column("changed_fields", Text),
    Column("hidden_since", Instant),
    Index(
        "ix_record_dirty",
        "company",
        "system",
        "object",
        sqlite_where=text(DIRTY),
        postgresql_where=text(DIRTY),
    ),
    Index(
        "ix_record_merged",
        "company",
        "system",
        "object",
        "master_id",
        sqlite_where=text(MERGED),
        postgresql_where=text(MERGED),
    ),
    Index(
        "ix_record_hidden",
        "company",
        "system",
        "object",
        sqlite_where=text(HIDDEN),
        postgresql_where=text(HIDDEN),
    ),
    Index(
        "ix_record_newest",
        "company",
        "stamp",
        sqlite_where=text(NEWEST),
        postgresql_where=text(NEWEST),
    ),
)

#: What refers to a customer as long as something is left of it; a query that wants the index says the same words.
KEY_OPEN = "field = 'Open'"

record_key = Table(
    "record_key",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("system", SYSTEM, primary_key=True, default="salesforce"),
    Column("object", FLOW, primary_key=True),
    Column("record_id", RECORD_ID, primary_key=True),
    Column("field", FLOW, primary_key=True),
    Column("ref_id", RECORD_ID, nullable=False),
    Index(
        # `field` is constant in it: without statistics SQLite takes the index with the most equal terms.
        "ix_record_key_open",
        "company",
        "system",
        "field",
        "object",
        "ref_id",
        "record_id",
        sqlite_where=text(KEY_OPEN),
        postgresql_where=text(KEY_OPEN),
    ),
    Index("ix_record_key_ref", "company", "system", "object", "field", "ref_id"),
)
