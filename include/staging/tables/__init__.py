"""The tables of the staging database, one row of each described in docs/staging.md."""

from __future__ import annotations

from include.staging.tables.batch import BATCH_OPEN, batch, batch_document, batch_row
from include.staging.tables.columns import Instant, metadata
from include.staging.tables.company import company
from include.staging.tables.link import link, sighting
from include.staging.tables.log import completion, event, report
from include.staging.tables.outbox import OPEN, SERVABLE, STALE, SUSPECT, request, request_need
from include.staging.tables.quality import finding, quarantine, rule_result
from include.staging.tables.reading import READING_OPEN, reading, watermark
from include.staging.tables.record import MERGED, record, record_key
from include.staging.tables.session import OPEN_WRITE, connector_session, message_set

__all__ = [
    "BATCH_OPEN",
    "MERGED",
    "OPEN",
    "OPEN_WRITE",
    "READING_OPEN",
    "SERVABLE",
    "STALE",
    "SUSPECT",
    "Instant",
    "batch",
    "batch_document",
    "batch_row",
    "company",
    "completion",
    "connector_session",
    "event",
    "finding",
    "link",
    "message_set",
    "metadata",
    "quarantine",
    "reading",
    "record",
    "record_key",
    "report",
    "request",
    "request_need",
    "rule_result",
    "sighting",
    "watermark",
]
