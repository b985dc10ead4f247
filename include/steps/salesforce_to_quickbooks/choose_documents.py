"""choose_documents: which documents this run must look at, because they changed or read something that changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from include.flow_words import Send
from include.mappings.engine.references import references
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import Key, SourceRecord
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.states import DocumentState, LinkState, Remembered, RunMode, WorkKind
from include.steps.companies.currencies import currency_changed, remember_currency
from include.steps.companies.ownership import (
    departed,
    freed_documents,
    is_anothers_list_record,
    ownership_changed,
    remember_ownership,
)
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.arm_date import ArmDate, arm_date, day_of
from include.steps.salesforce_to_quickbooks.concerned import Concerned
from include.steps.salesforce_to_quickbooks.find_records import Finder, find_documents
from include.steps.salesforce_to_quickbooks.forgotten_names import forgotten_names
from include.steps.salesforce_to_quickbooks.hold_unclaimed import hold_unclaimed
from include.steps.salesforce_to_quickbooks.left_in_books import left_in_books
from include.steps.salesforce_to_quickbooks.next_document import takes
from include.steps.salesforce_to_quickbooks.read_graph import LANDED
from include.steps.salesforce_to_quickbooks.release_unneeded import release_unneeded

WITHDRAWN = "withdrawn"
#: A document that is in the books, or was: the day of its deal says nothing of it any more.
_POSTED = (LinkState.ACTIVE, LinkState.DELETED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Why documents are looked at besides the changes of records."""

    whole: bool  #: every document
    decided_anew: bool  #: the closing date, the policy or the accounts are other ones
    freed: Mapping[str, Sequence[str]]  #: by flow: another company of the org has them no longer
    left: Mapping[str, Collection[str]]  #: by flow: they stand in the books, and no link knows


def occasion_of(db: Work, run: Run) -> Occasion | None:
    """What has documents chosen now; None where nothing does. Only reads."""
    whole = run.mode == RunMode.COMPLETE or ownership_changed(db, run) or currency_changed(db, run)
    before = db.fingerprints.get(run.key, Remembered.POSTING)
    decided_anew = before is not None and before.value != _facts(run)
    freed, left = freed_documents(db, run), left_in_books(db, run)
    is_due = whole or decided_anew or freed or left or db.records.any_dirty(run.key) or db.flow_runs.unfinished(run.key)
    return Occasion(whole=whole, decided_anew=decided_anew, freed=freed, left=left) if is_due else None


def choose_documents(staging: Staging, run: Run) -> dict[str, int]:
    """Open a flow run per flow that has something to look at; answers how many documents each chose.

    Everything happens in one transaction with taking the dirty marks off the records: a run that dies afterwards
    leaves its documents to the next one. When nothing changed, nothing is written. A complete run looks at every
    document again: a mapping, a rule or a setting may be another one than last time. What is held or waits is looked at
    again when the closing date of the books, the posting policy or the accounts are other ones.
    """
    with staging.read() as db:
        occasion = occasion_of(db, run)
    if occasion is None:
        return {}
    whole, freed, left = occasion.whole, occasion.freed, occasion.left
    with staging.begin() as db:
        changed = db.records.dirty(run.key)
        unfinished = db.flow_runs.unfinished(run.key)
        chosen: dict[str, dict[str, str]] = {}
        needed: dict[str, dict[str, str]] = {}
        concerned, later = Concerned(db, run, changed), set[str]()
        for flow in reversed(run.flows):
            documents = dict.fromkeys(db.records.ids(run.key, flow.source.object) if whole else (), "complete")
            documents |= dict.fromkeys(unfinished.get(flow.name, ()), "unfinished")
            documents |= dict.fromkeys(freed.get(flow.name, ()), "free")
            documents |= concerned.documents(flow)
            documents |= dict.fromkeys(left.get(flow.name, ()), "left in the books")
            if occasion.decided_anew:
                held = [row.document_id for row in db.decisions.held(run.key, flow.name)]
                waiting = db.outbox.staged_records(run.key, flow.name)
                documents = dict.fromkeys([*held, *waiting], "decided anew") | documents
            if documents or needed.get(flow.name) or concerned.is_read_by(flow):
                documents |= dict.fromkeys(_held_by_comparison(db, run, flow), "compared")
            if any(chosen.values()):
                release_unneeded(db, run, flow, chosen, WITHDRAWN)
            kept = _sift(db, run, flow, documents, needed.get(flow.name, {}), left.get(flow.name, ()), later)
            chosen[flow.name] = kept
            _collect_dependencies(db, run, flow, kept, needed)
        for flow in run.flows:
            dropped = [record_id for record_id in unfinished.get(flow.name, ()) if record_id not in chosen[flow.name]]
            db.flow_runs.leave(run.key, flow.name, dropped, DocumentState.DROPPED)
            if chosen[flow.name]:
                flow_run_id = db.flow_runs.open(run.key, run.run_id, flow.name, mode=run.mode)
                db.flow_runs.choose(flow_run_id, run.key, flow.name, chosen[flow.name], state=_state_of(flow))
                db.flow_runs.change(flow_run_id, landed=len(chosen[flow.name]))
        for flow in run.absent:
            affected = {**needed.get(flow.name, {}), **concerned.documents(flow)}
            _keep_for_later(db, run, flow, affected, unfinished.get(flow.name, ()))
        hold_unclaimed(db, run, _everything(db, run) if whole else changed)
        db.fingerprints.keep(run.key, Remembered.POSTING, _facts(run))
        remember_ownership(db, run)
        remember_currency(db, run)
        if not run.broken:  # what a file that cannot be read would choose, nobody knows
            db.records.clear_dirty(run.key, {name: [*{*ids} - later] for name, ids in changed.items()})
        return {name: len(documents) for name, documents in chosen.items() if documents}


