"""propose_merges: a customer is gone, and its transactions tell into which other it was merged. A person decides.

QuickBooks says only that a customer was deleted. Nothing is linked anew by itself, and nothing created again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from include.events import EventAction
from include.rows import Link, NewDecision
from include.staging.books import CUSTOMER, QUICKBOOKS, named_by
from include.staging.door import Work
from include.standing import OF_ENDED
from include.states import JOB, DecisionKind, Gone, LinkState, WorkKind
from include.steps.mirrors.find_linked import above, parents_of
from include.steps.quickbooks_to_salesforce.billed_elsewhere import DEALS_OF_ACCOUNT
from include.steps.related.other_holder import living_holders
from include.steps.related.requeue_related import TRANSACTIONS
from include.steps.returning import Returning
from include.steps.salesforce_to_quickbooks.follow_merges import follow_merges


@dataclass(slots=True, kw_only=True)
class _Trail:
    """Where the linked transactions of a customer that is gone are now."""

    moved: Counter[str] = field(default_factory=Counter)  #: ListID of the customer that they name now
    stayed: int = 0  #: they still name the one that is gone, as far as they were read

    @property
    def into(self) -> str | None:
        """The customer that most of them name now."""
        return next((name for name, _ in self.moved.most_common(1)), None)


def propose_merges(db: Work, work: Returning, gone: Sequence[str]) -> None:
    """Say of customers that are gone, and of those that wait for a decision, which customer each seems to be now.

    In the transaction that ends their links: no later run finds that they have gone. A few statements, however many.
    """
    found = _links(db, work, gone)
    trails = _trails(db, work, list(found.values()))
    _follow_merges(db, work, found, trails)
    links = _links(db, work, gone)
    news = db.decisions.ask(work.key, list(_asked(db, work, links, trails)))
    work.result.held += len(news)
    for name in dict.fromkeys(new.flow for new in news):  # this one says more
        ids = [new.record_id for new in news if new.flow == name]
        db.decisions.settle(work.key, name, ids, (DecisionKind.ENDED,))
    row, told = db.work_items.row, db.events.row
    db.work_items.add_all([row(work.key, WorkKind.DELETED, new.flow, new.record_id) for new in news])
    facts = [{"record_id": new.record_id, "flow": new.flow, **new.facts} for new in news]
    db.events.add_all([told(work.key, EventAction.MERGE_PROPOSED, **each) for each in facts])


def _asked(db: Work, work: Returning, links: Mapping[str, Link], trails: Mapping[str, _Trail]) -> Iterator[NewDecision]:
    names = _names(db, work.key, [*links, *(name for qb_id in links for name in trails[qb_id].moved)])
    taken = _taken(db, work, links, trails)
    for qb_id, link in links.items():
        yield NewDecision(
            kind=DecisionKind.MERGE,
            flow=link.flow,
            record_id=link.salesforce_id,
            cause="" if link.flow in work.catalogue.flows else JOB,
            title=f"Customer {names[qb_id]}",
            message=_words(work, link, trails[qb_id], names, taken.get(qb_id, "")),
            facts={"qb_id": qb_id, "into": trails[qb_id].into},
        )


def _follow_merges(db: Work, work: Returning, links: Mapping[str, Link], trails: Mapping[str, _Trail]) -> None:
    """Two that were merged on both sides: the record that is left stands for the customer that is left."""
    for name in dict.fromkeys(link.flow for link in links.values() if link.flow in work.catalogue.flows):
        into = {str(link.salesforce_id): trails[qb_id].into for qb_id, link in links.items() if link.flow == name}
        losers = db.records.losers(work.key, work.catalogue.flows[name].source.object, into)
        follow_merges(db, work.key, [loser for found in losers.values() for loser in found], into)


def _links(db: Work, work: Returning, gone: Sequence[str]) -> dict[str, Link]:
    asked = [str(row.known["qb_id"]) for row in db.decisions.open(work.key, kinds=(DecisionKind.MERGE,))]
    found = db.links.fetch(work.key, [("Customer", name) for name in dict.fromkeys([*asked, *gone])])
    gone_links = {
        name: row for (_, name), row in found.items() if row.state == LinkState.DELETED and row.gone is not Gone.LOST
    }
    over = _gone_in_salesforce(db, work, list(gone_links.values()))
    asking = {name: row for name, row in gone_links.items() if row.salesforce_id not in over}
    followed = _followed(db, work, list(asking.values()))
    return {name: row for name, row in asking.items() if row.id not in followed}


def _gone_in_salesforce(db: Work, work: Returning, links: Sequence[Link]) -> set[str]:
    """Records that are deleted or merged away on both sides: nothing is to be decided of them any more."""
    left: set[str] = set()
    for name in dict.fromkeys(link.flow for link in links if link.flow in work.catalogue.flows):
        ids = [link.salesforce_id for link in links if link.flow == name]
        records = db.records.fetch(work.key, work.catalogue.flows[name].source.object, ids)
        gone = [record.id for record in records.values() if record.deleted]
        db.decisions.settle(work.key, name, gone, OF_ENDED)
        left |= set(gone)
    return left


def _followed(db: Work, work: Returning, links: Sequence[Link]) -> set[int]:
    """Those whose records stand for another customer by now, by number."""
    newest: dict[tuple[str, str], Link] = {}
    for name in dict.fromkeys(link.flow for link in links):
        found = db.links.of(work.key, name, [link.salesforce_id for link in links if link.flow == name])
        newest |= {(name, record_id): link for record_id, link in found.items()}
    now = [(link, newest[link.flow, link.salesforce_id]) for link in links]
    return {link.id for link, other in now if other.id != link.id and other.state == LinkState.ACTIVE}


def _trails(db: Work, work: Returning, links: Sequence[Link]) -> dict[str, _Trail]:
    """What the transactions that were posted for the accounts' deals say of their customers, by the customer's id."""
    accounts = [str(link.salesforce_id) for link in links]
    deals = db.records.holders_by(work.key, *DEALS_OF_ACCOUNT, accounts) if links else {}
    posted = _transactions(db, work, sorted({deal for some in deals.values() for deal in some}))
    read: dict[tuple[str, str], str] = {}
    for kind in dict.fromkeys(row.kind for rows in posted.values() for row in rows):
        ids = [row.qb_id for rows in posted.values() for row in rows if row.kind == kind]
        for name, record in db.records.fetch(work.key, kind, ids, system=QUICKBOOKS).items():
            if not record.deleted and (customer := named_by(record.payload)) is not None:
                read[kind, name] = customer
    unread = _unread(db, work.key, [link.qb_id for link in links])
    named: dict[str, dict[str, str]] = {}
    for link in links:
        rows = [row for deal in sorted(deals.get(link.salesforce_id, ())) for row in posted.get(deal, ())]
        own = {str(row.qb_id): read[row.book_key] for row in rows if row.book_key in read}
        named[link.qb_id] = own | dict.fromkeys(unread.get(link.qb_id, ()), str(link.qb_id))
    parents = parents_of(db, work.key, {customer for some in named.values() for customer in some.values()})
    return {qb_id: _trail(qb_id, some.values(), parents) for qb_id, some in named.items()}


def _trail(qb_id: str, named: Iterable[str], parents: Mapping[str, str]) -> _Trail:
    trail = _Trail()
    for customer in named:
        family = [customer, *above(customer, parents)]
        if qb_id in family:
            trail.stayed += 1
        else:
            trail.moved[family[-1]] += 1
    return trail


def _transactions(db: Work, work: Returning, deals: list[str]) -> dict[str, list[Link]]:
    """What was posted, by deal."""
    found: dict[str, list[Link]] = {}
    flows = [flow.name for flow in work.catalogue.flows.values() if flow.source.object == DEALS_OF_ACCOUNT[0]]
    for name in flows if deals else ():
        for deal, row in db.links.of(work.key, name, deals).items():
            found.setdefault(deal, []).append(row)
    return found


def _unread(db: Work, company: str, ids: Sequence[str]) -> dict[str, list[str]]:
    """Transactions that named these customers when they were last read, by the customer's id."""
    found: dict[str, list[str]] = {}
    for kind in TRANSACTIONS if ids else ():
        for qb_id, records in db.records.refer_to(company, kind, CUSTOMER, ids, system=QUICKBOOKS).items():
            found.setdefault(qb_id, []).extend(record.id for record in records)
    return found


