"""follow_merges: the winner of a Salesforce merge takes over what the loser was in QuickBooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from include.events import EventAction
from include.mappings.language.spec import Flow
from include.model import Key, Mapped, Reference, RequestState, SourceRecord
from include.rows import Link
from include.staging.door import Work
from include.staging.records import MOST_MERGES
from include.standing import OF_ENDED
from include.states import DecisionKind, WorkKind
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.extract_records import MERGED

_IN_FLIGHT = (RequestState.SERVED, RequestState.UNKNOWN)


def follow_merges(
    db: Work, company: str, records: Iterable[SourceRecord], into: Mapping[str, str | None] | None = None
) -> None:
    """Move the links of the merged-away ones among `records` to their winners, and have Salesforce told.

    Where both are in QuickBooks already, nothing moves: only finance can merge two records there. Nor does it where
    finance has merged the winner's customer with another one than the loser's: `into` says by the winner's id into
    which, without it what a person is asked about.
    """
    merged = [record for record in records if record.deleted and record.master_id]
    if into is None:
        into = _asked_about(db, company) if merged else {}
    for loser in merged:
        winner = str(loser.master_id)
        theirs = into.get(winner)
        for flow in db.links.flows_of(company, loser.id):
            is_elsewhere = theirs is not None and db.links.of(company, flow, [loser.id])[loser.id].qb_id != theirs
            outcome = "elsewhere" if is_elsewhere else db.links.move(company, flow, loser.id, winner)
            if outcome == "moved":
                db.decisions.settle(company, flow, [loser.id])
                db.decisions.settle(company, flow, [winner], OF_ENDED)
                db.outbox.satisfy(company, [Key(flow=flow, record_id=winner)])
                db.records.mark_dirty(company, loser.object, [winner])
                # What is written onto the record itself, as its balance, is the winner's from now on. Nothing changed
                # in QuickBooks, so what the winner says there waits for no comparison.
                moved, row = db.links.of(company, flow, [winner]).values(), db.work_items.row
                db.work_items.add_all([row(company, WorkKind.COMPARE, each.kind, each.qb_id) for each in moved])
            elif outcome == "both":
                # It is no account any more: what is to be asked is asked about the winner.
                db.decisions.settle(company, flow, [loser.id], OF_ENDED)
                db.work_items.add_all([db.work_items.row(company, WorkKind.MERGED, flow, loser.id)])
            db.events.add(
                company, EventAction.MERGE_FOLLOWED, flow=flow, record_id=loser.id, master=winner, how=outcome
            )
            db.work_items.add_all([db.work_items.row(company, WorkKind.MERGED, flow, winner)])


def _asked_about(db: Work, company: str) -> dict[str, str | None]:
    """By record: the customer into which its own was merged in QuickBooks, by what its transactions say."""
    return {row.record_id: row.known.get("into") for row in db.decisions.open(company, kinds=(DecisionKind.MERGE,))}


def follow_late_merges(db: Work, run: Run, flow: Flow, ids: Sequence[str], withdrawn: Sequence[str]) -> set[str]:
    """Winners among `ids` that must wait: QuickBooks may be adding their loser at this moment.

    Losers that were added after their merge had been read hand their link over here, whether the winner is among `ids`
    or they themselves are among those that are `withdrawn`.
    """
    if flow.source.object not in MERGED:
        return set()
    by_winner = db.records.losers(run.key, flow.source.object, ids)
    for loser in db.records.fetch(run.key, flow.source.object, withdrawn).values():
        if loser.master_id:
            by_winner.setdefault(loser.master_id, []).append(loser)
    losers = [loser for found in by_winner.values() for loser in found]
    if not losers:
        return set()
    requests = db.outbox.latest(run.key, flow.name, [loser.id for loser in losers])
    links = db.links.of(run.key, flow.name, [loser.id for loser in losers] + list(by_winner))
    follow_merges(db, run.key, [loser for loser in losers if loser.id in links and loser.master_id not in links])
    late = [loser for loser in losers if loser.id in withdrawn]
    both = [str(loser.master_id) for loser in late if loser.id in links and loser.master_id in links]
    db.work_items.add_all([db.work_items.row(run.key, WorkKind.MERGED, flow.name, winner) for winner in both])
    return {
        winner
        for winner, found in by_winner.items()
        if any(loser.id in requests and requests[loser.id].state in _IN_FLIGHT for loser in found)
    }


def as_before_merges(db: Work, run: Run, mapped: Mapped) -> list[Mapped]:
    """The same document as it was mapped when it referred to records that have been merged since."""
    found = []
    for key in dict.fromkeys(mapped.depends_on):
        object_name = run.catalogue.flows[key.flow].source.object
        if object_name not in MERGED:
            continue
        for loser in db.records.losers(run.key, object_name, [key.record_id]).get(key.record_id, ()):
            before = Reference(key=Key(flow=key.flow, record_id=loser.id))
            found.append(replace(mapped, values=_exchanged(mapped.values, Reference(key=key), before)))
    return found


def links_of_losers(db: Work, company: str, flow: Flow, ids: Sequence[str]) -> dict[str, dict[str, list[Link]]] | None:
    """Winners among `ids` -> their losers and the losers of these, each with all its links, the oldest first.

    None of what is never merged.
    """
    if flow.source.object not in MERGED:
        return None
    winners = _winners(db, company, flow.source.object, ids)
    found: dict[str, dict[str, list[Link]]] = {}
    for link in db.reconciliations.links_of(company, winners):
        if link.flow == flow.name:
            found.setdefault(winners[link.salesforce_id], {}).setdefault(link.salesforce_id, []).append(link)
    return found


def _winners(db: Work, company: str, object_name: str, ids: Iterable[str]) -> dict[str, str]:
    """Loser -> the one among `ids` that has taken its place, whether at once or step by step."""
    winners: dict[str, str] = {}
    top = {record_id: record_id for record_id in ids}
    for _ in range(MOST_MERGES):
        losers = db.records.losers(company, object_name, top) if top else {}
        top = {loser.id: top[winner] for winner, found in losers.items() for loser in found}
        winners |= top
    return winners


def _exchanged(value: Any, old: Reference, new: Reference) -> Any:
    if value == old:
        return new
    if isinstance(value, dict):
        return {name: _exchanged(inner, old, new) for name, inner in value.items()}
    if isinstance(value, list):
        return [_exchanged(inner, old, new) for inner in value]
    return value
