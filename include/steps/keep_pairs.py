"""keep_pairs: what a comparison found, kept: both values in step, conflicts, and what the way there has to send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.mappings.return_spec import ReturnFlow
from include.mappings.spec import Flow
from include.mappings.three_way import Verdict
from include.model import RequestKind, RequestState
from include.staging.conflicts import GONE, SETTLED
from include.staging.door import Work
from include.staging.rows import dump
from include.staging.salesforce_rows import WRITTEN
from include.steps.judge_pair import Judged, text_of
from include.steps.pair_fields import linked_row
from include.steps.pair_sides import IN_FLIGHT, Pair
from include.steps.return_mirrors import title_of
from include.steps.returning import Returning

Row = Mapping[str, Any]
Compared = Sequence[tuple[Pair, Judged]]
#: In the place of the hash of what QuickBooks has: the next run sends the record, whatever its hash.
TO_SEND = "to send"
#: The same: QuickBooks' word was written to Salesforce; the next run takes the hash of that without sending it.
IN_STEP = "in step"
_OUTDATED = "QuickBooks was changed before this could be sent; both sides were compared, and the next run sends anew."


def keep_pairs(db: Work, work: Returning, flow: ReturnFlow, there: Flow | None, compared: Compared) -> None:
    """Remember what was found about these records, in one transaction with what follows from it."""
    row = linked_row(flow)
    db.salesforce_rows.keep([_row(work, flow, row.target.object, pair, judged) for pair, judged in compared])
    pending: list[str] = []
    for pair, judged in compared:
        if _tell_the_way_there(db, work, pair, judged):
            pending.append(pair.salesforce_id)
    if there is not None:
        db.records.mark_pending(work.key, there.source.object, pending)
    _keep_conflicts(db, work, flow, row.target.object, compared)


def _row(work: Returning, flow: ReturnFlow, object_name: str, pair: Pair, judged: Judged) -> dict[str, Any]:
    return {
        "company": work.key,
        "flow": flow.name,
        "key": pair.key,
        "object": object_name,
        "kind": pair.state.kind,
        "qb_id": pair.state.id,
        "salesforce_id": pair.salesforce_id,
        "in_step": dump(judged.in_step),
        "content": dump({"written": pair.written}),
        "state": WRITTEN,
    }


def _tell_the_way_there(db: Work, work: Returning, pair: Pair, judged: Judged) -> bool:
    """Whether the next run of the way there must look at the record; its link says what it will find."""
    link, request = pair.link, pair.request
    changes: dict[str, Any] = {}
    is_open = request is not None and request["state"] in IN_FLIGHT
    is_read = pair.state.edit_sequence not in (None, link["edit_sequence"])
    outdated = request is not None and _is_waiting(request) and (is_read or bool(judged.to_salesforce))
    if request is not None and outdated:
        db.requests.cancel([request["id"]], _OUTDATED)
    if is_read and not is_open:
        changes["edit_sequence"] = pair.state.edit_sequence
    left = outdated or (request is not None and request["state"] == RequestState.CANCELLED and request["hand_back"])
    if judged.to_quickbooks or left:
        changes["applied_hash"] = TO_SEND
    elif (judged.to_salesforce or judged.is_moved) and link["applied_hash"] not in (None, TO_SEND):
        changes["applied_hash"] = IN_STEP
    if changes:
        db.links.change(work.key, link["kind"], link["qb_id"], **changes)
    return "applied_hash" in changes


def _is_waiting(request: Row) -> bool:
    return bool(request["state"] == RequestState.STAGED and request["kind"] == RequestKind.MOD)


def _keep_conflicts(db: Work, work: Returning, flow: ReturnFlow, object_name: str, compared: Compared) -> None:
    new: list[dict[str, Any]] = []
    told: list[str] = []
    for pair, judged in compared:
        events = list(_ended(db, work, flow, pair, judged))
        for verdict in judged.disputed:
            known = pair.sides.open.get(verdict.field)
            if known is None:
                new.append(_conflict(work, flow, object_name, pair, verdict))
                events.append(_event(db, work, flow, pair, "conflict_found", verdict.field))
            elif _has_moved(known, verdict):
                db.conflicts.change(known["id"], choice=None, **_values(pair, verdict))
                events.append(_event(db, work, flow, pair, "conflict_moved_on", verdict.field))
        if events:
            told.append(pair.salesforce_id)
            db.events.add_all(events)
    db.conflicts.add_all(new)
    work.result.conflicts += len(new)
    # The way there writes the status of its records: these are other than before.
    db.completions.add_all([db.completions.row(work.key, "flagged", flow.pair or flow.name, name) for name in told])


def _ended(db: Work, work: Returning, flow: ReturnFlow, pair: Pair, judged: Judged) -> list[dict[str, Any]]:
    events = []
    for fields, state in ((judged.settled, SETTLED), (judged.gone, GONE)):
        db.conflicts.close([pair.sides.open[name]["id"] for name in fields], state)
        events += [_event(db, work, flow, pair, f"conflict_{state}", name) for name in fields]
    return events


def _has_moved(known: Row, verdict: Verdict) -> bool:
    return (known["salesforce_value"], known["quickbooks_value"]) != (
        text_of(verdict.salesforce),
        text_of(verdict.quickbooks),
    )


def _conflict(work: Returning, flow: ReturnFlow, object_name: str, pair: Pair, verdict: Verdict) -> dict[str, Any]:
    before = pair.sides.in_step.get(verdict.field)
    return {
        "company": work.key,
        "flow": flow.name,
        "kind": pair.state.kind,
        "qb_id": pair.state.id,
        "object": object_name,
        "salesforce_id": pair.salesforce_id,
        "title": title_of(pair.state),
        "field": verdict.field,
        "in_step": None if before is None else dump([text_of(value) for value in before]),
        **_values(pair, verdict),
    }


def _values(pair: Pair, verdict: Verdict) -> dict[str, Any]:
    return {
        "salesforce_value": text_of(verdict.salesforce),
        "quickbooks_value": text_of(verdict.quickbooks),
        "salesforce_by": pair.by,
        "salesforce_at": pair.at,
        "quickbooks_at": pair.state.stamp,
    }


def _event(db: Work, work: Returning, flow: ReturnFlow, pair: Pair, action: str, field: str) -> dict[str, Any]:
    return db.events.row(
        work.key,
        action,
        flow=flow.name,
        record_id=pair.salesforce_id,
        run_id=work.run_id,
        field=field,
        qb_id=pair.state.id,
    )
