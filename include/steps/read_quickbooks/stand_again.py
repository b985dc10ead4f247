"""stand_again: records that were void or gone are in the books again, and stand for those of Salesforce as before.

So it is after finance has set the company file back to a copy that has them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from include.events import ChangeCause, EventAction
from include.model import Key, OutboxAction, RequestState
from include.rows import Link, records_by_flow
from include.standing import OF_ENDED
from include.states import DecisionKind, LinkState, WorkKind
from include.steps.callback import Callback
from include.steps.related.requeue_related import bring_anew

#: QuickBooks may be working on it: what comes of it is seen with its answer.
_IN_FLIGHT: Final = (RequestState.SERVED, RequestState.UNKNOWN)


def stand_again(call: Callback, again: Mapping[Link, int]) -> None:
    """These links, each with its generation from now on, live; what was asked about their end is over."""
    if not again:
        return
    db, row = call.db, call.db.work_items.row
    db.links.stand_again(again)
    db.billing.stand_again(call.key, [link.id for link in again if not link.is_list])
    for flow, ids in records_by_flow(again).items():
        db.decisions.settle(call.key, flow, ids, OF_ENDED)
    for kind in (DecisionKind.MISSING, DecisionKind.POSTED_TWICE):
        db.decisions.settle_causes(call.key, kind, [str(link.qb_id) for link in again])
    db.outbox.satisfy(call.key, [Key(flow=link.flow, record_id=link.salesforce_id) for link in again])
    db.records.mark_dirty(call.key, None, [link.salesforce_id for link in again])
    db.work_items.add_all([row(call.key, WorkKind.RELEASED, link.flow, link.salesforce_id) for link in again])
    bring_anew(db, call.key, [*again])
    for link in again:
        call.log(EventAction.FOUND_IN_BOOKS, flow=link.flow, record_id=link.salesforce_id, qb_id=link.qb_id)


def came_back(call: Callback, keys: Sequence[tuple[str, str]]) -> None:
    """Records that were void or gone were read again: the newest link of each record of Salesforce lives again.

    That of what was void has not ended: the next run says whether the record is wanted, or finance is asked once more.
    Nothing is posted in its stead any more; where that is with QuickBooks already, its answer tells.
    """
    known = call.db.links.fetch(call.key, keys).values()
    void = [link for link in known if link.state is LinkState.ACTIVE and not link.is_list]
    call.db.billing.stand_again(call.key, [link.id for link in void])
    call.db.records.mark_dirty(call.key, None, [link.salesforce_id for link in void])
    back = _not_in_flight(call, _newest(call, [link for link in known if may_stand_again(link)]))
    stand_again(call, {link: link.generation for link in back})


def _newest(call: Callback, links: Sequence[Link]) -> list[Link]:
    """Those of these that no later one of the same record follows."""
    keys = [Key(flow=link.flow, record_id=link.salesforce_id) for link in links]
    posted = call.db.links.posted(call.key, keys) if links else {}
    newest = {key: link.id for (key, _), link in sorted(posted.items(), key=lambda each: each[1].generation)}
    latest = {*newest.values()}
    return [link for link in links if link.id in latest]


def _not_in_flight(call: Callback, links: Sequence[Link]) -> list[Link]:
    """Those of whose records no new document is with QuickBooks; one that waits to be sent is taken back."""
    left: list[Link] = []
    for flow, ids in records_by_flow(links).items():
        latest = call.db.outbox.latest(call.key, flow, ids)
        adds = {name: request for name, request in latest.items() if request.action == OutboxAction.ADD}
        waiting = [request for request in adds.values() if request.state == RequestState.STAGED]
        lost = {request.id for request in waiting if request.held and request.attempts}  # a person looks for it
        staged = [request.id for request in waiting if request.id not in lost]
        call.db.outbox.cancel(staged, "What stood for it before is in QuickBooks again.", ChangeCause.RESTORED)
        busy = {name for name, request in adds.items() if request.state in _IN_FLIGHT or request.id in lost}
        left += [link for link in links if link.flow == flow and link.salesforce_id not in busy]
    return left


def may_stand_again(link: Link) -> bool:
    """Whether it has ended, but for one of which a person said that it never was this record."""
    if link.state is LinkState.RETIRED:
        return link.writes or link.is_ours
    return link.state is LinkState.DELETED