def _words(work: Returning, link: Link, trail: _Trail, names: Mapping[str, str], taken: str) -> str:
    told = f'Customer "{names[link.qb_id]}" ({link.qb_id}) was deleted in QuickBooks'
    bind = f"./o2c bind {link.flow} {link.salesforce_id} {{}} --company {work.key} --by NAME"
    if not trail.moved:
        why = f"{trail.stayed} transactions named it when they were last read" if trail.stayed else "it had none here"
        return (
            f"{told}, and no transaction tells into which customer it was merged, if it was: {why}. If it was: "
            f"{bind.format('LISTID')}. It is not created again by itself."
        )
    (into, count), *others = trail.moved.most_common()
    parts = f"{count} of its {trail.moved.total() + trail.stayed} transactions now belong to "
    named = f'"{names[into]}" ({into})'
    return (
        f"{told}. It seems to be merged: {parts}{named}{_rest(names, others, trail.stayed)}.{taken} "
        f"If that is it: {bind.format(into)}. It is not created again by itself."
    )


def _rest(names: Mapping[str, str], others: Iterable[tuple[str, int]], stayed: int) -> str:
    parts = [f'{count} to "{names[name]}" ({name})' for name, count in others]
    parts += [f"{stayed} did not move"] if stayed else []
    return f"; {', '.join(parts)}" if parts else ""


def _taken(db: Work, work: Returning, links: Mapping[str, Link], trails: Mapping[str, _Trail]) -> dict[str, str]:
    """Where the customer stands for another record already; only a merge in Salesforce makes the two one."""
    found: dict[str, str] = {}
    flows = work.catalogue.flows
    for name in dict.fromkeys(link.flow for link in links.values()):
        into = {qb_id: to for qb_id, each in links.items() if each.flow == name and (to := trails[qb_id].into)}
        object_name = flows[name].source.object if name in flows else ""  # a job's record is followed to none
        holders = living_holders(db, work.key, object_name, "Customer", into.values()) if into else {}
        for qb_id, to in into.items():
            if holders.get(to) not in (None, links[qb_id].salesforce_id):
                found[qb_id] = f" That one stands for {holders[to]}: merge the two in Salesforce first."
    return found


def _names(db: Work, company: str, ids: Sequence[str]) -> dict[str, str]:
    """What customers are called; by their ids where nothing was read of them."""
    read = db.records.fetch(company, "Customer", ids, system=QUICKBOOKS)
    said = {name: record.payload.get("FullName") or record.payload.get("Name") for name, record in read.items()}
    return {name: str(said.get(name) or name) for name in ids}
