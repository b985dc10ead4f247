"""stand_again: a record that was void or gone is in the books again, and stands for its record of Salesforce as before.

So it is after finance has set the company file back to a copy that has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from include.events import EventAction
from include.model import Key
from include.rows import Link
from include.standing import OF_ENDED
from include.states import DecisionKind, Gone, LinkState, WorkKind
from include.steps.callback import Callback
from include.steps.related.requeue_related import bring_anew


def stand_again(call: Callback, link: Link, generation: int) -> None:
    """What a person was asked about its end is over, and the next run holds it against its record."""
    db = call.db
    db.links.stand_again(link, generation)
    if not link.is_list:
        db.billing.stand_again(call.key, link.id)
    db.decisions.settle(call.key, link.flow, [link.salesforce_id], OF_ENDED)
    for kind in (DecisionKind.MISSING, DecisionKind.POSTED_TWICE):
        db.decisions.settle_causes(call.key, kind, [str(link.qb_id)])
    db.outbox.satisfy(call.key, [Key(flow=link.flow, record_id=link.salesforce_id)])
    db.records.mark_dirty(call.key, None, [link.salesforce_id])
    db.work_items.add_all([db.work_items.row(call.key, WorkKind.RELEASED, link.flow, link.salesforce_id)])
    bring_anew(db, call.key, link)
    call.log(EventAction.FOUND_IN_BOOKS, flow=link.flow, record_id=link.salesforce_id, qb_id=link.qb_id)


def came_back(call: Callback, keys: Sequence[tuple[str, str]]) -> None:
    """Records that were void or gone were read again: the newest link of each record of Salesforce lives again.

    That of what was void has not ended: the next run says whether the record is wanted, or finance is asked once more.
    """
    known = call.db.links.fetch(call.key, keys).values()
    void = [link for link in known if link.state is LinkState.ACTIVE and not link.is_list]
    for link in void:
        call.db.billing.stand_again(call.key, link.id)
    call.db.records.mark_dirty(call.key, None, [link.salesforce_id for link in void])
    ended = [link for link in known if may_stand_again(link)]
    if not ended:
        return
    posted = call.db.links.posted(call.key, [Key(flow=link.flow, record_id=link.salesforce_id) for link in ended])
    newest = {key: link.id for (key, _), link in sorted(posted.items(), key=lambda each: each[1].generation)}
    for link in ended:
        if link.id in newest.values():
            stand_again(call, link, link.generation)


def may_stand_again(link: Link) -> bool:
    """Whether it has ended, but for one of which a person said that it never was this record."""
    return link.state is LinkState.DELETED or (link.state is LinkState.RETIRED and link.gone is not Gone.CLEARED)
