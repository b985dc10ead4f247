"""Cost follows the change: a record says what of it changed, and documents that stand as they should are told apart.

What waits to be looked at says nothing of that yet: anything may have changed.
"""

import sqlalchemy as sa
from alembic import op

from include.staging.tables import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_UNSETTLED = sa.text("NOT is_list AND (state <> 'active' OR applied_hash IS NULL OR let_go_at IS NOT NULL)")

#: The words of long columns, asked for one after the other: SQLite makes a table of a long list for each row.
_WORDS = {
    ("decision", "kind"): (
        "rule",
        "duplicate",
        "merge",
        "lost answer",
        "name taken",
        "billed",
        "not taken",
        "unreadable",
        "permission",
        "approval",
        "conflict",
        "difference",
        "withdrawn",
        "left",
        "ended",
        "posted twice",
        "other amount",
        "rejected",
        "write back",
        "update refused",
        "missing",
        "lost",
        "bound",
        "misbound",
    ),
    ("decision", "answer"): (
        "waive",
        "bind",
        "unbind",
        "recreate",
        "posted",
        "send again",
        "release",
        "retry",
        "deleted",
        "kept",
        "typed",
        "salesforce",
        "quickbooks",
    ),
    ("event", "action"): (
        "alerts_found",
        "answer_failed",
        "answer_missed",
        "answer_missing",
        "answer_parsed",
        "books_check_begun",
        "books_checked",
        "call_broken",
        "change_flagged",
        "clock_moved",
        "company_armed",
        "company_condensed",
        "company_created",
        "company_moved",
        "company_paused",
        "company_restored",
        "company_resumed",
        "conflict_chosen",
        "conflict_found",
        "conflict_gone",
        "conflict_moved_on",
        "conflict_settled",
        "connection_failed",
        "deletion_seen",
        "deletions_forgotten",
        "digest_sent",
        "document_held",
        "document_released",
        "elements_left_out",
        "flow_stopped",
        "found_in_books",
        "guid_learned",
        "history_asked",
        "history_begun",
        "history_done",
        "history_read",
        "kind_held",
        "kind_released",
        "said_deleted",
        "link_active",
        "link_deleted",
        "link_forgotten",
        "link_retired",
        "missing_decided",
        "merge_followed",
        "merge_proposed",
        "password_made",
        "password_rotated",
        "posted_twice",
        "read_job_done",
        "read_job_failed",
        "read_job_incomplete",
        "read_job_restarted",
        "read_job_split",
        "read_jobs_queued",
        "reconciled",
        "record_bound",
        "record_gone",
        "record_held",
        "record_misbound",
        "record_named",
        "record_recreated",
        "record_put_back",
        "record_unbound",
        "record_refused",
        "record_returned",
        "record_written",
        "records_lost",
        "records_refetched",
        "records_unknown",
        "records_validated",
        "recovery_answered",
        "recovery_asked",
        "report_read",
        "reports_asked",
        "request_applied",
        "request_cancelled",
        "request_decided",
        "request_rejected",
        "request_renewed",
        "request_served",
        "request_staged",
        "request_unknown",
        "requests_sent_again",
        "requests_served",
        "requests_tried_again",
        "row_gone",
        "row_refused",
        "look_up_changed",
        "rows_forgotten",
        "rows_written",
        "rules_waived",
        "session_busy",
        "session_closed",
        "session_expired",
        "session_refused",
        "session_started",
        "sign_in_refused",
        "version_lowered",
        "withdrawn_flagged",
        "write_back_retried",
    ),
    ("event", "cause"): (
        "run",
        "withdrawn",
        "compared",
        "served",
        "answered",
        "answer missing",
        "followed",
        "posted",
        "found",
        "returned",
        "gone",
        "merged",
        "person",
        "restored",
    ),
    ("work_item", "kind"): (
        "read",
        "compare",
        "report",
        "count",
        "staged",
        "held",
        "released",
        "applied",
        "rejected",
        "flagged",
        "withdrawn",
        "deleted",
        "merged",
    ),
}


