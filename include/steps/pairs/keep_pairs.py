"""keep_pairs: what a comparison found, kept: both values in step, conflicts, and what the way there has to send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.comparing.judge_pair import Judged, plain, text_of
from include.comparing.three_way import Verdict
from include.events import ChangeCause, EventAction
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Flow
from include.model import OutboxAction, RequestState
from include.rows import Conflict, NewDecision
from include.staging.door import Work
from include.staging.mirror_rows import WRITTEN
from include.staging.rows import dump
from include.states import DecisionKind, DecisionState, SyncState, WorkKind
from include.steps.flows.pair_fields import PENDING, linked_row
from include.steps.mirrors.hold_records import title_of
from include.steps.pairs.pair_sides import IN_FLIGHT, Pair
from include.steps.pairs.write_pairs import Outcome
from include.steps.returning import Returning

Compared = Sequence[tuple[Pair, Judged]]
_OUTDATED = "QuickBooks was changed before this could be sent; both sides were compared, and the next run sends anew."


def keep_pairs(db: Work, work: Returning, flow: ReturnFlow, there: Flow | None, done: Sequence[Outcome]) -> None:
    """Remember what was found about these records, in one transaction with what follows from it."""
    row = linked_row(flow)
    compared = [(each.pair, each.judged) for each in done]
    db.mirror_rows.keep([_row(work, flow, row.target.object, each) for each in done])
    _tell_the_way_there(db, work, there, compared)
    _keep_conflicts(db, work, flow, row.target.object, compared)


def _row(work: Returning, flow: ReturnFlow, object_name: str, done: Outcome) -> dict[str, Any]:
    pair = done.pair
    return {
        "company": work.key,
        "flow": flow.name,
        "key": pair.key,
        "object": object_name,
        "kind": pair.state.kind,
        "qb_id": pair.state.id,
        "salesforce_id": pair.salesforce_id,
        "last_synced": dump(done.judged.last_synced),
        "content": dump({"written": pair.written, **_pending(pair, done.refused)}),
        "state": WRITTEN,
    }


def _pending(pair: Pair, refused: Mapping[str, Any]) -> dict[str, Any]:
    said = {name: [plain(pair.sides.salesforce.get(name)), value] for name, value in refused.items()}
    return {PENDING: said} if said else {}


def _tell_the_way_there(db: Work, work: Returning, there: Flow | None, compared: Compared) -> None:
    """The links say what the next run of the way there will find: a fixed number of statements."""
    outdated = [pair for pair, judged in compared if _is_outdated(pair, judged)]
    db.outbox.cancel(
        [pair.request.id for pair in outdated if pair.request is not None], _OUTDATED, ChangeCause.COMPARED
    )
    read = [pair for pair, _ in compared if _is_read(pair) and not _is_in(pair, *IN_FLIGHT)]
    db.links.freshen(work.key, {pair.state.key: pair.state.edit_sequence for pair in read})
    marks = [(pair, mark) for pair, judged in compared if (mark := _mark(pair, judged, there)) is not None]
    db.links.mark(work.key, {pair.state.key: mark for pair, mark in marks})
    if there is not None:
        met = [pair.salesforce_id for pair, _ in compared if pair.is_meeting]
        met += _asked_what_is_left(db, work.key, there, [pair for pair, _ in compared if _is_read(pair)])
        ids = [*(pair.salesforce_id for pair, _ in marks), *met]
        db.records.mark_dirty(work.key, there.source.object, ids, says_the_same=True)


def _asked_what_is_left(db: Work, company: str, there: Flow, read: Sequence[Pair]) -> list[str]:
    """Of what moved in QuickBooks: records of which finance was asked to correct something, which it may have done."""
    asked = db.decisions.about(company, there.name, [pair.salesforce_id for pair in read])
    return [record_id for record_id, rows in asked.items() if any(row.kind is DecisionKind.LEFT for row in rows)]


def _mark(pair: Pair, judged: Judged, there: Flow | None) -> SyncState | None:
    """What the next run does with it instead of asking the hash; None where QuickBooks' side has not moved.

    Where both sides meet for the first time the next run holds all that it would send against what QuickBooks has;
    where no flow ever goes there, as of a job, they have met now.
    """
    if pair.is_meeting:
        return None if there is not None else SyncState.UNREAD
    to_compare = _is_in(pair, RequestState.CANCELLED) and pair.request is not None and pair.request.compare_first
    if judged.to_quickbooks or to_compare or _is_outdated(pair, judged):
        return SyncState.TO_SEND
    moved = bool(judged.to_salesforce) or judged.is_moved
    was_synced = pair.link.sync_state in (SyncState.SYNCED, SyncState.TAKE_OVER)
    return SyncState.TAKE_OVER if moved and was_synced else None


def _is_outdated(pair: Pair, judged: Judged) -> bool:
    """Whether a change waits that was made of what Salesforce said before."""
    waits = (
        _is_in(pair, RequestState.STAGED) and pair.request is not None and pair.request.action == OutboxAction.MODIFY
    )
    return waits and (_is_read(pair) or bool(judged.to_salesforce))


def _is_read(pair: Pair) -> bool:
    """Whether QuickBooks' record is in another state than the one that changes are sent with."""
    return pair.state.edit_sequence not in (None, pair.link.edit_sequence)


