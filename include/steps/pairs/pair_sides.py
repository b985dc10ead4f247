"""pair_sides: both sides of linked records: the books in Salesforce's words, and Salesforce asked at this moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from include.comparing.judge_pair import Sides
from include.comparing.three_way import LastSynced, Stamps, last_synced_written, same
from include.errors import DataError
from include.mappings.engine.answer_rows import FindLink, map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.model import RequestState, Values
from include.places import has_places
from include.rows import Conflict, Link, MirrorRow, OutboxRow
from include.salesforce.soql import parse_stamp, select_by_ids
from include.staging.door import Work
from include.staging.rows import load, portions
from include.states import ALL_THAT_DIFFERS, Answer, SyncState
from include.steps.flows.pair_fields import (
    CUSTOM_FIELDS,
    compared_fields,
    is_own,
    linked_row,
    pending_fields,
    written_fields,
)
from include.steps.mirrors.find_linked import Linked
from include.steps.returning import BookState, Returning

#: Ids that go into one query.
IDS = 200
#: Who edited a record last, and when.
_EDITED = ("LastModifiedDate", "LastModifiedById", "LastModifiedBy.Name")
IN_FLIGHT = (RequestState.SERVED, RequestState.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One linked record: what is known of it, and both its sides."""

    state: BookState
    key: str  #: of its row in the staging database
    link: Link
    kept: MirrorRow | None  #: its row, when it was compared before
    request: OutboxRow | None  #: the newest request, whatever became of it
    sides: Sides
    written: str | None  #: the state of the record of the last write of ours that the comparison knows
    by: str | None = None  #: who edited the Salesforce record last
    at: datetime | None = None
    chosen: Values = field(default_factory=dict)  #: fields that get QuickBooks' word, with what Salesforce said of them

    @property
    def is_meeting(self) -> bool:
        """Whether both sides had it before it was linked, and nothing was decided yet."""
        return self.link.sync_state is SyncState.MEETING

    @property
    def salesforce_id(self) -> str:
        """The Salesforce record."""
        return str(self.link.salesforce_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The pairs of a portion, and the records that cannot be put into Salesforce's words, with why."""

    pairs: Sequence[Pair]
    held: Mapping[str, str]


def find_pairs(work: Returning, flow: ReturnFlow, states: Sequence[BookState], links: Mapping[str, Link]) -> Found:
    """Both sides of these records, in a fixed number of statements and one query for 200 of them.

    `links` are theirs by id. A record that Salesforce no longer has, or that the flow does not take, makes no pair.
    """
    work.context(prices=len(flow.rows) > 1)  # asked for before a transaction begins, as the lists of places are
    if has_places(linked_row(flow).fields):
        work.places(linked_row(flow).target.object)
    forward, ids = flow.pair or "", [str(link.salesforce_id) for link in links.values()]
    with work.staging.read() as db:
        known = _Known(
            kept={row.qb_id: row for row in db.mirror_rows.of_ids(work.key, links) if is_own(row, flow)},
            applied=db.outbox.applied(work.key, forward, ids),
            newest=db.outbox.latest(work.key, forward, ids),
            open=db.decisions.conflicts(work.key, forward, ids),
        )
        mapped, held = _mapped(db, work, flow, states, links, known)
    living = _ask(work, flow, [str(links[name].salesforce_id) for name in mapped])
    pairs = [
        _pair(work, flow, state, links[state.id], mapped[state.id], living[str(links[state.id].salesforce_id)], known)
        for state in states
        if state.id in mapped and str(links[state.id].salesforce_id) in living
    ]
    return Found(pairs=pairs, held=held)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What the staging database knows of a portion."""

    kept: Mapping[str, MirrorRow]  #: by the id of the books
    applied: Mapping[str, OutboxRow]  #: by Salesforce id
    newest: Mapping[str, OutboxRow]
    open: Mapping[tuple[str, str], Conflict]  #: by Salesforce id and field


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mapped:
    """The books' side of one record: as it is now, and as a write of ours left it that was not compared yet."""

    now: Values
    taken: Values | None = None
    sent: Values | None = None


def _mapped(
    db: Work,
    work: Returning,
    flow: ReturnFlow,
    states: Sequence[BookState],
    links: Mapping[str, Link],
    known: _Known,
) -> tuple[dict[str, _Mapped], dict[str, str]]:
    mapped: dict[str, _Mapped] = {}
    held: dict[str, str] = {}
    linked = Linked(db, work.key, states)
    for state in states:
        link, find = links[state.id], linked.finder(state)
        written = _written(state, link, known)
        try:
            if written is None:
                now = _words(work, flow, state, state.fields, find)
                found = None if now is None else _Mapped(now=now)
            else:
                fields, sent = written
                taken = _words(work, flow, state, fields, find)
                now = taken if _is_newer(fields, state) else _words(work, flow, state, state.fields, find)
                found = None if now is None else _Mapped(now=now, taken=taken, sent=sent)
        except DataError as error:
            held[state.id] = error.message
            continue
        if found is not None:
            mapped[state.id] = found
    return mapped, held


def _written(state: BookState, link: Link, known: _Known) -> tuple[Values, Values] | None:
    """The record as our last write left it, and what Salesforce had then; None when that was compared already."""
    request = known.applied.get(str(link.salesforce_id))
    snapshot = load(link.snapshot)
    if request is None or not request.sent or not snapshot.get("EditSequence"):
        return None
    kept = known.kept.get(state.id)
    if kept is not None and load(kept.content or "{}").get("written") == snapshot["EditSequence"]:
        return None
    custom = {name: state.fields[name] for name in (CUSTOM_FIELDS,) if name in state.fields}
    return {**snapshot, **custom}, load(request.sent)


def _is_newer(written: Values, state: BookState) -> bool:
    """Whether the answer to our write is younger than what was read last."""
    stamp = _moment(written.get("TimeModified"))
    if stamp is None or state.stamp is None:
        return False
    return (stamp, _count(written.get("EditSequence"))) > (state.stamp, _count(state.edit_sequence))


def _words(
    work: Returning, flow: ReturnFlow, state: BookState, fields: Values, find: FindLink
) -> dict[str, Any] | None:
    """A record of the books in Salesforce's words; None when the flow does not take it."""
    target = linked_row(flow).target
    rows = map_answer(
        flow,
        fields,
        company=work.settings.key,
        find_link=find,
        context=work.context(prices=len(flow.rows) > 1),
        kind=state.kind,
    )
    row = next((row for row in rows if (row.object, row.key_field) == (target.object, target.key)), None)
    return None if row is None else dict(row.values)


def _ask(work: Returning, flow: ReturnFlow, ids: Sequence[str]) -> dict[str, Values]:
    """The Salesforce records as they are now, by id; deleted ones are left out."""
    row, found = linked_row(flow), dict[str, Values]()
    fields = ("Id", "IsDeleted", *compared_fields(row), *_EDITED)
    for portion in portions(dict.fromkeys(ids), IDS):
        for soql in select_by_ids(row.target.object, fields, portion):
            found |= {record["Id"]: record for record in work.salesforce().query_all(soql) if not record["IsDeleted"]}
    return found


def _pair(
    work: Returning, flow: ReturnFlow, state: BookState, link: Link, mapped: _Mapped, record: Values, known: _Known
) -> Pair:
    kept = known.kept.get(state.id)
    before: LastSynced = load(kept.last_synced) if kept is not None and kept.last_synced else {}
    written = load(kept.content or "{}").get("written") if kept is not None else None
    if mapped.taken is not None and mapped.sent is not None:
        before = last_synced_written(before, mapped.sent, mapped.taken, _taken_fields(flow, kept, mapped.sent))
        written = load(link.snapshot)["EditSequence"]
    elif not before and kept is None and _is_our_write(state, link):
        before = last_synced_written({}, record, mapped.now, written_fields(linked_row(flow)))
    at = parse_stamp(record["LastModifiedDate"]) if record.get("LastModifiedDate") else None
    is_own = record.get("LastModifiedById") == work.salesforce().user_id()
    return Pair(
        state=state,
        key=f"{work.key}:{state.id}",
        link=link,
        kept=kept,
        request=known.newest.get(str(link.salesforce_id)),
        sides=Sides(
            salesforce=record,
            quickbooks=mapped.now,
            last_synced=before,
            # What the sync itself wrote last hides when a person edited the record.
            stamps=Stamps(salesforce=None if is_own else at, quickbooks=state.stamp),
            open=_conflicts(known, link),
        ),
        written=written,
        by=(record.get("LastModifiedBy") or {}).get("Name"),
        at=at,
        chosen=_chosen(known, link),
    )


def _conflicts(known: _Known, link: Link) -> dict[str, Conflict]:
    """The open conflicts of single fields."""
    own = {name: row for (record_id, name), row in known.open.items() if record_id == link.salesforce_id}
    return {name: row for name, row in own.items() if name != ALL_THAT_DIFFERS}


def _chosen(known: _Known, link: Link) -> Values:
    found = known.open.get((str(link.salesforce_id), ALL_THAT_DIFFERS))
    return found.fields if found is not None and found.choice is Answer.QUICKBOOKS else {}


def _taken_fields(flow: ReturnFlow, kept: MirrorRow | None, sent: Values) -> list[str]:
    """The fields that are in step by a write of ours: not those that carried QuickBooks' own, refused word."""
    pending = pending_fields(kept)
    own = {name for name, both in pending.items() if same(sent.get(name), both[0])}
    return [name for name in written_fields(linked_row(flow)) if name not in own]


def _is_our_write(state: BookState, link: Link) -> bool:
    """A record posted before its fields were compared, and not edited since: both sides are as we left them."""
    was_ours = link.sync_state not in (SyncState.UNREAD, SyncState.MEETING)
    return was_ours and bool(state.edit_sequence) and link.edit_sequence == state.edit_sequence


def _moment(text: Any) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(text or ""))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _count(sequence: Any) -> int:
    return int(sequence) if str(sequence or "").isdigit() else 0
