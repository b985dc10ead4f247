"""propose_merges: a customer is gone, and its transactions tell into which other it was merged. A person decides.

QuickBooks says only that a customer was deleted. Nothing is linked anew by itself, and nothing created again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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

    In the transaction that ends their links: no later run finds that they have gone.
    """
    found = _links(db, work, gone)
    trails = {qb_id: _trail(db, work, link) for qb_id, link in found.items()}
    _follow_merges(db, work, found, trails)
    for qb_id, link in _links(db, work, gone).items():
        trail = trails[qb_id]
        message = _words(db, work, link, trail)
        title = f"Customer {_name(db, work.key, qb_id)}"
        asked = NewDecision(
            kind=DecisionKind.MERGE,
            flow=link.flow,
            record_id=link.salesforce_id,
            cause="" if link.flow in work.catalogue.flows else JOB,
            title=title,
            message=message,
            facts={"qb_id": qb_id, "into": trail.into},
        )
        if not db.decisions.ask(work.key, [asked]):
            continue
        work.result.held += 1
        db.decisions.settle(work.key, link.flow, [link.salesforce_id], (DecisionKind.ENDED,))  # this one says more
        db.work_items.add_all([db.work_items.row(work.key, WorkKind.DELETED, link.flow, link.salesforce_id)])
        facts = {"record_id": link.salesforce_id, "qb_id": qb_id, "into": trail.into, "flow": link.flow}
        db.events.add(work.key, EventAction.MERGE_PROPOSED, **facts)


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


def _trail(db: Work, work: Returning, link: Link) -> _Trail:
    """What the transactions that were posted for the account's deals say of their customer."""
    trail = _Trail()
    deals = db.records.holders(work.key, *DEALS_OF_ACCOUNT, [link.salesforce_id])
    posted = _transactions(db, work, sorted(deals))
    named: dict[str, str] = {}
    for kind, ids in posted.items():
        for name, record in db.records.fetch(work.key, kind, ids, system=QUICKBOOKS).items():
            if not record.deleted and (customer := named_by(record.payload)) is not None:
                named[name] = customer
    named |= _unread(db, work.key, link.qb_id)
    parents = parents_of(db, work.key, named.values())
    for customer in named.values():
        family = [customer, *above(customer, parents)]
        if link.qb_id in family:
            trail.stayed += 1
        else:
            trail.moved[family[-1]] += 1
    return trail


def _transactions(db: Work, work: Returning, deals: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    flows = [flow.name for flow in work.catalogue.flows.values() if flow.source.object == DEALS_OF_ACCOUNT[0]]
    for name in flows:
        for row in db.links.of(work.key, name, deals).values():
            found.setdefault(row.kind, []).append(row.qb_id)
    return found


def _unread(db: Work, company: str, qb_id: str) -> dict[str, str]:
    """Transactions that named the customer when they were last read."""
    return {
        record.id: qb_id
        for kind in TRANSACTIONS
        for records in db.records.refer_to(company, kind, CUSTOMER, [qb_id], system=QUICKBOOKS).values()
        for record in records
    }


def _words(db: Work, work: Returning, link: Link, trail: _Trail) -> str:
    told = f'Customer "{_name(db, work.key, link.qb_id)}" ({link.qb_id}) was deleted in QuickBooks'
    bind = f"./o2c bind {link.flow} {link.salesforce_id} {{}} --company {work.key} --by NAME"
    if not trail.moved:
        why = f"{trail.stayed} transactions named it when they were last read" if trail.stayed else "it had none here"
        return (
            f"{told}, and no transaction tells into which customer it was merged, if it was: {why}. If it was: "
            f"{bind.format('LISTID')}. It is not created again by itself."
        )
    (into, count), *others = trail.moved.most_common()
    parts = f"{count} of its {trail.moved.total() + trail.stayed} transactions now belong to "
    named = f'"{_name(db, work.key, into)}" ({into})'
    rest = _rest(db, work.key, others, trail.stayed)
    return (
        f"{told}. It seems to be merged: {parts}{named}{rest}.{_taken(db, work, into, link)} "
        f"If that is it: {bind.format(into)}. It is not created again by itself."
    )


def _rest(db: Work, company: str, others: Iterable[tuple[str, int]], stayed: int) -> str:
    parts = [f'{count} to "{_name(db, company, name)}" ({name})' for name, count in others]
    parts += [f"{stayed} did not move"] if stayed else []
    return f"; {', '.join(parts)}" if parts else ""


def _taken(db: Work, work: Returning, into: str, link: Link) -> str:
    """The customer stands for another record already; only a merge in Salesforce makes the two one."""
    flow = work.catalogue.flows.get(link.flow)
    object_name = flow.source.object if flow is not None else ""  # a job's record is followed to none
    other = living_holders(db, work.key, object_name, "Customer", [into]).get(into)
    is_anothers = other not in (None, link.salesforce_id)
    return f" That one stands for {other}: merge the two in Salesforce first." if is_anothers else ""


def _name(db: Work, company: str, qb_id: str) -> str:
    record = db.records.fetch(company, "Customer", [qb_id], system=QUICKBOOKS).get(qb_id)
    return str(record.payload.get("FullName") or record.payload.get("Name") or qb_id) if record else qb_id
