"""hold_documents and release_documents: into quarantine with reasons, out of it again, and Salesforce is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from include.mappings.engine.references import document_day
from include.mappings.language.spec import Flow
from include.model import HoldReason, RequestState
from include.staging.door import Work
from include.states import HeldState, WorkKind
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import find_documents

#: The column of a document's line that sums up to its amount.
LINE_TOTAL = "TotalPrice"


def hold_documents(
    db: Work, run: Run, flow: Flow, flow_run_id: int | None, findings: Mapping[str, Sequence[tuple[str, str]]]
) -> None:
    """Put documents into quarantine with their (rule, message) pairs, and say so in Salesforce."""
    if not findings:
        return
    described = {row["document_id"]: row for row in _describe(db, run, flow, list(findings))}
    rows = [described[record_id] | _reasons(found) for record_id, found in findings.items() if record_id in described]
    news = db.quarantine.hold(run.key, flow.name, rows, flow_run_id=flow_run_id)
    open_requests = db.outbox.latest(run.key, flow.name, list(findings))
    db.outbox.hold(
        [row.id for row in open_requests.values() if row.state == RequestState.STAGED], HoldReason.QUARANTINE
    )
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.HELD, flow.name, record_id) for record_id in news])
    db.events.add_all(
        [
            db.events.row(run.key, "document_held", flow=flow.name, record_id=record_id, rules=rules)
            for record_id in news
            if (rules := ",".join(dict.fromkeys(rule for rule, _ in findings[record_id])))
        ]
    )


def release_documents(
    db: Work, run: Run, flow: Flow, ids: Sequence[str], *, state: HeldState = HeldState.FIXED
) -> list[str]:
    """End the hold of documents that are right now."""
    released = db.quarantine.release(run.key, flow.name, ids, state=state)
    if released:
        held = db.outbox.latest(run.key, flow.name, released)
        db.outbox.unhold([row.id for row in held.values()], HoldReason.QUARANTINE)
        db.work_items.add_all([db.work_items.row(run.key, WorkKind.RELEASED, flow.name, key) for key in released])
        db.events.add_all(
            [db.events.row(run.key, "document_released", flow=flow.name, record_id=key) for key in released]
        )
    return released


def _reasons(found: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Each message once, one a line, and the rule of each, in the same order."""
    rules = {message.replace("\n", " "): rule for rule, message in reversed(found)}
    messages = list(dict.fromkeys(message.replace("\n", " ") for _, message in found))
    return {"rules": ",".join(rules[message] for message in messages), "message": "\n".join(messages)}


def _describe(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> Iterator[dict[str, Any]]:
    for record, related in find_documents(db, run, flow, ids):
        totals = [line.values.get(LINE_TOTAL) for line in related.lines]
        amount = sum((Decimal(str(total)) for total in totals if total is not None), Decimal(0)) if totals else None
        if amount is None and record.get("Amount") is not None:
            amount = Decimal(str(record["Amount"]))
        yield {
            "document_id": record["Id"],
            "title": str(record.get("Name") or record["Id"]),
            "amount": amount,
            "document_date": document_day(flow, record, related),
        }
