"""create_new: records that were born in QuickBooks, created in Salesforce once, where nobody there has the name."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from include.errors import DataError
from include.events import EventAction
from include.flow_words import Bring
from include.mappings.engine.answer_rows import NotLinked, SalesforceRow, map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.model import SyncStatus
from include.names import SPEAKING, STATUS
from include.rows import Link, NewLink
from include.staging.door import Work
from include.staging.mirror_rows import WAITING
from include.staging.rows import dump
from include.staging.work_items import READ
from include.states import DecisionKind, LinkOrigin
from include.steps.mirrors.find_linked import Linked
from include.steps.mirrors.hold_records import hold_records, refused, titles_of
from include.steps.mirrors.write_rows import Planned, write_rows
from include.steps.pairs.find_duplicates import Duplicate, find_duplicates
from include.steps.pairs.held_duplicates import held_duplicates, waived_duplicates
from include.steps.pairs.return_prices import PRICE, Priced, return_prices
from include.steps.related.requeue_related import fill_look_ups
from include.steps.returning import BookState, Returning


@dataclass(slots=True, kw_only=True)
class _Sorted:
    """What is to be done with each record."""

    rows: dict[str, tuple[SalesforceRow, ...]] = field(default_factory=dict)  #: the first is the record's own
    waiting: dict[str, str] = field(default_factory=dict)  #: id -> key of the row that must be there first
    held: dict[str, tuple[DecisionKind, str]] = field(default_factory=dict)  #: id -> the reason
    again: dict[str, str] = field(default_factory=dict)


def create_new(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, str]:
    """Create these records, which are linked with nothing; answers {id of the books: why} of those to be tried again.

    A flow that brings linked records only does nothing. Records that an earlier run held for a namesake are looked at
    again: somebody may have renamed it.
    """
    if flow.bring is Bring.LINKED or flow.pair is None:
        return {}
    duplicates = held_duplicates(work, flow, states)
    states = [*states, *duplicates]
    sorted_ = _sort(work, flow, states)
    _hold_duplicates(work, flow, states, sorted_)
    by_id = {state.id: state for state in states}
    heads = [_planned(by_id[name], _posted(rows[0])) for name, rows in sorted_.rows.items()]
    wrote = write_rows(work, flow.name, heads)
    sorted_.again |= wrote.again
    sorted_.held |= refused(wrote.refused)
    created = _link(work, flow, by_id, heads, unasked={state.id for state in duplicates})
    _price(work, flow, by_id, created, sorted_)
    _wait(work, flow, by_id, sorted_.waiting)
    work.result.waiting += len(sorted_.waiting)
    hold_records(work, flow.name, titles_of(states), sorted_.held, sorted_.again)
    return sorted_.again


def _sort(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> _Sorted:
    found = _Sorted()
    prices = any(row.target.object == PRICE for row in flow.rows)
    context = work.context(prices=prices)
    with work.staging.read() as db:
        linked = Linked(db, work.key, states)
        ours = _being_posted(db, work.key, states)
    for state in states:
        if state.id in ours:
            found.again[state.id] = "It was posted from Salesforce, and its link follows."
            continue
        try:
            rows = map_answer(
                flow,
                state.fields,
                company=work.settings.key,
                find_link=linked.finder(state),
                context=context,
                kind=state.kind,
            )
        except NotLinked as error:
            parent = _parent_key(work, state)
            if parent is None:
                found.held[state.id] = (DecisionKind.RULE, error.message)
            else:
                found.waiting[state.id] = parent
        except DataError as error:
            found.held[state.id] = (DecisionKind.RULE, error.message)
        else:
            if rows:
                found.rows[state.id] = rows
    return found


def _being_posted(db: Work, company: str, states: Sequence[BookState]) -> set[str]:
    """Records that carry the ExternalGUID of a request of ours whose answer has not come."""
    guids = {str(guid).lower(): state.id for state in states if (guid := state.fields.get("ExternalGUID"))}
    return {guids[guid.lower()] for guid in db.outbox.by_idempotency_key(company, guids)}


def _parent_key(work: Returning, state: BookState) -> str | None:
    parent = state.fields.get("ParentRef")
    return f"{work.key}:{parent['ListID']}" if isinstance(parent, Mapping) and parent.get("ListID") else None


def _hold_duplicates(work: Returning, flow: ReturnFlow, states: Sequence[BookState], found: _Sorted) -> None:
    """What may be a record of Salesforce already is a person's to decide."""
    waived = waived_duplicates(work, flow, list(found.rows))
    asked = {name: rows[0] for name, rows in found.rows.items() if name not in waived}
    duplicates = find_duplicates(work, str(flow.pair), list(asked.values()))
    by_id = {state.id: state for state in states}
    for name, row in asked.items():
        if row.key in duplicates:
            found.held[name] = (DecisionKind.DUPLICATE, _words(work, flow, by_id[name], duplicates[row.key]))
            del found.rows[name]


