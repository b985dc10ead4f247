"""return_deletions: what was deleted in QuickBooks says so in Salesforce; nothing is ever deleted there.

Rows that came from the record say so by the word `on_deleted` of their flow. The record of Salesforce that it stood for
is never posted again by itself: its status is Conflict, and a person says what is to be done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from include.errors import DataError
from include.events import EventAction
from include.flow_words import OnDeleted
from include.mappings.engine.answer_rows import takes
from include.mappings.language.return_spec import DELETIONS, ReturnFlow
from include.model import SyncStatus
from include.names import MESSAGE, STATUS, SYNCED_AT
from include.rows import Link, MirrorRow, records_by_flow
from include.salesforce.soql import to_the_second
from include.staging.door import Work
from include.staging.mirror_rows import GONE
from include.standing import OF_POSTED
from include.states import Gone, LinkState, WorkKind
from include.steps.mirrors.forgotten_rows import forgotten_rows
from include.steps.mirrors.hold_records import hold_records, refused, titles_of
from include.steps.mirrors.mark_gone import mark_gone
from include.steps.quickbooks_to_salesforce.propose_merges import propose_merges
from include.steps.returning import BookState, Returning

SAYS: Final = {OnDeleted.MARK: Gone.TOLD, OnDeleted.CLEAR: Gone.CLEARED, OnDeleted.IGNORE: Gone.IGNORED}


def return_deletions(work: Returning, states: Sequence[BookState]) -> dict[str, str]:
    """Say it of these records, which are gone; answers {id of the books: why} of those that are to be tried again.

    Customers that were deleted by a merge are looked at on every call, until a person has decided: the transactions
    that tell where they went may be read later.
    """
    flow = deletion_flow(work)
    if flow is None:
        return {}
    states = [state for state in states if _taken(work, flow, state)]
    if not states:
        with work.staging.begin() as db:
            propose_merges(db, work, [])
        return {}
    gone = {state.key: state.id for state in states}  # a ListID is unique within its list only
    with work.staging.read() as db:
        written = [row for row in db.mirror_rows.of_ids(work.key, gone.values()) if (row.kind, row.qb_id) in gone]
        rows = [row for row in written if row.state != GONE]
        known = db.links.fetch(work.key, gone).values()
        links = [row for row in known if row.state == LinkState.ACTIVE]
        missed = [row for row in known if row.state == LinkState.DELETED]  # by the look at the last known records
    known_here = {(row.kind, row.qb_id) for row in written}
    rows += forgotten_rows(work, [state for state in states if state.key not in known_here])
    words = {flow.name: flow.on_deleted for flow in work.catalogue.returns.values()}
    pairs = {flow.pair: flow for flow in work.flows if flow.pair is not None}
    again = _mark(work, states, [row for row in rows if words.get(row.flow) is not OnDeleted.IGNORE])
    again |= _speak(work, [link for link in links if link.flow not in work.catalogue.flows], pairs)
    with work.staging.begin() as db:
        _end_links(db, work, [link for link in links if link.qb_id not in again], pairs)
        for pair in pairs.values():
            own_rows = [row for row in rows if row.flow == pair.name and row.qb_id not in again]
            db.mirror_rows.change_each(work.key, pair.name, {row.key: {"state": GONE} for row in own_rows})
            own = [name for kind, name in gone if kind in pair.source.objects]
            db.decisions.settle(work.key, pair.name, own)
        customers = [
            link.qb_id
            for link in (*links, *missed)
            if link.kind == "Customer" and link.qb_id not in again and _word(link, pairs) is not OnDeleted.IGNORE
        ]
        propose_merges(db, work, customers)
    return again


def deletion_flow(work: Returning) -> ReturnFlow | None:
    """The flow that carries deletions, when it is switched on."""
    return next((flow for flow in work.flows if DELETIONS.issuperset(flow.source.objects)), None)


def _mark(work: Returning, states: Sequence[BookState], rows: Sequence[MirrorRow]) -> dict[str, str]:
    """Mark the rows of mirrors; what was held of these records before has nothing to wait for any more."""
    marked = mark_gone(work, rows)
    for flow in (flow for flow in work.flows if flow.pair is None):
        own = [state for state in states if state.kind in flow.source.objects]
        if own:
            hold_records(work, flow.name, titles_of(own), refused(marked.refused), marked.again)
    return marked.again


def _taken(work: Returning, flow: ReturnFlow, state: BookState) -> bool:
    try:
        return takes(flow, state.fields, kind=state.kind)
    except DataError as error:
        work.result.problems.append(error.message)
        return False


def _end_links(db: Work, work: Returning, links: Sequence[Link], pairs: Mapping[str, ReturnFlow]) -> None:
    """The record is never posted again by itself, and its write-back says why."""
    db.links.end(work.key, {link.book_key: SAYS[_word(link, pairs)] for link in links})
    seen = [{"flow": link.flow, "record_id": link.salesforce_id, "qb_id": link.qb_id} for link in links]
    db.events.add_all([db.events.row(work.key, EventAction.DELETION_SEEN, **facts) for facts in seen])
    for name, ids in records_by_flow(links).items():
        db.decisions.settle(work.key, name, ids, OF_POSTED)
    row = db.work_items.row
    told = _told(db, work, links, pairs)
    db.work_items.add_all([row(work.key, WorkKind.DELETED, link.flow, link.salesforce_id) for link in told])


def _told(db: Work, work: Returning, links: Sequence[Link], pairs: Mapping[str, ReturnFlow]) -> list[Link]:
    """Those of the way there that say so: what is to be ignored does when a document waits for it."""
    here = [link for link in links if link.flow in work.catalogue.flows]
    ignored = [link for link in here if _word(link, pairs) is OnDeleted.IGNORE]
    needed = {
        (name, record_id)
        for name, ids in records_by_flow(ignored).items()
        for record_id in db.outbox.wanted(work.key, name, ids)
    }
    return [link for link in here if link not in ignored or (link.flow, link.salesforce_id) in needed]


def _speak(work: Returning, links: Sequence[Link], pairs: Mapping[str, ReturnFlow]) -> dict[str, str]:
    """Records that no flow of the way there carries, such as jobs, have no write-back of their own."""
    again: dict[str, str] = {}
    with work.staging.read() as db:
        stamp = to_the_second(db.now)
    for name in dict.fromkeys(link.flow for link in links):
        pair = pairs.get(name)
        if pair is None or pair.on_deleted is OnDeleted.IGNORE:
            continue
        target = pair.rows[0].target
        own = [link for link in links if link.flow == name]
        cleared = {target.key: None} if pair.on_deleted is OnDeleted.CLEAR else {}
        records = [
            {
                "Id": link.salesforce_id,
                STATUS: SyncStatus.CONFLICT.value,
                MESSAGE: "The record was deleted in QuickBooks. Delete it here too, or keep it without.",
                SYNCED_AT: stamp,
                **cleared,
            }
            for link in own
        ]
        for link, result in zip(own, work.write_many(target.object, None, records), strict=True):
            words = result.words
            if result.success:
                work.result.written += 1
            elif result.transient:
                again[link.qb_id] = words
            else:
                work.result.problems.append(f"{target.object} {link.salesforce_id}: {words}")
    return again


def _word(link: Link, pairs: Mapping[str, ReturnFlow]) -> OnDeleted:
    """The policy of the pair; a deal, whose documents are mirrored, always says so."""
    pair = pairs.get(link.flow)
    return pair.on_deleted if pair is not None else OnDeleted.MARK
