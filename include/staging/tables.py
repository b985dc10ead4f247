"""The tables of the staging database, one row of each described in docs/staging.md."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Numeric, String, Table, Text, text
from sqlalchemy.types import TypeDecorator

metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC time; SQLite keeps it without a zone, so it is converted on both ways."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Refuse a naive time: it would silently mean another zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; pass an aware UTC time")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Always aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


#: Wide enough for any key; SQLite would not mind, Postgres does.
KEY = String(40)
SF_ID = String(18)
QB_ID = String(36)
#: The id of a record of either system.
RECORD_ID = String(36)
#: The key of a system whose records are landed: `salesforce` or `quickbooks`.
SYSTEM = String(20)
FLOW = String(80)
RUN = String(250)
#: A RefNumber, or the FullName of a list record: five names of up to 41 letters, joined.
NUMBER = String(250)
MONEY = Numeric(20, 5)


def _id() -> Column[Any]:
    return Column("id", sa.BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


company = Table(
    "company",
    metadata,
    Column("key", KEY, primary_key=True),
    Column("name", String(250), nullable=False),
    Column("user_name", String(80), nullable=False, unique=True),
    Column("password_hash", String(200), nullable=False),
    Column("password_hash_next", String(200)),
    Column("owner_id", String(38), nullable=False),
    Column("file_id", String(38), nullable=False, unique=True),
    Column("simulated", Boolean, nullable=False),
    Column("salesforce_org_id", SF_ID),
    Column("company_path", Text),
    Column("product", String(250)),
    Column("qbxml_version", String(10)),
    Column("country", String(10)),
    Column("preferences", Text),
    Column("closing_date", Date),
    Column("utc_offset_minutes", Integer),
    Column("armed_from", Date),
    Column("armed_by", String(250)),
    Column("armed_at", Instant),
    Column("problem", Text),
    Column("culprit", String(80)),
    Column("batch_size", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("last_poll_at", Instant),
    Column("reread_from", Instant),
)

batch = Table(
    "batch",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("run_id", RUN, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("mode", String(20), nullable=False),
    Column("window_from", Instant),
    Column("window_to", Instant),
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
    _id(),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("company", KEY, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("reason", String(20), nullable=False),
    Column("state", String(20), nullable=False),
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
    _id(),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("document_id", RECORD_ID, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("columns", Text, nullable=False),
    Index("ix_batch_row_suite", "batch_id", "suite"),
)

#: Losers of a merge; a query that wants the index says the same words.
MERGED = "master_id IS NOT NULL"

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
    Column("pending", Boolean, nullable=False, default=True),
    Index(
        "ix_record_pending",
        "company",
        "system",
        "object",
        sqlite_where=text("pending"),
        postgresql_where=text("pending"),
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
)

record_key = Table(
    "record_key",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("system", SYSTEM, primary_key=True, default="salesforce"),
    Column("object", FLOW, primary_key=True),
    Column("record_id", RECORD_ID, primary_key=True),
    Column("field", FLOW, primary_key=True),
    Column("ref_id", RECORD_ID, nullable=False),
    Index("ix_record_key_ref", "company", "system", "object", "field", "ref_id"),
)

rule_result = Table(
    "rule_result",
    metadata,
    _id(),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("rule", FLOW, nullable=False),
    Column("severity", String(20), nullable=False),
    Column("on_fail", String(20), nullable=False),
    Column("description", Text, nullable=False),
    Column("status", String(10), nullable=False),
    Column("checked", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    Column("detail", Text),
    sa.UniqueConstraint("batch_id", "suite", "rule"),
)

finding = Table(
    "finding",
    metadata,
    _id(),
    Column("batch_id", ForeignKey("batch.id"), nullable=False),
    Column("suite", FLOW, nullable=False),
    Column("rule", FLOW, nullable=False),
    Column("row_id", sa.BigInteger, nullable=False),
    Column("document_id", RECORD_ID),
    Column("record_id", RECORD_ID),
    Column("detail", Text),
    Column("message", Text),
    sa.UniqueConstraint("batch_id", "suite", "rule", "row_id"),
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
    Column("state", String(20), nullable=False),
    Column("since", Instant, nullable=False),
    Column("batch_id", Integer),
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

#: The words of partial indexes; a query that wants the index says the same words.
OPEN = "state IN ('staged', 'served', 'unknown')"
STALE = "state = 'staged' AND stale"
SUSPECT = "state = 'staged' AND suspect IS NOT NULL"
SERVABLE = "state = 'staged' AND missing = 0 AND holds = ''"

request = Table(
    "request",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("target", String(40), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("is_list", Boolean, nullable=False),
    Column("fragment", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("link_hash", String(64)),
    Column("generation", Integer, nullable=False, default=1),
    Column("guid", String(38), nullable=False),
    Column("lookup", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("amount", MONEY),
    Column("document_date", Date),
    Column("holds", String(120), nullable=False, default=""),
    Column("missing", Integer, nullable=False, default=0),
    Column("attempts", Integer, nullable=False, default=0),
    Column("rounds", Integer, nullable=False, default=0),
    Column("not_before", Instant),
    Column("stale", Boolean, nullable=False, default=False),
    Column("suspect", String(60)),
    Column("state", String(10), nullable=False),
    Column("batch_id", Integer),
    Column("message_set_id", String(23)),
    Column("position", Integer),
    Column("status_code", String(12)),
    Column("message", Text),
    Column("staged_at", Instant, nullable=False),
    Column("served_at", Instant),
    Column("finished_at", Instant),
    Index(
        "uq_request_open",
        "company",
        "flow",
        "record_id",
        unique=True,
        sqlite_where=text(OPEN),
        postgresql_where=text(OPEN),
    ),
    Index(
        # `missing` and `holds` are constant in it: without statistics SQLite takes the index with the most equal terms.
        "ix_request_servable",
        "company",
        "missing",
        "holds",
        "is_list",
        "id",
        sqlite_where=text(SERVABLE),
        postgresql_where=text(SERVABLE),
    ),
    Index("ix_request_stale", "company", "id", sqlite_where=text(STALE), postgresql_where=text(STALE)),
    Index("ix_request_suspect", "company", "suspect", sqlite_where=text(SUSPECT), postgresql_where=text(SUSPECT)),
    Index("ix_request_record", "company", "flow", "record_id", "id"),
    Index(
        "ix_request_set",
        "message_set_id",
        sqlite_where=text("message_set_id IS NOT NULL"),
        postgresql_where=text("message_set_id IS NOT NULL"),
    ),
    Index("ix_request_guid", "company", "guid", sqlite_where=text(OPEN), postgresql_where=text(OPEN)),
)

request_need = Table(
    "request_need",
    metadata,
    Column("request_id", ForeignKey("request.id"), primary_key=True),
    Column("flow", FLOW, primary_key=True),
    Column("record_id", RECORD_ID, primary_key=True),
    Column("company", KEY, nullable=False),
    Column("qb_id", QB_ID),
    Index(
        "ix_request_need_missing",
        "company",
        "flow",
        "record_id",
        sqlite_where=text("qb_id IS NULL"),
        postgresql_where=text("qb_id IS NULL"),
    ),
)

OPEN_WRITE = "purpose = 'write' AND state IN ('served', 'unknown')"

message_set = Table(
    "message_set",
    metadata,
    Column("id", String(23), primary_key=True),
    Column("company", KEY, nullable=False),
    Column("session_id", Integer, nullable=False),
    Column("purpose", String(12), nullable=False),
    Column("document", Text, nullable=False),
    Column("context", Text, nullable=False, default="{}"),
    Column("members", Integer, nullable=False, default=0),
    Column("raw_answer", Text),
    Column("state", String(10), nullable=False),
    Column("outcome", String(40)),
    Column("split_of", String(23)),
    Column("served_at", Instant, nullable=False),
    Column("settled_at", Instant),
    Index(
        "uq_message_set_open_write",
        "company",
        unique=True,
        sqlite_where=text(OPEN_WRITE),
        postgresql_where=text(OPEN_WRITE),
    ),
    Index("ix_message_set_session", "session_id"),
    Index("ix_message_set_written", "company", "purpose", "settled_at"),
)

connector_session = Table(
    "connector_session",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("ticket_hash", String(64), nullable=False, unique=True),
    Column("source", String(80)),
    Column("started_at", Instant, nullable=False),
    Column("last_call_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("ended_how", String(40)),
    Column("phase", String(20), nullable=False),
    Column("context", Text, nullable=False, default="{}"),
    Column("outstanding", String(23)),
    Column("handed", Integer, nullable=False, default=0),
    Column("answered", Integer, nullable=False, default=0),
    Column("expected", Integer, nullable=False, default=0),
    Column("last_error", Text),
    Index(
        "ix_connector_session_open",
        "company",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    Index("ix_connector_session_recent", "company", "started_at"),
)

link = Table(
    "link",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("kind", String(40), primary_key=True),
    Column("qb_id", QB_ID, primary_key=True),
    Column("flow", FLOW, nullable=False),
    Column("salesforce_id", SF_ID, nullable=False),
    Column("generation", Integer, nullable=False, default=1),
    Column("is_list", Boolean, nullable=False),
    Column("edit_sequence", String(16)),
    Column("number", NUMBER),
    Column("guid", String(38)),
    Column("applied_hash", String(64)),
    Column("flagged_hash", String(64)),
    Column("flag", Text),
    Column("in_step", Text),
    Column("snapshot", Text, nullable=False, default="{}"),
    Column("origin", String(12), nullable=False),
    Column("state", String(12), nullable=False),
    Column("linked_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Index("uq_link_posted", "company", "flow", "salesforce_id", "generation", unique=True),
    Index("ix_link_salesforce", "company", "salesforce_id"),
    Index("ix_link_recent", "company", "is_list", "linked_at"),
)

sighting = Table(
    "sighting",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("guid", String(38), primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("qb_id", QB_ID, nullable=False),
    Column("edit_sequence", String(16)),
    Column("number", NUMBER),
    Column("snapshot", Text, nullable=False),
    Column("seen_at", Instant, nullable=False),
)

watermark = Table(
    "watermark",
    metadata,
    Column("company", KEY, primary_key=True),
    Column("system", SYSTEM, primary_key=True),
    Column("object", FLOW, primary_key=True),
    Column("window", String(80), primary_key=True),
    Column("value", Instant, nullable=False),
    Column("fields_hash", String(64)),
    Column("moved_at", Instant, nullable=False),
)

#: At most one of a company and object; a query that wants the index says the same words.
READING_OPEN = "state IN ('asked', 'open')"

reading = Table(
    "reading",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("object", FLOW, nullable=False),
    Column("start", Instant),
    Column("goal", Instant, nullable=False),
    Column("window_from", Instant),
    Column("window_to", Instant, nullable=False),
    Column("name_from", NUMBER),
    Column("name_to", NUMBER),
    Column("offset_minutes", Integer),
    Column("seen_from", Instant),
    Column("seen_to", Instant),
    Column("name_low", NUMBER),
    Column("name_high", NUMBER),
    Column("state", String(10), nullable=False),
    Column("session_id", sa.BigInteger),
    Column("cuts", Integer, nullable=False, default=0),
    Column("pages", Integer, nullable=False, default=0),
    Column("landed", Integer, nullable=False, default=0),
    Column("fails", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("asked_by", RUN, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("opened_at", Instant),
    Column("done_at", Instant),
    Index(
        "uq_reading_open",
        "company",
        "object",
        unique=True,
        sqlite_where=text(READING_OPEN),
        postgresql_where=text(READING_OPEN),
    ),
    Index("ix_reading_recent", "company", "id"),
)

completion = Table(
    "completion",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("state", String(10), nullable=False, default="unclaimed"),
    Column("batch_id", RUN),
    Column("claimed_at", Instant),
    Column("attempts", Integer, nullable=False, default=0),
    Column("problem", Text),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Index(
        "ix_completion_unclaimed",
        "company",
        "id",
        sqlite_where=text("state = 'unclaimed'"),
        postgresql_where=text("state = 'unclaimed'"),
    ),
    Index(
        "ix_completion_claimed",
        "batch_id",
        sqlite_where=text("state = 'claimed'"),
        postgresql_where=text("state = 'claimed'"),
    ),
)

event = Table(
    "event",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("at", Instant, nullable=False),
    Column("action", String(60), nullable=False),
    Column("flow", FLOW),
    Column("record_id", RECORD_ID),
    Column("request_id", sa.BigInteger),
    Column("message_set_id", String(23)),
    Column("session_id", sa.BigInteger),
    Column("run_id", RUN),
    Column("detail", Text),
    Column("seal", String(64)),
    Column("seal_number", sa.BigInteger),
    Index(
        "ix_event_unsealed", "company", "id", sqlite_where=text("seal IS NULL"), postgresql_where=text("seal IS NULL")
    ),
    Index("ix_event_record", "company", "record_id"),
    Index("uq_event_seal", "company", "seal_number", unique=True),
)

report = Table(
    "report",
    metadata,
    _id(),
    Column("company", KEY, nullable=False),
    Column("run_id", RUN, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("title", Text, nullable=False),
    Column("html", Text, nullable=False),
    sa.UniqueConstraint("company", "run_id"),
)