def _everything(db: Work, run: Run) -> Mapping[str, Sequence[str]]:
    objects = dict.fromkeys(flow.source.object for flow in run.flows if flow.kind is Kind.TRANSACTION)
    return {name: db.records.ids(run.key, name) for name in objects}


def choose_these(db: Work, run: Run, flow: Flow, ids: Sequence[str], *, reason: str) -> int:
    """Open flow runs for these documents of one flow and for what they need; how many of them are looked at.

    They were read just now. What changed otherwise waits for the run that it is waiting for. In a dry run no other flow
    run is touched.
    """
    chosen: dict[str, dict[str, str]] = {}
    needed: dict[str, dict[str, str]] = {}
    for each in reversed(run.flows):
        documents = dict.fromkeys(ids, reason) if each.name == flow.name else {}
        kept = _sift(db, run, each, documents, needed.get(each.name, {}), (), set())
        chosen[each.name] = {key: why for key, why in kept.items() if why != WITHDRAWN}
        _collect_dependencies(db, run, each, chosen[each.name], needed)
    for each in run.flows:
        if chosen[each.name]:
            flow_run_id = db.flow_runs.open(run.key, run.run_id, each.name, mode=run.mode)
            if run.dry_run:
                db.flow_runs.rehearse(flow_run_id, run.key, each.name, chosen[each.name])
            else:
                current = DocumentState.CURRENT
                db.flow_runs.choose(flow_run_id, run.key, each.name, chosen[each.name], state=current)
            db.flow_runs.change(flow_run_id, landed=len(chosen[each.name]))
    return len(chosen[flow.name])


def _state_of(flow: Flow) -> DocumentState:
    """What is about to become money is read again before it is judged; a record of a list is taken as it was landed."""
    return DocumentState.CHOSEN if flow.kind is Kind.TRANSACTION else DocumentState.CURRENT


def _facts(run: Run) -> str:
    """A fingerprint of what decides beside the records whether a document can be posted."""
    facts = (run.company.closing_date, asdict(run.settings.posting), asdict(run.settings.accounts))
    return hashlib.sha256(json.dumps(facts, default=str, sort_keys=True).encode()).hexdigest()


def _keep_for_later(db: Work, run: Run, flow: Flow, affected: Mapping[str, str], unfinished: Iterable[str]) -> None:
    """What changed for a flow that this run does not carry, or waits for it, is left, unjudged, to a run that does."""
    known = set(unfinished)
    documents = {key: why for key, why in affected.items() if key not in known}
    if documents:
        flow_run_id = db.flow_runs.open(run.key, run.run_id, flow.name, mode=run.mode)
        db.flow_runs.choose(flow_run_id, run.key, flow.name, documents)


