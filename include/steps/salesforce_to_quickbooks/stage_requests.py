"""stage_requests: what changed becomes a request in the outbox; what did not, leaves no trace."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from include.errors import DataError
from include.events import ChangeCause
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import Key, Mapped, OutboxAction, RequestState, SourceRecord
from include.names import EXTERNAL_ID
from include.qbxml.guid import external_guid
from include.rows import Link, UnlinkedGuid, told_hash
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.states import NOT_OURS, DecisionKind, DocumentState, LinkState, WorkKind
from include.steps.companies.arm_company import needed_flows
from include.steps.companies.ownership import held_for_owner, lock_companies
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.adopt_document import adopt_document, read_typed, read_whole
from include.steps.salesforce_to_quickbooks.changed_documents import CHANGED
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.follow_merges import as_before_merges, follow_late_merges
from include.steps.salesforce_to_quickbooks.found_in_books import link_found
from include.steps.salesforce_to_quickbooks.kept_values import without_kept
from include.steps.salesforce_to_quickbooks.left_in_books import link_left
from include.steps.salesforce_to_quickbooks.map_records import Refused, build_request, link_hash, map_records
from include.steps.salesforce_to_quickbooks.meet_record import is_meeting, meet_record
from include.steps.salesforce_to_quickbooks.named_in_books import named_in_books, stand_for_named
from include.steps.salesforce_to_quickbooks.next_document import gone_on
from include.steps.salesforce_to_quickbooks.not_to_add import not_to_add
from include.steps.salesforce_to_quickbooks.paired import as_agreed, read_paired
from include.steps.salesforce_to_quickbooks.posted_on import posted_on
from include.steps.salesforce_to_quickbooks.said_in_books import said_in_books
from include.steps.salesforce_to_quickbooks.stager import OF_CONTENT, Staged, Stager
from include.steps.salesforce_to_quickbooks.tell_left import note_unsaid, tell_left
from include.steps.salesforce_to_quickbooks.void_documents import void_documents


def stage_requests(staging: Staging, run: Run) -> list[Staged]:
    """Map and stage the clean documents of every flow run of this run, 500 in a transaction."""
    results = []
    with staging.read() as db:
        flow_runs = {row.flow: row for row in db.flow_runs.of_run(run.key, run.run_id)}
    cancelled: list[int] = []
    for flow in run.flows:
        flow_run = flow_runs.get(flow.name)
        if flow_run is None or flow_run.problem:
            continue
        result = Staged(flow=flow.name)
        with staging.read() as db:
            clean = db.flow_runs.to_do(flow_run.id, DocumentState.CLEAN)
        for portion in portions(clean):
            with staging.begin() as db:
                cancelled += _stage_portion(db, run, flow, flow_run.id, portion, result)
        with staging.begin() as db:
            db.flow_runs.change(flow_run.id, finished_at=db.now, **db.flow_runs.tally(flow_run.id))
        results.append(result)
    _cancel_needless(staging, run, cancelled)
    return results


def _cancel_needless(staging: Staging, run: Run, cancelled: Sequence[int]) -> None:
    """What only withdrawn documents needed is not made; last, when all that others need is staged."""
    if cancelled:
        with staging.begin() as db:
            lock_companies(db, run)
            lists, row = needed_flows(run.catalogue), db.work_items.row
            gone = db.outbox.cancel_needless(run.key, cancelled, lists)
            db.work_items.add_all([row(run.key, WorkKind.WITHDRAWN, each.flow, each.record_id) for each in gone])
            # A customer that was let go is asked about for the sake of a document alone.
            asked = [each for each in db.decisions.open(run.key, kinds=(DecisionKind.ENDED,)) if each.flow in lists]
            db.work_items.add_all([row(run.key, WorkKind.DELETED, each.flow, each.record_id) for each in asked])


def _stage_portion(db: Work, run: Run, flow: Flow, flow_run_id: int, clean: Sequence[str], result: Staged) -> list[int]:
    """Stage these clean documents, but for those that another run has chosen since; answers what it withdrew."""
    # Before anything is read: an answer that links a parent, or this very record, between our reading and our writing
    # would leave a child waiting for ever, or post a record twice.
    lock_companies(db, run)
    reasons = db.flow_runs.to_do(flow_run_id, DocumentState.CLEAN, ids=clean)
    ids = list(reasons)
    gone = [record_id for record_id in ids if reasons[record_id] == WITHDRAWN]
    wanted = [record_id for record_id in ids if record_id not in gone]
    waiting = follow_late_merges(db, run, flow, ids, gone)
    landed = db.records.fetch(run.key, flow.source.object, ids)
    taken_back = link_left(db, run, flow, gone, wanted=wanted).taken_back
    stand_for_named(db, run, flow, (landed[key] for key in gone if key in landed))
    named = named_in_books(db, run, flow, (landed[key] for key in wanted if key in landed))
    links = db.links.of(run.key, flow.name, ids)
    links |= _retire_let_go(db, run, [links[key] for key in ids if key in links and reasons[key] != WITHDRAWN])
    work = Stager(
        db=db,
        run=run,
        flow=flow,
        flow_run_id=flow_run_id,
        links=links,
        requests=db.outbox.latest(run.key, flow.name, ids),
        decisions=db.decisions.about(run.key, flow.name, ids),
        void=void_documents(db, run, [] if flow.kind is Kind.LIST else list(links.values())),
        waiting=waiting,
        result=result,
    )
    further = gone_on(db, run, flow, gone)
    for record_id in gone:
        work.withdraw(record_id, goes_on=record_id in further)
    apart = held_for_owner(db, run, flow, [record_id for record_id in ids if reasons[record_id] != WITHDRAWN])
    not_here = {*apart, *gone, *(refused.record_id for refused in named.refused)}
    current = [record_id for record_id in ids if record_id not in not_here]
    records = [landed[record_id] for record_id in current]
    work.typed = read_typed(work)
    work.paired = read_paired(db, run, flow, records, work.links)
    done, work.refused = map_records(db, run, flow, as_agreed(work.paired, records), posted_on(work, current))
    work.refused += [Refused(record_id=key, message=why, rule=NOT_OURS) for key, why in apart.items()]
    work.refused += named.refused
    work.adopted = named.adopted
    done = without_kept(work, done)
    _write_emptied(work, records)
    work.stamps = {each.id: each.stamp for each in records if each.stamp is not None}
    depends_on = _resolve_dependencies(db, run.key, [mapped for mapped, _ in done])
    unlinked = _unlinked(db, run, _guids(work, done))
    refused = not_to_add(work, [mapped for mapped, _ in done], depends_on)
    work.refused += refused
    not_now = {each.record_id for each in refused}
    for mapped, fingerprint in done:
        if mapped.record_id in not_now:
            continue
        work.release(mapped.record_id, frozenset({DecisionKind.BILLED}))
        try:
            _stage(work, mapped, fingerprint, depends_on, unlinked)
        except DataError as error:
            work.refused.append(Refused(record_id=mapped.record_id, message=error.message))
    tell_left(work)
    work.finish()
    read_whole(db, run.key, work.unread)
    return [*work.cancelled, *taken_back]


def _retire_let_go(db: Work, run: Run, links: Sequence[Link]) -> dict[str, Link]:
    """Of records that are wanted again: documents that both sides took back make room for new ones.

    But for those that stand in the books again, as in an older copy of the file.
    """
    let_go = [link for link in links if link.let_go_at is not None and link.state != LinkState.RETIRED]
    active = [link for link in let_go if link.state == LinkState.ACTIVE]
    void = void_documents(db, run, active)
    back = [link for link in active if link.salesforce_id not in void]
    over = [link for link in let_go if link not in back]
    db.links.take_back([link.id for link in back])
    row = db.work_items.row
    db.work_items.add_all([row(run.key, WorkKind.RELEASED, link.flow, link.salesforce_id) for link in back])
    db.links.retire(over, ChangeCause.RUN)
    now = [replace(link, state=LinkState.RETIRED) for link in over] + [replace(link, let_go_at=None) for link in back]
    return {link.salesforce_id: link for link in now}


def _write_emptied(work: Stager, records: Sequence[SourceRecord]) -> None:
    """The id in QuickBooks, which somebody took out of a record, is written again."""
    for record in records:
        link = work.links.get(record.id)
        is_told = link is not None and link.state == LinkState.ACTIVE and link.gone is None
        if is_told and EXTERNAL_ID in record.payload and not record.payload[EXTERNAL_ID]:
            work.tell(WorkKind.RELEASED, record.id)


def _stage(
    work: Stager,
    mapped: Mapped,
    fingerprint: str,
    depends_on: Mapping[Key, str],
    unlinked: Mapping[str, UnlinkedGuid],
) -> None:
    link, request = work.links.get(mapped.record_id), work.requests.get(mapped.record_id)
    if mapped.record_id in work.waiting or (request is not None and request.is_in_flight):
        # QuickBooks may be working on it: the next run compares again.
        work.result.later += 1
        return
    if link is not None and mapped.record_id in work.adopted and _says_the_same(mapped, link):
        work.take_over(link, mapped)
    elif link is None or link.state == LinkState.RETIRED:
        _add(work, mapped, fingerprint, depends_on, unlinked)
    elif link.state != LinkState.ACTIVE:
        work.tell(WorkKind.RELEASED, mapped.record_id)
        work.unchanged(mapped.record_id)  # what is gone is not posted anew by itself
    elif not link.writes:  # another record writes to what this one only reads
        work.unchanged(mapped.record_id)
    elif is_meeting(link):
        meet_record(work, link, mapped, depends_on)
    elif (books := work.typed.get(mapped.record_id)) is not None:
        adopt_document(work, link, mapped, link_hash(work.flow, mapped), books, depends_on)
    elif (content := link_hash(work.flow, mapped)) in (link.applied_hash, _told(work, mapped)):
        is_void = mapped.record_id in work.void
        if content == link.applied_hash and (work.settle(mapped.record_id, OF_CONTENT) or is_void):
            work.tell(WorkKind.RELEASED, mapped.record_id)
        if any(row.kind is DecisionKind.LEFT for row in work.decisions.get(mapped.record_id, ())):
            note_unsaid(work, link, mapped)
        if request is not None and request.state == RequestState.STAGED and request.action == OutboxAction.MODIFY:
            work.db.outbox.cancel(
                [request.id], "The record is again as it stands in QuickBooks.", ChangeCause.WITHDRAWN
            )
        work.unchanged(mapped.record_id)
    elif work.paired is not None and mapped.record_id in work.paired.later:
        # Both sides are compared first, and what a person decides is waited for.
        work.result.later += 1
    elif work.paired is not None and work.paired.is_taken_over(link):
        note_unsaid(work, link, mapped)
        work.take_over(link, mapped)
    elif any(link_hash(work.flow, before) == link.applied_hash for before in _before(work, mapped)):
        # Only the record that it refers to is another one since a merge; in QuickBooks nothing changes.
        work.take_over(link, mapped)
    else:
        CHANGED[work.flow.on_change](work, mapped, fingerprint, depends_on)


def _says_the_same(mapped: Mapped, link: Link) -> bool:
    """Whether a document has the amount and the day of the books; its lines and its account may have other ids."""
    there = json.loads(link.snapshot)
    day, sum_there = mapped.values.get("TxnDate"), there.get("Subtotal")
    is_same_day = not isinstance(day, date) or there.get("TxnDate") in (None, day.isoformat())
    return is_same_day and mapped.amount is not None and sum_there is not None and Decimal(sum_there) == mapped.amount


def _told(work: Stager, mapped: Mapped) -> str | None:
    return told_hash(work.decisions.get(mapped.record_id, ()))


def _before(work: Stager, mapped: Mapped) -> list[Mapped]:
    return as_before_merges(work.db, work.run, mapped)


def _add(
    work: Stager,
    mapped: Mapped,
    fingerprint: str,
    depends_on: Mapping[Key, str],
    unlinked: Mapping[str, UnlinkedGuid],
) -> None:
    link = work.links.get(mapped.record_id)
    generation = 1 if link is None else link.generation + 1
    guid = external_guid(work.run.key, mapped.target, mapped.record_id, mapped.part, generation)
    seen = unlinked.get(guid.lower())
    if seen is None and work.is_asked_for(mapped, fingerprint):
        work.unchanged(mapped.record_id)
        return
    row = build_request(work.run, work.flow, mapped, fingerprint, OutboxAction.ADD, generation)
    if work.paired is not None:
        row |= work.paired.facts(mapped.record_id, OutboxAction.ADD)
    if seen is None:
        work.put(row, mapped, depends_on)
        return
    found = link_found(work, row, seen)
    if not found.is_list:
        said = said_in_books(work.db, work.run.key, [found])[mapped.record_id]
        adopt_document(work, found, mapped, row["link_hash"], said, depends_on)


def _resolve_dependencies(db: Work, company: str, mapped: Sequence[Mapped]) -> dict[Key, str]:
    keys = list(dict.fromkeys(key for item in mapped for key in item.depends_on))
    return {key: link.qb_id for key, link in db.links.for_keys(company, keys).items()}


def _unlinked(db: Work, run: Run, guids: Sequence[str]) -> dict[str, UnlinkedGuid]:
    """By key, what was seen in the books; what is linked by now, with whatever record, is not among it."""
    seen = db.unlinked.of(run.key, guids)
    linked = db.links.fetch(run.key, [(each.kind, str(each.qb_id)) for each in seen.values()]) if seen else {}
    return {guid: each for guid, each in seen.items() if (each.kind, str(each.qb_id)) not in linked}


def _guids(work: Stager, done: Sequence[tuple[Mapped, str]]) -> list[str]:
    return [
        external_guid(work.run.key, mapped.target, mapped.record_id, mapped.part, 1).lower()
        for mapped, _ in done
        if mapped.record_id not in work.links
    ]
