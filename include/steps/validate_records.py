"""validate_records: the data-quality gate. Documents, not rows, are held; the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from include.errors import SetupError
from include.mappings.references import document_day
from include.mappings.related import Related, find_related
from include.mappings.spec import DOCUMENT, Flow
from include.model import HoldReason, Values
from include.quality.check import Batch, check_batches
from include.quality.outcome import RuleOutcome, Verdict, verdict
from include.quality.rule import OnFail
from include.quality.suite import Rows, Suite
from include.quality.words import finding_message
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.steps.choose_documents import TAKEN_BACK
from include.steps.find_records import Finder
from include.steps.run import Run

#: The columns of a document's line that sum up to its amount.
LINE_TOTAL = "TotalPrice"
Check = Callable[..., Mapping[str, Sequence[RuleOutcome]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Validated:
    """How the documents of one flow fared."""

    flow: str
    checked: int
    held: int
    clean: int
    problem: str | None = None


def validate_records(staging: Staging, run: Run, *, check: Check = check_batches) -> list[Validated]:
    """Check every batch of this run in one go; a rule that cannot run stops its flow, the others go on.

    Great Expectations is started only when there is a row to check.
    """
    with staging.read() as db:
        batches = {row["flow"]: row for row in db.batches.of_run(run.key, run.run_id)}
    prepared: list[tuple[Flow, int, list[Suite]]] = []
    asked: list[Batch] = []
    for flow in run.flows:
        if flow.name not in batches:
            continue
        batch_id = batches[flow.name]["id"]
        suites = _prepare(staging, run, flow, batch_id)
        prepared.append((flow, batch_id, suites))
        with staging.read() as db:
            asked.extend(_question(db, run, flow, batch_id, suite) for suite in suites)
    outcomes = check(staging.url, asked, run=run.run_id) if asked else {}
    return [_judge(staging, run, flow, batch_id, suites, outcomes) for flow, batch_id, suites in prepared]


def _prepare(staging: Staging, run: Run, flow: Flow, batch_id: int) -> list[Suite]:
    """Project the documents (or their lines) into the rows that the rules look at."""
    suites = run.suites_of(flow)
    with staging.read() as db:
        ids = db.batches.documents(batch_id, "chosen", "clean")
        reasons = db.batches.reasons(batch_id, ids)
        kept = [record_id for record_id in ids if reasons[record_id] != TAKEN_BACK]
        documents = list(_documents(db, run, flow, kept))
    projected = {
        suite.name: [row for record, related in documents for row in _rows(suite, record, related)] for suite in suites
    }
    with staging.begin() as db:
        for suite in suites:
            db.batches.put_rows(batch_id, suite.name, projected[suite.name])
    return [suite for suite in suites if projected[suite.name]]


def _documents(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> Iterator[tuple[Values, Related]]:
    for portion in portions(ids):
        finder = Finder(db, run.key)
        if flow.source.lines and flow.source.lines_key:
            finder.prefetch(flow.source.lines, flow.source.lines_key, portion)
        for record in db.records.fetch(run.key, flow.source.object, portion).values():
            yield record.payload, find_related(flow, record.payload, finder.find)


def _rows(suite: Suite, record: Values, related: Related) -> Iterator[tuple[str, str, dict[str, Any]]]:
    document = str(record["Id"])
    if suite.rows is Rows.DOCUMENT:
        columns = {column.name: _value(column.path, record, related.reads) for column in suite.columns}
        yield document, document, columns | {"line_count": len(related.lines)}
        return
    for line in related.lines:
        reads = {**related.reads, DOCUMENT: record, **line.reads}
        yield document, str(line.values["Id"]), {c.name: _value(c.path, line.values, reads) for c in suite.columns}


def _value(path: str, record: Values, reads: Mapping[str, Values | None]) -> Any:
    owner, _, name = path.rpartition(".")
    source = record if not owner else reads.get(owner)
    return None if source is None else source.get(name)


def _question(db: Work, run: Run, flow: Flow, batch_id: int, suite: Suite) -> Batch:
    columns = {column.name: column.type.value for column in suite.columns}
    if suite.rows is Rows.DOCUMENT:
        columns["line_count"] = "number"
    population = None
    if suite.compared:
        paths = {column.name: column.path for column in suite.columns if column.name in suite.compared}
        population = db.batches.population_text(run.key, flow.name, flow.source.object, batch_id, paths)
    return Batch(suite=suite, query=db.batches.query_text(batch_id, suite.name, columns), population=population)


def _judge(
    staging: Staging,
    run: Run,
    flow: Flow,
    batch_id: int,
    suites: Sequence[Suite],
    outcomes: Mapping[str, Sequence[RuleOutcome]],
) -> Validated:
    """Store what was found, hold by document, and decide whether the flow goes on."""
    with staging.begin() as db:
        for suite in suites:
            _store(db, batch_id, suite, outcomes[suite.name])
        ids = db.batches.documents(batch_id, "chosen", "clean")
        findings = _findings_by_document(db, run, flow, batch_id)
        held = [record_id for record_id in ids if record_id in findings]
        decisions = [
            verdict(suite, outcomes[suite.name], len(held), len(ids), max_held_ratio=run.settings.max_held_ratio)
            for suite in suites
        ]
        problem = _problem(flow, decisions)
        if problem is not None:
            db.batches.change(batch_id, checked=len(ids), problem=problem)
            db.events.add(run.key, "flow_stopped", flow=flow.name, run_id=run.run_id, why=problem)
            return Validated(flow=flow.name, checked=len(ids), held=0, clean=0, problem=problem)
        hold_documents(db, run, flow, batch_id, {record_id: findings[record_id] for record_id in held})
        clean = [record_id for record_id in ids if record_id not in findings]
        released = release_documents(db, run, flow, clean)
        db.batches.mark(batch_id, held, "held")
        db.batches.mark(batch_id, clean, "clean")
        db.batches.change(batch_id, checked=len(ids), held=len(held), released=len(released))
        db.events.add(run.key, "records_validated", flow=flow.name, run_id=run.run_id, checked=len(ids), held=len(held))
        return Validated(flow=flow.name, checked=len(ids), held=len(held), clean=len(clean))


def hold_documents(
    db: Work, run: Run, flow: Flow, batch_id: int | None, findings: Mapping[str, Sequence[tuple[str, str]]]
) -> None:
    """Put documents into quarantine with their (rule, message) pairs, and say so in Salesforce."""
    if not findings:
        return
    described = {row["document_id"]: row for row in _describe(db, run, flow, list(findings))}
    rows = [
        described[record_id]
        | {
            "rules": ",".join(dict.fromkeys(rule for rule, _ in found)),
            "message": "\n".join(dict.fromkeys(message for _, message in found)),
        }
        for record_id, found in findings.items()
        if record_id in described
    ]
    news = db.quarantine.hold(run.key, flow.name, rows, batch_id=batch_id)
    open_requests = db.requests.latest(run.key, flow.name, list(findings))
    db.requests.hold([row["id"] for row in open_requests.values() if row["state"] == "staged"], HoldReason.QUARANTINE)
    db.completions.add_all([db.completions.row(run.key, "held", flow.name, record_id) for record_id in news])
    db.events.add_all(
        [
            db.events.row(run.key, "document_held", flow=flow.name, record_id=row["document_id"], rules=row["rules"])
            for row in rows
            if row["document_id"] in set(news)
        ]
    )


def release_documents(db: Work, run: Run, flow: Flow, ids: Sequence[str], *, state: str = "fixed") -> list[str]:
    """End the hold of documents that are right now."""
    released = db.quarantine.release(run.key, flow.name, ids, state=state)
    if released:
        held = db.requests.latest(run.key, flow.name, released)
        db.requests.unhold([row["id"] for row in held.values()], HoldReason.QUARANTINE)
        db.completions.add_all([db.completions.row(run.key, "released", flow.name, key) for key in released])
        db.events.add_all(
            [db.events.row(run.key, "document_released", flow=flow.name, record_id=key) for key in released]
        )
    return released


def _store(db: Work, batch_id: int, suite: Suite, outcomes: Sequence[RuleOutcome]) -> None:
    db.findings.clear(batch_id, suite.name)
    for outcome in outcomes:
        rule = outcome.rule
        values = {
            "rule": rule.id,
            "severity": rule.severity.value,
            "on_fail": rule.on_fail.value,
            "description": rule.description,
            "status": outcome.status.value,
            "checked": outcome.checked,
            "failed": outcome.failed,
            "detail": outcome.detail,
        }
        db.findings.add_result(batch_id, suite.name, values)
        if outcome.sql is not None and outcome.failed:
            outcome.confirm(db.findings.add_selected(batch_id, suite.name, rule.id, outcome.sql))
        elif outcome.row_ids:
            outcome.confirm(db.findings.add_rows(batch_id, suite.name, rule.id, outcome.row_ids))
    db.findings.locate(batch_id, suite.name)


def _findings_by_document(db: Work, run: Run, flow: Flow, batch_id: int) -> dict[str, list[tuple[str, str]]]:
    """(rule, message) of every finding that holds a document; the words of all findings are stored."""
    found: dict[str, list[tuple[str, str]]] = {}
    messages: dict[int, str] = {}
    rows = db.findings.of_batch(batch_id)
    for suite in run.suites_of(flow):
        own = [row for row in rows if row["suite"] == suite.name]
        columns = db.batches.row_columns(batch_id, suite.name, [row["row_id"] for row in own])
        for row in own:
            values = columns[row["row_id"]] | {
                "row_id": row["row_id"],
                "document_id": row["document_id"],
                "record_id": row["record_id"],
                "detail": row["detail"],
            }
            messages[row["id"]] = finding_message(suite, suite.rule(row["rule"]), values)
            if row["on_fail"] == OnFail.QUARANTINE:
                found.setdefault(row["document_id"], []).append((row["rule"], messages[row["id"]]))
    db.findings.put_messages(messages)
    waived = db.quarantine.find(run.key, flow.name, found)
    return {key: kept for key, pairs in found.items() if (kept := _not_waived(pairs, waived.get(key)))}


def _not_waived(pairs: list[tuple[str, str]], row: Mapping[str, Any] | None) -> list[tuple[str, str]]:
    """A person may have said that these rules do not matter for this document."""
    waived = set(row["rules"].split(",")) if row is not None and row["state"] == "waived" else set()
    return [(rule, message) for rule, message in pairs if rule not in waived]


def _describe(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> Iterator[dict[str, Any]]:
    for record, related in _documents(db, run, flow, ids):
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


def _problem(flow: Flow, decisions: Sequence[Verdict]) -> str | None:
    reasons = [reason for decision in decisions if decision.stop for reason in decision.reasons]
    if not reasons:
        return None
    return f"Flow {flow.name} stopped before anything was staged. " + " ".join(reasons)


def require_no_problem(results: Sequence[Validated]) -> None:
    """Raise a `SetupError` that names every stopped flow, after the others have gone on."""
    problems = [result.problem for result in results if result.problem]
    if problems:
        raise SetupError("\n".join(problems))
