"""speak: what all flows of an object say together of each of its records, as it stands now."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from include.flow_words import OnWithdrawn
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.names import EXTERNAL_ID, SYNCED_AT
from include.qbxml.readable import AMOUNTS
from include.rows import Link
from include.salesforce.soql import to_the_second
from include.staging.door import Work
from include.standing import Facts, standing_of, withdrawn
from include.states import NO_FLOW, DecisionKind, Gone, LinkState
from include.steps.pairs.conflicts_elsewhere import conflicts_elsewhere
from include.steps.quickbooks_to_salesforce.ask_of_standings import ask_of_standings
from include.steps.salesforce_to_quickbooks.arm_date import arm_date_of, day_of
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.next_document import FlowStatus, has_gone_on, merge_statuses, takes
from include.steps.standings.read_facts import read_facts, with_books, with_parents


def speak(
    db: Work, company: str, catalogue: Catalogue, object_name: str, ids: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """What all flows of an object say together of each record that is still there; a person is asked with it."""
    said = statuses_of(db, company, catalogue, object_name, ids)
    flows = [flow for flow in catalogue.flows.values() if flow.source.object == object_name]
    if ask_of_standings(db, company, flows, ids, said):
        said = statuses_of(db, company, catalogue, object_name, ids)  # with whose turn it is
    return {record_id: merge_statuses(statuses) for record_id, statuses in said.items()}


def statuses_of(
    db: Work, company: str, catalogue: Catalogue, object_name: str, ids: Sequence[str]
) -> dict[str, list[FlowStatus]]:
    """What each flow of an object says of each record that is still there."""
    flows = [flow for flow in catalogue.flows.values() if flow.source.object == object_name]
    living = db.records.fetch(company, object_name, ids)
    finder = Finder(db, company)
    for flow in flows:
        finder.foresee(flow, [record.payload for record in living.values()])
    taking = {
        record_id: {flow.name for flow in flows if takes(flow, living[record_id].payload, finder)}
        for record_id in ids
        if record_id in living
    }
    own = [record_id for record_id in ids if record_id not in living or not living[record_id].deleted]
    elsewhere = conflicts_elsewhere(db, company, _job_links(catalogue), own)
    said = {flow.name: _statuses(db, company, flow, own, taking, elsewhere) for flow in flows}
    return {record_id: [said[flow.name][record_id] for flow in flows] for record_id in own}


def _statuses(
    db: Work,
    company: str,
    flow: Flow,
    ids: Sequence[str],
    taking: Mapping[str, Collection[str]],
    elsewhere: Mapping[str, str],
) -> dict[str, FlowStatus]:
    """What one flow says of each record: where it stands now, and the fields that QuickBooks fills."""
    facts = with_parents(db, company, with_books(db, company, read_facts(db, company, flow.name, ids)))
    summed = db.mirror_rows.summed(company, ids)
    unknown = {name for name in ids if not standing_of(facts[name]).is_known}
    unseen, early = _unseen(db, company, flow, sorted(name for name in unknown if flow.name in taking.get(name, ())))
    statuses = {}
    for record_id in ids:
        takers = taking.get(record_id)
        takes = takers is not None and flow.name in takers
        known = replace(
            facts[record_id],
            wanted=record_id in unseen
            if record_id in unknown
            else facts[record_id].wanted and (takers is None or takes or _is_unclaimed(facts[record_id])),
            disputed=elsewhere.get(record_id, ""),
            left_alone=early.get(record_id, ""),
        )
        if not known.wanted:
            known = _withdrawn(known, flow, takers or ())
        values = _values(db, company, flow, record_id, known.link, summed.get(record_id, ()))
        statuses[record_id] = FlowStatus(flow=flow, takes=takes, standing=standing_of(known), values=values)
    return statuses


def _unseen(db: Work, company: str, flow: Flow, ids: Sequence[str]) -> tuple[set[str], dict[str, str]]:
    """Of records that a flow takes and knows nothing of: those that no run has looked at, and why it leaves others."""
    if not ids or not flow.enabled or flow.kind is not Kind.TRANSACTION:
        return set(), {}
    armed, finder = arm_date_of(db, db.companies.get(company), flow.name), Finder(db, company)
    records = db.records.fetch(company, flow.source.object, ids)
    finder.foresee(flow, [record.payload for record in records.values()])
    days = {name: day_of(flow, record.payload, finder, armed) for name, record in records.items()}
    early = {name: armed.too_early(day) for name, day in days.items() if day and armed.is_before_cutover(day)}
    return records.keys() - early.keys(), early


def _withdrawn(facts: Facts, flow: Flow, taking: Collection[str]) -> Facts:
    """What is in the books and not wanted says so, whether a run has told a person yet or not."""
    link = facts.link
    is_left = flow.enabled and flow.on_withdrawn is not OnWithdrawn.IGNORE and not has_gone_on(flow, taking)
    if not is_left or link is None or link.state != LinkState.ACTIVE or _is_told(facts):
        return facts
    return replace(facts, disputed="\n".join(filter(None, (facts.disputed, withdrawn(link)))))


def _is_unclaimed(facts: Facts) -> bool:
    """Whether the record asks for a document that no flow makes."""
    return any(row.cause == NO_FLOW for row in facts.decisions)


def _is_told(facts: Facts) -> bool:
    """Whether a person knows already that the books have what Salesforce does not want, or wants otherwise."""
    told = (DecisionKind.WITHDRAWN, DecisionKind.DIFFERENCE, DecisionKind.POSTED_TWICE)
    return any(row.kind in told for row in facts.decisions)


def _job_links(catalogue: Catalogue) -> set[str]:
    """The names of links that the way back alone makes."""
    return {flow.pair for flow in catalogue.returns.values() if flow.pair and flow.pair not in catalogue.flows}


def _values(
    db: Work, company: str, flow: Flow, record_id: str, link: Link | None, summed: Collection[str]
) -> dict[str, Any]:
    fields: dict[str, Any] = {"Id": record_id, SYNCED_AT: to_the_second(db.now)}
    if link is not None:
        fields[EXTERNAL_ID] = None if link.gone is Gone.CLEARED else f"{company}:{link.qb_id}"
        snapshot = json.loads(link.snapshot)
        # What is added up from everything that was read of the books is newer than what QuickBooks said at posting.
        told = {name: path for name, path in flow.write_back.items() if name not in summed}
        if link.state is LinkState.RETIRED and link.gone is Gone.CLEARED:
            return fields | dict.fromkeys(told)  # it was never this record
        if link.state is LinkState.DELETED:
            snapshot |= dict.fromkeys(AMOUNTS & snapshot.keys(), "0.00")
        fields |= {name: snapshot[path] for name, path in told.items() if path in snapshot}
    return fields
