"""look_at_billed: finance has invoiced the order of a deal that another invoice bills already: it is told of both.

Before an invoice of ours goes out the order is asked for; what finance does afterwards is seen when it is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from include.model import BILLING_KINDS, ORDERS
from include.rows import Link, NewDecision
from include.staging.door import Work
from include.states import DecisionKind, WorkKind
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.billing.order_chain import Landed, billed_by, read_chains
from include.steps.returning import BookState, Returning


def look_at_billed(work: Returning, kind: str, living: Sequence[BookState]) -> None:
    """Of the deals of these invoices and orders, those that are billed twice; a fixed number of statements."""
    if kind not in BILLING_KINDS | ORDERS or not living:
        return
    with work.staging.begin() as db:
        links = db.links.of_deals(work.key, _deals(db, work, living), sorted(BILLING_KINDS | ORDERS))
        orders = [link for link in links if link.kind in ORDERS]
        if not orders or len(orders) == len(links):
            return
        bills = [link for link in links if link.kind in BILLING_KINDS]
        landed = read_landed(db, work.key, [link.book_key for link in bills])
        standing = {link.deal: link for link in bills if not is_over(landed.get(link.book_key))}
        chains = read_chains(db, work.key, [link.book_key for link in orders])
        found = [new for order in orders for new in _told(order, standing.get(order.deal), chains)]
        names = db.records.names(work.key, [new.record_id for new in found])
        told = [replace(new, title=names.get(new.record_id, new.title)) for new in found]
        row = db.work_items.row
        asked = db.decisions.ask(work.key, told)
        db.work_items.add_all([row(work.key, WorkKind.FLAGGED, new.flow, new.record_id) for new in asked])


def _deals(db: Work, work: Returning, living: Sequence[BookState]) -> list[str]:
    ids = [state.id for state in living]
    links = db.links.fetch(work.key, [state.key for state in living]).values()
    rows = db.mirror_rows.of_ids(work.key, ids)
    return list(dict.fromkeys([*(link.deal for link in links), *(row.deal for row in rows if row.deal)]))


def _told(order: Link, bill: Link | None, chains: Landed) -> list[NewDecision]:
    """The question for each invoice of the order that is not the one of the deal."""
    if bill is None:
        return []
    others = billed_by(chains, order.book_key)
    if bill.book_key in others:
        return []  # finance invoices its order in parts, and one of them was named for the deal
    return [
        NewDecision(
            kind=DecisionKind.POSTED_TWICE,
            flow=bill.flow,
            record_id=bill.salesforce_id,
            part=bill.part,
            cause=qb_id,
            title=bill.name,
            message=(
                f"{bill.name} bills this deal, and {order.name} of it was billed in QuickBooks by {name} as well. Void "
                f"or delete {bill.name} or {name} in QuickBooks."
            ),
        )
        for (_, qb_id), name in others.items()
    ]
