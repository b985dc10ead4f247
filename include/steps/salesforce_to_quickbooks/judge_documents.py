"""judge_documents: what the rules found is kept, documents are held by it, and the flow goes on or does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.events import EventAction
from include.mappings.language.spec import Flow
from include.quality.outcome import RuleOutcome, Verdict, verdict
from include.quality.suite import Suite
from include.quality.words import finding_message
from include.rows import Finding
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.states import OTHER_CURRENCY, DocumentState, OnFail
from include.steps.companies.currencies import in_other_currency
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.hold_documents import hold_documents, release_documents
from include.steps.salesforce_to_quickbooks.posted_as_it_is import posted_as_it_is
from include.steps.salesforce_to_quickbooks.project_rows import TO_CHECK

#: Suite name -> the outcome of each of its rules.
Outcomes = Mapping[str, Sequence[RuleOutcome]]
#: Why a document is held: rules, each with its message.
Reasons = list[tuple[str, str]]
#: Document id -> the findings that may hold it, each with its rule.
Failing = Mapping[str, Sequence[tuple[str, int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Validated:
    """How the documents of one flow fared."""

    flow: str
    checked: int
    held: int
    clean: int
    problem: str | None = None


def judge_documents(staging: Staging, run: Run, flow: Flow, flow_run_id: int, found: Outcomes) -> Validated:
    """Store what was found, hold by document, and decide whether the flow goes on."""
    suites = [suite for suite in run.suites_of(flow) if suite.name in found]
    with staging.begin() as db:
        for suite in suites:
            _store(db, flow_run_id, suite, found[suite.name])
        checked = db.flow_runs.count_to_do(flow_run_id, *TO_CHECK)
        held: list[str] = []
        for portion in _held(db, run, flow, flow_run_id, _tell(db, flow_run_id, suites, found)):
            if not run.dry_run:
                hold_documents(db, run, flow, flow_run_id, portion)
            held += portion
        decisions = [
            verdict(suite, found[suite.name], len(held), checked, max_held_ratio=run.settings.max_held_ratio)
            for suite in suites
        ]
        problem = _problem(flow, decisions)
        if problem is not None:
            # Every document stays as it was, the held ones too: the next run asks the same question of the same ones.
            db.flow_runs.change(flow_run_id, problem=problem, checked=checked, held=len(held))
            db.events.add(run.key, EventAction.FLOW_STOPPED, flow=flow.name, run_id=run.run_id, why=problem)
            return Validated(flow=flow.name, checked=checked, held=len(held), clean=0, problem=problem)
        right = DocumentState.PASSED if run.dry_run else DocumentState.CLEAN
        db.flow_runs.mark_all(flow_run_id, TO_CHECK, right)
        db.flow_runs.mark(flow_run_id, held, DocumentState.HELD)
        waited = [] if run.dry_run else db.flow_runs.held_before(flow_run_id, right)
        released = release_documents(db, run, flow, waited) if waited else []
        db.flow_runs.change(flow_run_id, problem=None, released=len(released), **db.flow_runs.tally(flow_run_id))
        facts = {"run_id": run.run_id, "checked": checked, "held": len(held)}
        db.events.add(run.key, EventAction.RECORDS_VALIDATED, flow=flow.name, **facts)
    return Validated(flow=flow.name, checked=checked, held=len(held), clean=checked - len(held))


def _held(db: Work, run: Run, flow: Flow, flow_run_id: int, failing: Failing) -> Iterator[dict[str, Reasons]]:
    """Those that are held, a portion at a time: of those that fail, or of all in an org of several currencies."""
    if not run.company.currencies:
        for portion in portions(failing):
            ids = db.flow_runs.to_do(flow_run_id, *TO_CHECK, ids=portion)
            yield _reasons(db, run, flow, failing, [*ids])
        return
    after = ""
    while ids := db.flow_runs.next_to_do(flow_run_id, *TO_CHECK, after=after):
        yield _reasons(db, run, flow, failing, [*ids])
        after = [*ids][-1]


def _reasons(db: Work, run: Run, flow: Flow, failing: Failing, ids: Sequence[str]) -> dict[str, Reasons]:
    """Of these documents those that are held, and why."""
    pairs = {record_id: failing[record_id] for record_id in ids if record_id in failing}
    waived = db.decisions.waived(run.key, flow.name, pairs)
    words = db.findings.messages(number for each in pairs.values() for _, number in each)
    found = {
        record_id: [(rule, words[number]) for rule, number in each if rule not in waived.get(record_id, ())]
        for record_id, each in pairs.items()
    }
    for record_id, message in in_other_currency(db, run, flow, ids).items():
        found.setdefault(record_id, []).append((OTHER_CURRENCY, message))
    held = {record_id: found[record_id] for record_id in ids if found.get(record_id)}
    for record_id in posted_as_it_is(db, run, flow, held):
        del held[record_id]
    return held


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


def _tell(db: Work, flow_run_id: int, suites: Sequence[Suite], found: Outcomes) -> Failing:
    """Put every finding into words, a portion of a rule's at a time; answers those that hold a document."""
    failing: dict[str, list[tuple[str, int]]] = {}
    for suite in suites:
        for outcome in found[suite.name]:
            after = 0
            while outcome.failed and (rows := db.findings.next(flow_run_id, suite.name, outcome.rule.id, after=after)):
                columns = db.checked_rows.columns(flow_run_id, [row.row_id for row in rows])
                db.findings.put_messages(
                    {
                        row.id: finding_message(suite.noun, outcome.rule, columns[row.row_id] | _fixed(row))
                        for row in rows
                    }
                )
                after = rows[-1].row_id
                for row in rows if outcome.rule.on_fail is OnFail.QUARANTINE else ():
                    failing.setdefault(row.document_id, []).append((row.rule, row.id))
    return failing


def _fixed(row: Finding) -> dict[str, Any]:
    names = ("row_id", "document_id", "record_id", "detail")
    return {name: getattr(row, name) for name in names}


def _problem(flow: Flow, decisions: Sequence[Verdict]) -> str | None:
    reasons = [reason for decision in decisions if decision.stop for reason in decision.reasons]
    if not reasons:
        return None
    return f"Flow {flow.name} stopped before anything was staged. " + " ".join(dict.fromkeys(reasons))
