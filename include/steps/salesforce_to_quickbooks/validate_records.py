"""validate_records: the data-quality gate. Documents, not rows, are held; the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from include.mappings.language.spec import Flow
from include.quality.check import Batch, batch_name, check_batches
from include.quality.outcome import RuleOutcome
from include.quality.suite import Rows, Suite
from include.staging.door import Staging, Work
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.judge_documents import Validated, judge_documents
from include.steps.salesforce_to_quickbooks.project_rows import project_rows

Check = Callable[..., Mapping[str, Sequence[RuleOutcome]]]


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
        suites = project_rows(staging, run, flow, flow_run_id)
        if suites is None:
            continue
        prepared.append((flow, flow_run_id, suites))
        with staging.read() as db:
            asked.extend(_question(db, run, flow, flow_run_id, suite) for suite in suites)
    outcomes = check(staging.url, asked) if asked else {}
    return [
        judge_documents(
            staging, run, flow, flow_run_id, {suite.name: outcomes[batch_name(suite, flow.name)] for suite in suites}
        )
        for flow, flow_run_id, suites in prepared
    ]


def _question(db: Work, run: Run, flow: Flow, flow_run_id: int, suite: Suite) -> Batch:
    columns = {column.name: column.type.value for column in suite.columns}
    if suite.rows is Rows.DOCUMENT:
        columns["line_count"] = "number"
    population = None
    if suite.compared:
        paths = {column.name: column.path for column in suite.columns if column.name in suite.compared}
        population = db.checked_rows.population_text(run.key, flow.name, flow.source.object, flow_run_id, paths)
    query = db.checked_rows.query_text(flow_run_id, suite.name, columns)
    return Batch(suite=suite, query=query, population=population, flow=flow.name)
