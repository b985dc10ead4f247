"""What was asked of the past, interval by interval."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Date, Integer, Table, Text

from include.staging.tables.columns import FLOW, KEY, RUN, Instant, metadata, number, state
from include.states import Direction, IntervalState

interval = Table(
    "interval",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    state("direction", Direction, 16, nullable=False),
    Column("object", FLOW, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("dry_run", Boolean, nullable=False),
    state("state", IntervalState, 12, nullable=False),
    Column("found", Integer, nullable=False, default=0),
    Column("new", Integer, nullable=False, default=0),
    Column("changed", Integer, nullable=False, default=0),
    Column("unchanged", Integer, nullable=False, default=0),
    Column("held", Integer, nullable=False, default=0),
    Column("written", Integer, nullable=False, default=0),
    Column("refused", Integer, nullable=False, default=0),
    Column("before_cutover", Integer, nullable=False, default=0),
    Column("also_before_cutover", Boolean, nullable=False, default=False),
    Column("problem", Text),
    Column("run_id", RUN, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("done_at", Instant),
    sa.UniqueConstraint("company", "direction", "object", "first_day", "last_day", "dry_run"),
)
