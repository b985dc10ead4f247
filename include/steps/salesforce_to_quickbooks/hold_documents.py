"""hold_documents and release_documents: held with reasons, let go again, and Salesforce is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from include.currencies import currency_of
from include.events import EventAction
from include.mappings.engine.references import document_day
from include.mappings.language.spec import Flow
from include.rows import NewDecision
from include.staging.door import Work
from include.states import DecisionKind, WorkKind
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import find_documents
from include.steps.salesforce_to_quickbooks.left_in_books import link_left

#: The column of a document's line that sums up to its amount.
LINE_TOTAL = "TotalPrice"


def hold_documents(
    db: Work, run: Run, flow: Flow, flow_run_id: int | None, findings: Mapping[str, Sequence[tuple[str, str]]]
) -> None:
    """Hold documents for their (rule, message) pairs, each message once, and say so in Salesforce.

    What was posted for one before our own records were set back stands for it, and shows what it comes to.
    """
    if not findings:
        return
    left = link_left(db, run, flow, list(findings)).links
    found = [
        replace(document, cause=rule, message=message, flow_run_id=flow_run_id)
        for document in _describe(db, run, flow, list(findings))
        for rule, message in _reasons(findings[document.record_id]).items()
    ]
    news = dict.fromkeys(each.record_id for each in db.decisions.ask(run.key, found, only=(DecisionKind.RULE,)))
    told = dict.fromkeys([*news, *left])
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.HELD, flow.name, record_id) for record_id in told])
    db.events.add_all(
        [
            db.events.row(run.key, EventAction.DOCUMENT_HELD, flow=flow.name, record_id=record_id, rules=rules)
            for record_id in news
            if (rules := ",".join(dict.fromkeys(rule for rule, _ in findings[record_id])))
        ]
    )


def release_documents(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> list[str]:
    """End the hold of documents that are right now, or wanted no more."""
    released = db.decisions.settle(run.key, flow.name, ids, (DecisionKind.RULE,))
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.RELEASED, flow.name, key) for key in released])
    db.events.add_all(
        [db.events.row(run.key, EventAction.DOCUMENT_RELEASED, flow=flow.name, record_id=key) for key in released]
    )
    return released


def _reasons(found: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What each rule says, each thing once, one a line."""
    by_rule: dict[str, dict[str, None]] = {}
    for rule, message in found:
        by_rule.setdefault(rule, {})[message.replace("\n", " ")] = None
    return {rule: "\n".join(messages) for rule, messages in by_rule.items()}


def _describe(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> Iterator[NewDecision]:
    for record, related in find_documents(db, run, flow, ids):
        totals = [line.values.get(LINE_TOTAL) for line in related.lines]
        amount = sum((Decimal(str(total)) for total in totals if total is not None), Decimal(0)) if totals else None
        if amount is None and record.get("Amount") is not None:
            amount = Decimal(str(record["Amount"]))
        yield NewDecision(
            kind=DecisionKind.RULE,
            flow=flow.name,
            record_id=record["Id"],
            title=str(record.get("Name") or record["Id"]),
            amount=amount,
            currency=currency_of(record),
            document_date=document_day(flow, record, related, run.company.ahead),
        )
