"""recover_answers: a write document whose answer never came.

QuickBooks may have executed it. First it is asked for the stored answer by the document's own id, which has no side
effects; then the books are searched for each record; only what is surely not there is sent again, as a new document.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from include.model import HoldReason, Key, RequestKind, RequestState, SetPurpose, SetState
from include.qbxml.answers import Answer, AnswerSet, Ret
from include.qbxml.compare import is_in_step
from include.qbxml.envelope import status_query
from include.qbxml.guid import same_guid
from include.qbxml.queries import by_entity_and_dates, by_full_name, by_ids
from include.steps.check_continuity import is_transaction
from include.steps.outcome import Outcome, record_outcomes
from include.steps.turn import Document, Row, Turn

#: messageSetStatusCode: QuickBooks holds no answer for this id.
NOT_KNOWN = frozenset({"600", "9001", "9002", "9004", "9005"})
#: After so many rounds of sending and losing a person decides.
MOST_ROUNDS = 2


def ask_missing(turn: Turn) -> Document | None:
    """The next question about the unsettled write document of this company, or None when there is none."""
    lost = turn.db.message_sets.open_write(turn.key)
    if lost is None:
        return None
    if lost["state"] == SetState.SERVED:
        lose_document(turn, lost)
    step = turn.context.setdefault("recovery", "status")
    if step == "replay":
        return Document(set_id=lost["id"], purpose=SetPurpose.WRITE, text=lost["document"], repeated=True)
    if step == "look":
        return _look(turn, lost)
    document = Document(
        set_id=turn.new_set_id(),
        purpose=SetPurpose.STATUS,
        text=status_query(lost["id"], turn.version),
        context={"set": lost["id"]},
    )
    turn.log("recovery_asked", message_set_id=lost["id"])
    return document


def lose_document(turn: Turn, lost: Row) -> None:
    """Nobody knows whether this document was executed; the next ones are smaller."""
    turn.db.message_sets.lose(lost["id"])
    turn.db.requests.lose(lost["id"])
    turn.db.companies.change(turn.key, batch_size=max(1, turn.company["batch_size"] // 2))
    turn.db.events.add(turn.key, "answer_missing", message_set_id=lost["id"], session_id=turn.session_id)


def hear_status(turn: Turn, asked: dict[str, Any], heard: AnswerSet) -> AnswerSet | None:
    """The stored answer when it came along; otherwise what to try next is kept in the session."""
    if heard.message_set_status_code in NOT_KNOWN:
        turn.context["recovery"] = "look"
        return None
    if heard.answers:
        return heard
    turn.context["recovery"] = "replay"
    return None


def hear_look(turn: Turn, asked: dict[str, Any], heard: AnswerSet) -> None:
    """Link what is in the books, stage again what is not, and give a person what was lost too often."""
    members = {row["id"]: row for row in turn.db.requests.of_set(asked["set"]) if row["state"] == RequestState.UNKNOWN}
    answers = heard.by_request_id()
    outcomes = []
    for place, number in enumerate(asked["requests"], 1):
        answer = answers.get(f"{asked['id']}.{place}")
        if number in members and answer is not None:
            outcomes.append(found_or_lost(turn, members[number], answer))
    record_outcomes(turn, outcomes)
    if len(outcomes) == len(members):
        turn.db.message_sets.settle(asked["set"], "looked up")
    turn.context.pop("recovery", None)


def found_or_lost(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """What a search of the books says about one request."""
    if row["kind"] == RequestKind.MOD:
        return _modified_or_again(turn, row, answer)
    for ret in answer.rets:
        if _same_guid(ret, row["guid"]):
            return Outcome(request=row, state=RequestState.APPLIED, ret=ret, status_code="0", origin="found")
    if answer.rets and row["is_list"]:
        return _possible_duplicate(row, answer.rets[0])
    if row["state"] == RequestState.UNKNOWN and row["rounds"] + 1 >= MOST_ROUNDS:
        return Outcome(
            request=row,
            state=RequestState.STAGED,
            hold=HoldReason.DECISION,
            another_round=True,
            message=(
                f"The answer to {row['title']} was lost {row['rounds'] + 1} times and the record was not found in "
                f"QuickBooks. Look for it there, then run: ./o2c decide {row['id']} posted --id TXNID, or: "
                f"./o2c decide {row['id']} send-again"
            ),
        )
    return Outcome(
        request=row, state=RequestState.STAGED, another_round=row["state"] == RequestState.UNKNOWN, stale=False
    )


def _modified_or_again(turn: Turn, row: Row, answer: Answer) -> Outcome:
    if not answer.rets:
        return Outcome(
            request=row,
            state=RequestState.REJECTED,
            status_code="3120",
            message=(
                f"{row['title']} is no longer in QuickBooks (deleted or merged), so the change could not be written. "
                "Bind the record to the one that replaced it: ./o2c bind"
            ),
        )
    ret = answer.rets[0]
    if is_in_step(row["fragment"], ret):
        return Outcome(request=row, state=RequestState.APPLIED, ret=ret, status_code="0", origin="found")
    turn.db.links.change(turn.key, ret.kind, ret.id or "", edit_sequence=ret.edit_sequence)
    return Outcome(request=row, state=RequestState.STAGED, another_round=row["state"] == RequestState.UNKNOWN)


def _possible_duplicate(row: Row, ret: Ret) -> Outcome:
    name = ret.text("FullName") or ret.text("Name")
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=HoldReason.DECISION,
        status_code="3100",
        message=(
            f"QuickBooks already has a record named {name!r} ({ret.kind} {ret.id}) that was not made from this one. "
            f"If it is the same, run: ./o2c bind {row['flow']} {row['record_id']} {ret.id}; if not, give one of the "
            "two another name."
        ),
    )


def _look(turn: Turn, lost: Row) -> Document:
    members = [row for row in turn.db.requests.of_set(lost["id"]) if row["state"] == RequestState.UNKNOWN]
    customers = turn.db.requests.needs_of([row["id"] for row in members])
    links = turn.db.links.for_keys(turn.key, [turn_key(row) for row in members if row["kind"] == RequestKind.MOD])

    def build(set_id: str) -> list[str]:
        return [
            _question(row, customers[row["id"]], links.get(turn_key(row)), f"{set_id}.{place}")
            for place, row in enumerate(members, 1)
        ]

    return turn.document(
        SetPurpose.LOOK,
        build,
        context={"set": lost["id"], "requests": [row["id"] for row in members]},
    )


def _question(row: Row, ids: dict[str, str], link: Row | None, request_id: str) -> str:
    if row["kind"] == RequestKind.MOD and link is not None:
        return by_ids(link["kind"], [link["qb_id"]], request_id=request_id)
    lookup = json.loads(row["lookup"])
    if not is_transaction(row["target"]):
        return by_full_name(row["target"], lookup["FullName"], request_id=request_id)
    day = date.fromisoformat(lookup["TxnDate"])
    around = timedelta(days=1)
    customer = ids.get(lookup["entity"], "")
    return by_entity_and_dates(row["target"], customer, day - around, day + around, request_id=request_id)


def turn_key(row: Row) -> Key:
    """The key of a request's record."""
    return Key(flow=row["flow"], record_id=row["record_id"])


def _same_guid(ret: Ret, guid: str) -> bool:
    return same_guid(ret.external_guid, guid)
