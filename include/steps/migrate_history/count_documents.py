"""count_documents: what a flow run of the past came to, in the words of the table `interval`."""

from __future__ import annotations

from dataclasses import dataclass, field

from include.mappings.language.spec import Flow
from include.model import OutboxAction, RequestState
from include.rows import told_hash
from include.staging.door import Work
from include.staging.rows import portions
from include.standing import Facts, Place, standing_of
from include.states import DocumentState, OnFail, Verdict
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.map_records import link_hash, map_records
from include.steps.standings.read_facts import read_facts


@dataclass(slots=True, kw_only=True)
class Counts:
    """How many documents there are, and what each is (or would be)."""

    documents: int = 0
    new: int = 0  #: not in QuickBooks yet
    changed: int = 0  #: other than it stands in QuickBooks
    unchanged: int = 0  #: there already, or on its way there as it stands now
    held: int = 0
    written: int = 0  #: staged for QuickBooks
    why: list[str] = field(default_factory=list)  #: of those that a dry run would hold


def count_judged(db: Work, run: Run, flow: Flow) -> Counts:
    """What a real run would do with the documents of a dry one; nothing is written."""
    counts = Counts()
    for flow_run in _flow_runs(db, run, flow):
        counts.documents += len(db.flow_runs.all_documents(flow_run))
        counts.held += len(db.flow_runs.documents(flow_run, DocumentState.HELD))
        holding = [row for row in db.findings.of_flow_run(flow_run) if row.on_fail == OnFail.QUARANTINE]
        counts.why += dict.fromkeys(str(row.message) for row in holding)
        for ids in portions(db.flow_runs.documents(flow_run, DocumentState.PASSED)):
            known = read_facts(db, run.key, flow.name, ids)
            records = db.records.fetch(run.key, flow.source.object, ids)
            mapped, refused = map_records(db, run, flow, [records[key] for key in ids], posted_on={})
            counts.held += len(refused)
            counts.why += [each.message for each in refused]
            for record, fingerprint in mapped:
                verdict = _verdict(known[record.record_id], fingerprint, link_hash(flow, record))
                counts.new += verdict is Verdict.NEW
                counts.changed += verdict is Verdict.CHANGED
                counts.unchanged += verdict is Verdict.UNCHANGED
    return counts


def count_staged(db: Work, run: Run, flow: Flow) -> Counts:
    """What a real run did, from what it wrote: the same after any number of repeats."""
    counts = Counts()
    for flow_run in _flow_runs(db, run, flow):
        documents, staged = db.flow_runs.all_documents(flow_run), db.flow_runs.documents(flow_run, DocumentState.STAGED)
        counts.documents += len(documents)
        counts.held += len(db.flow_runs.documents(flow_run, DocumentState.HELD))
        counts.changed += len(db.flow_runs.documents(flow_run, DocumentState.FLAGGED))
        counts.written += len(staged)
        for ids in portions(staged):
            newest = db.outbox.latest(run.key, flow.name, ids).values()
            changes = sum(row.action == OutboxAction.MODIFY for row in newest)
            counts.changed += changes
            counts.new += len(ids) - changes
        counts.unchanged += len(documents) - counts.held - counts.changed - counts.new
    return counts


def _verdict(facts: Facts, fingerprint: str, content: str) -> Verdict:
    """What a run would do with a document of this content, by where its record stands now."""
    standing, link, request = standing_of(facts), facts.link, facts.request
    if not standing.was_posted or link is None:
        waits = request is not None and request.state == RequestState.STAGED and request.hash == fingerprint
        return Verdict.UNCHANGED if waits else Verdict.NEW
    if standing.document is Place.GONE:
        return Verdict.UNCHANGED
    return Verdict.UNCHANGED if content in (link.applied_hash, told_hash(facts.decisions)) else Verdict.CHANGED


def _flow_runs(db: Work, run: Run, flow: Flow) -> list[int]:
    """The one flow run of the flow, when there was anything to look at."""
    return [row.id for row in db.flow_runs.of_run(run.key, run.run_id) if row.flow == flow.name]