def _words(work: Returning, flow: ReturnFlow, state: BookState, duplicates: Sequence[Duplicate]) -> str:
    forward = work.catalogue.flows.get(str(flow.pair))
    kind = f" --kind {state.kind}" if forward is not None and len(forward.target.names) > 1 else ""
    title = state.fields.get("FullName") or state.fields.get("Name") or state.id
    company = f"--company {work.key} --by NAME"
    return (
        f'{state.kind} "{title}" ({state.id}) was not created in Salesforce: {" and ".join(map(str, duplicates))} may '
        f"be the same. If it is: ./o2c bind {flow.pair} {duplicates[0].id} {state.id}{kind} {company}. If it is "
        f"another one, rename one of the two, or: ./o2c waive {flow.name} {state.id} {company}"
    )


def _planned(state: BookState, row: SalesforceRow) -> Planned:
    return Planned(row=row, kind=state.kind, qb_id=state.id)


def _posted(row: SalesforceRow) -> SalesforceRow:
    """It stands in QuickBooks: that is what a posted record says. It is found by its key, never by another's link."""
    says = {STATUS: SyncStatus.POSTED.value} if row.object in SPEAKING else {}
    return replace(row, values={**row.values, **says}, salesforce_id=None)


def _link(
    work: Returning,
    flow: ReturnFlow,
    states: Mapping[str, BookState],
    heads: Sequence[Planned],
    *,
    unasked: Collection[str],
) -> dict[str, str]:
    """Link whatever stands in Salesforce now, also when an earlier run died before it could; id -> Salesforce id.

    Nothing holds them any more. Of those that are `unasked` no work item tells, so they leave one: for what follows
    from them, such as their price, what they owe, and the jobs that wait for them.
    """
    by_key = {item.row_key: item for item in heads}
    with work.staging.begin() as db:
        rows = db.mirror_rows.fetch(work.key, flow.name, by_key)
        created = {by_key[key].qb_id: str(row.salesforce_id) for key, row in rows.items() if row.salesforce_id}
        before = db.links.of(work.key, str(flow.pair), created.values())
        db.links.add_all(
            [
                _link_row(work, flow, states[qb_id], record_id, _generation(before.get(record_id)))
                for qb_id, record_id in created.items()
            ]
        )
        there = {key: by_key[key].row for key, row in rows.items() if row.salesforce_id}
        agreed = {key: {"last_synced": dump(_last_synced(row))} for key, row in there.items()}
        db.mirror_rows.change_each(work.key, flow.name, agreed)
        fill_look_ups(db, work.key, [name for name in created if states[name].kind == "Customer"])
        db.decisions.settle(work.key, flow.name, created)
        db.work_items.add_all(
            [db.work_items.row(work.key, READ, states[name].kind, name) for name in created if name in unasked]
        )
        db.events.add_all(
            [
                db.events.row(work.key, EventAction.RECORD_RETURNED, flow=flow.name, record_id=record_id, qb_id=qb_id)
                for qb_id, record_id in created.items()
            ]
        )
    return created


def _generation(before: Link | None) -> int:
    return before.generation if before is not None else 0


def _link_row(work: Returning, flow: ReturnFlow, state: BookState, record_id: str, generation: int) -> NewLink:
    return NewLink(
        company=work.key,
        kind=state.kind,
        qb_id=state.id,
        flow=str(flow.pair),
        salesforce_id=record_id,
        generation=generation + 1,
        is_list=True,
        edit_sequence=state.edit_sequence,
        idempotency_key=state.fields.get("ExternalGUID"),
        origin=LinkOrigin.RETURNED,
    )


def _last_synced(row: SalesforceRow) -> dict[str, list[object]]:
    """Both sides say what was written."""
    return {
        name: [value, value] for name, value in row.values.items() if name != STATUS and not isinstance(value, Mapping)
    }


def _price(
    work: Returning,
    flow: ReturnFlow,
    states: Mapping[str, BookState],
    created: Mapping[str, str],
    found: _Sorted,
) -> None:
    """The further rows of what stands in Salesforce now: prices, and whatever else the mapping file adds."""
    further = [(name, row) for name, rows in found.rows.items() if name in created for row in rows[1:]]
    priced = [
        Priced(item=_planned(states[name], row), product=created[name]) for name, row in further if row.object == PRICE
    ]
    others = [_planned(states[name], row) for name, row in further if row.object != PRICE]
    outcomes = [return_prices(work, flow, priced)] if priced else []
    outcomes += [write_rows(work, flow.name, others)] if others else []
    for wrote in outcomes:
        found.again |= wrote.again
        found.held |= refused(wrote.refused)


def _wait(work: Returning, flow: ReturnFlow, states: Mapping[str, BookState], waiting: Mapping[str, str]) -> None:
    """A row that waits for its parent's is brought when that is written (return_records)."""
    with work.staging.begin() as db:
        db.mirror_rows.keep(
            [
                {
                    "company": work.key,
                    "flow": flow.name,
                    "key": f"{work.key}:{name}",
                    "object": flow.rows[0].target.object,
                    "kind": states[name].kind,
                    "qb_id": name,
                    "parent_key": parent,
                    "state": WAITING,
                }
                for name, parent in waiting.items()
            ]
        )
