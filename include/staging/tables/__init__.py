"""The tables of the staging database, one row of each described in docs/staging.md."""

from __future__ import annotations

from include.staging.tables.billing import LIVING, billing
from include.staging.tables.columns import Instant, metadata
from include.staging.tables.company import company
from include.staging.tables.decision import DECISION_OPEN, DECISION_SETTLED, NOT_ASKED_FOR, decision
from include.staging.tables.event import event
from include.staging.tables.event_segment import event_segment
from include.staging.tables.fingerprint import fingerprint
from include.staging.tables.flow_run import DOCUMENT_OPEN, checked_row, flow_run, flow_run_document
from include.staging.tables.interval import interval
from include.staging.tables.lane import lane
from include.staging.tables.link import UNSETTLED, WRITES, link, unlinked_guid
from include.staging.tables.link_line import link_line
from include.staging.tables.message_set import OPEN_WRITE, message_set
from include.staging.tables.mirror_row import ROW_PROBLEM, ROW_REFUSED, ROW_WAITING, mirror_row
from include.staging.tables.outbox import (
    APPLIED,
    BISECT_GROUP,
    CHAIN_OPEN,
    NEEDS_REFRESH,
    OPEN,
    REFUSED,
    REJECTED,
    SERVABLE,
    outbox,
    outbox_dependency,
)
from include.staging.tables.quality import finding, rule_result
from include.staging.tables.read_job import READ_JOB_OPEN, read_job
from include.staging.tables.reconciliation import alert, difference, reconciliation
from include.staging.tables.record import DIRTY, HIDDEN, KEY_OPEN, MERGED, NEWEST, record, record_key
from include.staging.tables.refusal import refusal
from include.staging.tables.report import report
from include.staging.tables.session import connector_session
from include.staging.tables.watermark import watermark
from include.staging.tables.work_item import CLAIMED, DONE, FAILED, PAYMENT, UNCLAIMED, work_item

__all__ = [
    "APPLIED",
    "BISECT_GROUP",
    "CHAIN_OPEN",
    "CLAIMED",
    "DECISION_OPEN",
    "DECISION_SETTLED",
    "DIRTY",
    "DOCUMENT_OPEN",
    "DONE",
    "FAILED",
    "HIDDEN",
    "KEY_OPEN",
    "LIVING",
    "MERGED",
    "NEEDS_REFRESH",
    "NEWEST",
    "NOT_ASKED_FOR",
    "OPEN",
    "OPEN_WRITE",
    "PAYMENT",
    "READ_JOB_OPEN",
    "REFUSED",
    "REJECTED",
    "ROW_PROBLEM",
    "ROW_REFUSED",
    "ROW_WAITING",
    "SERVABLE",
    "UNCLAIMED",
    "UNSETTLED",
    "WRITES",
    "Instant",
    "alert",
    "billing",
    "checked_row",
    "company",
    "connector_session",
    "decision",
    "difference",
    "event",
    "event_segment",
    "finding",
    "fingerprint",
    "flow_run",
    "flow_run_document",
    "interval",
    "lane",
    "link",
    "link_line",
    "message_set",
    "metadata",
    "mirror_row",
    "outbox",
    "outbox_dependency",
    "read_job",
    "reconciliation",
    "record",
    "record_key",
    "refusal",
    "report",
    "rule_result",
    "unlinked_guid",
    "watermark",
    "work_item",
]
