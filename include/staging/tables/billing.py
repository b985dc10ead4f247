"""What we bill: the one living document of a deal and part."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table, text

from include.staging.tables.columns import KEY, PART, RECORD_ID, Instant, metadata, number

#: A query that wants the index says the same words.
LIVING = "ended IS NULL"

billing = Table(
    "billing",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    Column("deal", RECORD_ID, nullable=False),
    Column("part", PART, nullable=False, default=""),
    Column("kind", String(40), nullable=False),
    Column("outbox_id", ForeignKey("outbox.id", ondelete="SET NULL")),
    Column("link_id", ForeignKey("link.id", ondelete="SET NULL")),
    Column("since", Instant, nullable=False),
    Column("ended", Instant),
    Index(
        "uq_billing_living",
        "company",
        "deal",
        "part",
        unique=True,
        sqlite_where=text(LIVING),
        postgresql_where=text(LIVING),
    ),
    Index("ix_billing_request", "outbox_id"),
    Index("ix_billing_link", "link_id"),
)
