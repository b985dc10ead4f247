"""Frozen rows of the staging database, as its door gives them; a field bears the name of its column."""

from __future__ import annotations

from include.rows.billing import Bill, LivingBill
from include.rows.company import Company, password_mark
from include.rows.comparison import Alert, Comparison, DifferenceRow
from include.rows.decision import Conflict, Decision, HeldDocument, Named, NewDecision, told_hash
from include.rows.event import Event
from include.rows.event_segment import EventSegment
from include.rows.fingerprint import Fingerprint
from include.rows.flow_run import FlowRun
from include.rows.interval import Interval
from include.rows.lane import Lane
from include.rows.link import Applied, Link, LinkLine, NewLink, NewUnlinked, UnlinkedGuid, records_by_flow
from include.rows.message_set import MessageSet
from include.rows.mirror import MirrorRow, Owed
from include.rows.outbox import CancelledRequest, Dependency, OpenDependency, OutboxRow
from include.rows.quality import Finding, RuleResult
from include.rows.read_job import ReadJob, Window
from include.rows.record import (
    BookReport,
    BookState,
    HiddenRecord,
    Kept,
    KnownRecord,
    OverdueInvoice,
    RecordDigest,
    ReferringRecord,
    StoredRecord,
)
from include.rows.refusal import NOBODY, Refusal
from include.rows.report import ReportLine
from include.rows.session import Session
from include.rows.waits import Waits
from include.rows.watermark import Watermark
from include.rows.work_item import Unclaimed, WorkItem

__all__ = [
    "NOBODY",
    "Alert",
    "Applied",
    "Bill",
    "BookReport",
    "BookState",
    "CancelledRequest",
    "Company",
    "Comparison",
    "Conflict",
    "Decision",
    "Dependency",
    "DifferenceRow",
    "Event",
    "EventSegment",
    "Finding",
    "Fingerprint",
    "FlowRun",
    "HeldDocument",
    "HiddenRecord",
    "Interval",
    "Kept",
    "KnownRecord",
    "Lane",
    "Link",
    "LinkLine",
    "LivingBill",
    "MessageSet",
    "MirrorRow",
    "Named",
    "NewDecision",
    "NewLink",
    "NewUnlinked",
    "OpenDependency",
    "OutboxRow",
    "OverdueInvoice",
    "Owed",
    "PaymentTimes",
    "PostedTimes",
    "ReadJob",
    "RecordDigest",
    "ReferringRecord",
    "Refusal",
    "ReportLine",
    "RuleResult",
    "Session",
    "StoredRecord",
    "Unclaimed",
    "UnlinkedGuid",
    "Waits",
    "Watermark",
    "Window",
    "WorkItem",
    "password_mark",
    "records_by_flow",
    "told_hash",
]
