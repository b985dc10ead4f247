"""Does a document of the books still bill its deal?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from include.model import Values

#: QuickBooks keeps a voided transaction with amounts of zero, and this before its memo.
_VOIDED: Final = "VOID:"
_CREDIT: Final = "CreditMemo"


def bills_no_more(fields: Values) -> bool:
    """Whether a transaction, as it was read last, is void or credited in full."""
    if str(fields.get("Memo") or "").startswith(_VOIDED):
        return True
    total = _money(fields.get("TotalAmount")) or _money(fields.get("Subtotal")) + _money(fields.get("SalesTaxTotal"))
    return Decimal(0) < total <= sum(_credits(fields), Decimal(0))


def _credits(fields: Values) -> Iterator[Decimal]:
    for other in fields.get("LinkedTxn") or ():
        if isinstance(other, Mapping) and other.get("TxnType") == _CREDIT:
            yield abs(_money(other.get("Amount")))


def _money(text: Any) -> Decimal:
    try:
        return Decimal(str(text or 0))
    except InvalidOperation:
        return Decimal(0)
