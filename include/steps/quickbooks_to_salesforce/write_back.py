"""write_back: what became of a record, onto the record: ids, number, status and the reason in words.

The work items only say which records to look at. What is written is the state of the staging database at this moment,
so a repeated, late or doubled work item does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Protocol

from include.company_field import ALONE, CompanyField
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.model import HoldReason, Key, RequestState, SyncStatus
from include.names import EXTERNAL_ID, MESSAGE, STATUS, SYNCED_AT
from include.rows import HeldDocument, Link, OutboxRow, WorkItem
from include.salesforce.row_writes import RowResult
from include.salesforce.soql import to_the_second
from include.staging.door import Staging, Work
from include.staging.links import CLEARED, DELETED_SEEN, IGNORED
from include.staging.rows import portions
from include.staging.work_items import COMPARE, COUNT, READ, REPORT
from include.states import HeldState, LinkState
from include.steps.companies.ownership import owned_by_others
from include.steps.companies.verify_organization import Organization, verify_organization
from include.steps.pairs.conflicts import conflicts_of
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.follow_merges import posted_twice
from include.steps.salesforce_to_quickbooks.next_document import FlowStatus, merge_statuses, takes

#: Texts of this length fit the field MESSAGE.
MESSAGE_LENGTH = 4000
#: The record is in the recycle bin, or was emptied from it.
GONE = frozenset({"ENTITY_IS_DELETED", "INVALID_CROSS_REFERENCE_KEY"})


class Updates(Organization, Protocol):
    """The part of the Salesforce door that this step needs."""

    def update_records(self, object_name: str, records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """One result for each record, in order."""
        ...


@dataclass(slots=True, kw_only=True)
class Written:
    """What the reverse DAG did for one company."""

    company: str
    written: int = 0
    refused: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    object: str
    values: dict[str, Any]
    work_items: list[int]


def write_back(
    staging: Staging,
    run_id: str,
    company: str,
    catalogue: Catalogue,
    salesforce: Callable[[], Updates],
    *,
    company_field: CompanyField = ALONE,
) -> Written:
    """Write the records of the work items that this run holds for a company; 200 per call, each result checked.

    A refused record is tried again by a later run and in the end shown to a person; the others are done. On a record
    that another company of the org speaks on, nothing is written.
    """
    result = Written(company=company)
    with staging.read() as db:
        held = [
            row
            for row in db.work_items.claimed(run_id)
            if row.company == company and row.kind not in (READ, COMPARE, REPORT, COUNT)
        ]
        targets = _targets(db, company, catalogue, held)
        told = [(target.object, target.values["Id"]) for target in targets]
        others = owned_by_others(db, company_field, catalogue, told)
        targets = [target for target in targets if target.values["Id"] not in others]
    if not held:
        return result
    covered = {number for target in targets for number in target.work_items}
    cure = f"cannot be used. Correct it (./o2c check), then: ./o2c retry-write-back {company}"
    unknown = {row.id: f"The mapping file of {row.source} {cure}" for row in held if row.source not in catalogue.flows}
    result.problems.extend(dict.fromkeys(unknown.values()))
    with staging.begin() as db:
        db.work_items.finish([row.id for row in held if row.id not in covered and row.id not in unknown])
        db.work_items.fail(unknown, again=True)
    by_object: dict[str, list[_Target]] = {}
    for target in targets:
        by_object.setdefault(target.object, []).append(target)
    door = salesforce() if by_object else None
    if door is not None:
        with staging.read() as db:
            row = db.companies.get(company)
        verify_organization(staging, door, row)
    for object_name, group in sorted(by_object.items()):
        for portion in portions(group, 200):
            assert door is not None
            _write(staging, company, object_name, portion, door, result)
    return result


def _write(
    staging: Staging, company: str, object_name: str, portion: Sequence[_Target], door: Updates, result: Written
) -> None:
    answers = door.update_records(object_name, [target.values for target in portion])
    done: list[int] = []
    again: dict[int, str] = {}
    never: dict[int, str] = {}
    with staging.begin() as db:
        events = []
        for target, answer in zip(portion, answers, strict=True):
            if any(error.code in GONE for error in answer.errors):
                # Deleted since it was read: there is nothing to write onto, and the next forward run sees it.
                done.extend(target.work_items)
                events.append(db.events.row(company, "record_gone", record_id=target.values["Id"]))
                continue
            if answer.success:
                done.extend(target.work_items)
                result.written += 1
                events.append(db.events.row(company, "record_written", record_id=target.values["Id"]))
                continue
            words = answer.words
            result.refused += 1
            result.problems.append(f"{object_name} {target.values['Id']}: {words}")
            (again if answer.transient else never).update(dict.fromkeys(target.work_items, words))
            events.append(db.events.row(company, "record_refused", record_id=target.values["Id"], why=words))
        db.work_items.finish(done)
        db.work_items.fail(again, again=True)
        db.work_items.fail(never, again=False)
        db.events.add_all(events)


def _targets(db: Work, company: str, catalogue: Catalogue, held: Sequence[WorkItem]) -> list[_Target]:
    """One write per Salesforce record, in the state of now; several flows may carry documents of one record."""
    wanted: dict[str, dict[str, list[int]]] = {}
    for row in held:
        if row.source in catalogue.flows:
            records = wanted.setdefault(catalogue.flows[row.source].source.object, {})
            records.setdefault(row.record_id, []).append(row.id)
    return [
        _Target(object=name, values=values, work_items=records[record_id])
        for name, records in wanted.items()
        for portion in portions(records)
        for record_id, values in _spoken(db, company, catalogue, name, portion).items()
    ]


def _spoken(
    db: Work, company: str, catalogue: Catalogue, object_name: str, ids: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """What all flows of an object say together of each record that is still there."""
    flows = [flow for flow in catalogue.flows.values() if flow.source.object == object_name]
    said = {flow.name: status_values(db, company, flow, ids) for flow in flows}
    living = db.records.fetch(company, object_name, ids)
    finder = Finder(db, company)
    for flow in flows:
        finder.foresee(flow, [record.payload for record in living.values()])
    found = {}
    for record_id in ids:
        record = living.get(record_id)
        if record is not None and record.deleted:
            continue
        found[record_id] = merge_statuses(
            FlowStatus(
                flow=flow,
                takes=record is not None and takes(flow, record.payload, finder),
                values=said[flow.name][record_id],
            )
            for flow in flows
        )
    return found


def status_values(db: Work, company: str, flow: Flow, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The sync fields of each record as they should read now."""
    links = db.links.of(company, flow.name, ids)
    requests = db.outbox.latest(company, flow.name, ids)
    held = {key: row for key, row in db.quarantine.find(company, flow.name, ids).items() if row.state == "held"}
    waiting = [row.id for row in requests.values() if row.state == RequestState.STAGED and row.unmet]
    blockers = _waits_for(db, company, db.outbox.blockers(company, waiting))
    disputed = conflicts_of(db, company, flow.name, ids) | posted_twice(db, company, flow, ids)
    summed = db.mirror_rows.summed(company, ids)
    values = {}
    for record_id in ids:
        link, request = links.get(record_id), requests.get(record_id)
        status, message = _status(link, request, held.get(record_id), blockers)
        if record_id in disputed and status in (SyncStatus.POSTED, None):
            status, message = SyncStatus.CONFLICT, disputed[record_id]
        fields: dict[str, Any] = {
            "Id": record_id,
            STATUS: status,
            MESSAGE: message[:MESSAGE_LENGTH] if message else None,
            SYNCED_AT: to_the_second(db.now),
        }
        if link is not None:
            fields[EXTERNAL_ID] = f"{company}:{link.qb_id}" if not _is_cleared(link) else None
            snapshot = json.loads(link.snapshot)
            # What is added up from everything that was read of the books is newer than what QuickBooks said at posting.
            told = {name: path for name, path in flow.write_back.items() if name not in summed.get(record_id, ())}
            fields |= {name: snapshot[path] for name, path in told.items() if path in snapshot}
        values[record_id] = fields
    return values