def _sift(
    db: Work,
    run: Run,
    flow: Flow,
    documents: Mapping[str, str],
    needed: Mapping[str, str],
    in_books: Collection[str],
    later: set[str],
) -> dict[str, str]:
    """The documents that the flow really carries, with why; those that left its filter are marked as withdrawn.

    So are those that were moved before the arm date, unless they are in the books: there they are compared. Of those
    `in_books` no link tells that. `later` gets those of which the books have still to tell.
    """
    kept: dict[str, str] = {}
    is_transaction = flow.kind is Kind.TRANSACTION
    armed = arm_date(db, run, flow) if is_transaction else ArmDate(start=None)
    for portion in portions([*dict.fromkeys((*documents, *needed))]):
        records = db.records.fetch(run.key, flow.source.object, portion)
        gone = departed(db, run, flow, records)
        finder = Finder(db, run.key)
        finder.foresee(flow, [record.payload for record in records.values()])
        left = {
            record.id
            for record in records.values()
            if record.deleted or record.id in gone or not takes(flow, record.payload, finder)
        }
        early = _early(records, left, armed, flow, finder) if is_transaction else set()
        # Asked only where the answer matters: most records are ones that a transaction takes, or does not know.
        in_doubt = [key for key in portion if key in left | early or not (is_transaction or key in needed)]
        known = db.holders.known(run.key, flow.name, in_doubt) | {key for key in in_doubt if key in in_books}
        unknown = [records[key] for key in left - known if documents.get(key) == LANDED]
        known |= _forgotten(db, run, flow, unknown, later)
        _tell_early(db, run, flow, [records[key] for key in early - known if documents.get(key) == LANDED])
        posted = {key for key, link in db.links.of(run.key, flow.name, early & known).items() if link.state in _POSTED}
        posted |= early.intersection(in_books)
        for record_id in portion:
            record = records.get(record_id)
            if record is None:
                continue
            reason = documents.get(record_id) or needed[record_id]
            if record_id in left or (record_id in early and record_id not in posted):
                if record_id in known:
                    kept[record_id] = WITHDRAWN
                continue
            if (
                not is_transaction
                and record_id not in needed
                and record_id not in known
                and (flow.send is Send.NEEDED or is_anothers_list_record(run, flow, record))
            ):
                continue
            kept[record_id] = reason
    return kept


def _early(
    records: Mapping[str, SourceRecord], left: Collection[str], armed: ArmDate, flow: Flow, finder: Finder
) -> set[str]:
    """Of the records that the flow takes, those that are dated before it posts."""
    taken = (record for record in records.values() if record.id not in left)
    return {record.id for record in taken if armed.is_before_cutover(day_of(flow, record.payload, finder, armed))}


def _tell_early(db: Work, run: Run, flow: Flow, early: Sequence[SourceRecord]) -> None:
    """Have it said on deals that are not posted for their date; on old ones only once somebody touches them again.

    Old is what nobody has touched since the company was armed first, from whatever day it is armed now.
    """
    if not early:
        return
    armed_at = run.company.first_armed_at
    since = armed_at and armed_at.replace(microsecond=0)  # Salesforce stamps by the second
    touched = [record.id for record in early if since is None or record.stamp is None or record.stamp >= since]
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.WITHDRAWN, flow.name, key) for key in sorted(touched)])


def _forgotten(db: Work, run: Run, flow: Flow, left: Sequence[SourceRecord], later: set[str]) -> frozenset[str]:
    """Those of records which are not wanted whose document stands in the books although nothing here knows it.

    Of what is lost with older books it is said; what the books have still to tell is `later`, for the next run.
    """
    found = forgotten_names(db, run, flow, left)
    lost = sorted(each.id for each in left if each.id in found.lost and not each.deleted)
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.WITHDRAWN, flow.name, key) for key in lost])
    later |= found.later
    return found.here


def _collect_dependencies(
    db: Work, run: Run, flow: Flow, documents: Mapping[str, str], needed: dict[str, dict[str, str]]
) -> None:
    """What the chosen documents refer to and QuickBooks does not have yet, or any more."""
    wanted: set[Key] = set()
    ids = [record_id for record_id, reason in documents.items() if reason != WITHDRAWN]
    for record, related in find_documents(db, run, flow, ids):
        wanted.update(references(flow, record, related))
    by_flow: dict[str, list[str]] = {}
    for key in wanted:
        by_flow.setdefault(key.flow, []).append(key.record_id)
    for name, keys in by_flow.items():
        there = {key for key, link in db.links.of(run.key, name, keys).items() if link.state == LinkState.ACTIVE}
        missing = [record_id for record_id in sorted(keys) if record_id not in there]
        needed.setdefault(name, {}).update(dict.fromkeys(missing, "needed"))


def _held_by_comparison(db: Work, run: Run, flow: Flow) -> list[str]:
    """Documents held because of another record: a change to that one may release them."""
    comparing = [suite for suite in run.suites_of(flow) if suite.compared]
    if not comparing:
        return db.decisions.held_for_others(run.key, flow.name) if flow.kind is Kind.TRANSACTION else []
    return [row.document_id for row in db.decisions.held(run.key, flow.name)]
