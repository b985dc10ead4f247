"""find_posted: is the record of a request in the books, and as which one?

A query cannot filter by ExternalGUID, so what is narrow enough is asked for and compared by `match_posted`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from include.model import OutboxAction, RequestState
from include.qbxml.answers import Answer, Ret
from include.qbxml.codes import DELETED, NAME_IN_USE, OK
from include.qbxml.compare import is_in_step
from include.qbxml.queries import by_entity_and_dates, by_full_name, by_ids, by_name_range
from include.qbxml.readable import is_list
from include.qbxml.status import tells_all
from include.rows import Link, OutboxRow
from include.states import DecisionKind, LinkOrigin
from include.steps.callback import Callback
from include.steps.session.conclusive import is_told
from include.steps.session.match_posted import Match, Sought, match_posted
from include.steps.session.outcome import Outcome
from include.steps.session.posted_before import PostedBefore, posted_before, told_apart

#: After so many rounds of sending and losing a person decides.
MOST_ROUNDS = 2
#: QuickBooks dates a transaction in its own zone.
AROUND = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One query, and the requests whose fate its answer tells."""

    rows: Sequence[OutboxRow]
    ask: Callable[[str], str]  #: the query under this requestID


def questions_about(call: Callback, rows: Sequence[OutboxRow]) -> tuple[list[Question], list[OutboxRow]]:
    """The queries that find the records of these requests, and the requests that nothing can be asked about.

    Transactions of one customer and day share a query: its answer holds them all.
    """
    ids = call.db.outbox.dependencies_of([row.id for row in rows])
    links = call.db.links.for_keys(call.key, [row.key for row in rows if row.action == OutboxAction.MODIFY])
    asked: dict[Any, tuple[list[OutboxRow], Callable[[str], str]]] = {}
    blind: list[OutboxRow] = []
    for row in rows:
        found = _query(row, ids[row.id], links.get(row.key))
        if found is None:
            blind.append(row)
        else:
            asked.setdefault(found[0], ([], found[1]))[0].append(row)
    return [Question(rows=tuple(same), ask=ask) for same, ask in asked.values()], blind


def found_or_lost(
    call: Callback, asked: Sequence[tuple[OutboxRow, Answer | None]], ids: Mapping[int, Mapping[str, str]]
) -> dict[int, Outcome]:
    """What a search of the books says about requests, by number; one that no answer tells of is not among them."""
    told = [(row, answer) for row, answer in asked if answer is not None and _tells(answer)]
    sought = [
        Sought(row=row, rets=_candidates(row, answer), ids=ids[row.id])
        for row, answer in told
        if row.action != OutboxAction.MODIFY
    ]
    matches = match_posted(call, sought)
    posted = posted_before(call, [row for row, _ in told if row.action == OutboxAction.MODIFY and not row.is_list])
    judged = {
        row.id: _modified_or_again(row, answer, ids[row.id], posted.get(row.id))
        if row.action == OutboxAction.MODIFY
        else _added_or_again(row, answer, matches[row.id])
        for row, answer in told
    }
    return {number: outcome for number, outcome in judged.items() if outcome is not None}


def _tells(answer: Answer) -> bool:
    """Whether an answer says something about what is looked for."""
    return is_told(answer) and (bool(answer.rets) or tells_all(answer.status_code))


def _candidates(row: OutboxRow, answer: Answer) -> list[Ret]:
    """The records that may be that of an Add; of a list only one of its name, and of one that may have been taken."""
    if not row.is_list:
        return list(answer.rets)
    was_out = row.state == RequestState.UNKNOWN or row.times_unsettled > 0
    return [ret for ret in answer.rets if ret.external_guid or (was_out and _is_named(ret, row))]


def _added_or_again(row: OutboxRow, answer: Answer, match: Match) -> Outcome | None:
    if match.ret is not None:
        return Outcome(
            request=row, state=RequestState.APPLIED, ret=match.ret, status_code=str(OK), origin=LinkOrigin.FOUND
        )
    if row.is_list:
        namesake = next((ret for ret in answer.rets if _is_named(ret, row)), None)
        if namesake is not None:
            return _possible_duplicate(row, namesake)
    elif match.doubtful:
        return _doubtful(row, match.doubtful)
    return _again(row) if tells_all(answer.status_code) else None


def _doubtful(row: OutboxRow, rets: Sequence[Ret]) -> Outcome:
    """QuickBooks does not say by its key whether one of these is it, and what they say does not tell."""
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=DecisionKind.LOST_ANSWER,
        unsettled=True,
        message=(
            f"{_lead(row)} QuickBooks does not show by what key its records were made, and has "
            f"{', '.join(map(_shown, rets))}, which may be it. If one is, run: ./o2c decide {row.id} posted --id ID; "
            f"if none is: ./o2c decide {row.id} send-again"
        ),
    )


def _lead(row: OutboxRow) -> str:
    is_lost = row.state == RequestState.UNKNOWN or row.times_unsettled > 0
    return f"The answer to {row.title} was lost." if is_lost else f"{row.title} may have been posted already."


