"""The tables of the staging database, one row of each described in docs/staging.md."""

from __future__ import annotations

from include.staging.tables.batch import BATCH_OPEN, batch, batch_document, batch_row
from include.staging.tables.billing import LIVING, billing
from include.staging.tables.columns import Instant, metadata
from include.staging.tables.company import company
from include.staging.tables.history import history
from include.staging.tables.link import WRITES, link, link_line, sighting
from include.staging.tables.log import completion, event, report
from include.staging.tables.outbox import (
    APPLIED,
    CHAIN_OPEN,
    OPEN,
    REJECTED,
    SERVABLE,
    STALE,
    SUSPECT,
    request,
    request_need,
)
from include.staging.tables.quality import finding, quarantine, rule_result
from include.staging.tables.reading import READING_OPEN, reading, watermark
from include.staging.tables.reconciliation import alert, difference, reconciliation
from include.staging.tables.record import MERGED, PENDING, record, record_key
from include.staging.tables.salesforce_row import (
    CONFLICT_OPEN,
    ROW_REFUSED,
    ROW_WAITING,
    conflict,
    salesforce_row,
)
from include.staging.tables.session import OPEN_WRITE, connector_session, message_set

__all__ = [
    "APPLIED",
    "BATCH_OPEN",
    "CHAIN_OPEN",
    "CONFLICT_OPEN",
    "LIVING",
    "MERGED",
    "OPEN",
    "OPEN_WRITE",
    "PENDING",
    "READING_OPEN",
    "REJECTED",
    "ROW_REFUSED",
    "ROW_WAITING",
    "SERVABLE",
    "STALE",
    "SUSPECT",
    "WRITES",
    "Instant",
    "alert",
    "batch",
    "batch_document",
    "batch_row",
    "billing",
    "company",
    "completion",
    "conflict",
    "connector_session",
    "difference",
    "event",
    "finding",
    "history",
    "link",
    "link_line",
    "message_set",
    "metadata",
    "quarantine",
    "reading",
    "reconciliation",
    "record",
    "record_key",
    "report",
    "request",
    "request_need",
    "rule_result",
    "salesforce_row",
    "sighting",
    "watermark",
]
