"""Everything that waits for a person, and what a person said of it."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, String, Table, Text, text

from include.staging.tables.columns import FLOW, KEY, MONEY, PART, RECORD_ID, Instant, metadata, number, one_of, state
from include.states import Answer, DecisionKind, DecisionState

#: What still waits, for a person or for a run that carries the answer out; a query that wants the index says the same.
DECISION_OPEN = "state IN ('open', 'answered')"
#: What is not asked for in the books: a person is asked about it, or has said that it is kept without them.
NOT_ASKED_FOR = f"kind = 'missing' AND ({DECISION_OPEN} OR answer = 'kept')"
#: What ended by itself; a query that wants the index says the same words.
DECISION_SETTLED = "state = 'settled'"

decision = Table(
    "decision",
    metadata,
    number(),
    Column("company", KEY, nullable=False),
    state("kind", DecisionKind, 20, nullable=False),
    Column("flow", FLOW, nullable=False),
    Column("record_id", RECORD_ID, nullable=False),
    Column("part", PART, nullable=False, default=""),
    Column("cause", String(255), nullable=False, default=""),
    Column("outbox_id", Integer),
    Column("flow_run_id", Integer),
    Column("title", Text, nullable=False),
    Column("message", Text, nullable=False, default=""),
    Column("facts", Text, nullable=False, default="{}"),
    Column("amount", MONEY),
    Column("currency", String(3)),
    Column("document_date", Date),
    Column("since", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    state("state", DecisionState, 12, nullable=False),
    state("answer", Answer, 20),
    Column("by", String(250)),
    Column("at", Instant),
    one_of("kind", DecisionKind),
    one_of("answer", Answer),
    Index(
        "uq_decision_open",
        "company",
        "kind",
        "flow",
        "record_id",
        "part",
        "cause",
        unique=True,
        sqlite_where=text(DECISION_OPEN),
        postgresql_where=text(DECISION_OPEN),
    ),
    Index(
        "ix_decision_not_asked_for",
        "company",
        "cause",
        sqlite_where=text(NOT_ASKED_FOR),
        postgresql_where=text(NOT_ASKED_FOR),
    ),
    # What few have in common comes first: what is open of a company is found by the index of what is open.
    Index("ix_decision_record", "record_id", "flow", "company"),
    Index(
        "ix_decision_request",
        "outbox_id",
        sqlite_where=text(DECISION_OPEN),
        postgresql_where=text(DECISION_OPEN),
    ),
    Index(
        "ix_decision_settled",
        "company",
        "seen_at",
        sqlite_where=text(DECISION_SETTLED),
        postgresql_where=text(DECISION_SETTLED),
    ),
)
