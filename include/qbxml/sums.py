"""What a transaction of QuickBooks comes to before tax, by its own words."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from include.qbxml.answers import Ret


def sum_of(ret: Ret) -> Decimal | None:
    """Its Subtotal, or the total of a kind that has none; None when it says neither."""
    there = ret.text("Subtotal") or ret.text("TotalAmount")
    try:
        return None if there is None else Decimal(there)
    except InvalidOperation:
        return None
