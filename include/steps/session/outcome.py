"""What became of a request, and everything that follows from it in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from include.events import EventAction
from include.model import SETTLING_KINDS, Key, OutboxAction, RequestState
from include.qbxml.answers import Ret
from include.qbxml.codes import OK
from include.qbxml.request_name import request_name
from include.rows import Link, NewDecision, NewLink, OutboxRow
from include.standing import OF_KIND, TRIED_AGAIN
from include.states import DecisionKind, LinkOrigin, WorkKind
from include.steps.callback import Callback
from include.steps.read_quickbooks.learn_clock import learn_zone
from include.steps.session.check_amounts import check_amounts
from include.steps.session.keep_lines import keep_lines
from include.steps.session.match_posted import learn_guid
from include.steps.session.send_to_compare import send_to_compare

#: What the reverse DAG is told, by the state that a request came into.
_WORK_KIND: Final = {RequestState.APPLIED: WorkKind.APPLIED, RequestState.REJECTED: WorkKind.REJECTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The new state of one request. `ret` is the record as QuickBooks answered it, when it did."""

    request: OutboxRow
    state: RequestState
    ret: Ret | None = None
    hold: DecisionKind | None = None  #: what a person is asked, with the message
    status_code: str | None = None
    message: str | None = None
    not_before: datetime | None = None
    refused_since: datetime | None = None  #: of one that is waited out: since when QuickBooks refuses it so
    unsettled: bool = False
    needs_refresh: bool = False
    bisect_group: str | None = None
    origin: LinkOrigin = LinkOrigin.POSTED
    freshened: Ret | None = None  #: the record as it is now, when only its EditSequence is to be kept
    to_compare: Ret | None = None  #: the record as somebody edited it, to be compared before anything is sent
    is_same_content: bool = True  #: False when an older content of the record is what QuickBooks has


def record_outcomes(call: Callback, outcomes: Sequence[Outcome]) -> None:
    """Write outcomes, links, readiness of what waited, work items and events: a fixed number of statements."""
    if not outcomes:
        return
    db = call.db
    applied = [outcome for outcome in outcomes if outcome.state == RequestState.APPLIED and outcome.ret is not None]
    if applied:
        known = db.links.posted(call.key, [outcome.request.key for outcome in applied])
        fresh = [outcome for outcome in applied if not _is_second(outcome, known)]
        if len(fresh) < len(applied):
            _tell_posted_twice(call, [outcome for outcome in applied if _is_second(outcome, known)], known)
        links = db.links.add_all([_link(call, outcome) for outcome in fresh])
        _keep_documents(call, fresh, links)
        learn_guid(call, _answered_adds(fresh))
        check_amounts(call, [(each.request, each.ret) for each in fresh if each.ret and each.is_same_content])
        learn_zone(call, [outcome.ret for outcome in applied if outcome.ret is not None])
    seen = [outcome.freshened for outcome in outcomes if outcome.freshened is not None]
    db.links.freshen(call.key, {(ret.kind, ret.id or ""): ret.edit_sequence for ret in seen})
    send_to_compare(call, [outcome.to_compare for outcome in outcomes if outcome.to_compare is not None])
    db.outbox.settle([(outcome.request, _columns(outcome), _facts(call, outcome)) for outcome in outcomes])
    db.decisions.ask(call.key, [_decision(outcome) for outcome in outcomes if _asks(outcome)])
    _settle_waited(call, [outcome for outcome in outcomes if outcome.refused_since and outcome.hold is None])
    if applied:
        db.outbox.satisfy(call.key, [outcome.request.key for outcome in applied if _is_add(outcome)])
    db.work_items.add_all(
        [
            db.work_items.row(call.key, kind, outcome.request.flow, outcome.request.record_id)
            for outcome in outcomes
            if (kind := _work_kind(outcome)) is not None
        ]
    )
    same = [outcome for outcome in outcomes if outcome.state == outcome.request.state]
    db.events.add_all([_event(call, outcome) for outcome in same])


def _settle_waited(call: Callback, outcomes: Sequence[Outcome]) -> None:
    """Refused for another cause now, of which nobody is asked yet: what was asked of the old one is over."""
    for flow in dict.fromkeys(outcome.request.flow for outcome in outcomes):
        ids = [outcome.request.record_id for outcome in outcomes if outcome.request.flow == flow]
        call.db.decisions.settle(call.key, flow, ids, TRIED_AGAIN)


def _work_kind(outcome: Outcome) -> WorkKind | None:
    """What the reverse DAG is told; nothing of what waits as before."""
    is_news = outcome.message not in (None, outcome.request.message)
    if outcome.refused_since is not None:
        return WorkKind.REJECTED if is_news else None
    if outcome.hold is not None:
        return WorkKind.HELD
    return WorkKind.STAGED if is_news and outcome.state == RequestState.STAGED else _WORK_KIND.get(outcome.state)


def _keep_documents(call: Callback, applied: Sequence[Outcome], links: Mapping[tuple[str, str], int]) -> None:
    """What stands beside the links of documents that were added."""
    posted = [(each.request, each.ret) for each in applied if _is_add(each) and each.ret and not each.request.is_list]
    if posted:
        keep_lines(call, posted, links)
        bills = [(row.id, ret) for row, ret in posted if row.target in SETTLING_KINDS]
        call.db.billing.link({number: links[ret.kind, ret.id or ""] for number, ret in bills})


def _answered_adds(applied: Sequence[Outcome]) -> list[tuple[OutboxRow, Ret]]:
    """What QuickBooks has just answered to Adds, and what was found otherwise is not."""
    told = [(each.request, each.ret) for each in applied if _is_add(each) and each.origin is LinkOrigin.POSTED]
    return [(row, ret) for row, ret in told if ret is not None]