def _status(
    link: Link | None, request: OutboxRow | None, held: HeldDocument | None, blockers: Mapping[int, str]
) -> tuple[SyncStatus | None, str | None]:
    if link is not None and link.state == LinkState.DELETED and link.flag != IGNORED:
        return SyncStatus.CONFLICT, link.flag if link.flag not in _TERSE else _DELETED
    if link is not None and link.flag:
        return SyncStatus.CONFLICT, link.flag
    if held is not None:
        return SyncStatus.HELD, held.message
    if request is not None and request.state in (RequestState.REJECTED, *_PENDING):
        return _of_request(request, blockers)
    if link is not None:
        return SyncStatus.POSTED, None
    return None, None


def _is_cleared(link: Link) -> bool:
    return str(link.flag or "").startswith(CLEARED)


_TERSE = (None, DELETED_SEEN, CLEARED)
_DELETED = "The record was deleted in QuickBooks. Create it there again, or take it back here."
_PENDING = (RequestState.STAGED, RequestState.SERVED, RequestState.UNKNOWN)


def _of_request(request: OutboxRow, blockers: Mapping[int, str]) -> tuple[SyncStatus, str | None]:
    if request.state == RequestState.REJECTED:
        return SyncStatus.REJECTED, request.message
    if HoldReason.DECISION in request.holds or HoldReason.PAUSE in request.holds:
        return SyncStatus.HELD, request.message
    if request.id in blockers:
        return SyncStatus.WAITING, blockers[request.id]
    return SyncStatus.WAITING, request.message or "Goes to QuickBooks at the next poll of the Web Connector."


def _waits_for(db: Work, company: str, blockers: Mapping[int, Sequence[Key]]) -> dict[int, str]:
    """By request: the parents that it waits for, and why they are not there; in two statements for each flow."""
    by_flow: dict[str, dict[str, None]] = {}
    for key in chain.from_iterable(blockers.values()):
        by_flow.setdefault(key.flow, {})[key.record_id] = None
    held = {flow: db.quarantine.find(company, flow, ids) for flow, ids in by_flow.items()}
    parents = {flow: db.outbox.latest(company, flow, ids) for flow, ids in by_flow.items()}
    return {
        request_id: "\n".join(
            _why_not_there(key, held[key.flow].get(key.record_id), parents[key.flow].get(key.record_id)) for key in keys
        )
        for request_id, keys in blockers.items()
    }


def _why_not_there(key: Key, held: HeldDocument | None, parent: OutboxRow | None) -> str:
    if held is not None and held.state == HeldState.HELD:
        return f"Waits for {held.title}: {held.message}"
    if parent is not None and parent.state == RequestState.REJECTED:
        return f"Waits for {parent.title}: {parent.message}"
    if parent is not None:
        return f"Waits for {parent.title}, which goes to QuickBooks first."
    return f"Waits for {key.record_id} ({key.flow}), which has not been sent."
