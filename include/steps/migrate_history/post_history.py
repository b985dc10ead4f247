"""post_history: the deals of days that are over, judged by the same rules as any others; a real run stages them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from include.errors import SetupError
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.salesforce.client import Salesforce
from include.staging.door import Staging
from include.staging.histories import HISTORY
from include.staging.rows import portions
from include.steps.companies.tell_apart import departed, require_one_connection, require_selector
from include.steps.companies.verify_organization import verify_organization
from include.steps.migrate_history.count_documents import count_judged, count_staged
from include.steps.migrate_history.land_window import date_field, land_window
from include.steps.migrate_history.past import ALREADY, Past, open_piece
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
    """What became of the pieces, by flow, and the flows that could not go on, with why."""

    pieces: dict[str, str]
    stopped: dict[str, str]


def post_history(staging: Staging, salesforce: Salesforce, run: Run, past: Past) -> Posted:
    """Land, judge, count, and (not in a dry run) stage the documents of the days, flow by flow.

    Every stage may be repeated: a piece that a run left unfinished is gone on with where it stopped, under the same
    batches, so that its counts are those of one undisturbed run.
    """
    flows = _flows(run, past)
    verify_organization(staging, salesforce, run.company)
    require_one_connection(staging, run)
    result = Posted(pieces={}, stopped={**run.broken, **require_selector(replace(run, only=_names(flows)))})
    for flow in flows:
        if flow.name in result.stopped:
            continue
        with staging.begin() as db:
            number, result.pieces[flow.name] = open_piece(db, run.key, past, flow.name, run_id=run.run_id)
        if result.pieces[flow.name] == ALREADY:
            continue
        problem = _post(staging, salesforce, run, flow, past, number)
        if problem is not None:
            result.stopped[flow.name] = problem
    return result


def _post(staging: Staging, salesforce: Salesforce, run: Run, flow: Flow, past: Past, number: int) -> str | None:
    """Everything of one piece; the words of what stopped it, or None."""
    with staging.read() as db:
        piece = db.histories.get(number)
    if piece is None:
        return f"The piece {past} of flow {flow.name} was taken away while it was posted. Run it again."
    own = replace(
        run,
        run_id=f"{HISTORY} {number} {piece.asked_at.isoformat()}",
        mode=HISTORY,
        only=(flow.name,),
        dry_run=past.dry_run,
        also_early=past.also_early or piece.also_early,
    )
    ids = land_window(staging, salesforce, own, flow, first_day=past.first_day, last_day=past.last_day)
    early = _choose(staging, own, flow, ids)
    problem = next((each.problem for each in validate_records(staging, own) if each.flow == flow.name), None)
    if problem is None and not past.dry_run:
        stage_requests(staging, own)
    with staging.begin() as db:
        if problem is not None:
            db.histories.change(number, problem=problem)
            return problem
        counts = asdict((count_judged if past.dry_run else count_staged)(db, own, flow))
        found, told = counts.pop("documents") + early, told_of_held(counts.pop("why"))
        db.histories.finish(number, problem=told, found=found, early=early, **counts)
        facts = {"object": flow.name, "found": found, "early": early, **counts}
        db.events.add(run.key, "history_done", run_id=run.run_id, **facts)
    return None


def _choose(staging: Staging, run: Run, flow: Flow, ids: Sequence[str]) -> int:
    """Open the batches of what this piece has not chosen yet; how many documents are too early."""
    early = 0
    taken: list[str] = []
    with staging.read() as db:
        batch = next((row for row in db.batches.of_run(run.key, run.run_id) if row.flow == flow.name), None)
        known = db.batches.all_documents(batch.id) if batch is not None else set()
        armed = arm_date(db, run, flow)
        for portion in portions(ids):
            records, finder = db.records.fetch(run.key, flow.source.object, portion), Finder(db, run.key)
            finder.foresee(flow, [record.payload for record in records.values()])
            gone = departed(db, run, flow, records)
            for record in records.values():
                if record.deleted or record.id in gone or not takes(flow, record.payload, finder):
                    continue
                if armed.is_early(day_of(flow, record.payload, finder)):
                    early += 1
                elif record.id not in known:
                    taken.append(record.id)
    if taken:
        with staging.begin() as db:
            choose_these(db, run, flow, taken, reason=HISTORY)
    return early


def _flows(run: Run, past: Past) -> list[Flow]:
    """The flows that a person named, or all that make transactions; each is dated by one field."""
    dated = [flow for flow in run.catalogue.enabled if flow.kind is Kind.TRANSACTION]
    unknown = sorted({*past.objects} - {*_names(dated)} - run.broken.keys())
    if unknown:
        raise SetupError(
            f"There is no flow {', '.join(unknown)} that posts transactions; there are {', '.join(_names(dated))}. "
            "Trigger it again.",
            field="flows",
        )
    chosen = [flow for flow in dated if not past.objects or flow.name in past.objects]
    for flow in chosen:
        date_field(flow)
    return chosen


def _names(flows: Sequence[Flow]) -> tuple[str, ...]:
    return tuple(flow.name for flow in flows)
