"""orders_of: the orders of deals that are about to be billed; has finance billed one of them by itself?

They are asked for again before an invoice of ours goes out, and the deal is not billed twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from include.model import BILLING_KINDS, ORDERS, OutboxAction
from include.rows import OutboxRow
from include.steps.billing.order_chain import Document as Order
from include.steps.billing.order_chain import orders_in, read_chains
from include.steps.callback import Callback
from include.steps.session.ask_again import unread


def orders_of(call: Callback, rows: Sequence[OutboxRow]) -> list[Order]:
    """The orders and estimates of deals that these requests bill, and what finance made of these."""
    return [order for orders in _orders(call, rows).values() for order in orders]


def unread_orders(call: Callback, rows: Sequence[OutboxRow]) -> dict[int, str]:
    """Requests, by number, of deals of which QuickBooks would not show an order, and what that means."""
    failed = unread(call)
    if not failed:
        return {}
    orders = _orders(call, rows)
    found = ((row, order) for row in _billing(rows) for order in orders.get(row.deal, ()) if order in failed)
    return {
        row.id: f"The {kind} of this deal could not be read in QuickBooks, so nobody knows whether finance has billed "
        "it already."
        for row, (kind, _) in found
    }


def _orders(call: Callback, rows: Sequence[OutboxRow]) -> dict[str, list[Order]]:
    """By deal."""
    deals = list(dict.fromkeys(row.deal for row in _billing(rows)))
    links = call.db.links.without_bill(call.key, deals, (*sorted(ORDERS),)) if deals else []
    landed = read_chains(call.db, call.key, [link.book_key for link in links])
    found: dict[str, list[Order]] = {}
    for link in links:
        found.setdefault(link.deal, []).extend(orders_in(landed, link.book_key))
    return found


def _billing(rows: Sequence[OutboxRow]) -> Iterator[OutboxRow]:
    return (row for row in rows if row.action == OutboxAction.ADD and row.target in BILLING_KINDS)
