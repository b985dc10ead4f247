"""link_named: the record that a person named is in the books: it is linked, and what waited for it goes on."""

from __future__ import annotations

import json
from typing import Final

from include.errors import DataError
from include.events import ChangeCause, EventAction
from include.model import WHOLE, Key, RequestState
from include.qbxml.answers import Ret
from include.qbxml.sums import sum_of
from include.rows import Decision, Link, Named, NewDecision, NewLink, OutboxRow
from include.staging.work_items import READ
from include.standing import place_in_books
from include.standing.standing import Place
from include.states import Answer, DecisionKind, LinkOrigin, LinkState, SyncState, WorkKind
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.callback import Callback
from include.steps.read_quickbooks.land_page import keep_records, record_of
from include.steps.related.other_holder import is_deleted, other_holder
from include.steps.related.requeue_related import bring_anew, requeue_related
from include.steps.session.outcome import own_texts, tell_second_copy

#: QuickBooks may be working on it: what is said of it now is carried out by a later update.
_IN_FLIGHT: Final = (RequestState.SERVED, RequestState.UNKNOWN)
#: What became of another record that is not in the books any more, no name says.
_ANSWERED: Final = frozenset(DecisionKind) - {DecisionKind.MISSING}


def link_named(call: Callback, row: Decision, named: Named, ret: Ret) -> None:
    """Link it with what the books say of it; a record that cannot be bound is refused, in words."""
    request = _request(call, row, named)
    if request is not None and request.state in _IN_FLIGHT:
        return
    if not named.is_list and place_in_books(ret.fields) is Place.VOID:
        refuse_named(call, row, named, f"{_name(named, ret)} is void")
        return
    known = call.db.links.of(call.key, row.flow, [row.record_id]).get(row.record_id)
    _take_from_deleted(call, row, named)
    try:
        call.db.bound_links.bind(_link(call, row, named, ret, request, known))
    except DataError as error:
        refuse_named(call, row, named, error.message)
        return
    if named.is_list:
        call.db.links.mark(call.key, {(named.kind, named.qb_id): SyncState.MEETING})
    if known is not None and known.qb_id != named.qb_id and known.state == LinkState.ACTIVE:
        _give_way(call, known)
    _follow(call, row, named, ret, request)
    if known is not None and known.qb_id != named.qb_id:
        _tell_of_both(call, row, named, ret, known)


def _take_from_deleted(call: Callback, row: Decision, named: Named) -> None:
    """What stood for a record that was deleted in Salesforce is free for this one."""
    taken = other_holder(call.db, call.key, named.kind, named.qb_id, row.record_id)
    if taken is not None and is_deleted(call.db, call.key, named.object, taken, row.record_id):
        _give_way(call, taken)
        call.db.decisions.settle(call.key, taken.flow, [taken.salesforce_id])


def _give_way(call: Callback, link: Link) -> None:
    """It does not stand for its record any more, and what Salesforce says of the two is brought anew."""
    call.db.links.change(link.id, state=LinkState.RETIRED, writes=False)
    bring_anew(call.db, call.key, [link])


def _tell_of_both(call: Callback, row: Decision, named: Named, ret: Ret, before: Link) -> None:
    """The document that we posted for the record is in the books too: finance voids one of them.

    One that a person had named by mistake is somebody else's, and of one that is missing a person is asked already.
    """
    read = read_landed(call.db, call.key, [before.book_key]).get(before.book_key)
    asked = call.db.decisions.about(call.key, row.flow, [row.record_id]).get(row.record_id, [])
    is_missing = any(each.kind is DecisionKind.MISSING and each.cause == before.qb_id for each in asked)
    is_ours = before.is_ours and before.state == LinkState.ACTIVE
    if before.is_list or not is_ours or is_over(read) or is_missing:
        return
    words = (
        f"{row.title} is {_name(named, ret)} in QuickBooks, as {named.by} said. {before.name} ({before.qb_id}), which "
        f"stood for it before, is there too. Void or delete {before.name} in QuickBooks. Was the word wrong, "
        f"take it back: ./o2c unbind {row.flow} {row.record_id} --company {call.key} --by NAME"
    )
    link = call.db.links.fetch(call.key, [(named.kind, named.qb_id)])[named.kind, named.qb_id]
    tell_second_copy(call, link, row.title, str(before.qb_id), words)
    told = call.db.work_items.row(call.key, WorkKind.FLAGGED, row.flow, row.record_id)
    call.db.work_items.add_all([told])


