"""read_facts: the rows of now of many records of one flow, and the standings of what they wait for.

A fixed number of statements for a portion, and a few more for each step up from a record to what it waits for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from include.model import Key, RequestState
from include.rows import Decision
from include.staging.door import Work
from include.standing import Facts, Parent, Standing, standing_of
from include.states import DecisionKind, LinkState

#: Nothing waits for anything over more steps than this; a circle ends here too.
_STEPS = 8


def read_facts(db: Work, company: str, flow: str, ids: Iterable[str]) -> dict[str, Facts]:
    """Link, newest request and open decisions of each record."""
    ids = list(ids)
    links = db.links.of(company, flow, ids)
    requests = db.outbox.latest(company, flow, ids)
    asked = db.decisions.about(company, flow, ids)
    gone = {name for name, link in links.items() if link.is_list and link.state is LinkState.DELETED}
    needed = db.outbox.wanted(company, flow, gone)
    let_go = _let_go(db, company, flow, gone, asked) - needed
    waits = any(each.state == RequestState.STAGED for each in requests.values())
    held_back = db.companies.get(company).held_back if waits else ""
    return {
        record_id: Facts(
            wanted=record_id not in let_go,
            is_needed=record_id in needed,
            link=links.get(record_id),
            request=requests.get(record_id),
            decisions=tuple(asked.get(record_id, ())),
            held_back=held_back,
        )
        for record_id in ids
    }


def with_books(db: Work, company: str, facts: Mapping[str, Facts]) -> dict[str, Facts]:
    """The same, with what was read of the transactions that they are linked to."""
    links = {name: each.link for name, each in facts.items() if each.link is not None and not each.link.is_list}
    kinds = sorted({link.kind for link in links.values()})
    landed = db.reconciliations.landed(company, kinds, [link.qb_id for link in links.values()]) if links else {}
    found = dict(facts)
    for name, link in links.items():
        read = landed.get((link.kind, link.qb_id))
        if read is not None:
            found[name] = replace(facts[name], fields=read.payload)
    return found


def with_parents(db: Work, company: str, facts: Mapping[str, Facts], *, steps: int = _STEPS) -> dict[str, Facts]:
    """The same, with the standing of each record that an open request waits for, and so on up."""
    waiting = {
        each.request.id: name
        for name, each in facts.items()
        if each.request is not None and each.request.state == RequestState.STAGED and each.request.unmet
    }
    blockers = db.outbox.blockers(company, waiting) if waiting and steps else {}
    parents = _parents(db, company, [key for keys in blockers.values() for key in keys], steps)
    found = dict(facts)
    for number, keys in blockers.items():
        name = waiting[number]
        found[name] = replace(facts[name], parents=tuple(parents[key] for key in keys))
    return found


def with_stops(db: Work, company: str, flow: str, facts: Mapping[str, Facts]) -> dict[str, Facts]:
    """The same of records that their flow is to take: of which nothing is known, it says why the flow stands still."""
    unknown = {name for name, each in facts.items() if not standing_of(each).is_known}
    why = db.flow_runs.stopped(company, [flow]).get(flow) if unknown else None
    if why and not why.startswith(f"Flow {flow} "):
        why = f"Flow {flow} stands still: {why}"
    return {name: replace(each, stopped=why) if why and name in unknown else each for name, each in facts.items()}


def read_standings(db: Work, company: str, flow: str, ids: Iterable[str]) -> dict[str, Standing]:
    """Where records stand that their flow takes, as far as the rows alone tell."""
    facts = with_parents(db, company, with_books(db, company, read_facts(db, company, flow, ids)))
    return {name: standing_of(each) for name, each in facts.items()}


def _let_go(
    db: Work, company: str, flow: str, gone: Iterable[str], asked: Mapping[str, Sequence[Decision]]
) -> set[str]:
    """Of the records that are gone, the customers of which a person has said that they were only deleted."""
    left = {name for name in gone if all(row.kind is not DecisionKind.MERGE for row in asked.get(name, ()))}
    return {*db.decisions.waived(company, flow, left, kind=DecisionKind.MERGE)} if left else set()


def _parents(db: Work, company: str, keys: Sequence[Key], steps: int) -> dict[Key, Parent]:
    by_flow: dict[str, list[str]] = {}
    for key in dict.fromkeys(keys):
        by_flow.setdefault(key.flow, []).append(key.record_id)
    found: dict[Key, Parent] = {}
    for flow, ids in by_flow.items():
        facts = with_parents(db, company, read_facts(db, company, flow, ids), steps=steps - 1)
        facts = with_stops(db, company, flow, facts)
        untitled = [name for name, each in facts.items() if each.request is None and not each.decisions]
        names = db.records.names(company, untitled) if untitled else {}
        for record_id, each in facts.items():
            key = Key(flow=flow, record_id=record_id)
            title = names.get(record_id) or _title(key, each)
            found[key] = Parent(key=key, title=title, standing=standing_of(each))
    return found


def _title(key: Key, facts: Facts) -> str:
    if facts.request is not None:
        return facts.request.title
    return facts.decisions[0].title if facts.decisions else f"{key.record_id} ({key.flow})"
