"""What became of a request, and everything that follows from it in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from include.model import HoldReason, Key, RequestKind, RequestState
from include.qbxml.answers import Ret
from include.steps.turn import Row, Turn

#: What the reverse DAG is told, by the state that a request came into.
_COMPLETION = {RequestState.APPLIED: "applied", RequestState.REJECTED: "rejected"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The new state of one request. `ret` is the record as QuickBooks answered it, when it did."""

    request: Row
    state: RequestState
    ret: Ret | None = None
    hold: HoldReason | None = None
    status_code: str | None = None
    message: str | None = None
    not_before: datetime | None = None
    another_round: bool = False
    stale: bool = False
    suspect: str | None = None
    origin: str = "posted"


def record_outcomes(turn: Turn, outcomes: Sequence[Outcome]) -> None:
    """Write outcomes, links, readiness of what waited, completions and events: a fixed number of statements."""
    if not outcomes:
        return
    db = turn.db
    applied = [outcome for outcome in outcomes if outcome.state == RequestState.APPLIED and outcome.ret is not None]
    if applied:
        db.links.add_all([_link(turn, outcome) for outcome in applied])
        _learn_offset(turn, applied[-1])
    db.requests.settle([_columns(outcome) for outcome in outcomes])
    if applied:
        db.requests.satisfy(turn.key, [_key(outcome) for outcome in applied if _is_add(outcome)])
    db.completions.add_all(
        [
            db.completions.row(turn.key, kind, outcome.request["flow"], outcome.request["record_id"])
            for outcome in outcomes
            if (kind := _COMPLETION.get(outcome.state) or ("held" if outcome.hold else None))
        ]
    )
    db.events.add_all([_event(turn, outcome) for outcome in outcomes])


def holds_with(row: Row, reason: HoldReason | None) -> str:
    """The hold reasons of a request with one more."""
    reasons = {*filter(None, row["holds"].split(","))}
    if reason is not None:
        reasons.add(reason.value)
    return ",".join(sorted(reasons))


def _columns(outcome: Outcome) -> dict[str, Any]:
    return {
        "id": outcome.request["id"],
        "state": outcome.state,
        "holds": holds_with(outcome.request, outcome.hold),
        "status_code": outcome.status_code,
        "message": outcome.message,
        "not_before": outcome.not_before,
        "rounds": outcome.request["rounds"] + (1 if outcome.another_round else 0),
        "stale": outcome.stale,
        "suspect": outcome.suspect,
    }


def _link(turn: Turn, outcome: Outcome) -> dict[str, Any]:
    ret, row = outcome.ret, outcome.request
    assert ret is not None
    return {
        "company": turn.key,
        "kind": ret.kind,
        "qb_id": ret.id,
        "flow": row["flow"],
        "salesforce_id": row["record_id"],
        "generation": row["generation"],
        "is_list": row["is_list"],
        "edit_sequence": ret.edit_sequence,
        "number": ret.text("RefNumber") or ret.text("FullName") or ret.text("Name"),
        "guid": row["guid"],
        "applied_hash": row["link_hash"] or row["hash"],
        "in_step": row["fragment"],
        "snapshot": json.dumps({name: value for name, value in ret.fields.items() if isinstance(value, str)}),
        "origin": outcome.origin,
    }


def _event(turn: Turn, outcome: Outcome) -> dict[str, Any]:
    facts: dict[str, Any] = {"state": outcome.state.value}
    if outcome.status_code not in (None, "0"):
        facts["status_code"] = outcome.status_code
    if outcome.ret is not None:
        facts["qb_id"] = outcome.ret.id
    if outcome.hold is not None:
        facts["hold"] = outcome.hold.value
    row = outcome.request
    return turn.db.events.row(
        turn.key,
        "answer_parsed",
        flow=row["flow"],
        record_id=row["record_id"],
        request_id=row["id"],
        message_set_id=row["message_set_id"],
        session_id=turn.session_id,
        **facts,
    )


def _learn_offset(turn: Turn, outcome: Outcome) -> None:
    """QuickBooks' filters take local time; its answers tell the zone of its machine."""
    stamp = outcome.ret.text("TimeModified") if outcome.ret is not None else None
    if not stamp:
        return
    try:
        offset = datetime.fromisoformat(stamp).utcoffset()
    except ValueError:
        return
    if offset is None:
        return
    minutes = int(offset.total_seconds() // 60)
    if minutes != turn.company["utc_offset_minutes"]:
        turn.db.companies.change(turn.key, utc_offset_minutes=minutes)
        turn.company = {**turn.company, "utc_offset_minutes": minutes}


def _is_add(outcome: Outcome) -> bool:
    return bool(outcome.request["kind"] == RequestKind.ADD)


def _key(outcome: Outcome) -> Key:
    return Key(flow=outcome.request["flow"], record_id=outcome.request["record_id"])
