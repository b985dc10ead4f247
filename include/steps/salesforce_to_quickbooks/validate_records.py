"""validate_records: the data-quality gate. Documents, not rows, are held; the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.events import EventAction
from include.mappings.engine.related import Related
from include.mappings.language.spec import DOCUMENT, Flow
from include.model import Values
from include.quality.check import Batch, batch_name, check_batches
from include.quality.outcome import RuleOutcome, Verdict, verdict
from include.quality.suite import Rows, Suite
from include.quality.words import finding_message
from include.staging.door import Staging, Work
from include.states import OTHER_CURRENCY, DocumentState, OnFail
from include.steps.companies.currencies import in_other_currency
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.find_records import find_documents
from include.steps.salesforce_to_quickbooks.hold_documents import hold_documents, release_documents
from include.steps.salesforce_to_quickbooks.posted_as_it_is import posted_as_it_is

#: States of a document that is checked; a repeated task checks the held ones again. In a dry run the right ones pass.
TO_CHECK = (
    DocumentState.CURRENT,
    DocumentState.CLEAN,
    DocumentState.HELD,
    DocumentState.REHEARSED,
    DocumentState.PASSED,
)
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
    """Check every flow run of this run in one go; a rule that cannot run stops its flow, the others go on.

    Great Expectations is started only when there is a row to check.
    """
    with staging.read() as db:
        flow_runs = {row.flow: row for row in db.flow_runs.of_run(run.key, run.run_id)}
    prepared: list[tuple[Flow, int, list[Suite]]] = []
    asked: list[Batch] = []
    for flow in run.flows:
        if flow.name not in flow_runs:
            continue
        flow_run_id = flow_runs[flow.name].id
        with staging.read() as db:
            if not db.flow_runs.to_do(flow_run_id, *TO_CHECK):
                continue
        suites = _prepare(staging, run, flow, flow_run_id)
        prepared.append((flow, flow_run_id, suites))
        with staging.read() as db:
            asked.extend(_question(db, run, flow, flow_run_id, suite) for suite in suites)
    outcomes = check(staging.url, asked) if asked else {}
    return [_judge(staging, run, flow, flow_run_id, suites, outcomes) for flow, flow_run_id, suites in prepared]


def _prepare(staging: Staging, run: Run, flow: Flow, flow_run_id: int) -> list[Suite]:
    """Project the documents (or their lines) into the rows that the rules look at.

    What an earlier try of this flow run found goes with the rows in which it was found.
    """
    suites = run.suites_of(flow)
    with staging.read() as db:
        reasons = db.flow_runs.to_do(flow_run_id, *TO_CHECK)
        kept = [record_id for record_id, reason in reasons.items() if reason != WITHDRAWN]
        documents = list(find_documents(db, run, flow, kept))
    projected = {
        suite.name: [row for record, related in documents for row in _rows(suite, record, related)] for suite in suites
    }
    with staging.begin() as db:
        for suite in suites:
            db.flow_runs.put_rows(flow_run_id, suite.name, projected[suite.name])
            if not projected[suite.name]:
                db.findings.clear(flow_run_id, suite.name)
    return [suite for suite in suites if projected[suite.name]]


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


def _question(db: Work, run: Run, flow: Flow, flow_run_id: int, suite: Suite) -> Batch:
    columns = {column.name: column.type.value for column in suite.columns}
    if suite.rows is Rows.DOCUMENT:
        columns["line_count"] = "number"
    population = None
    if suite.compared:
        paths = {column.name: column.path for column in suite.columns if column.name in suite.compared}
        population = db.flow_runs.population_text(run.key, flow.name, flow.source.object, flow_run_id, paths)
    query = db.flow_runs.query_text(flow_run_id, suite.name, columns)
    return Batch(suite=suite, query=query, population=population, flow=flow.name)


def _judge(
    staging: Staging,
    run: Run,
    flow: Flow,
    flow_run_id: int,
    suites: Sequence[Suite],
    outcomes: Mapping[str, Sequence[RuleOutcome]],
) -> Validated:
    """Store what was found, hold by document, and decide whether the flow goes on."""
    found = {suite.name: outcomes[batch_name(suite, flow.name)] for suite in suites}
    with staging.begin() as db:
        for suite in suites:
            _store(db, flow_run_id, suite, found[suite.name])
        ids = list(db.flow_runs.to_do(flow_run_id, *TO_CHECK))
        findings = _findings_by_document(db, run, flow, flow_run_id)
        for record_id, message in in_other_currency(db, run, flow, ids).items():
            findings.setdefault(record_id, []).append((OTHER_CURRENCY, message))
        for record_id in posted_as_it_is(db, run, flow, findings):
            del findings[record_id]
        held = [record_id for record_id in ids if record_id in findings]
        decisions = [
            verdict(suite, found[suite.name], len(held), len(ids), max_held_ratio=run.settings.max_held_ratio)
            for suite in suites
        ]
        problem = _problem(flow, decisions)
        if not run.dry_run:
            hold_documents(db, run, flow, flow_run_id, {record_id: findings[record_id] for record_id in held})
        if problem is not None:
            # Every document stays as it was, the held ones too: the next run asks the same question of the same ones.
            db.flow_runs.change(flow_run_id, problem=problem, checked=len(ids), held=len(held))
            db.events.add(run.key, EventAction.FLOW_STOPPED, flow=flow.name, run_id=run.run_id, why=problem)
            return Validated(flow=flow.name, checked=len(ids), held=len(held), clean=0, problem=problem)
        clean = [record_id for record_id in ids if record_id not in findings]
        released = [] if run.dry_run else release_documents(db, run, flow, clean)
        db.flow_runs.mark(flow_run_id, held, DocumentState.HELD)
        db.flow_runs.mark(flow_run_id, clean, DocumentState.PASSED if run.dry_run else DocumentState.CLEAN)
        db.flow_runs.change(flow_run_id, problem=None, released=len(released), **db.flow_runs.tally(flow_run_id))
        db.events.add(
            run.key, EventAction.RECORDS_VALIDATED, flow=flow.name, run_id=run.run_id, checked=len(ids), held=len(held)
        )
        return Validated(flow=flow.name, checked=len(ids), held=len(held), clean=len(clean))


def _store(db: Work, flow_run_id: int, suite: Suite, outcomes: Sequence[RuleOutcome]) -> None:
    db.findings.clear(flow_run_id, suite.name)
    db.findings.add_results(flow_run_id, suite.name, [_result(outcome) for outcome in outcomes])
    for outcome in outcomes:
        rule = outcome.rule
        if outcome.sql is not None and outcome.failed:
            outcome.confirm(db.findings.add_selected(flow_run_id, suite.name, rule.id, outcome.sql))
        elif outcome.row_ids:
            outcome.confirm(db.findings.add_rows(flow_run_id, suite.name, rule.id, outcome.row_ids))
    if any(outcome.failed for outcome in outcomes):
        db.findings.locate(flow_run_id, suite.name)


def _result(outcome: RuleOutcome) -> dict[str, Any]:
    rule = outcome.rule
    return {
        "rule": rule.id,
        "severity": rule.severity.value,
        "on_fail": rule.on_fail.value,
        "description": rule.description,
        "status": outcome.status.value,
        "checked": outcome.checked,
        "failed": outcome.failed,
        "detail": outcome.detail,
    }


def _findings_by_document(db: Work, run: Run, flow: Flow, flow_run_id: int) -> dict[str, list[tuple[str, str]]]:
    """(rule, message) of every finding that holds a document; the words of all findings are stored."""
    found: dict[str, list[tuple[str, str]]] = {}
    messages: dict[int, str] = {}
    rows = db.findings.of_flow_run(flow_run_id)
    for suite in run.suites_of(flow):
        own = [row for row in rows if row.suite == suite.name]
        columns = db.flow_runs.row_columns(flow_run_id, suite.name, [row.row_id for row in own])
        for row in own:
            values = columns[row.row_id] | {
                "row_id": row.row_id,
                "document_id": row.document_id,
                "record_id": row.record_id,
                "detail": row.detail,
            }
            messages[row.id] = finding_message(suite.noun, suite.rule(row.rule), values)
            if row.on_fail == OnFail.QUARANTINE:
                found.setdefault(row.document_id, []).append((row.rule, messages[row.id]))
    db.findings.put_messages(messages)
    waived = db.decisions.waived(run.key, flow.name, found)
    left = {key: [pair for pair in pairs if pair[0] not in waived.get(key, ())] for key, pairs in found.items()}
    return {key: pairs for key, pairs in left.items() if pairs}


def _problem(flow: Flow, decisions: Sequence[Verdict]) -> str | None:
    reasons = [reason for decision in decisions if decision.stop for reason in decision.reasons]
    if not reasons:
        return None
    return f"Flow {flow.name} stopped before anything was staged. " + " ".join(dict.fromkeys(reasons))
