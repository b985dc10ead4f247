"""write_report: the page that a run leaves for the people who correct records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from include.model import Key
from include.quality.report import FlowCounts, Reason, Report, ReportedDocument, RuleLine, render_report
from include.quality.suite import Suite
from include.rows import FlowRun, HeldDocument
from include.rows.report import ReportKind
from include.staging.door import Staging, Work
from include.standing import money_behind
from include.states import OTHER_CURRENCY, OnFail, RuleStatus, Severity
from include.steps.run import Run
from include.steps.status.measure_lag import PERIOD, lag_lines, measure_lag

#: What no rule of a suite says, by its cause.
_TITLES: Final = {OTHER_CURRENCY: "In another currency than the books"}


def write_report(staging: Staging, run: Run, *, instance_url: str = "") -> str | None:
    """Render and keep the page of a run; None when the run had nothing to look at."""
    with staging.read() as db:
        carried = {flow.name for flow in run.flows}
        flow_runs = [row for row in db.flow_runs.of_run(run.key, run.run_id) if row.flow in carried]
        if not any(row.landed for row in flow_runs):
            return None
        report = _report(db, run, flow_runs, instance_url)
    html = render_report(report)
    with staging.begin() as db:
        held, staged = sum(row.held for row in flow_runs), sum(row.staged for row in flow_runs)
        db.reports.put(run.key, run.run_id, ReportKind.QUALITY, f"Data quality: {held:,} held, {staged:,} staged", html)
    return html


def _report(db: Work, run: Run, flow_runs: list[FlowRun], instance_url: str) -> Report:
    rules = [line for flow_run in flow_runs for line in _rules(db, run, flow_run)]
    return Report(
        run=run.run_id,
        company=run.settings.name,
        started=flow_runs[0].started_at,
        flows=tuple(_counts(flow_run) for flow_run in flow_runs),
        rules=tuple(rules),
        held=tuple(_held(db, run, instance_url)),
        noted=tuple(_noted(db, run, flow_runs, instance_url)),
        simulated=bool(run.company.simulated),
        currency=run.settings.currency or "",
        lag=tuple(lag_lines(measure_lag(db, run.key, since=db.now - PERIOD))),
    )


def _counts(flow_run: FlowRun) -> FlowCounts:
    return FlowCounts(
        flow=flow_run.flow,
        landed=flow_run.landed,
        checked=flow_run.checked,
        clean=max(0, flow_run.checked - flow_run.held),
        held=flow_run.held,
        released=flow_run.released,
        staged=flow_run.staged,
        stopped=(flow_run.problem,) if flow_run.problem else (),
    )


def _rules(db: Work, run: Run, flow_run: FlowRun) -> list[RuleLine]:
    return [
        RuleLine(
            suite=row.suite,
            rule_id=row.rule,
            fault=_fault(run.suites[row.suite], row.rule),
            severity=Severity(row.severity),
            on_fail=OnFail(row.on_fail),
            status=RuleStatus(row.status),
            checked=row.checked,
            failed=row.failed,
            description=row.description,
            detail=row.detail or "",
        )
        for row in db.findings.results(flow_run.id)
        if row.suite in run.suites
    ]


def _held(db: Work, run: Run, instance_url: str) -> list[ReportedDocument]:
    """Everything that is held now, whether this run or an earlier one held it; a parent with the money behind it."""
    held = {Key(flow=row.flow, record_id=row.document_id): row for row in db.decisions.held(run.key)}
    behind = money_behind(db.outbox.open_dependencies(run.key), held)
    return [
        ReportedDocument(
            flow=row.flow,
            document_id=row.document_id,
            name=row.title,
            since=row.since,
            url=_url(instance_url, row.document_id),
            amount=behind.get(key, row.amount),
            currency=(None if key in behind else row.currency) or "",
            reasons=tuple(_reasons(run, row, instance_url)),
        )
        for key, row in held.items()
    ]


def _reasons(run: Run, row: HeldDocument, instance_url: str) -> list[Reason]:
    by_rule = {rule.id: rule for suite in run.suites.values() if row.flow in suite.flows for rule in suite.rules}
    said = {message: reason.cause for reason in reversed(row.reasons) for message in reason.message.split("\n")}
    found = []
    for message in row.message.split("\n"):
        rule = by_rule.get(said[message])
        found.append(
            Reason(
                rule_id=said[message],
                message=message,
                field=rule.field if rule else "",
                record_url=_url(instance_url, row.document_id),
                title="" if rule else _TITLES.get(said[message], "Cannot be put into the words of QuickBooks"),
            )
        )
    return found


def _noted(db: Work, run: Run, flow_runs: list[FlowRun], instance_url: str) -> list[ReportedDocument]:
    """Findings that hold nothing; each document once."""
    found: dict[tuple[str, str], tuple[FlowRun, list[Reason]]] = {}
    for flow_run in flow_runs:
        for row in db.findings.of_flow_run(flow_run.id):
            if row.on_fail != OnFail.NOTE or not row.message:
                continue
            rule = run.suites[row.suite].rule(row.rule)
            reason = Reason(
                rule_id=rule.id,
                message=row.message,
                field=rule.field,
                record_url=_url(instance_url, row.record_id),
            )
            found.setdefault((flow_run.flow, row.document_id), (flow_run, []))[1].append(reason)
    titles = _titles(db, run, found)
    return [
        ReportedDocument(
            flow=flow,
            document_id=document_id,
            name=titles.get((flow, document_id), document_id),
            since=flow_run.started_at,
            url=_url(instance_url, document_id),
            reasons=tuple(reasons),
        )
        for (flow, document_id), (flow_run, reasons) in found.items()
    ]


def _titles(db: Work, run: Run, documents: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """What these documents of these flows are called."""
    by_flow: dict[str, list[str]] = {}
    for flow, document_id in documents:
        by_flow.setdefault(flow, []).append(document_id)
    return {
        (flow, record.id): str(record.payload.get("Name") or record.id)
        for flow, ids in by_flow.items()
        for record in db.records.fetch(run.key, run.catalogue.flows[flow].source.object, ids).values()
    }


def _fault(suite: Suite, rule_id: str) -> str:
    known = {rule.id: rule.fault for rule in suite.rules}
    return known.get(rule_id, rule_id)


def _url(instance_url: str, record_id: str) -> str:
    return f"{instance_url}/{record_id}" if instance_url else ""