def _is_in(pair: Pair, *states: RequestState) -> bool:
    return pair.request is not None and pair.request.state in states


def _keep_conflicts(db: Work, work: Returning, flow: ReturnFlow, object_name: str, compared: Compared) -> None:
    asked: list[NewDecision] = []
    events: list[dict[str, Any]] = []
    for pair, judged in compared:
        for verdict in judged.disputed:
            known = pair.sides.open.get(verdict.field)
            if known is None or _has_moved(known, verdict):
                asked.append(_conflict(flow, object_name, pair, verdict))
                what = EventAction.CONFLICT_FOUND if known is None else EventAction.CONFLICT_MOVED_ON
                work.result.conflicts += known is None
                events.append(_event(db, work, flow, pair, what, verdict.field))
    db.decisions.ask(work.key, asked)
    settled = [(pair, name) for pair, judged in compared for name in judged.settled]
    gone = [(pair, name) for pair, judged in compared for name in judged.gone]
    db.decisions.end([pair.sides.open[name].id for pair, name in settled], DecisionState.DONE)
    db.decisions.end([pair.sides.open[name].id for pair, name in gone], DecisionState.SETTLED)
    events += [_event(db, work, flow, pair, EventAction.CONFLICT_SETTLED, name) for pair, name in settled]
    events += [_event(db, work, flow, pair, EventAction.CONFLICT_GONE, name) for pair, name in gone]
    db.events.add_all(events)
    # The way there writes the status of its records: these are other than before.
    told = dict.fromkeys(event["record_id"] for event in events)
    db.work_items.add_all(
        [db.work_items.row(work.key, WorkKind.FLAGGED, flow.pair or flow.name, name) for name in told]
    )


def _has_moved(known: Conflict, verdict: Verdict) -> bool:
    return (known.salesforce_value, known.quickbooks_value) != (
        text_of(verdict.salesforce),
        text_of(verdict.quickbooks),
    )


def _conflict(flow: ReturnFlow, object_name: str, pair: Pair, verdict: Verdict) -> NewDecision:
    before = verdict.before
    return NewDecision(
        kind=DecisionKind.CONFLICT,
        flow=flow.pair or flow.name,
        record_id=pair.salesforce_id,
        cause=verdict.field,
        title=title_of(pair.state),
        facts={
            "kind": pair.state.kind,
            "qb_id": pair.state.id,
            "object": object_name,
            "last_synced": None if before is None else [text_of(value) for value in before],
            "salesforce_value": text_of(verdict.salesforce),
            "quickbooks_value": text_of(verdict.quickbooks),
            "salesforce_by": pair.by,
            "salesforce_at": pair.at,
            "quickbooks_at": pair.state.stamp,
        },
    )


def _event(db: Work, work: Returning, flow: ReturnFlow, pair: Pair, action: EventAction, field: str) -> dict[str, Any]:
    return db.events.row(
        work.key,
        action,
        flow=flow.name,
        record_id=pair.salesforce_id,
        run_id=work.run_id,
        field=field,
        qb_id=pair.state.id,
    )
