"""write_report: the page that a run leaves for the people who correct records."""

from __future__ import annotations

from include.quality.report import FlowCounts, Reason, Report, ReportedDocument, RuleLine, render_report
from include.quality.suite import Suite
from include.rows import FlowRun, HeldDocument
from include.staging.door import Staging, Work
from include.states import OnFail, RuleStatus, Severity
from include.steps.run import Run
from include.steps.status.count_delays import PERIOD, count_delays, delay_lines


def write_report(staging: Staging, run: Run, *, instance_url: str = "") -> str | None:
    """Render and keep the page of a run; None when the run had nothing to look at."""
    with staging.read() as db:
        carried = {flow.name for flow in run.flows}
        batches = [row for row in db.batches.of_run(run.key, run.run_id) if row.flow in carried]
        if not batches:
            return None
        report = _report(db, run, batches, instance_url)
    html = render_report(report)
    with staging.begin() as db:
        held, staged = sum(row.held for row in batches), sum(row.staged for row in batches)
        db.reports.put(run.key, run.run_id, f"Data quality: {held:,} held, {staged:,} staged", html)
    return html


def _report(db: Work, run: Run, batches: list[FlowRun], instance_url: str) -> Report:
    rules = [line for batch in batches for line in _rules(db, run, batch)]
    return Report(
        run=run.run_id,
        company=run.settings.name,
        started=batches[0].started_at,
        flows=tuple(_counts(batch) for batch in batches),
        rules=tuple(rules),
        held=tuple(_held(db, run, instance_url)),
        noted=tuple(_noted(db, run, batches, instance_url)),
        simulated=bool(run.company.simulated),
        delays=tuple(delay_lines(count_delays(db, run.key, since=db.now - PERIOD))),
    )


def _counts(batch: FlowRun) -> FlowCounts:
    return FlowCounts(
        flow=batch.flow,
        landed=batch.landed,
        checked=batch.checked,
        clean=max(0, batch.checked - batch.held),
        held=batch.held,
        released=batch.released,
        staged=batch.staged,
        stopped=(batch.problem,) if batch.problem else (),
    )


def _rules(db: Work, run: Run, batch: FlowRun) -> list[RuleLine]:
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
        for row in db.findings.results(batch.id)
        if row.suite in run.suites
    ]


def _held(db: Work, run: Run, instance_url: str) -> list[ReportedDocument]:
    """Everything that is held now, whether this run or an earlier one held it."""
    return [
        ReportedDocument(
            flow=row.flow,
            document_id=row.document_id,
            name=row.title,
            since=row.since,
            url=_url(instance_url, row.document_id),
            amount=row.amount,
            reasons=tuple(_reasons(run, row, instance_url)),
        )
        for row in db.quarantine.held(run.key)
    ]


def _reasons(run: Run, row: HeldDocument, instance_url: str) -> list[Reason]:
    pairs = zip(row.rules.split(","), row.message.split("\n"), strict=True)
    by_rule = {rule.id: rule for suite in run.suites.values() if row.flow in suite.flows for rule in suite.rules}
    found = []
    for rule_id, message in pairs:
        rule = by_rule.get(rule_id)
        found.append(
            Reason(
                rule_id=rule_id,
                message=message,
                field=rule.field if rule else "",
                record_url=_url(instance_url, row.document_id),
                title="" if rule else "Cannot be put into the words of QuickBooks",
            )
        )
    return found


def _noted(db: Work, run: Run, batches: list[FlowRun], instance_url: str) -> list[ReportedDocument]:
    """Findings that hold nothing; each document once."""
    found: dict[tuple[str, str], tuple[FlowRun, list[Reason]]] = {}
    for batch in batches:
        for row in db.findings.of_batch(batch.id):
            if row.on_fail != OnFail.NOTE or not row.message:
                continue
            rule = run.suites[row.suite].rule(row.rule)
            reason = Reason(
                rule_id=rule.id,
                message=row.message,
                field=rule.field,
                record_url=_url(instance_url, row.record_id),
            )
            found.setdefault((batch.flow, row.document_id), (batch, []))[1].append(reason)
    return [
        ReportedDocument(
            flow=flow,
            document_id=document_id,
            name=_title(db, run, flow, document_id),
            since=batch.started_at,
            url=_url(instance_url, document_id),
            reasons=tuple(reasons),
        )
        for (flow, document_id), (batch, reasons) in found.items()
    ]


def _title(db: Work, run: Run, flow: str, document_id: str) -> str:
    known = run.catalogue.flows[flow].source.object
    record = db.records.fetch(run.key, known, [document_id]).get(document_id)
    return str(record.payload.get("Name") or document_id) if record else document_id


def _fault(suite: Suite, rule_id: str) -> str:
    known = {rule.id: rule.fault for rule in suite.rules}
    return known.get(rule_id, rule_id)


def _url(instance_url: str, record_id: str) -> str:
    return f"{instance_url}/{record_id}" if instance_url else ""
