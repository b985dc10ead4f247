"""Quantity on hand of inventory items, moved by what is sold and credited."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.references import target
from simulators.quickbooks_desktop.books.txn_kinds import TxnKind
from simulators.quickbooks_desktop.changing.lines import flat
from simulators.quickbooks_desktop.qbxml.money import quantity_text


def move(books: Books, kind: TxnKind, before: list[Any], after: list[Any]) -> None:
    """Take back what the old lines moved and move what the new ones say; the items keep their EditSequence."""
    if not kind.stock_sign:
        return
    for lines, sign in ((before, -kind.stock_sign), (after, kind.stock_sign)):
        for line in flat(lines):
            item = target(books, "ItemRef", line)
            if item is not None and item.kind == "ItemInventory":
                on_hand = Decimal(item.body.get("QuantityOnHand") or "0") + sign * Decimal(line.get("Quantity") or "0")
                books.keep(replace(item, body={**item.body, "QuantityOnHand": quantity_text(on_hand)}))