def refuse_named(call: Callback, row: Decision, named: Named, why: str) -> None:
    """Nothing is changed, and nothing is sent before a person has said what is right."""
    db = call.db
    words = (
        f"{named.by} said that {row.title} is {named.kind} {named.qb_id} in QuickBooks, but {why}. Nothing was "
        f"changed, and nothing of {row.title} is sent before somebody names the right one, or takes that word back."
    )
    new = NewDecision(
        kind=DecisionKind.MISBOUND,
        flow=row.flow,
        record_id=row.record_id,
        part=row.part,
        title=row.title,
        message=words,
        facts=row.known,
        amount=row.amount,
    )
    db.decisions.ask(call.key, [new])
    db.decisions.settle(call.key, row.flow, [row.record_id], (DecisionKind.BOUND,))
    db.work_items.add_all([db.work_items.row(call.key, WorkKind.HELD, row.flow, row.record_id)])
    call.log(EventAction.RECORD_MISBOUND, flow=row.flow, record_id=row.record_id, qb_id=named.qb_id, by=named.by)


def _request(call: Callback, row: Decision, named: Named) -> OutboxRow | None:
    """What a person says was posted, else whatever of the record is still to be sent."""
    if named.request is not None:
        return call.db.outbox.get(named.request)
    return call.db.outbox.latest(call.key, row.flow, [row.record_id]).get(row.record_id)


def _link(
    call: Callback, row: Decision, named: Named, ret: Ret, request: OutboxRow | None, known: Link | None
) -> NewLink:
    """A list record is compared before anything is sent; of a document number, date and sums are taken."""
    sent = request if named.request is not None else None
    applied = sent if sent is not None and _is_same_sum(sent, named, ret) else None
    return NewLink(
        company=call.key,
        kind=named.kind,
        qb_id=named.qb_id,
        flow=row.flow,
        salesforce_id=row.record_id,
        part=sent.part if sent is not None else WHOLE,
        deal=sent.deal if sent is not None else named.deal,
        generation=_generation(known, named),
        is_list=named.is_list,
        edit_sequence=None if named.is_list else ret.edit_sequence,
        number=ret.text("RefNumber") or ret.text("FullName") or ret.text("Name"),
        idempotency_key=sent.idempotency_key if sent is not None else None,
        applied_hash=(applied.link_hash or applied.hash) if applied is not None else None,
        last_synced=applied.fragment if applied is not None else None,
        snapshot="{}" if named.is_list else json.dumps(own_texts(ret)),
        origin=LinkOrigin.BOUND,
    )


def _generation(known: Link | None, named: Named) -> int:
    """The newest of its record; the one that writes to what was named keeps its own."""
    if known is None:
        return 1
    is_the_same = known.writes and (known.kind, known.qb_id) == (named.kind, named.qb_id)
    return known.generation if is_the_same else known.generation + 1


def _is_same_sum(sent: OutboxRow, named: Named, ret: Ret) -> bool:
    """Of a customer or item no sum tells that it says what was sent."""
    if named.is_list:
        return False
    return sent.amount is None or sum_of(ret) == sent.amount


def _follow(call: Callback, row: Decision, named: Named, ret: Ret, request: OutboxRow | None) -> None:
    """Everything that goes on now that there is a link, in the same transaction."""
    db, name = call.db, _name(named, ret)
    if named.request is not None:
        link = db.links.fetch(call.key, [(named.kind, named.qb_id)])[named.kind, named.qb_id]
        db.billing.link({named.request: link.id})
    if request is not None and request.state == RequestState.STAGED:
        what = "Posted as" if named.request is not None else "Bound to"
        db.outbox.cancel([request.id], f"{what} {name}, says {named.by}.", ChangeCause.PERSON)
    db.outbox.satisfy(call.key, [Key(flow=row.flow, record_id=row.record_id)])
    db.work_items.add_all([db.work_items.row(call.key, WorkKind.APPLIED, row.flow, row.record_id)])
    if named.object:
        db.records.mark_dirty(call.key, named.object, [row.record_id])
    said = Answer.BIND if named.request is None else Answer.POSTED
    db.decisions.answer(call.key, row.flow, [row.record_id], _ANSWERED, said, named.by)
    for flow in named.back:
        db.decisions.answer(call.key, flow, [named.qb_id], DecisionKind, said, named.by)
    db.decisions.settle_causes(call.key, DecisionKind.POSTED_TWICE, [named.qb_id])
    keep_records(call, [record_of(ret)])
    db.work_items.add_all([db.work_items.row(call.key, READ, named.kind, named.qb_id)])
    requeue_related(db, call.key, named.kind, named.qb_id)
    facts = {"flow": row.flow, "record_id": row.record_id, "qb_id": named.qb_id, "by": named.by}
    call.log(EventAction.RECORD_BOUND, **facts)


def _name(named: Named, ret: Ret) -> str:
    """What a person calls it."""
    return f"{named.kind} {ret.text('RefNumber') or ret.text('FullName') or named.qb_id}"
