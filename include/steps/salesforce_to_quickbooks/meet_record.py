"""meet_record: a customer or item that was in QuickBooks before it was linked is not overwritten.

What it has nothing of is filled. What it has otherwise is asked about, all of one record together, and until a person
has decided nothing of the record is sent.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from include.comparing.judge_pair import plain
from include.comparing.three_way import same
from include.flow_words import OnChange
from include.mappings.engine.engine import map_hash
from include.model import Key, Mapped, OutboxAction, RequestState
from include.owners import FieldOwner
from include.qbxml.held_against import Held, held_against, without_elements
from include.rows import Decision, Link
from include.staging.rows import dump, load
from include.states import ALL_THAT_DIFFERS, Answer, DecisionKind, DecisionState, SyncState, WorkKind
from include.steps.flows.pair_fields import compared_fields, is_made_of, linked_row
from include.steps.salesforce_to_quickbooks.changed_documents import CHANGED
from include.steps.salesforce_to_quickbooks.map_records import build_request
from include.steps.salesforce_to_quickbooks.paired import Paired
from include.steps.salesforce_to_quickbooks.stager import Stager

_CONFLICT: Final = frozenset({DecisionKind.CONFLICT})


def is_meeting(link: Link) -> bool:
    """Whether both sides had the record before somebody linked the two, and nobody has held them together yet."""
    return link.is_list and link.sync_state is SyncState.MEETING


def meet_record(work: Stager, link: Link, mapped: Mapped, depends_on: Mapping[Key, str]) -> None:
    """Take it over, fill what QuickBooks has nothing of, or ask a person; what was decided is carried out."""
    if work.flow.on_change is not OnChange.UPDATE:
        work.take_over(link, mapped)
        return
    if work.paired is not None and mapped.record_id in work.paired.later:
        work.result.later += 1  # the way back fills first what Salesforce has nothing of
        return
    held = _held_against(work, link, mapped, depends_on)
    alike = _say_the_same(work.paired, mapped.record_id, held.otherwise)
    differing = {path: list(both) for path, both in held.otherwise.items() if path not in alike}
    asked = _asked(work, mapped.record_id)
    word = asked.answer if asked is not None and asked.state is DecisionState.ANSWERED else None
    if word is Answer.SALESFORCE and asked is not None and asked.known["differing"] == differing:
        _end(work, mapped.record_id, asked)
        work.db.links.mark(work.run.key, {(link.kind, link.qb_id): SyncState.TO_SEND})
        _send(work, mapped, depends_on)
    elif word is Answer.QUICKBOOKS and asked is not None and _is_seen(asked, differing):
        if _is_to_be_returned(work, link, asked):
            work.result.later += 1  # the way back gives QuickBooks' word to Salesforce first
            return
        _end(work, mapped.record_id, asked)
        _keep(work, link, mapped, depends_on, held, held.otherwise)
    elif differing:
        _ask(work, link, mapped, differing)
    else:
        work.release(mapped.record_id, _CONFLICT)
        _keep(work, link, mapped, depends_on, held, alike)


def _held_against(work: Stager, link: Link, mapped: Mapped, depends_on: Mapping[Key, str]) -> Held:
    ids = {str(key): qb_id for key, qb_id in depends_on.items()}
    change = build_request(work.run, work.flow, mapped, "", OutboxAction.MODIFY, link.generation)
    return held_against(change["fragment"], work.typed[mapped.record_id], ids=ids)


def _say_the_same(paired: Paired | None, record_id: str, otherwise: Collection[str]) -> set[str]:
    """Elements that come to the same in the words of Salesforce: a name above an address, a street in other lines."""
    if paired is None:
        return set()
    apart = {path: _fields_of(paired, record_id, path) for path in otherwise}
    return {path for path, fields in apart.items() if fields and not any(fields.values())}


def _fields_of(paired: Paired, record_id: str, path: str) -> dict[str, bool]:
    """The fields of Salesforce that stand for an element -> whether both sides have them otherwise."""
    row = linked_row(paired.back)
    both = paired.last_synced.get(record_id, {})
    return {
        name: not same(plain(paired.payloads[record_id].get(name)), both[name][1])
        for name in compared_fields(row)
        if name in both and is_made_of(row, name, path) and row.owners[name] is not FieldOwner.QUICKBOOKS
    }


def _asked(work: Stager, record_id: str) -> Decision | None:
    rows = work.decisions.get(record_id, ())
    return next((row for row in rows if row.kind in _CONFLICT and row.cause == ALL_THAT_DIFFERS), None)


def _is_seen(asked: Decision, differing: Mapping[str, Any]) -> bool:
    """Whether a person saw all that differs now; what went to Salesforce meanwhile does not differ any more."""
    seen = asked.known["differing"]
    return all(seen.get(path) == both for path, both in differing.items())


def _is_to_be_returned(work: Stager, link: Link, asked: Decision) -> bool:
    """Whether Salesforce still says what it said when a person chose QuickBooks, and the way back will see to it."""
    if work.paired is None:
        return False
    payload = work.paired.payloads[asked.record_id]
    is_as_it_was = any(same(plain(payload.get(name)), value) for name, value in asked.known["fields"].items())
    return is_as_it_was and bool(work.db.work_items.awaited(work.run.key, [(link.kind, link.qb_id)]))


def _ask(work: Stager, link: Link, mapped: Mapped, differing: Mapping[str, Any]) -> None:
    request, record_id = work.requests.get(mapped.record_id), mapped.record_id
    if request is not None and request.state is RequestState.STAGED:
        work.cancelled.append(request.id)
    fields = _fields_to_write(work.paired, record_id, differing) if work.paired is not None else {}
    facts = {
        "kind": link.kind,
        "qb_id": link.qb_id,
        "object": work.flow.source.object,
        "differing": differing,
        "fields": fields,
        "last_synced": None,
        "salesforce_value": None,
        "quickbooks_value": None,
        "salesforce_by": None,
        "salesforce_at": None,
        "quickbooks_at": None,
    }
    work.ask(link, DecisionKind.CONFLICT, "", cause=ALL_THAT_DIFFERS, **facts)
    work.result.later += 1


def _fields_to_write(paired: Paired, record_id: str, differing: Collection[str]) -> dict[str, Any]:
    """What Salesforce says now in the fields that get QuickBooks' word if a person wants it so."""
    apart = [name for path in differing for name, is_apart in _fields_of(paired, record_id, path).items() if is_apart]
    return {name: plain(paired.payloads[record_id].get(name)) for name in dict.fromkeys(apart)}


def _end(work: Stager, record_id: str, asked: Decision) -> None:
    work.db.decisions.end([asked.id], DecisionState.DONE)
    work.tell(WorkKind.RELEASED, record_id)


def _keep(
    work: Stager, link: Link, mapped: Mapped, depends_on: Mapping[Key, str], held: Held, paths: Collection[str]
) -> None:
    """QuickBooks keeps these as they are, until Salesforce says something else; what it has nothing of is filled."""
    if paths:
        kept = {**load(link.kept), **{path: held.said[path] for path in paths}}
        work.db.links.change(link.id, kept=dump(kept))
        work.kept[mapped.record_id] = frozenset(kept)
        mapped = replace(mapped, values=without_elements(mapped.values, paths))
    if held.missing:
        _send(work, mapped, depends_on)
    else:
        work.take_over(link, mapped)


def _send(work: Stager, mapped: Mapped, depends_on: Mapping[Key, str]) -> None:
    CHANGED[work.flow.on_change](work, mapped, map_hash(mapped), depends_on)