def _is_second(outcome: Outcome, known: Mapping[tuple[Key, int], Link]) -> bool:
    """Whether QuickBooks shows another record than the one that this generation is linked to."""
    link = known.get(_generation(outcome))
    return link is not None and outcome.ret is not None and link.qb_id != outcome.ret.id


def _generation(outcome: Outcome) -> tuple[Key, int]:
    return outcome.request.key, outcome.request.generation


def _tell_posted_twice(call: Callback, outcomes: Sequence[Outcome], known: Mapping[tuple[Key, int], Link]) -> None:
    """The link stays as it is; a person is told of the second record."""
    for outcome in outcomes:
        link, ret = known[_generation(outcome)], outcome.ret
        assert ret is not None
        words = (
            f"{outcome.request.title} is in QuickBooks twice: as {link.kind} {link.qb_id}, which is linked, "
            f"and as {ret.kind} {ret.id}. Void or delete the second one in QuickBooks."
        )
        call.db.companies.change(call.key, problem=words)
        row = outcome.request
        tell_second_copy(call, link, row.title, str(ret.id), words)
        call.db.work_items.add_all([call.db.work_items.row(call.key, WorkKind.FLAGGED, row.flow, row.record_id)])
        facts = {"flow": outcome.request.flow, "record_id": outcome.request.record_id}
        call.log(EventAction.POSTED_TWICE, qb_id=ret.id, linked=link.qb_id, **facts)


def kind_of(row: OutboxRow) -> str:
    """What qbXML calls this request, as messages and `release-kind` name it."""
    return request_name(row.action, row.target, is_list=row.is_list)


def tell_second_copy(call: Callback, link: Link, title: str, qb_id: str, words: str) -> None:
    """A person is told of a record that the books have beside the one that is linked."""
    new = NewDecision(
        kind=DecisionKind.POSTED_TWICE,
        flow=link.flow,
        record_id=link.salesforce_id,
        part=link.part,
        cause=qb_id,
        title=title,
        message=words,
    )
    call.db.decisions.ask(call.key, [new])


def _asks(outcome: Outcome) -> bool:
    return outcome.hold is not None or outcome.state is RequestState.REJECTED


def asked_about(row: OutboxRow, kind: DecisionKind, message: str) -> NewDecision:
    """What a person is asked about a request."""
    return NewDecision(
        kind=kind,
        flow=row.flow,
        record_id=row.record_id,
        part=row.part,
        cause=kind_of(row) if kind in OF_KIND else "",
        title=row.title,
        message=message,
        facts={"hash": row.link_hash or row.hash} if kind is DecisionKind.DIFFERENCE else {},
        amount=row.amount,
        document_date=row.document_date,
        outbox_id=row.id,
    )


def _decision(outcome: Outcome) -> NewDecision:
    """Of a request that is held, or was refused."""
    message = outcome.message or f"QuickBooks answered {outcome.status_code}."
    return asked_about(outcome.request, outcome.hold or DecisionKind.REJECTED, message)


def _columns(outcome: Outcome) -> dict[str, Any]:
    return {
        "state": outcome.state,
        "status_code": outcome.status_code,
        "message": outcome.message,
        "not_before": outcome.not_before,
        "refused_since": _refused_since(outcome),
        "times_unsettled": outcome.request.times_unsettled + (1 if outcome.unsettled else 0),
        "needs_refresh": outcome.needs_refresh,
        "bisect_group": outcome.bisect_group,
    }


def _refused_since(outcome: Outcome) -> datetime | None:
    """It stays while the request does: what is looked up, or lost, in between ends no refusal."""
    if outcome.state is not RequestState.STAGED:
        return None
    return outcome.refused_since or outcome.request.refused_since


def _link(call: Callback, outcome: Outcome) -> NewLink:
    ret, row = outcome.ret, outcome.request
    assert ret is not None
    return NewLink(
        company=call.key,
        kind=ret.kind,
        qb_id=ret.id or "",
        flow=row.flow,
        salesforce_id=row.record_id,
        part=row.part,
        generation=row.generation,
        deal=row.deal,
        is_list=row.is_list,
        edit_sequence=ret.edit_sequence,
        number=ret.text("RefNumber") or ret.text("FullName") or ret.text("Name"),
        idempotency_key=row.idempotency_key,
        applied_hash=(row.link_hash or row.hash) if outcome.is_same_content else None,
        last_synced=row.fragment,
        snapshot=json.dumps(ret.fields if row.is_list else own_texts(ret)),
        origin=outcome.origin,
    )


def own_texts(ret: Ret) -> dict[str, Any]:
    """What is kept of a document, which has lines: its own texts, and whose it is."""
    return {name: value for name, value in ret.fields.items() if isinstance(value, str) or name == "CustomerRef"}


def _event(call: Callback, outcome: Outcome) -> dict[str, Any]:
    """Of one whose state is as before: every other is told with its change."""
    row = outcome.request
    named = {"flow": row.flow, "record_id": row.record_id, "outbox_id": row.id}
    return call.db.events.row(call.key, EventAction.ANSWER_PARSED, **named, **_facts(call, outcome))


def _facts(call: Callback, outcome: Outcome) -> dict[str, Any]:
    """What an event tells of an outcome besides the state."""
    facts: dict[str, Any] = {"message_set_id": outcome.request.message_set_id, "session_id": call.session_id}
    if outcome.status_code not in (None, str(OK)):
        facts["status_code"] = outcome.status_code
    if outcome.ret is not None:
        facts["qb_id"] = outcome.ret.id
    if outcome.hold is not None:
        facts["hold"] = outcome.hold.value
    return facts


def _is_add(outcome: Outcome) -> bool:
    return bool(outcome.request.action == OutboxAction.ADD)
