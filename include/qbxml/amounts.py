"""The elements in which transactions of QuickBooks say what they come to, by how they count for a deal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How a kind of transaction counts for its deal; before tax it comes to its Subtotal."""

    sign: int
    remaining: str | None = None  #: the element that says what is open of it
    received: str | None = None  #: the element that says what was paid at once


#: Estimates and orders never count.
COUNTED: Final[Mapping[str, Counted]] = MappingProxyType(
    {
        "Invoice": Counted(sign=1, remaining="BalanceRemaining"),
        "SalesReceipt": Counted(sign=1, received="TotalAmount"),
        "CreditMemo": Counted(sign=-1, remaining="CreditRemaining"),
    }
)
