"""reread: did our own records go back in time? Asked before records of a kind are added.

What changed in the books since our last event is read. A record that carries the ExternalGUID of a staged Add was
posted before our staging database was restored; it is linked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from include.events import EventAction
from include.model import SETTLING_KINDS, RequestState, SetPurpose
from include.qbxml.answers import Answer, Ret
from include.qbxml.codes import ITERATOR_EXPIRED, NOT_OFFERED, OK
from include.qbxml.queries import modified_since
from include.qbxml.readable import SUM_FIELDS, is_list
from include.qbxml.status import carries_data
from include.rows import OutboxRow
from include.staging.books import QUICKBOOKS
from include.states import LinkOrigin
from include.steps.callback import Callback, Document, Heard
from include.steps.read_quickbooks.keep_unlinked import keep_unlinked
from include.steps.read_quickbooks.land_page import record_of
from include.steps.read_quickbooks.narrow_window import spanned
from include.steps.session.conclusive import require_answers
from include.steps.session.outcome import Outcome, record_outcomes
from include.steps.session.reread_window import REREAD, begin_window, end_window, kept, local_edges, window_of

PAGE = 250
MOST_RESTARTS = 3
#: The word in the context of a session: what it has read, and the windows in which it stands, by kind.
_STATE: Final = "rereading"
#: What a document says that is held against its deal.
_SAID: Final = {
    target: (*fields, *(() if target == "PurchaseOrder" else ("CustomerRef",))) for target, fields in SUM_FIELDS.items()
}

_ID_FIELDS = {True: ("ListID", "EditSequence", "FullName", "Name"), False: ("TxnID", "EditSequence", "RefNumber")}


def reread_first(call: Callback, targets: Iterable[str]) -> Document | None:
    """What must be read before records of these kinds are added; None when this session has read all of it."""
    if _STATE not in call.context:
        call.context[_STATE] = _begin(call)
    state = call.context[_STATE]
    unread = {*targets} - {*state["done"]}
    if unread & SETTLING_KINDS:
        # Another kind of document may bill the deal already. What cannot be asked beside holds nothing up.
        other = SETTLING_KINDS - {*targets, *state["done"], *state.get("skipped", ())}
        state["beside"] = sorted(call.db.links.has_kinds(call.key, other))
        unread |= {*state["beside"]}
    if unread and not state["done"]:
        # Once in a session also the kinds of what is held: the books may answer what a person is asked.
        unread |= {*call.db.outbox.waiting_adds(call.key)}
    state["targets"] = sorted(unread - {*state.get("off", ())})
    return ask_reread(call)


def ask_reread(call: Callback) -> Document | None:
    """The next page of what changed in the books since our last event, for the kinds that are about to be added."""
    state = call.context.get(_STATE)
    if not state or not state["targets"]:
        return None
    target, iterator = state["targets"][0], state["iterator"]
    if target not in state["windows"]:
        left, is_too_much = state["left"].pop(target, None), target in state["too_much"]
        state["windows"][target] = kept(begin_window(call, target, left, is_too_much=is_too_much))
    window = window_of(state["windows"][target])
    local_from, local_to = local_edges(window)
    fields = (*_ID_FIELDS[is_list(target)], "TimeModified", "ExternalGUID", *_SAID.get(target, ()))

    def build(set_id: str) -> list[str]:
        return [
            modified_since(
                target,
                local_from,
                local_to=local_to,
                request_id=f"{set_id}.1",
                iterator="Continue" if iterator else "Start",
                iterator_id=iterator,
                max_returned=PAGE,
                fields=fields,
                active_all=is_list(target),
                from_name=window.name_from or "",
                to_name=window.name_to or "",
            )
        ]

    return call.document(SetPurpose.REREAD, build, context={"target": target})


def hear_reread(call: Callback, heard: Heard) -> None:
    """What the books hold under a GUID of ours: linked when its Add is staged, remembered when it is unknown here."""
    if _STATE not in call.context:
        return  # asked before an upgrade, and asked anew
    found = {
        (ret.external_guid or "").lower(): (target, ret) for target, ret in _take_page(call, heard.answers.answers)
    }
    if found:
        staged = call.db.outbox.by_idempotency_key(call.key, found)
        _link_staged(call, staged, found)
        keep_unlinked(call, [record_of(ret) for guid, (_, ret) in found.items() if guid not in staged])


def _begin(call: Callback) -> dict[str, Any]:
    """A session that has read nothing; where an earlier one was cut off, it goes on there."""
    earlier: Mapping[str, Any] = call.db.sessions.left_of(call.key, _STATE, before=call.session_id) or {}
    windows = earlier.get("windows", {})
    return {
        "targets": [],
        "done": [],
        "known": {},
        "iterator": None,
        "answers": 0,
        "windows": {},
        "left": {**earlier.get("left", {}), **windows},
        # Not one answer came.
        "too_much": [] if earlier.get("answers") else [*windows],
    }


def _take_page(call: Callback, answers: Sequence[Answer]) -> list[tuple[str, Ret]]:
    """Records of the books that carry a GUID; moves on to the next page, window or kind."""
    state = call.context[_STATE]
    target = state["targets"][0]
    if any(answer.status_code == ITERATOR_EXPIRED for answer in answers) and state.get("restarts", 0) < MOST_RESTARTS:
        # The pages of before are read again: what they told is known already and changes nothing.
        state["iterator"], state["restarts"] = None, state.get("restarts", 0) + 1
        return []
    if any(answer.status_code == NOT_OFFERED for answer in answers):
        # An Add of this kind is refused alike, so nothing is posted twice; other kinds go on, and the mark stays.
        state["targets"], state["iterator"] = state["targets"][1:], None
        state["windows"].pop(target)
        state["off"] = [*state.get("off", ()), target]
        return []
    if target in state.get("beside", ()) and not all(carries_data(answer.status_code) for answer in answers):
        why = "; ".join(f"{answer.status_code}: {answer.message}" for answer in answers)
        call.log(EventAction.READ_JOB_FAILED, object=target, why=why)
        state["targets"], state["iterator"] = state["targets"][1:], None
        state["windows"].pop(target)
        state["skipped"] = [*state.get("skipped", ()), target]
        return []
    require_answers(call, answers, f"which {target} records were changed")
    state["answers"] += 1
    rets = [ret for answer in answers for ret in answer.rets]
    pages = [answer.iterator_id for answer in answers if answer.iterator_remaining and answer.iterator_id]
    if pages:
        window = window_of(state["windows"][target])
        state["windows"][target] = kept(replace(window, **spanned(window, rets)))
        state["iterator"] = pages[-1]
    else:
        _end_window(call, state, target)
    return [(target, ret) for ret in rets if ret.external_guid]


def _end_window(call: Callback, state: dict[str, Any], target: str) -> None:
    window = window_of(state["windows"].pop(target))
    state["iterator"] = None
    rest = end_window(call, window)
    if rest is not None:
        state["windows"][target] = kept(rest)
        return
    state["targets"] = state["targets"][1:]
    state["done"] = [*state["done"], target]
    state["known"][target] = window.until.isoformat()


def _link_staged(call: Callback, staged: Mapping[str, OutboxRow], found: Mapping[str, tuple[str, Ret]]) -> None:
    outcomes = [
        Outcome(
            request=row,
            state=RequestState.APPLIED,
            ret=found[guid][1],
            status_code=str(OK),
            origin=LinkOrigin.FOUND,
            is_same_content=row.is_list,
        )
        for guid, row in staged.items()
        if row.state == RequestState.STAGED
    ]
    record_outcomes(call, outcomes)
    # What a document said when it was posted is not known here any more: the next run holds it against its record.
    documents = [each.request.record_id for each in outcomes if not each.request.is_list]
    call.db.records.mark_dirty(call.key, None, documents)


def reread_again(call: Callback) -> None:
    """What was lost and not found may have been posted and changed since: the next look is at all that was modified."""
    if _STATE in call.context:
        call.context[_STATE]["done"] = []


def keep_reread(call: Callback) -> None:
    """A session has ended well: what its kinds hold in the books is known up to this moment.

    The mark goes back in time together with our records, so that after a restore everything since then is read.
    """
    state = call.context.get(_STATE, {})
    for target in state.get("done", ()):
        known = datetime.fromisoformat(state["known"][target])
        call.db.watermarks.move(call.key, QUICKBOOKS, target, call.db.now, window=REREAD, begun_at=known)