def _shown(ret: Ret) -> str:
    day, total = ret.text("TxnDate"), ret.text("Subtotal") or ret.text("TotalAmount")
    facts = [f"of {day}" if day else "", f"over {total}" if total else "", f"(ID {ret.id})"]
    return " ".join([ret.kind, ret.text("RefNumber") or "without a number", *filter(None, facts)])


def _query(row: OutboxRow, ids: Mapping[str, str], link: Link | None) -> tuple[Any, Callable[[str], str]] | None:
    """A key that equal queries share, and the query; None when the request says nothing to look for.

    Transactions are asked for whole: a QuickBooks that has shown keys may show none after an upgrade, and then texts,
    lines and sum have to tell.
    """
    natural_key: dict[str, str] = json.loads(row.natural_key)
    target = row.target
    if row.action == OutboxAction.MODIFY:
        if link is None:
            return None
        return row.id, lambda number: by_ids(link.kind, [link.qb_id], request_id=number, whole=not row.is_list)
    if is_list(target):
        name = natural_key.get("FullName")
        if not name:
            return None
        # Items of all types share one list of names.
        family = "Item" if target.startswith("Item") else target
        # An inactive record holds its name too, but is not found by it: after a second refusal the range is asked.
        by_name = by_name_range if row.status_code == str(NAME_IN_USE) and row.attempts % 2 == 0 else by_full_name
        return row.id, lambda number: by_name(family, name, request_id=number)
    entity, day = ids.get(natural_key.get("entity", "")), natural_key.get("TxnDate")
    if not entity or not day:
        return None
    around = (date.fromisoformat(day) - AROUND, date.fromisoformat(day) + AROUND)
    return (target, entity, day), lambda number: by_entity_and_dates(target, entity, *around, request_id=number)


def _again(row: OutboxRow) -> Outcome:
    """Surely not in the books: sent once more, unless that was lost too often."""
    was_lost = row.state == RequestState.UNKNOWN
    if not was_lost or row.times_unsettled + 1 < MOST_ROUNDS:
        return Outcome(request=row, state=RequestState.STAGED, status_code=row.status_code, unsettled=was_lost)
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=DecisionKind.LOST_ANSWER,
        unsettled=True,
        message=(
            f"The answer to {row.title} was lost {row.times_unsettled + 1} times and the record was not found in "
            f"QuickBooks. Look for it there, then run: ./o2c decide {row.id} posted --id ID, or: "
            f"./o2c decide {row.id} send-again"
        ),
    )


def _modified_or_again(row: OutboxRow, answer: Answer, ids: Mapping[str, str], posted: PostedBefore | None) -> Outcome:
    if not answer.rets:
        return Outcome(
            request=row,
            state=RequestState.REJECTED,
            status_code=str(DELETED),
            message=(
                f"{row.title} is no longer in QuickBooks (deleted or merged), so the change could not be written. "
                f"Bind the record to the one that replaced it: {_bind(row, 'ID')}"
            ),
        )
    ret = answer.rets[0]
    if is_in_step(row.fragment, ret, ids=ids):
        return Outcome(request=row, state=RequestState.APPLIED, ret=ret, status_code=str(OK), origin=LinkOrigin.FOUND)
    if row.compare_first:
        return _handed_back(row, ret)
    if posted is not None and (edited := posted.edited(row, ret, ids)):
        return told_apart(row, ret, edited)
    again = _again(row)
    return Outcome(
        request=row,
        state=again.state,
        hold=again.hold,
        message=again.message,
        status_code=again.status_code,
        unsettled=again.unsettled,
        freshened=ret,
    )


def _handed_back(row: OutboxRow, ret: Ret) -> Outcome:
    """Both sides have changed it, or may have: they are compared before anything is written over."""
    return Outcome(
        request=row,
        state=RequestState.CANCELLED,
        status_code=row.status_code,
        message=(
            f"{row.title} was edited in QuickBooks before this change came. Nothing was written over; both sides "
            "are compared, and what is to go to QuickBooks is sent anew."
        ),
        to_compare=ret,
    )


def _is_named(ret: Ret, row: OutboxRow) -> bool:
    wanted = str(json.loads(row.natural_key)["FullName"]).casefold()
    return wanted in {(ret.text(name) or "").casefold() for name in ("FullName", "Name")}


def _possible_duplicate(row: OutboxRow, ret: Ret) -> Outcome:
    name = ret.text("FullName") or ret.text("Name")
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=DecisionKind.NAME_TAKEN,
        status_code=str(NAME_IN_USE),
        message=(
            f"QuickBooks already has a record named {name!r} ({ret.kind} {ret.id}) that was not made from this one. "
            f"If it is the same, run: {_bind(row, ret.id)}; if not, give one of the two another name."
        ),
    )


def _bind(row: OutboxRow, qb_id: str | None) -> str:
    return f"./o2c bind {row.flow} {row.record_id} {qb_id} --company {row.company} --by NAME"
