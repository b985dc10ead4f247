"""write_back: what became of a record, onto the record: ids, number, status and the reason in words.

The work items only say which records to look at. What is written is the state of the staging database at this moment,
so a repeated, late or doubled work item does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from include.company_field import ALONE, CompanyField
from include.events import EventAction
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.targets import Kind
from include.names import EXTERNAL_ID
from include.rows import WorkItem
from include.salesforce.row_writes import RowResult
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.staging.work_items import COMPARE, COUNT, READ, REPORT
from include.steps.companies.ownership import owned_by_others
from include.steps.companies.verify_organization import Organization, verify_organization
from include.steps.quickbooks_to_salesforce.finish_work import fail_work, finish_work
from include.steps.quickbooks_to_salesforce.speak import speak


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
    work_items: list[WorkItem]


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
    with staging.begin() as db:
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
    covered = {row.id for target in targets for row in target.work_items}
    cure = f"cannot be used. Correct it (./o2c check), then: ./o2c retry-write-back {company}"
    unknown = {row.id: f"The mapping file of {row.source} {cure}" for row in held if row.source not in catalogue.flows}
    result.problems.extend(dict.fromkeys(unknown.values()))
    with staging.begin() as db:
        finish_work(db, company, [row for row in held if row.id not in covered and row.id not in unknown])
        fail_work(db, company, unknown, again=True)
    by_object: dict[str, list[_Target]] = {}
    for target in targets:
        by_object.setdefault(target.object, []).append(target)
    door = salesforce() if by_object else None
    if door is not None:
        with staging.read() as db:
            row = db.companies.get(company)
        verify_organization(staging, door, row)
    documents = {flow.source.object for flow in catalogue.flows.values() if flow.kind is Kind.TRANSACTION}
    for object_name, group in sorted(by_object.items()):
        for portion in portions(group, 200):
            assert door is not None
            _write(staging, company, object_name, portion, door, result, is_read_again=object_name in documents)
    return result


def _write(
    staging: Staging,
    company: str,
    object_name: str,
    portion: Sequence[_Target],
    door: Updates,
    result: Written,
    *,
    is_read_again: bool,
) -> None:
    answers = door.update_records(object_name, [target.values for target in portion])
    done: list[WorkItem] = []
    again: dict[int, str] = {}
    never: dict[int, str] = {}
    with staging.begin() as db:
        events = []
        gone: list[str] = []
        named: dict[str, dict[str, Any]] = {}
        for target, answer in zip(portion, answers, strict=True):
            if answer.is_of_the_gone:
                # There is nothing to write onto. The next run reads a deal again by its id: no list of deletions may
                # ever name it.
                done.extend(target.work_items)
                gone.append(target.values["Id"])
                events.append(db.events.row(company, EventAction.RECORD_GONE, record_id=target.values["Id"]))
                continue
            if answer.success:
                done.extend(target.work_items)
                result.written += 1
                if EXTERNAL_ID in target.values:
                    named[target.values["Id"]] = {EXTERNAL_ID: target.values[EXTERNAL_ID]}
                events.append(db.events.row(company, EventAction.RECORD_WRITTEN, record_id=target.values["Id"]))
                continue
            words = answer.words
            result.refused += 1
            result.problems.append(f"{object_name} {target.values['Id']}: {words}")
            (again if answer.transient else never).update({row.id: answer.advice for row in target.work_items})
            events.append(db.events.row(company, EventAction.RECORD_REFUSED, record_id=target.values["Id"], why=words))
        db.records.note(company, object_name, named)
        db.records.mark_dirty(company, object_name, gone if is_read_again else ())
        finish_work(db, company, done)
        fail_work(db, company, again, again=True)
        fail_work(db, company, never, again=False)
        db.events.add_all(events)


def _targets(db: Work, company: str, catalogue: Catalogue, held: Sequence[WorkItem]) -> list[_Target]:
    """One write per Salesforce record, in the state of now; several flows may carry documents of one record."""
    wanted: dict[str, dict[str, list[WorkItem]]] = {}
    for row in held:
        if row.source in catalogue.flows:
            records = wanted.setdefault(catalogue.flows[row.source].source.object, {})
            records.setdefault(row.record_id, []).append(row)
    return [
        _Target(object=name, values=values, work_items=records[record_id])
        for name, records in wanted.items()
        for portion in portions(records)
        for record_id, values in speak(db, company, catalogue, name, portion).items()
    ]
