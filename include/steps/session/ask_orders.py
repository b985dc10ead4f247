"""ask_orders: has finance billed the order of a deal by itself? Asked in QuickBooks before we bill the deal.

What was read of an order may be as old as the last reading of the books. So the order is asked for by its id in the
session that bills its deal; what comes is landed, and the deal is not billed twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from include.model import BILLING_KINDS, ORDERS, OutboxAction, SetPurpose
from include.qbxml.queries import by_ids
from include.rows import OutboxRow
from include.steps.billing.order_chain import Document as Order
from include.steps.billing.order_chain import orders_in, read_chains
from include.steps.callback import Callback, Document
from include.steps.read_quickbooks.refetch_marked import LEFT

#: The word in the context of a session: orders that it has asked for since it handed out a write.
_ASKED: Final = "orders"


def ask_orders(call: Callback, rows: Sequence[OutboxRow]) -> Document | None:
    """The question for orders of deals that these requests bill; None when all of them were asked for just now."""
    asked = {(kind, number) for kind, number in call.context.get(_ASKED, ())}
    left = [order for orders in _orders(call, rows).values() for order in orders if order not in asked]
    if not left:
        return None
    kind = left[0][0]
    ids = list(dict.fromkeys(number for each, number in left if each == kind))
    call.context[_ASKED] = [*sorted(asked), *((kind, number) for number in ids)]

    def build(set_id: str) -> list[str]:
        return [by_ids(kind, ids, request_id=f"{set_id}.1", whole=True)]

    return call.document(SetPurpose.READ, build, context={"again": kind, "ids": ids})


def forget_orders(call: Callback) -> None:
    """A document goes out: finance may bill these orders from now on, and they are asked for again before the next."""
    call.context.pop(_ASKED, None)


def unread_orders(call: Callback, rows: Sequence[OutboxRow]) -> dict[int, str]:
    """Requests, by number, of deals whose order QuickBooks would not show in this session, and which kind it is."""
    failed = {*call.context.get(LEFT, ())}
    if not failed:
        return {}
    orders = _orders(call, rows)
    found = ((row, kind) for row in _billing(rows) for kind, _ in orders.get(row.deal, ()) if kind in failed)
    return {row.id: kind for row, kind in found}


def _orders(call: Callback, rows: Sequence[OutboxRow]) -> dict[str, list[Order]]:
    """By deal: its orders and estimates, and what finance made of these."""
    deals = list(dict.fromkeys(row.deal for row in _billing(rows)))
    links = call.db.links.without_bill(call.key, deals, (*sorted(ORDERS),)) if deals else []
    landed = read_chains(call.db, call.key, [(link.kind, str(link.qb_id)) for link in links])
    found: dict[str, list[Order]] = {}
    for link in links:
        found.setdefault(link.deal, []).extend(orders_in(landed, (link.kind, str(link.qb_id))))
    return found


def _billing(rows: Sequence[OutboxRow]) -> Iterator[OutboxRow]:
    return (row for row in rows if row.action == OutboxAction.ADD and row.target in BILLING_KINDS)
