"""post_history: the deals of days that are over, judged by the same rules as any others; a real run stages them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from include.errors import SetupError
from include.events import EventAction
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.salesforce.client import Salesforce
from include.staging.door import Staging
from include.staging.intervals import HISTORY
from include.staging.rows import portions
from include.steps.companies.ownership import departed, require_company_field, require_one_connection
from include.steps.companies.verify_organization import verify_organization
from include.steps.migrate_history.count_documents import count_judged, count_staged
from include.steps.migrate_history.history_scope import ALREADY, HistoryScope, open_interval
from include.steps.migrate_history.land_window import date_field, land_window
from include.steps.quickbooks_to_salesforce.count_history import told_of_held
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.arm_date import arm_date, day_of
from include.steps.salesforce_to_quickbooks.choose_documents import choose_these
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.next_document import takes
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What became of the intervals, by flow, and the flows that could not go on, with why."""

    intervals: dict[str, str]
    stopped: dict[str, str]


def post_history(staging: Staging, salesforce: Salesforce, run: Run, scope: HistoryScope) -> Posted:
    """Land, judge, count, and (not in a dry run) stage the documents of the days, flow by flow.

    Every stage may be repeated: an interval that a run left unfinished is gone on with where it stopped, under the same
    flow runs, so that its counts are those of one undisturbed run.
    """
    flows = _flows(run, scope)
    verify_organization(staging, salesforce, run.company)
    require_one_connection(staging, run)
    result = Posted(intervals={}, stopped={**run.broken, **require_company_field(replace(run, only=_names(flows)))})
    for flow in flows:
        if flow.name in result.stopped:
            continue
        with staging.begin() as db:
            number, result.intervals[flow.name] = open_interval(db, run.key, scope, flow.name, run_id=run.run_id)
        if result.intervals[flow.name] == ALREADY:
            continue
        problem = _post(staging, salesforce, run, flow, scope, number)
        if problem is not None:
            result.stopped[flow.name] = problem
    return result


def _post(
    staging: Staging, salesforce: Salesforce, run: Run, flow: Flow, scope: HistoryScope, number: int
) -> str | None:
    """Everything of one interval; the words of what stopped it, or None."""
    with staging.read() as db:
        interval = db.intervals.get(number)
    if interval is None:
        return f"The interval {scope} of flow {flow.name} was taken away while it was posted. Run it again."
    own = replace(
        run,
        run_id=f"{HISTORY} {number} {interval.asked_at.isoformat()}",
        mode=HISTORY,
        only=(flow.name,),
        dry_run=scope.dry_run,
        also_before_cutover=scope.also_before_cutover or interval.also_before_cutover,
    )
    ids = land_window(staging, salesforce, own, flow, first_day=scope.first_day, last_day=scope.last_day)
    before_cutover = _choose(staging, own, flow, ids)
    problem = next((each.problem for each in validate_records(staging, own) if each.flow == flow.name), None)
    if problem is None and not scope.dry_run:
        stage_requests(staging, own)
    with staging.begin() as db:
        if problem is not None:
            db.intervals.change(number, problem=problem)
            return problem
        counts = asdict((count_judged if scope.dry_run else count_staged)(db, own, flow))
        found, told = counts.pop("documents") + before_cutover, told_of_held(counts.pop("why"))
        db.intervals.finish(number, problem=told, found=found, before_cutover=before_cutover, **counts)
        facts = {"object": flow.name, "found": found, "before_cutover": before_cutover, **counts}
        db.events.add(run.key, EventAction.HISTORY_DONE, run_id=run.run_id, **facts)
    return None


def _choose(staging: Staging, run: Run, flow: Flow, ids: Sequence[str]) -> int:
    """Open the flow runs of what this interval has not chosen yet; how many documents are too early."""
    before_cutover = 0
    taken: list[str] = []
    with staging.read() as db:
        flow_run = next((row for row in db.flow_runs.of_run(run.key, run.run_id) if row.flow == flow.name), None)
        known = db.flow_runs.all_documents(flow_run.id) if flow_run is not None else set()
        armed = arm_date(db, run, flow)
        for portion in portions(ids):
            records, finder = db.records.fetch(run.key, flow.source.object, portion), Finder(db, run.key)
            finder.foresee(flow, [record.payload for record in records.values()])
            gone = departed(db, run, flow, records)
            for record in records.values():
                if record.deleted or record.id in gone or not takes(flow, record.payload, finder):
                    continue
                if armed.is_before_cutover(day_of(flow, record.payload, finder, armed)):
                    before_cutover += 1
                elif record.id not in known:
                    taken.append(record.id)
    if taken:
        with staging.begin() as db:
            choose_these(db, run, flow, taken, reason=HISTORY)
    return before_cutover


def _flows(run: Run, scope: HistoryScope) -> list[Flow]:
    """The flows that a person named, or all that make transactions; each is dated by one field."""
    dated = [flow for flow in run.catalogue.enabled if flow.kind is Kind.TRANSACTION]
    unknown = sorted({*scope.objects} - {*_names(dated)} - run.broken.keys())
    if unknown:
        raise SetupError(
            f"There is no flow {', '.join(unknown)} that posts transactions; there are {', '.join(_names(dated))}. "
            "Trigger it again.",
            field="flows",
        )
    chosen = [flow for flow in dated if not scope.objects or flow.name in scope.objects]
    for flow in chosen:
        date_field(flow)
    return chosen


def _names(flows: Sequence[Flow]) -> tuple[str, ...]:
    return tuple(flow.name for flow in flows)
