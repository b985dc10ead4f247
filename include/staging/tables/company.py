"""Company files."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Integer, String, Table, Text

from include.model import SetPurpose
from include.staging.tables.columns import KEY, SF_ID, Instant, metadata, state
from include.states import BooksCheck

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
    Column("currencies_said", Text),
    Column("company_path", Text),
    Column("product", String(250)),
    Column("qbxml_version", String(10)),
    Column("qbxml_refused", String(10)),
    Column("country", String(10)),
    Column("preferences", Text),
    Column("closing_date", Date),
    Column("utc_offset_minutes", Integer),
    Column("clock_off_minutes", Integer),
    Column("clock_problem", Text),
    Column("clock_problem_at", Instant),
    state("books_check", BooksCheck, 12),
    Column("condensed_before", Date),
    Column("posts_from", Date),
    Column("armed_by", String(250)),
    Column("armed_at", Instant),
    Column("first_armed_at", Instant),
    Column("paused_at", Instant),
    Column("paused_why", Text),
    Column("problem", Text),
    Column("last_unreadable_kind", String(80)),
    Column("shows_guid", Boolean),
    Column("missed", Integer, nullable=False, default=0),
    state("missed_of", SetPurpose, 12),
    Column("missed_set", String(23)),
    Column("missed_why", Text),
    Column("batch_size", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("last_poll_at", Instant),
)