#: What is looked for every hour and by pages: name, table, columns, and of which rows it is.
_INDEXES = (
    (
        "ix_decision_not_asked_for",
        "decision",
        ("company", "cause"),
        "kind = 'missing' AND (state IN ('open', 'answered') OR answer = 'kept')",
    ),
    ("ix_flow_run_flow", "flow_run", ("company", "flow", "id"), None),
    ("ix_mirror_row_problem", "mirror_row", ("company",), "problem IS NOT NULL"),
    ("ix_read_job_of", "read_job", ("interval_id", "id"), "interval_id IS NOT NULL"),
    (
        "ix_record_key_open",
        "record_key",
        ("company", "system", "field", "object", "ref_id", "record_id"),
        "field = 'Open'",
    ),
    ("ix_report_recent", "report", ("kind", "created_at", "id"), None),
    ("ix_work_item_failed", "work_item", ("company",), "state = 'failed'"),
    (
        "ix_work_item_payment",
        "work_item",
        ("company", "done_at"),
        "kind = 'read' AND source = 'ReceivePayment' AND interval_id IS NULL",
    ),
)


def upgrade() -> None:
    """A column for what changed, an index of the links of which more is to be known, and who waits for a lane."""
    op.create_index(
        "ix_link_unsettled",
        "link",
        ["company"],
        unique=False,
        sqlite_where=_UNSETTLED,
        postgresql_where=_UNSETTLED,
    )
    op.add_column("record", sa.Column("changed_fields", sa.Text(), nullable=True))
    op.add_column("lane", sa.Column("is_asked", sa.Boolean(), nullable=True))
    op.add_column("lane", sa.Column("next_run_id", sa.String(length=250), nullable=True))
    op.add_column("lane", sa.Column("next_at", Instant(timezone=True), nullable=True))
    for (table, name), words in _WORDS.items():
        each = " ".join(f"WHEN '{word}' THEN 1" for word in words)
        check = f"{name} IS NULL OR CASE {name} {each} ELSE 0 END = 1"
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(op.f(f"ck_{table}_{name}"), type_="check")
            batch.create_check_constraint(op.f(f"ck_{table}_{name}"), check)
    for name, table, columns, rows in _INDEXES:
        where = None if rows is None else sa.text(rows)
        op.create_index(name, table, list(columns), unique=False, sqlite_where=where, postgresql_where=where)
    op.drop_index("ix_decision_record", table_name="decision")
    op.create_index("ix_decision_record", "decision", ["record_id", "flow", "company"], unique=False)
    op.drop_index("ix_flow_run_document_open", table_name="flow_run_document")
    of_open = sa.text("state IN ('chosen', 'current', 'clean')")
    op.create_index(
        "ix_flow_run_document_open",
        "flow_run_document",
        ["company", "flow", "record_id"],
        unique=False,
        sqlite_where=of_open,
        postgresql_where=of_open,
    )
    _leave_in_time()


def _leave_in_time() -> None:
    """What is settled leaves by age, found by its own indexes; of events that lie in files there is a row a file."""
    op.create_table(
        "event_segment",
        sa.Column("company", sa.String(length=40), nullable=False),
        sa.Column("first_number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("last_number", sa.BigInteger(), nullable=False),
        sa.Column("seal_before", sa.String(length=64), nullable=False),
        sa.Column("seal_after", sa.String(length=64), nullable=False),
        sa.Column("file", sa.String(length=200), nullable=False),
        sa.Column("events", sa.Integer(), nullable=False),
        sa.Column("last_at", Instant(timezone=True), nullable=False),
        sa.Column("written_at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("company", "first_number", name=op.f("pk_event_segment")),
    )
    op.create_index("ix_flow_run_started", "flow_run", ["company", "started_at"], unique=False)
    for name, table, column, state in (
        ("ix_work_item_done", "work_item", "done_at", "done"),
        ("ix_decision_settled", "decision", "seen_at", "settled"),
    ):
        words = sa.text(f"state = '{state}'")
        op.create_index(name, table, ["company", column], unique=False, sqlite_where=words, postgresql_where=words)
    op.add_column("company", sa.Column("first_armed_at", Instant(timezone=True), nullable=True))
    told = "SELECT min(event.at) FROM event WHERE event.company = company.key AND event.action = 'company_armed'"
    op.execute(f"UPDATE company SET first_armed_at = coalesce(({told}), armed_at)")
